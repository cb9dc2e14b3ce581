"""Portuguese: days, times and plain job lines, on Monday 23 November 2026 at 10."""

import pytest

from bot.domain.doubt import PastDay, UnclearDay
from tests.language.scenes import asks, day_of, only_job, window_of

_DAYS = [
    ("sexta-feira santa", 20270326),
    ("em três dias úteis", 20261126),
    ("segunda que vem", 20261130),
    ("hoje", 20261123),
    ("amanhã", 20261124),
    ("amanha", 20261124),
    ("depois de amanhã", 20261125),
    ("terça", 20261124),
    ("quarta-feira", 20261125),
    ("quinta feira", 20261126),
    ("5ª feira", 20261126),
    ("na sexta", 20261127),
    ("sáb", 20261128),
    ("1º de dezembro", 20261201),
    ("primeiro de dezembro", 20261201),
    ("3 de dezembro", 20261203),
    ("15 dez", 20261215),
    ("três de dezembro", 20261203),
    ("vinte e dois de janeiro", 20270122),
    ("quinta-feira, 3 de dezembro", 20261203),
    ("8 de fevereiro de 2027", 20270208),
    ("12/12", 20261212),
    ("05/12/2026", 20261205),
    ("dia 5", 20261205),
    ("no dia 28", 20261128),
    ("sexta 27", 20261127),
    ("em 3 dias", 20261126),
    ("daqui a três dias", 20261126),
    ("daqui a uma semana", 20261130),
    ("dentro de duas semanas", 20261207),
    ("em um mês", 20261223),
    ("três dias depois", 20261126),
    ("quarta da próxima semana", 20261202),
    ("quinta-feira da semana que vem", 20261203),
    ("na próxima semana, quinta", 20261203),
    ("sexta desta semana", 20261127),
    ("nesta sexta", 20261127),
    ("a primeira segunda-feira de janeiro", 20270104),
    ("a última sexta-feira de dezembro", 20261225),
    ("o último dia de novembro", 20261130),
    ("fim de dezembro", 20261231),
    ("dia 20 do próximo mês", 20261220),
    ("natal", 20261225),
    ("uma semana depois de sexta", 20261204),
    ("em dia 5 de dezembro", 20261205),
]


@pytest.mark.parametrize(("said", "day"), _DAYS)
def test_a_day_is_read(said: str, day: int) -> None:
    assert day_of(f"Globex {said}", "pt") == day


_UNCLEAR = [
    ("sexta que vem", [20261204, 20261127]),
    ("próxima sexta", [20261204, 20261127]),
    ("na próxima semana", [20261130]),
    ("no fim de semana", [20261128, 20261129]),
]


@pytest.mark.parametrize(("said", "days"), _UNCLEAR)
def test_a_day_that_may_be_two_is_asked_about(said: str, days: list[int]) -> None:
    (doubt,) = only_job(f"Globex {said}", "pt").doubts

    assert isinstance(doubt, UnclearDay)
    assert [day.to_yyyymmdd() for day in doubt.days] == days


@pytest.mark.parametrize("said", ["ontem", "anteontem", "há três dias", "sexta passada"])
def test_a_day_that_is_over_is_asked_about(said: str) -> None:
    (doubt,) = only_job(f"Globex {said}", "pt").doubts

    assert isinstance(doubt, PastDay)


_WINDOWS = [
    ("às 9", "at 900"),
    ("às 9h", "at 900"),
    ("às 9h30", "at 930"),
    ("às 14:30", "at 1430"),
    ("às nove horas", "at 900"),
    ("às quinze horas", "at 1500"),
    ("às nove e meia", "at 930"),
    ("às dez e quinze", "at 1015"),
    ("às 10 menos um quarto", "at 945"),
    ("vinte para as onze", "at 1040"),
    ("ao meio-dia", "at 1200"),
    ("ao meio-dia e meia", "at 1230"),
    ("por volta das 16h", "at 1600"),
    ("às 8 da manhã", "at 800"),
    ("às três da tarde", "at 1500"),
    ("às 7 da noite", "at 1900"),
    ("das 9 às 11", "between 900-1100"),
    ("das 9h às 11h", "between 900-1100"),
    ("entre as 9 e as 11", "between 900-1100"),
    ("9h-11h", "between 900-1100"),
    ("entre nove e onze horas", "between 900-1100"),
    ("das 8h30 ao meio-dia", "between 830-1200"),
    ("até as 16h", "by -1600"),
    ("até às 16", "by -1600"),
    ("antes das 15h", "by -1500"),
    ("depois das 14h", "after 1400"),
    ("a partir das 10h", "after 1000"),
    ("após as 8h", "after 800"),
    ("de manhã", "part 800-1200"),
    ("à tarde", "part 1200-1700"),
    ("à noite", "part 1700-2100"),
    ("no fim do dia", "by -1700"),
    ("às 5h30", "at 530"),
]


@pytest.mark.parametrize(("said", "window"), _WINDOWS)
def test_a_time_is_read(said: str, window: str) -> None:
    assert window_of(f"Globex amanhã {said}", "pt") == window


_LINES = [
    ("Rua Augusta 120 amanhã às 9h para jane", "Rua Augusta 120", 20261124, "at 900", "jane"),
    (
        "Padaria Central sexta de manhã para luis, urgente",
        "Padaria Central",
        20261127,
        "part 800-1200",
        "luis",
    ),
    (
        "oi, Avenida das Flores 8 quinta entre as 9 e as 11 para anna por favor",
        "Avenida das Flores 8",
        20261126,
        "between 900-1100",
        "anna",
    ),
    ("amanhã à tarde: Oficina Lima para mike", "Oficina Lima", 20261124, "part 1200-1700", "mike"),
    (
        "para jane: Hotel Miramar dia 3 de dezembro às 14h30",
        "Hotel Miramar",
        20261203,
        "at 1430",
        "jane",
    ),
    ("Praça da Matriz 5 terça", "Praça da Matriz 5", 20261124, "", ""),
    ("Rua 7 de Setembro 4 amanhã para anna", "Rua 7 de Setembro 4", 20261124, "", "anna"),
]


@pytest.mark.parametrize(("line", "place", "day", "window", "person"), _LINES)
def test_a_plain_job_is_read_without_a_question(
    line: str, place: str, day: int, window: str, person: str
) -> None:
    job = only_job(line, "pt")

    assert (job.place, day_of(line, "pt")) == (place, day)
    assert window_of(line, "pt") == window
    assert [said.words for said in job.people] == ([person] if person else [])
    assert asks(line, "pt") == []
