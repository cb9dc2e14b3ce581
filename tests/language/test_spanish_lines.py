"""Spanish of both sides of the ocean: requests, faults, addresses, talk; words of no corpus."""

import pytest

from bot.language.reading import Intent
from tests.language.scenes import asks, day_of, only_job, plain, reading, window_of

_REQUESTS = [
    "¿me lo podés mandar a Mike mañana al Museo Náutico?",
    "agéndenme a Mike para mañana en el Museo Náutico",
    "avísale a Mike que mañana tiene que pasar por el Museo Náutico",
    "te encargo que Mike vaya mañana al Museo Náutico",
    "Mike, mañana te acercas al Museo Náutico",
    "le toca a Mike ir mañana al Museo Náutico",
    "apuntadme Museo Náutico mañana, lo cubre Mike",
    "me apoyan mandando a Mike mañana al Museo Náutico",
    "Museo Náutico mañana, se lo asignas a Mike",
    "me haces el favor de mandar a Mike mañana al Museo Náutico",
    "nos urge que Mike se dé una vuelta mañana por el Museo Náutico",
]


@pytest.mark.parametrize("line", _REQUESTS)
def test_nothing_of_a_request_is_left_as_a_note(line: str) -> None:
    job = only_job(line, "es")

    assert (job.place, day_of(line, "es"), job.notes) == ("Museo Náutico", 20261124, "")
    assert [said.words for said in job.people] == ["Mike"]
    assert asks(line, "es") == []


@pytest.mark.parametrize(
    ("line", "place", "notes"),
    [
        ("barbería elegante sillón descolgado mañana mike", "barbería elegante",
         "sillón descolgado"),
        ("motel brisas minibar 7 no enfría mañana mike", "motel brisas", "minibar 7 no enfría"),
        ("atasco lavamanos cervecería neptuno mañana mike", "cervecería neptuno",
         "atasco lavamanos"),
        ("fuga en bañera c/ tomillo 6 mañana mike", "c/ tomillo 6", "fuga en bañera"),
        ("tele sin imagen, motel brisas, mañana, mike", "motel brisas", "tele sin imagen"),
        ("entregar 6 garrafas de lejía tintorería neptuno mañana mike", "tintorería neptuno",
         "entregar 6 garrafas de lejía"),
        ("calle tomillo 6 2ºa cambiar bisagra mañana mike", "calle tomillo 6 2ºa",
         "cambiar bisagra"),
        ("Pastelería Neptuno sin batidora, c/ Tomillo 6, mañana, mike",
         "Pastelería Neptuno, c/ Tomillo 6", "sin batidora"),
        ("que mike recoja mañana tres bidones en Pastelería Neptuno", "Pastelería Neptuno",
         "recoja tres bidones"),
        ("Colocar 5 focos de 18 W en Pastelería Neptuno, mañana, mike", "Pastelería Neptuno",
         "Colocar 5 focos de 18 W"),
        ("Puerto Neptuno, terminal de graneles, mañana, mike, grúa trabada",
         "Puerto Neptuno, terminal de graneles", "grúa trabada"),
        ("Motel Brisas, hab 31, ducha gotea, mañana, mike", "Motel Brisas, hab 31",
         "ducha gotea"),
        ("visita técnica a Motel Brisas mañana mike", "Motel Brisas", "visita técnica"),
    ],
)  # fmt: skip
def test_what_fails_or_is_to_be_done_stands_beside_the_place(
    line: str, place: str, notes: str
) -> None:
    job = only_job(line, "es")

    assert (job.place, job.notes) == (place, notes)
    assert [said.words for said in job.people] == ["mike"]
    assert asks(line, "es") == []


