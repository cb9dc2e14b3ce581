"""Where a German place begins and ends, in lines whose words no corpus has."""

from itertools import product

import pytest

from tests.language.scenes import asks, only_job, reading, window_of

_PLACES = ["Gasthof Rabe", "Fam. Wacker", "Kita Spatzenhaus", "Zahnarztpraxis Dr. Uhl",
           "Schreinerei Pohl, Ulmenweg 4", "Weinhaus Stahl in der Rebgasse 9"]  # fmt: skip
_CLAUSES = ["die Pumpe läuft nicht", "der Kutter macht Geräusche", "Markise klemmt",
            "Flutlicht 3 ist ausgefallen", "zwei Lampen flackern", "Filter tauschen",
            "das Wasser wird nicht warm"]  # fmt: skip


@pytest.mark.parametrize(("place", "clause"), [*product(_PLACES, _CLAUSES)])
@pytest.mark.parametrize("template", ["Mike morgen 9 Uhr {}", "bitte morgen um 9 Mike zu {}"])
def test_what_fails_is_no_part_of_the_place(template: str, place: str, clause: str) -> None:
    for line in (
        template.format(f"{place} {clause}"),
        template.format(f"{place} {clause}").lower(),
    ):
        job = only_job(line, "de")

        assert (job.place.lower(), job.notes.lower()) == (place.lower(), clause.lower()), line


@pytest.mark.parametrize(("place", "clause"), [*product(_PLACES[:5], _CLAUSES[:6])])
def test_what_fails_may_be_said_before_the_place(place: str, clause: str) -> None:
    job = only_job(f"{clause} bei {place}, morgen 9 Uhr, Mike", "de")

    assert (job.place, job.notes) == (place, clause)


@pytest.mark.parametrize(
    "place",
    ["Haus der Begegnung", "Gasthof zum Hirschen", "Hotel Löwen", "Straße der Einheit 4",
     "Kirche zur Heiligen Familie", "Haus des Gastes", "Café in der Mühle", "Villa an der Au"],
)  # fmt: skip
def test_small_words_of_a_name_begin_no_clause(place: str) -> None:
    for said in (place, place.lower()):
        job = only_job(f"{said} morgen 9 uhr mike", "de")

        assert (job.place, job.notes) == (said, "")


@pytest.mark.parametrize(
    ("line", "place", "notes"),
    [
        ("Kesselprüfung Familie Ebner Linzer Straße 12, morgen, Mike",
         "Familie Ebner Linzer Straße 12", "Kesselprüfung"),
        ("Tapeten bei Schuster in der Blumenallee 9, morgen, Mike",
         "Schuster in der Blumenallee 9", "Tapeten"),
        ("Heizung kalt, 3. Stock rechts, Rebweg 19, Gotha, morgen, Mike",
         "3. Stock rechts, Rebweg 19, Gotha", "Heizung kalt"),
        ("Do 9 Uhr Tonhalle, Stiftsplatz 2, Verden, Akustikputz, Mike",
         "Tonhalle, Stiftsplatz 2, Verden", "Akustikputz"),
        ("Do 9 Uhr Hofgut Lindach, Stall 2, Melkroboter Störung, Mike",
         "Hofgut Lindach, Stall 2", "Melkroboter Störung"),
        ("Fahrstuhl im Haus B bleibt stecken, Kurklinik Wald, Allee 1, morgen Mike",
         "Kurklinik Wald, Allee 1", "Fahrstuhl im Haus B bleibt stecken"),
        ("die Orgel in der Kapelle Ahorn pfeift dauernd, Mike soll morgen hin",
         "Kapelle Ahorn", "die Orgel pfeift dauernd"),
        ("mike morgen 9 uhr zoohandlung ahorn rebstraße zwölf in celle das becken ist undicht",
         "zoohandlung ahorn rebstraße zwölf in celle", "das becken ist undicht"),
        ("wir haben morgen um 9 einen Termin bei Kanzlei Ahorn, Mike", "Kanzlei Ahorn", ""),
    ],
)  # fmt: skip
def test_notes_around_a_place_are_told_from_it(line: str, place: str, notes: str) -> None:
    job = only_job(line, "de")

    assert (job.place, job.notes) == (place, notes)
    assert asks(line, "de") == []


@pytest.mark.parametrize("street", ["Rebweg 14-18", "Nordring 9-11", "Ulmenallee 10-12"])
def test_a_number_behind_a_street_is_no_time(street: str) -> None:
    job = only_job(f"Wohnanlage {street}, morgen, Mike", "de")

    assert (job.place, job.window) == (f"Wohnanlage {street}", None)


@pytest.mark.parametrize(
    "line",
    [
        "Mike Do 9 Uhr zu Globex, Luis Do 13 Uhr zu Initech",
        "Globex Do 9 Uhr Mike, Initech Do 13 Uhr Luis",
        "Mike 9 Uhr Kita Rabe, Rebweg 4, Luis 13 Uhr Kita Spatz, Ulmenweg 2",
    ],
)
def test_two_whole_jobs_at_a_comma_are_two(line: str) -> None:
    jobs = reading(line, "de").jobs

    assert [[said.words for said in job.people] for job in jobs] == [["Mike"], ["Luis"]]
    assert [str(job.window) for job in jobs] != [str(jobs[0].window)] * 2


