"""Whole lines: the place stays in one piece, people are who was meant, the rest finds its field."""

import itertools

import pytest

from bot.domain.doubt import AmbiguousPerson, SeveralPeople, UnknownPerson
from bot.domain.job import Contact, Field, Priority
from bot.domain.people import Nearest, OneWorker, Unassigned
from bot.language.reading import Intent, Said
from handlers.markup import neutral
from tests.language.scenes import asks, day_of, only_job, plain, reading, window_of

_PLACES = [
    "Acme HQ",
    "12 Main St",
    "9-11 Main St",
    "100 May St",
    "Monday Motors",
    "7 Day Dry Cleaners",
    "Johnson and Sons",
    "For Pete's Sake Pub",
    "Sun Valley Mall",
    "Friday Harbor Marina",
    "Urgent Care Center, 4 Pine St",
    "24 Hour Fitness",
    "Jane Street Cafe",
    "Center for Autism",
    "Noon Hill Farm",
    "Morning Glory Cafe",
    "1900 Park Ave",
    "700 2nd St",
    "AT&T store, 5th & Pine",
    "PO Box 1220, Fresno",
    "I-80 exit 12 rest stop",
    "37.7749, -122.4194",
    "849VCWC8+R9",
    "4 Priory Rd NW6 4NN",
    "Unit 5, 22 Fri St",
    "St Mary's Hospital",
    "Calle 5 de Mayo 12",
    "Hauptstr. 5, 10115 Berlin",
]


@pytest.mark.parametrize("place", _PLACES)
@pytest.mark.parametrize(
    "line",
    ["{} tomorrow 9am for luis", "tomorrow 9am for luis: {}", "for luis tomorrow 9am, {}"],
)
def test_a_place_stays_whole(line: str, place: str) -> None:
    text = line.format(place)

    assert only_job(text).place == place
    assert (day_of(text), window_of(text), asks(text)) == (20261124, "at 900", [])
    assert only_job(text).people == (Said(kind="name", words="luis"),)


@pytest.mark.parametrize("words", [*itertools.permutations(["Acme HQ", "tomorrow", "for jane"])])
def test_the_order_does_not_matter(words: tuple[str, ...]) -> None:
    job = only_job(" ".join(words))

    assert (job.place, job.people) == ("Acme HQ", (Said(kind="name", words="jane"),))
    assert day_of(" ".join(words)) == 20261124
    assert job.doubts == ()


@pytest.mark.parametrize(
    "said",
    [
        "for jane",
        "for Jane Doe",
        "@jane",
        "-> jane",
        "-&gt; jane",
        "w/ jane",
        "assign to jane",
        "<@U02JANE|jane>",
        "for <@U02JANE>",
        "for <mailto:jane@company.com|jane@company.com>",
        "jane",
        "for me",
    ],
)
def test_jane_is_sent_when_one_says(said: str) -> None:
    job = only_job(f"Globex tomorrow {said}")

    assert isinstance(job.assignee, OneWorker)
    assert (job.assignee.worker.name, job.place, job.doubts) == ("Jane Doe", "Globex", ())


@pytest.mark.parametrize("said", ["4 jane", "fro jane", "for sun"])
def test_a_likely_slip_is_taken_and_asked_about(said: str) -> None:
    job = only_job(f"Globex tomorrow {said}")

    assert isinstance(job.assignee, OneWorker)
    assert [doubt.kind for doubt in job.doubts] == ["unsure words"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("send jane to Globex tomorrow", "Jane Doe"),
        ("can mike take 12 Elm on friday?", "Mike O'Neil"),
        ("jane should swing by Globex tomorrow", "Jane Doe"),
        ("please have anna stop by Globex tomorrow", "Anna Müller"),
        ("Globex tomorrow for Sun", "Sun Li"),
        ("send april to 12 Elm St wed", "April Summers"),
        ("Hospital for Children tomorrow for jane", "Jane Doe"),
    ],
)
def test_somebody_is_sent_by(line: str, name: str) -> None:
    assignee = only_job(line).assignee

    assert isinstance(assignee, OneWorker)
    assert assignee.worker.name == name


