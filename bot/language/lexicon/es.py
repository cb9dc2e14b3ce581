"""Spanish."""

from bot.language.lexicon import Lexicon

ES = Lexicon(
    code="es",
    weekdays=(
        "lunes lun",
        "martes",
        "miércoles mié miercoles",
        "jueves jue",
        "viernes vie",
        "sábado sáb sabado",
        "domingo dom",
    ),
    months=(
        "enero ene",
        "febrero feb",
        "marzo mar",
        "abril abr",
        "mayo",
        "junio jun",
        "julio jul",
        "agosto ago",
        "septiembre setiembre sept sep",
        "octubre oct",
        "noviembre nov",
        "diciembre dic",
    ),
    numbers={},
)