@pytest.mark.parametrize(
    "place",
    [
        "Diag. 9 14-50, zona 3, Antigua",
        "Cra 22 No. 81-40 apto 501, Cali",
        "Av. Tomillo No. 614, Celaya",
        "Pasaje Tomillo 77 depto 9, Arequipa",
        "Residencia Tres de Abril, portal 2",
        "Pastelería Neptuno (Tomillo 6, Lugo)",
        "supermercado la flor avenida escobar",
        "Restaurante Mar 31",
        "6a. Avenida 9-14, zona 3, Antigua",
    ],
)
def test_an_address_of_any_country_stays_in_one_piece(place: str) -> None:
    line = f"{place}, el jueves a las 9, mike"

    assert only_job(line, "es").place == place
    assert (day_of(line, "es"), window_of(line, "es")) == (20261126, "at 900")


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("mar 24 nov", 20261124),
        ("mar. 1/12", 20261201),
        ("el mar 1 dic", 20261201),
        ("mi 25", 20261125),
        ("el juev 26", 20261126),
        ("de mañana en ocho", 20261201),
        ("de hoy en quince días", 20261207),
        ("del jueves en ocho", 20261203),
        ("el 1ro de diciembre", 20261201),
        ("el lunes 30", 20261130),
    ],
)
def test_days_in_short_and_by_the_week(said: str, day: int) -> None:
    assert day_of(f"{said} Hotel Brisas para mike", "es") == day
    assert only_job(f"{said} Hotel Brisas para mike", "es").place == "Hotel Brisas"


@pytest.mark.parametrize(
    ("said", "window"),
    [
        ("a un cuarto para las 5", "at 1645"),
        ("faltando diez para las cuatro", "at 1550"),
        ("a las 11 y pico", "at 1100"),
        ("por ahí de las 4", "at 1600"),
        ("16 hrs", "at 1600"),
        ("9.30hs", "at 930"),
        ("x la tarde", "part 1200-1700"),
        ("tempranito", "part 800-1000"),
        ("a primera hora de la tarde", "part 1200-1700"),
        ("9h, abren de 8 a 20", "at 900"),
    ],
)
def test_times_as_they_are_said(said: str, window: str) -> None:
    line = f"Motel Brisas para mike mañana {said}"

    assert (day_of(line, "es"), window_of(line, "es")) == (20261124, window)
    assert asks(line, "es") == []


@pytest.mark.parametrize("said", ["mañana o pasado", "jueves o viernes", "jueves, perdón, viernes"])
def test_two_days_are_asked_about(said: str) -> None:
    assert asks(f"Motel Brisas {said} a las 9 mike", "es")


@pytest.mark.parametrize(
    "line",
    [
        "Motel Brisas y Farmacia Neptuno mañana con mike",
        "de Farmacia Neptuno a Motel Brisas mañana mike",
        "mudanza calle tomillo 6 a calle romero 9 mañana mike",
        "recoger tóner en Farmacia Neptuno y llevarlo a Motel Brisas mañana mike",
        "mañana 9 motel brisas, 10 farmacia neptuno, todo mike",
        "Motel Brisas mañana a las 9, bueno no, a las 10, mike",
        "Motel Brisas mañana a las 9 mike y si no puede anna",
    ],
)
def test_what_may_be_two_jobs_or_two_answers_is_asked_about(line: str) -> None:
    assert asks(line, "es")


@pytest.mark.parametrize(
    ("line", "intent"),
    [
        ("la de Mike en Motel Brisas muévela a las 5", Intent.RESCHEDULE),
        ("lo de Motel Brisas lo dejamos para el jueves", Intent.RESCHEDULE),
        ("reagenda la visita de Motel Brisas para el jueves", Intent.RESCHEDULE),
        ("en vez de Mike que vaya Anna a Motel Brisas", Intent.RESCHEDULE),
        ("la cita de Motel Brisas ya no va", Intent.CANCEL),
        ("ya no mandes a Mike a Motel Brisas", Intent.CANCEL),
        ("no hace falta que vaya Mike a Motel Brisas", Intent.CANCEL),
        ("el cliente canceló la visita de Motel Brisas", Intent.CANCEL),
        ("ok listo, ya quedó la ventana de Motel Brisas", Intent.OTHER),
        ("ya reparé la noria de Motel Brisas", Intent.OTHER),
        ("Mike ya salió para Motel Brisas", Intent.OTHER),
        ("no había nadie en Motel Brisas", Intent.OTHER),
        ("enterado, gracias", Intent.OTHER),
        ("me pasas la dirección de Motel Brisas", Intent.QUESTION),
        ("¿ya fue Mike a Motel Brisas?", Intent.QUESTION),
        ("alguna novedad de Motel Brisas", Intent.QUESTION),
    ],
)
def test_talk_about_a_job_makes_none(line: str, intent: Intent) -> None:
    assert reading(line, "es").intent is intent


