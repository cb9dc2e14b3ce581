"""What an operator reads when the program cannot start: what to mend, and never a value."""

from bot.domain.errors import BotError, ChatDown, StoreDown
from bot.settings import MENDS
from handlers.slack_api import SlackRefused, TokenRejected


def sentence(error: BotError) -> str:
    match error:
        case TokenRejected(setting=setting, reason=reason):
            return f"Slack refuses {setting}: {reason}. Please {MENDS[setting]}."
        case SlackRefused(reason=reason):
            return f"Slack does not let us in: {reason}. Check the app at api.slack.com/apps."
        case ChatDown(reason=reason):
            return (
                f"Slack cannot be reached ({reason}). "
                "Check the network and SLACK_API_URL, then start again."
            )
        case StoreDown(reason=reason):
            return (
                f"The database cannot be opened ({reason}). Check DATABASE_URL, and that the "
                "database is running or, for SQLite, that its folder can be written to."
            )
        case _:
            return str(error)


def port_taken(port: int) -> str:
    return f"Port {port} cannot be opened. Stop what listens there, or set PORT to another one."