@pytest.mark.parametrize(
    ("said", "window"),
    [("6 Uhr", "at 600"), ("um 5 Uhr", "at 500"), ("abends 6 Uhr", "at 1800"), ("um 6", "at 1800")],
)
def test_who_writes_six_o_clock_means_the_morning(said: str, window: str) -> None:
    assert window_of(f"Globex morgen {said}, Mike", "de") == window


@pytest.mark.parametrize(
    ("line", "place", "notes"),
    [
        ("Gasgeruch Rebstraße 4, Hinterhaus, morgen, Mike", "Rebstraße 4, Hinterhaus", "Gasgeruch"),
        ("Dachboden räumen, Ahorngasse 5, morgen, Mike", "Ahorngasse 5", "Dachboden räumen"),
        ("die Luke in der Kapelle Ahorn neu einstellen, morgen, Mike", "Kapelle Ahorn",
         "die Luke neu einstellen"),
        ("mike morgen schlosserei pohl winde verkantet", "schlosserei pohl", "winde verkantet"),
        ("Sanierung Bad, Familie Ebner, Rebweg 5, morgen, Mike", "Familie Ebner, Rebweg 5",
         "Sanierung Bad"),
        ("Störung an Rolltor 4, Kurklinik Wald, Allee 1, morgen, Mike", "Kurklinik Wald, Allee 1",
         "Störung an Rolltor 4"),
        ("Umstellung auf LED, Kurklinik Wald, morgen, Mike", "Kurklinik Wald",
         "Umstellung auf LED"),
        ("Kostenvoranschlag Dach, Fam. Ebner, Rebstr. 8, morgen, Mike", "Fam. Ebner, Rebstr. 8",
         "Kostenvoranschlag Dach"),
        ("Abnahme mit Bauleiter Zapf, Rohbau Ulmer Str. 3, morgen, Mike", "Rohbau Ulmer Str. 3",
         "Abnahme mit Bauleiter Zapf"),
        ("Mike repariert morgen die Markise am Café Ahorn, Rebweg 2", "Café Ahorn, Rebweg 2",
         "repariert die Markise"),
        ("Mike holt morgen in der Kapelle Ahorn die Kerzen ab", "Kapelle Ahorn",
         "holt die Kerzen ab"),
        ("Globex, Inventur, morgen, Mike", "Globex", "Inventur"),
        ("Ahorner Weg 19/3/12, 1220 Wien, morgen, Mike", "Ahorner Weg 19/3/12, 1220 Wien", ""),
        ("Marder im Dachboden, Ulmenstr. 7, Kassel, morgen, Mike", "Ulmenstr. 7, Kassel",
         "Marder im Dachboden"),
        ("Kurklinik Wald, Saal 2 ohne Strom, morgen, Mike", "Kurklinik Wald", "Saal 2 ohne Strom"),
        ("mike morgen baeckerei zapf knetmaschine laeuft nicht", "baeckerei zapf",
         "knetmaschine laeuft nicht"),
        ("Hörgeräte Zapf Marktstr. 6 Lemgo, morgen, Mike", "Hörgeräte Zapf Marktstr. 6 Lemgo", ""),
        ("mike soll morgen in die stadthalle wismar im foyer flackert das licht",
         "stadthalle wismar", "im foyer flackert das licht"),
        ("mike morgen baumschule zapf brunnen fördert nichts", "baumschule zapf",
         "brunnen fördert nichts"),
        ("schick mike morgen auf den bauhof süd die presse ist verstopft", "bauhof süd",
         "die presse ist verstopft"),
        ("bei der frau zapf im ulmenweg 7 tropft der hahn, mike soll morgen hin",
         "frau zapf im ulmenweg 7", "tropft der hahn"),
        ("mike morgen zoohandlung ahorn scheibe eingedrückt", "zoohandlung ahorn",
         "scheibe eingedrückt"),
    ],
)  # fmt: skip
def test_more_notes_are_told_from_places(line: str, place: str, notes: str) -> None:
    job = only_job(line, "de")

    assert (job.place, job.notes) == (place, notes)
    assert asks(line, "de") == []


@pytest.mark.parametrize("said", ["Do 12 Metzgerei Ahorn", "do 12 metzgerei ahorn"])
def test_a_number_before_a_venue_is_a_time(said: str) -> None:
    assert only_job(f"Mike {said}", "de").place.lower() == "metzgerei ahorn"
    assert window_of(f"Mike {said}", "de") == "at 1200"


def test_until_tomorrow_noon_is_an_end() -> None:
    assert window_of("Mike bis morgen Mittag Metzgerei Ahorn", "de") == "by -1200"


@pytest.mark.parametrize(
    "line",
    ["Mike (oder Anna) morgen 9 Uhr Globex", "Globex morgen 9 Uhr Mike, sonst Anna",
     "Mike vertritt Luis morgen bei Globex"],
)  # fmt: skip
def test_a_second_person_is_asked_about(line: str) -> None:
    assert "ambiguous person" in asks(line, "de")
