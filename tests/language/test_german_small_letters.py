"""German as it is typed on a phone: no capitals, hardly a mark, place and note side by side."""

from itertools import product

import pytest

from bot.language.reading import Intent
from tests.language.scenes import asks, only_job, reading, window_of

_ADDRESSES = (
    "kranichweg 12", "untere zeile 4 b", "brockauer str 61", "am alten wehr 7", "sonnwinkel 3",
    "erlenhain 9 uelzen", "feldgasse 18 bad orb", "uferkai 2 in lünen", "lerchenstr. 5 2 og links",
    "holunderstieg 30 oberwallhausen",
)  # fmt: skip
_NOTES = (
    "rolltor klemmt", "zwei heizkörper tauschen", "wasserhahn undicht", "hecke schneiden",
    "beamer kein bild", "pumpe fördert nicht",
)  # fmt: skip


@pytest.mark.parametrize(("place", "notes"), [*product(_ADDRESSES, _NOTES)])
def test_an_address_ends_before_its_note(place: str, notes: str) -> None:
    job = only_job(f"mike morgen 9 uhr {place} {notes}", "de")

    assert (job.place, job.notes) == (place, notes)


@pytest.mark.parametrize(("place", "notes"), [*product(_ADDRESSES, _NOTES)])
def test_an_address_begins_behind_its_note(place: str, notes: str) -> None:
    job = only_job(f"mike morgen 9 uhr {notes} {place}", "de")

    assert (job.place, job.notes) == (place, notes)


@pytest.mark.parametrize(
    ("place", "notes"),
    [*product(
        ("bootshaus anker", "sägewerk tölle", "pizzeria da enzo", "eisstadion nord",
         "tennisclub grün gold", "lagerhalle 4 gewerbepark west"),
        ("rolltor klemmt", "kompressor hängt auf halber höhe", "lampe 2 ohne strom",
         "abluft stinkt ins treppenhaus", "heizung kalt"),
    )],
)  # fmt: skip
def test_a_venue_ends_before_its_note(place: str, notes: str) -> None:
    job = only_job(f"mike morgen 9 uhr {place} {notes}", "de")

    assert (job.place, job.notes) == (place, notes)
    assert asks(f"mike morgen 9 uhr {place} {notes}", "de") == []


@pytest.mark.parametrize(
    ("line", "place", "notes"),
    [
        ("mike morgen nest im dachkasten entfernen familie zapf rebweg 2", "familie zapf rebweg 2",
         "nest im dachkasten entfernen"),
        ("mike morgen optik zapf rebweg 2 vitrine wackelt", "optik zapf rebweg 2",
         "vitrine wackelt"),
        ("ofen komplett aus, fam. zapf, rebweg 2, morgen, mike", "fam. zapf, rebweg 2",
         "ofen komplett aus"),
        ("Möbel Zapf, Rebweg 2, Vitrine wackelt, morgen, Mike", "Möbel Zapf, Rebweg 2",
         "Vitrine wackelt"),
        ("mike morgen teich winterfest machen villa ahorn", "villa ahorn",
         "teich winterfest machen"),
        ("mike morgen gasthof ahorn in bad ems zapfhahn schäumt", "gasthof ahorn in bad ems",
         "zapfhahn schäumt"),
        ("zwei türen tauschen und leiste erneuern wohnanlage ahorn haus c morgen mike",
         "wohnanlage ahorn haus c", "zwei türen tauschen und leiste erneuern"),
        ("leiter vom lager mitnehmen erlenhain 9 morgen mike", "erlenhain 9",
         "leiter vom lager mitnehmen"),
        ("Mike morgen das Fenster im Flur streichen (Altbau, 2,10 m) im Bürohaus Ahorn",
         "Bürohaus Ahorn", "das Fenster im Flur streichen (Altbau, 2,10 m)"),
    ],
)  # fmt: skip
def test_what_is_done_and_where_stay_apart(line: str, place: str, notes: str) -> None:
    job = only_job(line, "de")

    assert (job.place, job.notes) == (place, notes)
    assert asks(line, "de") == []


@pytest.mark.parametrize(
    ("line", "place", "notes"),
    [
        ("mike morgen pumpwerk ahorn alarm wasserstand", "pumpwerk ahorn", "alarm wasserstand"),
        ("mike morgen brandgeruch im hausflur rebgasse 19", "rebgasse 19",
         "brandgeruch im hausflur"),
        ("mike morgen zu bauunternehmen zapf rebgasse 4 winde abholen",
         "bauunternehmen zapf rebgasse 4", "winde abholen"),
        ("mike morgen zu tante zapf in die rebgasse 4 rollator ölen",
         "tante zapf in die rebgasse 4", "rollator ölen"),
        ("presse hakt ständig efh jansen rebgasse 4 morgen mike", "efh jansen rebgasse 4",
         "presse hakt ständig"),
        ("Mike fährt morgen zur Inspektion der Winde nach Lingen", "Lingen",
         "zur Inspektion der Winde"),
        ("Mike soll morgen zur Reinigung Zapf, die Mangel klemmt", "Reinigung Zapf",
         "die Mangel klemmt"),
        ("rebgasse 19 a dettelfingen kellertreppe neu verputzen morgen mike",
         "rebgasse 19 a dettelfingen", "kellertreppe neu verputzen"),
    ],
)  # fmt: skip
def test_things_rooms_and_errands_are_notes(line: str, place: str, notes: str) -> None:
    job = only_job(line, "de")

    assert (job.place, job.notes) == (place, notes)