@pytest.mark.parametrize(
    ("language", "line", "name"),
    [
        ("de", "Schick bitte Luis am Mittwoch zum Hotel Adler, Ulm", "Luis García"),
        ("de", "Morgen soll Anna zur Kita Sonnenschein", "Anna Müller"),
        ("de", "Kann Mike morgen bei Initech vorbeischauen?", "Mike O'Neil"),
        ("es", "Manda a Anna a la Clínica Norte el viernes", "Anna Müller"),
        ("es", "que Luis pase mañana por Globex", "Luis García"),
        ("es", "Globex mañana, que vaya José", "José Núñez"),
    ],
)
def test_somebody_is_sent_in_other_languages(language: str, line: str, name: str) -> None:
    assignee = only_job(line, language).assignee

    assert isinstance(assignee, OneWorker)
    assert assignee.worker.name == name


@pytest.mark.parametrize("said", ["for anyone", "nearest", "whoever is free", "for the nearest"])
def test_the_nearest_is_sent(said: str) -> None:
    assert only_job(f"Globex tomorrow {said}").assignee == Nearest()


@pytest.mark.parametrize("said", ["unassigned", "for nobody", ""])
def test_nobody_is_sent(said: str) -> None:
    job = only_job(f"Globex tomorrow {said}")

    assert job.assignee == Unassigned()
    assert (Field.WORKER in job.assumed) == (said == "")


def test_two_bobs_are_asked_about() -> None:
    (doubt,) = only_job("Globex tomorrow for bob").doubts

    assert isinstance(doubt, AmbiguousPerson)
    assert [worker.name for worker in doubt.candidates] == ["Bob Jones", "Bob Smith"]


def test_jane_or_bob_is_asked_about() -> None:
    (doubt,) = only_job("Globex tomorrow for jane or bob jones").doubts

    assert isinstance(doubt, AmbiguousPerson)
    assert [worker.name for worker in doubt.candidates] == ["Jane Doe", "Bob Jones"]


@pytest.mark.parametrize("said", ["for jane and luis", "for jane &amp; luis", "@jane, @luis"])
def test_two_people_are_one_job_each_once_confirmed(said: str) -> None:
    (doubt,) = only_job(f"Globex tomorrow {said}").doubts

    assert isinstance(doubt, SeveralPeople)
    assert [worker.name for worker in doubt.workers] == ["Jane Doe", "Luis García"]


@pytest.mark.parametrize("said", ["for Zed", "for jnae", "for <@U0NOBODY>"])
def test_somebody_unknown_is_asked_about(said: str) -> None:
    (doubt,) = only_job(f"Globex tomorrow {said}").doubts

    assert isinstance(doubt, UnknownPerson)


@pytest.mark.parametrize(
    ("line", "notes"),
    [
        ("Globex tomorrow for jane - bring the tall ladder", "bring the tall ladder"),
        ("Globex tomorrow for jane - deliver before 3pm", "deliver before 3pm"),
        ("Globex tomorrow for jane—side gate", "side gate"),
        ("Globex tomorrow for jane, ring bell twice", "ring bell twice"),
        ("Globex tomorrow for jane (use the back door)", "use the back door"),
        ("Globex tomorrow for jane notes: dog in the yard", "dog in the yard"),
        ("Globex tomorrow for jane re: faucet", "faucet"),
        ("fix the faucet at Globex tomorrow for jane", "fix the faucet"),
        ("deliver 3 boxes to Globex tomorrow for jane", "deliver 3 boxes"),
        ("Globex tomorrow for jane\nring bell\nask for Tom", "ring bell\nask for Tom"),
    ],
)
def test_what_is_to_be_done_becomes_the_notes(line: str, notes: str) -> None:
    job = only_job(line)

    assert (job.place, job.notes, job.doubts) == ("Globex", notes, ())
    assert isinstance(job.assignee, OneWorker)


@pytest.mark.parametrize(
    ("said", "priority"),
    [
        ("urgent", Priority.URGENT),
        ("ASAP", Priority.URGENT),
        ("high priority", Priority.HIGH),
        ("low prio", Priority.LOW),
        ("no rush", Priority.LOW),
    ],
)
def test_how_urgent_it_is(said: str, priority: Priority) -> None:
    assert only_job(f"{said} Globex tomorrow for jane").priority is priority
    assert only_job(f"Globex tomorrow for jane, {said}").priority is priority


@pytest.mark.parametrize(
    ("said", "contact"),
    [
        ("call Maria 415 555 0199", Contact(name="Maria", phone="415 555 0199")),
        ("contact Dana dana@x.com", Contact(name="Dana", email="dana@x.com")),
        ("415-555-1234", Contact(phone="415-555-1234")),
        ("<tel:+14155551234|415-555-1234>", Contact(phone="+14155551234")),
        ("4155551234", Contact(phone="4155551234")),
    ],
)
def test_whom_to_ask_for(said: str, contact: Contact) -> None:
    assert only_job(f"Globex tomorrow for jane {said}").contact == contact


