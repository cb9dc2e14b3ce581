"""German."""

from bot.language.lexicon import Lexicon

DE = Lexicon(
    code="de",
    weekdays=(
        "montag mo",
        "dienstag di",
        "mittwoch mi",
        "donnerstag do",
        "freitag fr",
        "samstag sa sonnabend",
        "sonntag so",
    ),
    months=(
        "januar jan jänner jän",
        "februar feb feber",
        "märz mär mrz maerz",
        "april apr",
        "mai",
        "juni jun",
        "juli jul",
        "august aug",
        "september sep sept",
        "oktober okt",
        "november nov",
        "dezember dez",
    ),
    numbers={},
)
