"""What is known around a request is kept fresh, for every workspace and through every fault."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.adapters.clock import SystemClock
from bot.adapters.hellotracks import open_hellotracks
from bot.adapters.store import SqlStore, open_store
from bot.domain.request import Member, MemberId, Workspace
from bot.workflow.company import Company
from bot.workflow.refresher import Refresher
from sandbox.hellotracks import Places
from sandbox.pretend import Pretend

HOME, OTHER = Workspace("E1:T1"), Workspace("E1:T2")


@dataclass
class Chat:
    """Everybody is called Ann."""

    breaks: Exception | None = None
    locale: str = "en-US"
    asked: list[Workspace] = field(default_factory=list)

    async def look_up(self, workspace: Workspace, member: MemberId) -> Member:
        self.asked.append(workspace)
        return Member(id=member, name="Ann", zone="UTC", locale=self.locale)

    async def everyone(self, workspace: Workspace) -> tuple[Member, ...]:
        self.asked.append(workspace)
        if self.breaks:
            raise self.breaks
        return (Member(id=MemberId("U1"), name="Ann", zone="UTC"),)


@pytest.fixture
def chat() -> Chat:
    return Chat()


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqlStore]:
    async with open_store(f"sqlite:///{tmp_path}/fieldhand.db", secret="a secret") as opened:
        yield opened


@pytest.fixture
async def company(it: Pretend, store: SqlStore, chat: Chat) -> AsyncIterator[Company]:
    async with open_hellotracks(it.hellotracks.url, it.hellotracks.api_key) as hellotracks:
        made = Company(store=store, hellotracks=hellotracks, members=chat, clock=SystemClock())
        await made.load(HOME)
        yield made


async def test_every_workspace_that_was_heard_of_is_refreshed(
    company: Company, store: SqlStore, chat: Chat
) -> None:
    await company.meet(OTHER, MemberId("U2"))

    assert await Refresher(company).first()
    assert chat.asked == [OTHER, HOME, OTHER]
    for workspace in (HOME, OTHER):
        assert await store.workers(workspace)
        assert company.places(workspace).places


async def test_the_languages_of_all_whom_we_have_met_are_known(
    company: Company, chat: Chat
) -> None:
    before = company.languages()
    chat.locale = "fr-FR"

    await company.meet(HOME, MemberId("U2"))

    assert (sorted(before), sorted(company.languages())) == ([], ["fr"])


async def test_places_that_did_not_change_are_not_gone_through_again(
    company: Company, it: Pretend
) -> None:
    await company.refresh(HOME)
    before = company.places(HOME)
    await company.refresh(HOME)
    same = company.places(HOME)
    it.hellotracks.weather.places = Places.WITHOUT_LOCATION
    await company.refresh(HOME)

    assert same is before
    assert company.places(HOME) is not before
    assert company.places(HOME).area() is None


async def test_a_fault_of_our_own_is_only_a_refresh_that_failed(
    company: Company, chat: Chat, capsys: pytest.CaptureFixture[str]
) -> None:
    chat.breaks = KeyError("ann@acme.example")
    assert not await Refresher(company).first()
    chat.breaks = None
    assert await Refresher(company).first()

    printed = capsys.readouterr().out
    assert "KeyError" in printed
    assert "ann@acme" not in printed
