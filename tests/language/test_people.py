"""Who is meant, in three languages: each way to say it, with a question where it is not clear."""

from itertools import product

import pytest

from bot.domain.doubt import AmbiguousPerson, Doubt, UnknownPerson
from bot.domain.people import Nearest, OneWorker, Unassigned
from tests.language.scenes import ROSTER, only_job

_PLACES = ("77 Birch Rd", "Quarry House Hotel", "Initech")
_DAY = {"en": "thursday", "es": "el jueves", "de": "am Donnerstag"}


def _lines(*shapes: tuple[str, str]) -> list[tuple[str, str]]:
    """`{p}` is a place, `{d}` a day."""
    return [
        (shape.format(p=place, d=_DAY[language]), language)
        for (language, shape), place in product(shapes, _PLACES)
    ]


def _asked(line: str, language: str) -> list[Doubt]:
    return list(only_job(line, language).doubts)


@pytest.mark.parametrize(
    ("line", "language"),
    _lines(
        ("en", "{p} {d} for anna or mike"),
        ("en", "{p} {d} anna/mike"),
        ("en", "can anna or mike do {p} {d}?"),
        ("es", "{p} {d} para anna o mike"),
        ("es", "{p} {d}, anna/mike"),
        ("de", "{p} {d} für anna oder mike"),
        ("de", "{p} {d} anna/mike"),
    ),
)
def test_one_of_two_is_asked_about(line: str, language: str) -> None:
    (doubt,) = _asked(line, language)

    assert isinstance(doubt, AmbiguousPerson)
    assert [worker.name for worker in doubt.candidates] == ["Anna Müller", "Mike O'Neil"]
    assert isinstance(only_job(line, language).assignee, Unassigned)


@pytest.mark.parametrize(
    ("line", "language"),
    _lines(
        ("en", "{p} {d} for anyone but mike"),
        ("en", "{p} {d}, everybody except mike"),
        ("en", "{p} {d} for someone other than mike"),
        ("en", "{p} {d} anyone, just not mike"),
        ("en", "{d} {p} not mike"),
        ("es", "{p} {d} para cualquiera menos mike"),
        ("es", "{p} {d} para todos salvo mike"),
        ("es", "{p} {d}, alguien que no sea mike"),
        ("de", "{p} {d} für jeden außer mike"),
        ("de", "{p} {d} alle außer mike"),
        ("de", "{p} {d} für irgendwen, nur nicht mike"),
    ),
)
def test_who_is_left_out_is_not_offered(line: str, language: str) -> None:
    (doubt,) = _asked(line, language)

    assert isinstance(doubt, AmbiguousPerson)
    assert {w.name for w in ROSTER.workers} - {w.name for w in doubt.candidates} == {"Mike O'Neil"}
    assert isinstance(only_job(line, language).assignee, Unassigned)
    assert only_job(line, language).notes == ""


@pytest.mark.parametrize(
    ("line", "language"),
    _lines(
        ("en", "{p} {d} for jane, not mike"),
        ("en", "{p} {d} for jane but mike has the key"),
        ("es", "{p} {d} para jane, no mike"),
        ("de", "{p} {d} für jane, nicht mike"),
    ),
)
def test_who_is_left_out_beside_somebody_is_a_note(line: str, language: str) -> None:
    job = only_job(line, language)

    assert isinstance(job.assignee, OneWorker)
    assert job.assignee.worker.name == "Jane Doe"
    assert "mike" in job.notes


@pytest.mark.parametrize(
    ("line", "language"),
    _lines(
        ("en", "{p} {d} for anan"),
        ("en", "send anan to {p} {d}"),
        ("en", "{p} {d} @anan"),
        ("en", "can anan go to {p} {d}"),
        ("es", "{p} {d} para anan"),
        ("es", "manda a anan a {p} {d}"),
        ("es", "que vaya anan a {p} {d}"),
        ("de", "{p} {d} für anan"),
        ("de", "schick anan {d} zu {p}"),
        ("de", "kann anan {d} zu {p}"),
    ),
)
def test_a_slip_in_a_name_is_asked_about_and_the_nearest_name_offered_first(
    line: str, language: str
) -> None:
    (doubt,) = _asked(line, language)

    assert isinstance(doubt, UnknownPerson)
    assert doubt.said == "anan"
    assert doubt.closest[0].name == "Anna Müller"