def test_as_soon_as_possible_is_no_sunday() -> None:
    line = "Brauerei Ahorn, Ofen raucht, Mike so schnell wie möglich"

    assert only_job(line, "de").notes == "Ofen raucht"
    assert "unclear day" not in asks(line, "de")


def test_only_things_are_no_place() -> None:
    job = only_job("luftproben ziehen mit maske und handschuh morgen 8 uhr mike", "de")

    assert job.place == ""
    assert job.notes == "luftproben ziehen mit maske und handschuh"


@pytest.mark.parametrize(
    "line",
    ["wohnmobil mit achsbruch a7 parkplatz ahorntal morgen mike",
     "wallbox parkdeck d am spital ost zeigt fehler 7 morgen mike"],
)  # fmt: skip
def test_a_place_that_tells_what_fails_is_asked_about(line: str) -> None:
    assert "unsure words" in asks(line, "de")


@pytest.mark.parametrize(
    ("line", "caller", "place", "notes"),
    [
        ("Eben hat Frau Zapf vom Hotel Ahorn in der Reben 4 angerufen, das Tor klemmt. Mike heute",
         "Frau Zapf", "Hotel Ahorn in der Reben 4", "das Tor klemmt"),
        ("Herr Zapf von der Brauerei Ahorn hat sich gemeldet, das Tor klemmt. Bitte heute Mike",
         "Herr Zapf", "Brauerei Ahorn", "das Tor klemmt"),
    ],
)  # fmt: skip
def test_who_called_is_whom_to_ask_for(line: str, caller: str, place: str, notes: str) -> None:
    job = only_job(line, "de")

    assert (job.contact.name, job.place, job.notes) == (caller, place, notes)


@pytest.mark.parametrize("who", ["Herr Zapf", "Frau Zapf", "Frau Dr. Zapf"])
def test_a_stranger_with_a_title_is_asked_about(who: str) -> None:
    assert "unknown person" in asks(f"{who} soll morgen um 9 Uhr zur Brauerei Ahorn", "de")


@pytest.mark.parametrize("lead", ["bis spätestens", "spätestens", "bis spätestens am"])
def test_the_latest_day_and_hour_are_an_end(lead: str) -> None:
    assert window_of(f"{lead} freitag 12 uhr tank leeren sägewerk ahorn mike", "de") == "by -1200"


@pytest.mark.parametrize("said", ["Hat keine Eile", "Ist dringend", "Ist nicht eilig"])
def test_how_urgent_it_is_asks_nothing(said: str) -> None:
    line = f"{said}: Tor streichen, Brauerei Ahorn, Freitag, Mike"

    assert reading(line, "de").intent is Intent.CREATE


@pytest.mark.parametrize(
    ("line", "intent"),
    [
        ("luis steckt im stau und kommt eine halbe stunde später zu ahorn", Intent.OTHER),
        ("mike fragt ob er die leiter behalten darf", Intent.OTHER),
        ("luis meldet: presse im rebweg läuft wieder", Intent.OTHER),
        ("danke, hat prima geklappt bei ahorn", Intent.OTHER),
        ("übermorgen ist feiertag in hessen", Intent.OTHER),
        ("wir haben die leiter für den rebweg gefunden", Intent.OTHER),
        ("ab wann ist jane morgen im haus", Intent.QUESTION),
        ("mit wem fährt mike übermorgen", Intent.QUESTION),
        ("Frau Zapf bittet um Rückruf wegen der Winde, 0170 5550123", Intent.OTHER),
        ("die winde bei ahorn ist wieder in ordnung", Intent.OTHER),
        ("mike braucht eine neue leiter für den wagen", Intent.OTHER),
        ("kannst du mir die adresse von frau zapf geben", Intent.QUESTION),
        ("kannst du den auftrag ahorn an luis geben", Intent.RESCHEDULE),
        ("bei ahorn kannst du freitag rausnehmen", Intent.CANCEL),
        ("glaser termin bei ahorn rebweg 2 verschoben auf freitag 10 uhr", Intent.RESCHEDULE),
    ],
)
def test_who_only_tells_or_asks_creates_nothing(line: str, intent: Intent) -> None:
    assert reading(line, "de").intent is intent