@pytest.mark.parametrize(
    "line",
    [
        "ya está el equipo en Motel Brisas, que vaya Mike mañana a montarlo",
        "no se pudo terminar en Motel Brisas, volver mañana Mike",
        "la nevera de Motel Brisas ya no va, mañana Mike",
        "mover 3 pianos en Motel Brisas, mañana 9h, Mike",
        "dar de baja la línea en Motel Brisas mañana 9h Mike",
        "Necesitamos retirar 9 butacas de Motel Brisas el jueves. Mike.",
        "¿hay posibilidad de que Mike pase mañana por Motel Brisas?",
        "no hay agua en Motel Brisas, mañana a primera hora Mike",
    ],
)
def test_work_that_sounds_like_talk_is_a_job(line: str) -> None:
    job = only_job(line, "es")

    assert (job.place, [said.words for said in job.people]) == ("Motel Brisas", ["Mike"])


@pytest.mark.parametrize(
    ("said", "contact"),
    [
        ("preguntar por el Ing. Ibarra 987 654 322", {"name": "Ing. Ibarra", "phone": "987654322"}),
        ("Contacto: Lic. Ibarra 987654322", {"name": "Lic. Ibarra", "phone": "987654322"}),
        ("(conserje: Ibarra, 611 22 33 45)", {"name": "Ibarra", "phone": "611223345"}),
    ],
)
def test_whom_to_ask_for_keeps_the_title(said: str, contact: dict[str, str]) -> None:
    found = plain(f"Motel Brisas mañana 9h mike. {said}", "es")["contact"]

    assert isinstance(found, dict)
    assert {**found, "phone": found["phone"].replace(" ", "")} == contact


@pytest.mark.parametrize(
    "label", ["OC 4472", "O/C 88-121", "Folio 99813", "OS 2234", "Orden de compra 77121"]
)
def test_orders_have_many_names(label: str) -> None:
    job = only_job(f"{label} Motel Brisas mañana mike", "es")

    assert (job.place, job.file_number) == ("Motel Brisas", label.rpartition(" ")[2])


def test_labels_may_be_short_of_letters() -> None:
    line = "Dir.: Jr. Tomillo 6\nFecha: 02/12\nHora: 9:30\nTéc.: Anna\nObs.: escalera"
    job = only_job(line, "es")

    assert (job.place, day_of(line, "es"), job.notes) == ("Jr. Tomillo 6", 20261202, "escalera")
    assert [said.words for said in job.people] == ["Anna"]


_NAMES = ["Pensión Ribera", "C/ Tilo 4, 2ºD", "Conjunto Los Sauces, torre 6", "Cra 8 # 11-30"]
_FAULTS = [
    "la persiana no sube",
    "fuga en la ducha",
    "colgar tres lámparas",
    "cerradura forzada",
    "sin agua caliente",
    "mantenimiento trimestral",
]
_ORDERS = [
    "{place} {fault} mañana 9h mike",
    "{fault} {place} mañana 9h mike",
    "{fault} en {place} mañana 9h mike",
    "{place}, {fault}, mañana 9h, mike",
    "mañana 9h mike {place} {fault}",
    "mike mañana a las 9 en {place}: {fault}",
]


@pytest.mark.parametrize("order", _ORDERS)
@pytest.mark.parametrize("place", _NAMES)
@pytest.mark.parametrize("fault", _FAULTS)
def test_place_and_fault_in_any_order_and_case(order: str, place: str, fault: str) -> None:
    line = order.format(place=place, fault=fault)

    for said, name in ((line, place), (line.lower(), place.lower())):
        job = only_job(said, "es")
        assert (job.place, job.notes, day_of(said, "es")) == (name, fault, 20261124), said
        assert [who.words for who in job.people] == ["mike"], said


@pytest.mark.parametrize(
    "place",
    [
        "Hotel Mar y Brisa",
        "Mesón del Fogón Viejo",
        "Paseo de la Verja Azul 3",
        "Cerrada del Tilo 4",
        "Carrera 8 con calle 71",
        "Calle Tilo 50 entre Mina y Torno",
        "Hospital general del Sur",
        "Terminal de Ferris, andén 2",
    ],
)
def test_a_name_keeps_its_words(place: str) -> None:
    for line in (f"{place}, mañana a las 9, mike", f"mike mañana 9h {place}"):
        assert (only_job(line, "es").place, asks(line, "es")) == (place, [])
