"""A pretend Hellotracks: both APIs, webhooks, the dashboard's clicks, and bad weather."""

from sandbox.hellotracks.jobs import Job
from sandbox.hellotracks.sent import Notice, SentWebhook
from sandbox.hellotracks.server import API_KEY, Hellotracks
from sandbox.hellotracks.weather import (
    Answer,
    Emails,
    Failure,
    KeyCheck,
    Places,
    UnknownWorker,
    Weather,
    WebhookDelivery,
    WebhookHeaders,
    WebhookShape,
)
from sandbox.listening import Call, Change

__all__ = [
    "API_KEY",
    "Answer",
    "Call",
    "Change",
    "Emails",
    "Failure",
    "Hellotracks",
    "Job",
    "KeyCheck",
    "Notice",
    "Places",
    "SentWebhook",
    "UnknownWorker",
    "Weather",
    "WebhookDelivery",
    "WebhookHeaders",
    "WebhookShape",
]
