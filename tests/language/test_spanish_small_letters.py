"""Spanish typed on a telephone: no capitals, hardly a mark; words that stand in no corpus."""

import pytest

from bot.language.reading import Intent
from tests.language.scenes import asks, day_of, only_job, reading

_PLACES = [
    "c/ almirez 31 4º c",
    "calle virrey osorio 8 bajo dcha utrera",
    "avda de los tilos 205 3 izq",
    "pasaje farol 6 local 2",
    "carrera 19 # 84-11 apto 301",
    "ctra de soria km 9",
    "mesón la tinaja",
    "residencia virgen del alba",
    "academia fonseca",
    "taller mecánico iriarte",
    "mercería dedal plaza del trigo 5",
    "nave 16 polígono el zarzal",
    "restaurante o lar",
]
_NOTES = [
    "engrasar el raíl",
    "la bisagra no ajusta",
    "no llega corriente al obrador",
    "hay humedad detrás del zócalo",
    "pantógrafo averiado",
    "butaca coja sin tornillos",
    "recoger 5 rollos de moqueta",
    "subir un arcón al cuarto",
    "el proyector de la sala parpadea",
    "presupuesto barnizar tarima",
    "suena una sirena",
    "ver si cabe la vitrina",
]
_ORDERS = [
    "{place} {note} mañana mike",
    "{note} {place} mañana para mike",
    "mañana {place} {note} x mike",
    "mike mañana {note} {place}",
    "mañana 9h que vaya mike {place} {note}",
    "mike {place} mañana {note}",
    "{note} en {place} mañana mike",
    "{place}, {note}, mañana, mike",
]


@pytest.mark.parametrize("order", _ORDERS)
@pytest.mark.parametrize("place", _PLACES)
def test_a_place_ends_where_its_address_or_name_does(order: str, place: str) -> None:
    wrong: list[str] = []
    for note in _NOTES:
        line = order.format(place=place, note=note)
        job = only_job(line, "es")
        if (job.place, job.notes, day_of(line, "es")) != (place, note, 20261124):
            wrong.append(f"{line}: {job.place} | {job.notes}")
        assert [who.words for who in job.people] == ["mike"], line
    assert wrong == []


@pytest.mark.parametrize(
    ("line", "place", "notes"),
    [
        ("mike mañana a la calle tilo 4 a por los toldos", "calle tilo 4", "a por los toldos"),
        ("subir el baúl al segundo hostal ribera mañana mike", "hostal ribera",
         "subir el baúl al segundo"),
        ("la persiana de la calle tilo 4 no baja mañana mike", "calle tilo 4",
         "la persiana no baja"),
        ("hacer copia de 3 llaves academia fonseca mañana mike", "academia fonseca",
         "hacer copia de 3 llaves"),
        ("academia fonseca cae la cobertura cada 5 minutos mañana mike", "academia fonseca",
         "cae la cobertura cada 5 minutos"),
        ("hostal ribera, pasado mañana, mike, porque la sauna no calienta", "hostal ribera",
         "la sauna no calienta"),
        ("mañana c/ dos de mayo 14 2º b colgar lámpara mike", "c/ dos de mayo 14 2º b",
         "colgar lámpara"),
        ("Colgar un toldo (3 x 2, lona verde) en Hostal Ribera mañana, Mike", "Hostal Ribera",
         "Colgar un toldo (3 x 2, lona verde)"),
        ("Hostal Ribera mañana, la sauna no calienta, que lo vea Mike", "Hostal Ribera",
         "la sauna no calienta"),
    ],
)  # fmt: skip
def test_what_touches_a_place_is_not_part_of_it(line: str, place: str, notes: str) -> None:
    job = only_job(line, "es")

    assert (job.place, job.notes) == (place, notes)
    assert [said.words.lower() for said in job.people] == ["mike"]