@pytest.mark.parametrize(
    "said", ["PO 4471", "PO# 4471", "ticket #4471", "work order 4471", "#4471", "order no. 4471"]
)
def test_the_order_number(said: str) -> None:
    assert only_job(f"Globex tomorrow for jane {said}").file_number == "4471"


def test_digits_behind_order_and_a_colon_are_the_order_id() -> None:
    job = only_job("Globex tomorrow for jane order:4471")

    assert (job.order_id, job.file_number) == (4471, "")


def test_labels_and_links() -> None:
    job = only_job("Globex tomorrow for jane #vip <#C0F|fragile> <https://x.com/t|thread>")

    assert (job.labels, job.links) == (("vip", "fragile"), ("https://x.com/t",))


def test_a_job_in_one_breath() -> None:
    line = (
        "Install water heater at 9 Cedar Ave, Tues Dec 1, 8am-12pm, for Mike O'Neil,"
        " PO 77812, contact Sandra 503-555-0144"
    )

    assert plain(line) == {
        "place_text": "9 Cedar Ave",
        "day": 20261201,
        "window": {"kind": "between", "start": 800, "end": 1200},
        "assignees": [{"text": "Mike O'Neil", "kind": "name"}],
        "notes": "Install water heater",
        "contact": {"name": "Sandra", "phone": "503-555-0144"},
        "po": "77812",
    }


@pytest.mark.parametrize("line", ["tomorrow for jane", "9-11 tomorrow", "for anna friday 8am"])
def test_no_place_is_missed(line: str) -> None:
    assert asks(line) == ["no place"]


def test_understood_words_stand_where_they_say() -> None:
    text = "AT&amp;T store <@U02JANE|jane> tomorrow, 9am - ring &amp; wait"
    found = reading(text)
    understood = found.jobs[0].understood

    assert all(found.text[part.start : part.end] == part.words for part in understood)
    assert {part.field: part.words for part in understood} == {
        Field.PLACE: "AT&T store",
        Field.WORKER: neutral("<@U02JANE|jane>"),
        Field.DAY: "tomorrow",
        Field.WINDOW: "9am",
        Field.NOTES: "ring & wait",
    }


@pytest.mark.parametrize(
    ("line", "intent"),
    [
        ("", Intent.OPEN_FORM),
        (" \n\t ", Intent.OPEN_FORM),
        ("help", Intent.HELP),
        ("?", Intent.HELP),
        ("UNDO", Intent.UNDO),
        ("undo that please", Intent.UNDO),
        ("today", Intent.LIST),
        ("list my jobs", Intent.LIST),
        ("where is jane?", Intent.QUESTION),
        ("is luis free thursday afternoon", Intent.QUESTION),
        ("cancel the Globex job tomorrow", Intent.CANCEL),
        ("move jane's 9am to 11", Intent.RESCHEDULE),
        ("thanks, all done", Intent.OTHER),
        ("could mike take 12 Elm on friday?", Intent.CREATE),
        ("Help Center tomorrow for jane", Intent.CREATE),
        ("List Street 4 tomorrow", Intent.CREATE),
        ("move a piano to 14 Oak St friday", Intent.CREATE),
        ("swap the thermostat at 9 Oak Ln tomorrow", Intent.CREATE),
    ],
)
def test_what_a_line_is(line: str, intent: Intent) -> None:
    assert reading(line).intent is intent


@pytest.mark.parametrize(
    ("language", "line", "intent"),
    [
        ("de", "Hilfe", Intent.HELP),
        ("de", "wann kommt Anna?", Intent.QUESTION),
        ("de", "Storniere den Auftrag bei Globex", Intent.CANCEL),
        ("de", "Verschiebe Globex auf Freitag", Intent.RESCHEDULE),
        ("es", "ayuda", Intent.HELP),
        ("es", "¿dónde está José?", Intent.QUESTION),
        ("es", "cancela el trabajo de Globex", Intent.CANCEL),
        ("es", "mueve lo de Initech al viernes", Intent.RESCHEDULE),
        ("es", "¿puede Luis ir mañana a Globex?", Intent.CREATE),
    ],
)
def test_what_a_line_of_another_language_is(language: str, line: str, intent: Intent) -> None:
    assert reading(line, language).intent is intent
