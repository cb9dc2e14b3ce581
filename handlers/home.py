"""The app's Home tab."""

from dataclasses import dataclass

from bot.app import Bot
from handlers import payloads, replies
from handlers.blocks import home
from handlers.payloads import Body
from handlers.slack_api import Slack, in_our_words


@dataclass(frozen=True, slots=True)
class HomeTab:
    """What can be typed, and a button for the form; guests are spared both."""

    bot: Bot
    slack: Slack

    async def __call__(self, body: Body) -> None:
        opened = payloads.home_opened(body, self.slack.installation)
        if opened.tab == "home":
            say = replies.reader(self.bot, opened.workspace, opened.member)
            known = self.bot.company.member(opened.workspace, opened.member)
            if known and not known.may_create:
                view = home.refusal(say)
            else:
                view = home.view(say, self.bot.settings.fieldhand_command)
            with in_our_words():
                await self.slack.client.views_publish(user_id=opened.member, view=view)