@pytest.mark.parametrize(
    ("line", "language"),
    _lines(
        ("en", "{p} {d} for <!subteam^S0RIGGERS|@riggers>"),
        ("en", "<!subteam^S0RIGGERS|@riggers> {p} {d}"),
        ("es", "{p} {d} para <!subteam^S0RIGGERS|@riggers>"),
        ("de", "{p} {d} für <!subteam^S0RIGGERS|@riggers>"),
    ),
)
def test_a_user_group_is_nobody_whom_we_could_send(line: str, language: str) -> None:
    assert _asked(line, language) == [UnknownPerson(said="@riggers", closest=())]


@pytest.mark.parametrize(
    ("line", "language"),
    _lines(
        ("en", "{p} {d} for me"),
        ("en", "{p} {d} me"),
        ("es", "{p} {d} para mí"),
        ("es", "{p} {d} lo hago yo"),
        ("de", "{p} {d} für mich"),
        ("de", "{p} {d} mach ich"),
    ),
)
def test_the_asker_is_found(line: str, language: str) -> None:
    job = only_job(line, language)

    assert isinstance(job.assignee, OneWorker)
    assert (job.assignee.worker.member, job.doubts, job.notes) == ("U02JANE", (), "")


@pytest.mark.parametrize(
    ("line", "language"),
    _lines(
        ("en", "{p} {d} for the nearest tech"),
        ("en", "{p} {d} for anyone"),
        ("en", "{d} {p} whoever is free"),
        ("es", "{p} {d} para el más cercano"),
        ("es", "{p} {d} para cualquiera"),
        ("de", "{p} {d} für den nächsten freien"),
        ("de", "{p} {d} egal wer"),
    ),
)
def test_anybody_is_the_nearest(line: str, language: str) -> None:
    job = only_job(line, language)

    assert (job.assignee, job.doubts, job.notes) == (Nearest(), (), "")


@pytest.mark.parametrize(
    ("line", "language"),
    _lines(
        ("en", "{p} {d} unassigned"),
        ("en", "{p} {d} for nobody yet"),
        ("es", "{p} {d} sin asignar"),
        ("de", "{p} {d} ohne Zuweisung"),
        ("de", "{p} {d}, noch niemand"),
    ),
)
def test_nobody_is_a_choice_and_not_asked_about(line: str, language: str) -> None:
    job = only_job(line, language)

    assert (job.assignee, job.doubts, job.notes) == (Unassigned(), (), "")
    assert [said.kind for said in job.people] == ["none"]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("jose nunez", "José Núñez"),
        ("JOSÉ", "José Núñez"),
        ("anna mueller", "Anna Müller"),
        ("luis garcia", "Luis García"),
        ("mike oneil", "Mike O'Neil"),
    ],
)
@pytest.mark.parametrize("frame", ["{p} thursday for {w}", "send {w} to {p} thursday"])
def test_accents_and_apostrophes_do_not_matter(said: str, name: str, frame: str) -> None:
    job = only_job(frame.format(p="77 Birch Rd", w=said))

    assert isinstance(job.assignee, OneWorker)
    assert (job.assignee.worker.name, job.doubts) == (name, ())


@pytest.mark.parametrize(
    ("line", "language"),
    _lines(
        ("en", "send Rodrigo to {p} {d}"),
        ("en", "can Rodrigo Vega do {p} {d}"),
        ("en", "need Rodrigo at {p} {d}"),
        ("es", "manda a Rodrigo a {p} {d}"),
        ("es", "puede Rodrigo Vega ir a {p} {d}"),
    ),
)
def test_a_stranger_who_is_to_be_sent_is_asked_about(line: str, language: str) -> None:
    (doubt,) = _asked(line, language)

    assert isinstance(doubt, UnknownPerson)
    assert doubt.said.startswith("Rodrigo")


def test_a_thing_that_is_to_be_sent_is_nobody() -> None:
    known = only_job("send flowers to Initech thursday for anna")
    unknown = only_job("send flowers to Quarry House Hotel thursday for anna")

    assert (known.place, known.notes, known.doubts) == ("Initech", "send flowers", ())
    assert unknown.notes == "send flowers" or unknown.doubts


@pytest.mark.parametrize(
    "frame",
    [
        "Copper Pot tomorrow {}",
        "Copper Pot for {}",
        "place:x for:{}",
        'place:"Copper Pot" for:"{}"',
    ],
)
def test_a_mention_counts_by_whom_it_means_and_cannot_be_typed(frame: str) -> None:
    luis = ROSTER.member("U03LUIS")
    assert luis

    assert only_job(frame.format("<@U03LUIS|jane>")).assignee == OneWorker(worker=luis)
    assert only_job(frame.format("&lt;@U03LUIS|jane&gt;")).assignee == Unassigned()
