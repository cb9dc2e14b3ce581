"""Every door: what comes in from Slack, and what goes back."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from slack_bolt.app.async_app import AsyncApp

    from bot.app import Bot
    from handlers.slack_api import Slack


def register(app: "AsyncApp", bot: "Bot", slack: "Slack") -> None:
    """The table of contents, the hottest first: Bolt asks each in turn, and each costs."""
    # Not at the top: `fieldhand read` comes through this package too, and cannot wait for Bolt.
    from handlers.actions import (
        AnswerButton,
        ChangeButton,
        DetailsButton,
        OpenFormButton,
        UndoButton,
    )
    from handlers.commands import JobCommand
    from handlers.events import MemberChanged, Removed
    from handlers.home import HomeTab
    from handlers.ids import ANSWERS, Id
    from handlers.options import WorkerMenu
    from handlers.views import FormClosed, JobForm

    app.command(bot.settings.fieldhand_command)(JobCommand(bot, slack))
    app.action(ANSWERS)(AnswerButton(bot, slack))
    app.view(Id.JOB_FORM)(JobForm(bot, slack))
    app.options(Id.WORKER)(WorkerMenu(bot, slack))

    app.action(Id.CARD_EDIT)(ChangeButton(bot, slack))
    app.action(Id.CARD_REASSIGN)(ChangeButton(bot, slack, "worker"))
    app.action(Id.CARD_MOVE)(ChangeButton(bot, slack, "day"))
    app.action(Id.CARD_PICK_JOB)(ChangeButton(bot, slack))
    app.action(Id.CARD_UNDO)(UndoButton(bot, slack))
    app.action(Id.CARD_DETAILS)(DetailsButton(bot, slack))
    app.action(Id.OPEN_FORM)(OpenFormButton(bot, slack))
    app.view_closed(Id.JOB_FORM)(FormClosed(bot, slack))
    app.view_closed(Id.JOB_FORM_STATE)(FormClosed(bot, slack))

    app.event("app_home_opened")(HomeTab(bot, slack))
    app.event("user_change")(MemberChanged(bot, slack))
    app.event("app_uninstalled")(Removed())
    app.event("tokens_revoked")(Removed())
