"""Wires the bot: the one place that chooses adapters."""

import asyncio
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot.adapters.clock import SystemClock
from bot.adapters.geocoding import parse_geocoder
from bot.adapters.hellotracks import DryRunHellotracks, open_hellotracks
from bot.adapters.inline_engine import InlineEngine
from bot.domain.request import Workspace
from bot.language.sentence import warm_up
from bot.language.vocabulary import DATED, FULL
from bot.settings import Settings
from bot.workflow.answer import Answer
from bot.workflow.change_job import ChangeJob
from bot.workflow.claims import Claims, Sweeper
from bot.workflow.company import Company
from bot.workflow.create_jobs import CreateJobs
from bot.workflow.hand_over import HandOver
from bot.workflow.ports import Announcer, Geocoder, Hellotracks, Members, Store
from bot.workflow.refresher import Refresher
from bot.workflow.steps import Steps
from bot.workflow.worker import Worker


@dataclass(frozen=True, slots=True, kw_only=True)
class Bot:
    """Everything a door may ask for."""

    create_jobs: CreateJobs
    answer: Answer
    change_job: ChangeJob
    company: Company
    settings: Settings


@asynccontextmanager
async def open_bot(
    settings: Settings,
    *,
    store: Store,
    announcer: Announcer,
    members: Members,
    workspaces: Sequence[Workspace],
) -> AsyncIterator[Bot]:
    """Open things in order, and close them in reverse; work in progress is finished first."""
    clock = SystemClock()
    async with AsyncExitStack() as opened:
        hellotracks = await opened.enter_async_context(_hellotracks(settings))
        geocoder = await opened.enter_async_context(_geocoder(settings))
        company = Company(store=store, hellotracks=hellotracks, members=members, clock=clock)
        claims = Claims(store=store, clock=clock)
        steps = Steps(
            company=company,
            store=store,
            hand_over=HandOver(hellotracks=hellotracks, clock=clock),
            geocoder=geocoder,
            announcer=announcer,
            clock=clock,
        )
        worker = Worker(claims=claims, steps=steps, announcer=announcer, clock=clock)
        engine = await opened.enter_async_context(InlineEngine(worker.look))
        for workspace in workspaces:
            await company.load(workspace)
        keep = timedelta(days=settings.fieldhand_keep_days)
        sweeper = Sweeper(store=store, engine=engine, clock=clock, keep=keep)
        refresher = Refresher(company)
        fresh = await refresher.first()
        spoken = company.languages()  # the others are compiled when somebody writes them
        await asyncio.to_thread(warm_up, (*FULL, *(code for code in DATED if code in spoken)))
        async with _beside(sweeper.run(), refresher.run(fresh=fresh)):
            yield Bot(
                create_jobs=CreateJobs(
                    company=company,
                    store=store,
                    claims=claims,
                    engine=engine,
                    dry_run=settings.hellotracks_dry_run,
                ),
                answer=Answer(store=store, claims=claims, engine=engine, clock=clock),
                change_job=ChangeJob(company=company, claims=claims, engine=engine, clock=clock),
                company=company,
                settings=settings,
            )


@asynccontextmanager
async def _beside(*work: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """Run work until the block is left; what goes wrong in either is raised as it is, ungrouped."""
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(each) for each in work]
            yield
            for task in tasks:
                task.cancel()
    except ExceptionGroup as several:
        raise several.exceptions[0] from None


@asynccontextmanager
async def _hellotracks(settings: Settings) -> AsyncIterator[Hellotracks]:
    key = settings.hellotracks_api_key.get_secret_value()
    async with open_hellotracks(settings.hellotracks_url, key) as real:
        yield DryRunHellotracks(real) if settings.hellotracks_dry_run else real


@asynccontextmanager
async def _geocoder(settings: Settings) -> AsyncIterator[Geocoder | None]:
    choice = parse_geocoder(
        settings.geocoder, accept_osmf_policy=settings.geocoder_accept_osmf_policy
    )
    if choice is None:
        yield None
    else:
        from bot.adapters.geopy_client import open_geocoder  # it takes a while

        async with open_geocoder(choice) as geocoder:
            yield geocoder
