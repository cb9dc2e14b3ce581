"""`/job …`, from the composer to the bot and back."""

from sandbox.slack import Seat, Slack
from sandbox.world import World
from tests.handlers.conftest import FakeBot


async def test_a_line_is_handed_on_with_who_where_and_how_to_answer(
    manager: Seat, slack: Slack, bot: FakeBot, world: World
) -> None:
    (sent,) = await manager.type("/job Acme HQ tomorrow for @jane", world.channel)
    (request,) = bot.create_jobs.requests

    assert (sent.status, sent.answer) == (200, None)
    assert request.asker.member == world.manager.id
    assert request.asker.conversation == world.channel.id
    assert request.asker.workspace == world.team_id
    assert request.delivery == sent.payload["trigger_id"]
    assert sent.payload["response_url"] in request.reply_to
    assert manager.messages(world.channel) == []
