from dataclasses import replace

from hypothesis import example, given
from hypothesis import strategies as st

from bot.domain.doubt import Assign, Edit, PlaceUnclear, TakeDestination
from bot.domain.job import Contact
from bot.domain.people import OneWorker, Worker
from bot.domain.place import AtAddress, AtKnownPlace, Destination, KnownPlace
from bot.workflow.form import FormFill
from bot.workflow.ports import Gone
from handlers.blocks import job_form, problem
from handlers.blocks.card import Look, card, details
from handlers.blocks.kit import Message
from handlers.blocks.question import asked
from tests.handlers.as_seen import as_seen
from tests.handlers.blocks.samples import OAK, SAY, draft, entry, job, question

TEXT = st.text(max_size=200)


def accepted(shown: Message) -> None:
    assert as_seen(shown)
    assert "<!" not in shown.text


@given(place=TEXT, address=TEXT, name=TEXT, notes=TEXT)
@example(place="", address="", name="", notes=" ")
def test_a_card_takes_any_text(place: str, address: str, name: str, notes: str) -> None:
    written = draft(
        place=place,
        destination=AtKnownPlace(place=KnownPlace(uid="1", name=place, address=address)),
        assignee=OneWorker(worker=Worker(username="w", name=name)),
        notes=notes,
        contact=Contact(name=name),
        file_number=notes,
        labels=(name,),
    )
    shown = entry(job(1, of=written), job(2, of=replace(written, destination=OAK)))

    for jobs in (shown, replace(shown, jobs=shown.jobs[:1])):
        accepted(card(SAY, jobs, Look(discreet=False)))
        accepted(details(SAY, jobs))


@given(said=TEXT, address=TEXT, name=TEXT)
def test_a_question_takes_any_text(said: str, address: str, name: str) -> None:
    places: tuple[Destination, ...] = (
        AtAddress(name=said, address=address, point=OAK.point),
        AtKnownPlace(place=KnownPlace(uid="1", name=name, address=address)),
    )
    doubt = PlaceUnclear(said=said, candidates=places, km=(3.0, None))
    choices = tuple(TakeDestination(destination=place) for place in places)
    people = Assign(worker=Worker(username="w", name=name))

    accepted(asked(SAY, entry(words=said), question(doubt, *choices, people, Edit())))


@given(words=TEXT)
def test_a_problem_takes_any_text(words: str) -> None:
    accepted(problem.told(SAY, entry(words=words), Gone()))
    accepted(problem.form_not_opened(SAY, words))


@given(place=TEXT, name=TEXT, words=TEXT)
def test_a_form_takes_any_text(place: str, name: str, words: str) -> None:
    worker = Worker(username="w", name=name)
    fill = FormFill(place=place, worker=worker, notes=words, words=words)

    assert as_seen(job_form.view(SAY, fill))
    assert as_seen(job_form.creating(SAY, fill))
    assert job_form.worker_choices(SAY, [worker, worker])
