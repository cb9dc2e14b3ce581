"""A strict Slack: Web API, composer, modals, Home tab, Socket Mode, the page in the browser."""

from sandbox.slack.records import (
    ApiCall,
    Change,
    Cleared,
    Closed,
    Delivery,
    FieldErrors,
    Invalid,
    Message,
    NotThereError,
    Option,
    Outcome,
    Pushed,
    Trouble,
    Updated,
    View,
)
from sandbox.slack.seat import Seat
from sandbox.slack.server import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, Slack
from sandbox.slack.weather import BotToken, Deliveries, OptionalScopes, Pace, Weather

__all__ = [
    "APP_TOKEN",
    "BOT_TOKEN",
    "SIGNING_SECRET",
    "ApiCall",
    "BotToken",
    "Change",
    "Cleared",
    "Closed",
    "Deliveries",
    "Delivery",
    "FieldErrors",
    "Invalid",
    "Message",
    "NotThereError",
    "Option",
    "OptionalScopes",
    "Outcome",
    "Pace",
    "Pushed",
    "Seat",
    "Slack",
    "Trouble",
    "Updated",
    "View",
    "Weather",
]