_CALLS = [
    "me acaba de llamar Remedios, la del Hostal Ribera, que la sauna no calienta",
    "buenas, ha llamado el dueño del Hostal Ribera, que la sauna no calienta",
    "hola, les habla Remedios, del Hostal Ribera, la sauna no calienta",
    "soy Remedios del Hostal Ribera, la sauna no calienta",
]


@pytest.mark.parametrize("call", _CALLS)
def test_who_called_is_no_part_of_the_note(call: str) -> None:
    line = f"{call}. Que vaya Mike mañana"
    job = only_job(line, "es")

    assert (job.place, job.notes, day_of(line, "es")) == (
        "Hostal Ribera",
        "la sauna no calienta",
        20261124,
    )
    assert job.contact.name in {"Remedios", ""}


@pytest.mark.parametrize(
    "line",
    [
        "comprar tres sacos de yeso mañana mike",
        "recoger tornillos para la amasadora mañana mike",
        "traer dos bidones de gasoil mañana mike",
    ],
)
def test_stuff_is_no_place(line: str) -> None:
    assert only_job(line, "es").place == ""
    assert asks(line, "es") == ["no place"]


@pytest.mark.parametrize(
    ("line", "intent"),
    [
        ("quién atiende mañana las calderas del hostal", Intent.QUESTION),
        ("cuántas visitas tiene mike mañana", Intent.QUESTION),
        ("qué le queda a mike hoy", Intent.QUESTION),
        ("sabéis si mike pasó por la academia fonseca", Intent.QUESTION),
        ("a qué hora tiene que estar mike en el hostal ribera", Intent.QUESTION),
        ("tiene alguien el mando de la barrera", Intent.QUESTION),
        ("pasad lo de la academia fonseca al jueves", Intent.RESCHEDULE),
        ("moved la del hostal ribera al lunes", Intent.RESCHEDULE),
        ("mike no puede ir mañana al hostal ribera que vaya luis", Intent.RESCHEDULE),
        ("mike no llega a las 9 a la academia que lo pasen a las 12", Intent.RESCHEDULE),
    ],
)
def test_talk_in_small_letters_makes_no_job(line: str, intent: Intent) -> None:
    assert reading(line, "es").intent is intent


_STOPS = [
    "mañana mike 9h hostal ribera purgar radiador 11h academia fonseca colgar pizarra",
    "mañana mike 9:00 hostal ribera purgar radiador 11:00 academia fonseca colgar pizarra",
]


@pytest.mark.parametrize("line", _STOPS)
def test_each_hour_with_a_kind_of_place_is_a_stop(line: str) -> None:
    jobs = reading(line, "es").jobs

    assert [job.place for job in jobs] == ["hostal ribera", "academia fonseca"]
    assert [job.notes for job in jobs] == ["purgar radiador", "colgar pizarra"]


def test_a_stop_that_a_note_hides_is_asked_about() -> None:
    line = "mike mañana hostal ribera 9:00 purgar, piscina alta 12:00 medir cloro"

    assert asks(line, "es") != [] or len(reading(line, "es").jobs) == 2


@pytest.mark.parametrize("slip", ["mañna", "mañan", "juevs", "viernez", "miercols"])
def test_a_day_with_a_slip_is_a_day(slip: str) -> None:
    job = only_job(f"academia fonseca colgar pizarra {slip} 9h mike", "es")

    assert (job.place, job.notes) == ("academia fonseca", "colgar pizarra")


def test_a_name_with_a_slip_is_offered_and_not_taken() -> None:
    line = "academia fonseca colgar pizarra mañana 9h mkie"

    assert [said.words for said in only_job(line, "es").people] == ["mkie"]
    assert asks(line, "es") == ["unknown person"]


@pytest.mark.parametrize("who", ["mike", "luis"])
@pytest.mark.parametrize("note", ["colgar pizarra", "la sauna no calienta"])
def test_a_name_right_before_a_kind_of_place_is_who_goes(who: str, note: str) -> None:
    line = f"{who} hostal ribera {note} mañana"

    assert [said.words for said in only_job(line, "es").people] == [who]
    assert asks(line, "es") == []
