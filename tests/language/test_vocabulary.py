"""Words of several languages at once: joined from those of each, the longest phrase first."""

import pytest

from bot.language.vocabulary import LANGUAGES, Phrases, vocabulary
from bot.language.words import split

NAMES = ("urgent", "notes", "place_links", "both", "then")


@pytest.mark.parametrize("codes", [("es", "en"), ("de", "en", "es"), LANGUAGES])
def test_a_mixture_finds_what_each_of_its_languages_finds(codes: tuple[str, ...]) -> None:
    mixed = vocabulary(codes).table(*NAMES)

    for code in codes:
        alone = vocabulary((code,)).table(*NAMES)
        for phrase, name in (pair for pairs in alone.by_first.values() for pair in pairs):
            line = split(f"{phrase} Globex")
            if line.words and line.words[0].key.isalnum():
                assert set(alone.at(line, 0)) <= set(mixed.at(line, 0)), (phrase, name)


def test_of_joined_phrases_the_longest_comes_first_and_none_twice() -> None:
    one = Phrases.of([("ohne eile", "low"), ("ohne", "but")])
    other = Phrases.of([("ohne jede eile", "low"), ("ohne", "but")])

    found = Phrases.joined([one, other]).at(split("ohne jede eile"), 0)

    assert found == [(3, "low"), (1, "but")]


def test_phrases_of_one_language_are_joined_to_nothing() -> None:
    only = Phrases.of([("asap", "urgent")])

    assert Phrases.joined([only]) is only
