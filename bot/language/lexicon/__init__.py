"""The words of each language: data, no logic. `Lexicon` says what a language has to tell."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import product


def words(text: str) -> tuple[str, ...]:
    """Single words, parted by blanks."""
    return tuple(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """Phrases of one or more words, parted by `|`."""
    return tuple(phrase.strip() for phrase in text.replace("\n", " ").split("|") if phrase.strip())


def combined(*parts: str) -> tuple[str, ...]:
    """Every phrase that takes one alternative of each part, parted by `|`; one may be empty.

    >>> combined("can you|could you", "|please")
    ('can you', 'can you please', 'could you', 'could you please')
    """
    ways = product(*([way.strip() for way in part.split("|")] for part in parts))
    return tuple(" ".join(filter(None, way)) for way in ways)


def _none() -> tuple[str, ...]:
    return ()


def _nothing() -> Mapping[str, int]:
    return {}


@dataclass(frozen=True, kw_only=True)
class Lexicon:
    """Everything that one language adds to the grammar.

    Words may be written with accents and capitals; they are folded before use. `weekdays` and
    `months` hold one string of spellings each, Monday and January first; a hyphen in one may be
    a blank in the line. `dated_weekdays` are short for a weekday only
    before its date. `before_number` makes a bare number a day of the month (`el 5`). One word
    of `telling` is enough to have a line read in this language too, whoever wrote it: no other
    language and no name has such a word.
    """

    code: str
    telling: tuple[str, ...] = field(default_factory=_none)
    # habits: a month may stand before its day, a day of the month has an ending (`5th`),
    # a date may be short of its last dot (`5.12 ab 9`), or be written with a dash (`op 5-12`),
    # afternoons are written as 13 to 24; `hour_marks` are lengths below 7 and times above it
    month_first: bool = False
    ordinal_days: bool = False
    hours_24: bool = False
    dotted_days: bool = False
    dashed_days: bool = False
    # days
    weekdays: tuple[str, ...]
    dated_weekdays: Mapping[str, int] = field(default_factory=_nothing)
    months: tuple[str, ...]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int] = field(default_factory=_nothing)
    centuries: Mapping[str, int] = field(default_factory=_nothing)
    ordinal_endings: tuple[str, ...] = field(default_factory=_none)
    day_words: Mapping[str, int] = field(default_factory=_nothing)
    holidays: Mapping[str, str] = field(default_factory=dict)
    on: tuple[str, ...] = field(default_factory=_none)
    the: tuple[str, ...] = field(default_factory=_none)
    of: tuple[str, ...] = field(default_factory=_none)
    next: tuple[str, ...] = field(default_factory=_none)
    next_after: tuple[str, ...] = field(default_factory=_none)
    after_next: tuple[str, ...] = field(default_factory=_none)
    coming_after: tuple[str, ...] = field(default_factory=_none)
    coming: tuple[str, ...] = field(default_factory=_none)
    last: tuple[str, ...] = field(default_factory=_none)
    final: tuple[str, ...] = field(default_factory=_none)
    last_after: tuple[str, ...] = field(default_factory=_none)
    every: tuple[str, ...] = field(default_factory=_none)
    repeating: tuple[str, ...] = field(default_factory=_none)
    day: tuple[str, ...] = field(default_factory=_none)
    week: tuple[str, ...] = field(default_factory=_none)
    fortnight: tuple[str, ...] = field(default_factory=_none)
    month: tuple[str, ...] = field(default_factory=_none)
    year: tuple[str, ...] = field(default_factory=_none)
    hour: tuple[str, ...] = field(default_factory=_none)
    minute: tuple[str, ...] = field(default_factory=_none)
    workday: tuple[str, ...] = field(default_factory=_none)
    weekend: tuple[str, ...] = field(default_factory=_none)
    calendar_week: tuple[str, ...] = field(default_factory=_none)
    within: tuple[str, ...] = field(default_factory=_none)
    inside: tuple[str, ...] = field(default_factory=_none)
    from_now: tuple[str, ...] = field(default_factory=_none)
    ago: tuple[str, ...] = field(default_factory=_none)
    ago_before: tuple[str, ...] = field(default_factory=_none)
    since: tuple[str, ...] = field(default_factory=_none)
    before_day: tuple[str, ...] = field(default_factory=_none)
    start_of: tuple[str, ...] = field(default_factory=_none)
    week_later: tuple[str, ...] = field(default_factory=_none)
    fortnight_later: tuple[str, ...] = field(default_factory=_none)
    before_number: tuple[str, ...] = field(default_factory=_none)
    end_of: tuple[str, ...] = field(default_factory=_none)
    end_of_month: tuple[str, ...] = field(default_factory=_none)
    end_of_week: tuple[str, ...] = field(default_factory=_none)
    end_of_year: tuple[str, ...] = field(default_factory=_none)
    no_date: tuple[str, ...] = field(default_factory=_none)
    this_moment: tuple[str, ...] = field(default_factory=_none)
    soon: tuple[str, ...] = field(default_factory=_none)
    # times
    at: tuple[str, ...] = field(default_factory=_none)
    by: tuple[str, ...] = field(default_factory=_none)
    by_after: tuple[str, ...] = field(default_factory=_none)
    onwards: tuple[str, ...] = field(default_factory=_none)
    after: tuple[str, ...] = field(default_factory=_none)
    between: tuple[str, ...] = field(default_factory=_none)
    between_and: tuple[str, ...] = field(default_factory=_none)
    range_from: tuple[str, ...] = field(default_factory=_none)
    range_to: tuple[str, ...] = field(default_factory=_none)
    about: tuple[str, ...] = field(default_factory=_none)
    clock_suffix: tuple[str, ...] = field(default_factory=_none)
    hour_marks: tuple[str, ...] = ("h",)
    am: tuple[str, ...] = field(default_factory=_none)
    pm: tuple[str, ...] = field(default_factory=_none)
    noon: tuple[str, ...] = field(default_factory=_none)
    midnight: tuple[str, ...] = field(default_factory=_none)
    half_past: tuple[str, ...] = field(default_factory=_none)
    half_to: tuple[str, ...] = field(default_factory=_none)
    quarter_past: tuple[str, ...] = field(default_factory=_none)
    quarter_to: tuple[str, ...] = field(default_factory=_none)
    three_quarters: tuple[str, ...] = field(default_factory=_none)
    quarter_of: tuple[str, ...] = field(default_factory=_none)
    minutes_past: tuple[str, ...] = field(default_factory=_none)
    minutes_to: tuple[str, ...] = field(default_factory=_none)
    and_half: tuple[str, ...] = field(default_factory=_none)
    and_quarter: tuple[str, ...] = field(default_factory=_none)
    less_quarter: tuple[str, ...] = field(default_factory=_none)
    and_three_quarters: tuple[str, ...] = field(default_factory=_none)
    and_minutes: tuple[str, ...] = field(default_factory=_none)
    less_minutes: tuple[str, ...] = field(default_factory=_none)
    morning: tuple[str, ...] = field(default_factory=_none)
    morning_glued: tuple[str, ...] = field(default_factory=_none)
    afternoon: tuple[str, ...] = field(default_factory=_none)
    evening: tuple[str, ...] = field(default_factory=_none)
    first_thing: tuple[str, ...] = field(default_factory=_none)
    end_of_day: tuple[str, ...] = field(default_factory=_none)
    this_morning: tuple[str, ...] = field(default_factory=_none)
    this_afternoon: tuple[str, ...] = field(default_factory=_none)
    tonight: tuple[str, ...] = field(default_factory=_none)
    last_night: tuple[str, ...] = field(default_factory=_none)
    part_glue: tuple[str, ...] = field(default_factory=_none)
    part_tail: tuple[str, ...] = field(default_factory=_none)
    zone_after: tuple[str, ...] = field(default_factory=_none)
    zone_before: tuple[str, ...] = field(default_factory=_none)
    any_time: tuple[str, ...] = field(default_factory=_none)
    and_a_half: tuple[str, ...] = field(default_factory=_none)
    quarter_hour: tuple[str, ...] = field(default_factory=_none)
    half_hour: tuple[str, ...] = field(default_factory=_none)
    # people; `for_person` is understood in a line of any language
    for_person: tuple[str, ...] = field(default_factory=_none)
    to_person: tuple[str, ...] = field(default_factory=_none)
    me: tuple[str, ...] = field(default_factory=_none)
    anyone: tuple[str, ...] = field(default_factory=_none)
    nobody: tuple[str, ...] = field(default_factory=_none)
    everyone: tuple[str, ...] = field(default_factory=_none)
    excepts: tuple[str, ...] = field(default_factory=_none)
    somebody: tuple[str, ...] = field(default_factory=_none)
    both: tuple[str, ...] = field(default_factory=_none)
    either: tuple[str, ...] = field(default_factory=_none)
    otherwise: tuple[str, ...] = field(default_factory=_none)
    corrections: tuple[str, ...] = field(default_factory=_none)
    hours_verbs: tuple[str, ...] = field(default_factory=_none)
    copies: tuple[str, ...] = field(default_factory=_none)
    state_verbs: tuple[str, ...] = field(default_factory=_none)
    titles: tuple[str, ...] = field(default_factory=_none)
    worker_nouns: tuple[str, ...] = field(default_factory=_none)
    before_person: tuple[str, ...] = field(default_factory=_none)
    after_person: tuple[str, ...] = field(default_factory=_none)
    person_modals: tuple[str, ...] = field(default_factory=_none)
    motion_verbs: tuple[str, ...] = field(default_factory=_none)
    visit_verbs: tuple[str, ...] = field(default_factory=_none)
    particles: tuple[str, ...] = field(default_factory=_none)
    motion_links: tuple[str, ...] = field(default_factory=_none)
    last_verbs: tuple[str, ...] = field(default_factory=_none)
    closing_verbs: tuple[str, ...] = field(default_factory=_none)
    # what is made of parts (see `combined`): frames before a person, verbs of going behind one,
    # and `anyone` with a clause of its own
    frames_before: tuple[str, ...] = field(default_factory=_none)
    going: tuple[str, ...] = field(default_factory=_none)
    whoever: tuple[str, ...] = field(default_factory=_none)
    # what may stand between such a verb and the person (`könnt ihr mir den …`), articles that a
    # person may have, the verbs of each particle that ends a sentence, and what leads to a verb
    softeners: tuple[str, ...] = field(default_factory=_none)
    person_articles: tuple[str, ...] = field(default_factory=_none)
    separable: Mapping[str, str] = field(default_factory=dict)
    goals: tuple[str, ...] = field(default_factory=_none)
    # somebody who is asked for without a name
    sought: tuple[str, ...] = field(default_factory=_none)
    needs: tuple[str, ...] = field(default_factory=_none)
    # the rest of a job
    urgent: tuple[str, ...] = field(default_factory=_none)
    high: tuple[str, ...] = field(default_factory=_none)
    low: tuple[str, ...] = field(default_factory=_none)
    duration_for: tuple[str, ...] = field(default_factory=_none)
    duration_after: tuple[str, ...] = field(default_factory=_none)
    contact: tuple[str, ...] = field(default_factory=_none)
    phone: tuple[str, ...] = field(default_factory=_none)
    order: tuple[str, ...] = field(default_factory=_none)
    number_signs: tuple[str, ...] = field(default_factory=_none)
    notes: tuple[str, ...] = field(default_factory=_none)
    code_words: tuple[str, ...] = field(default_factory=_none)
    door_words: tuple[str, ...] = field(default_factory=_none)
    meet_words: tuple[str, ...] = field(default_factory=_none)
    keys: Mapping[str, str] = field(default_factory=dict)
    # evidence
    place_links: tuple[str, ...] = field(default_factory=_none)
    place_before: tuple[str, ...] = field(default_factory=_none)
    place_after: tuple[str, ...] = field(default_factory=_none)
    building_parts: tuple[str, ...] = field(default_factory=_none)
    trades: tuple[str, ...] = field(default_factory=_none)
    regions: tuple[str, ...] = field(default_factory=_none)
    town_starts: tuple[str, ...] = field(default_factory=_none)
    street_types: tuple[str, ...] = field(default_factory=_none)
    # what a place begins with, and what tells that a thing fails or is missing, in Spanish
    unit_words: tuple[str, ...] = field(default_factory=_none)
    inner_things: tuple[str, ...] = field(default_factory=_none)
    name_adjectives: tuple[str, ...] = field(default_factory=_none)
    actions: tuple[str, ...] = field(default_factory=_none)
    rooms: tuple[str, ...] = field(default_factory=_none)
    openers: tuple[str, ...] = field(default_factory=_none)
    faults: tuple[str, ...] = field(default_factory=_none)
    lacks: tuple[str, ...] = field(default_factory=_none)
    street_before: tuple[str, ...] = field(default_factory=_none)
    street_endings: tuple[str, ...] = field(default_factory=_none)
    place_endings: tuple[str, ...] = field(default_factory=_none)
    task_words: tuple[str, ...] = field(default_factory=_none)
    task_endings: tuple[str, ...] = field(default_factory=_none)
    infinitives: tuple[str, ...] = field(default_factory=_none)
    name_starts: tuple[str, ...] = field(default_factory=_none)
    finite_verbs: tuple[str, ...] = field(default_factory=_none)
    states: tuple[str, ...] = field(default_factory=_none)
    things: tuple[str, ...] = field(default_factory=_none)
    small_words: tuple[str, ...] = field(default_factory=_none)
    left: tuple[str, ...] = field(default_factory=_none)
    venues: tuple[str, ...] = field(default_factory=_none)
    clause_words: tuple[str, ...] = field(default_factory=_none)
    list_words: tuple[str, ...] = field(default_factory=_none)
    many: tuple[str, ...] = field(default_factory=_none)
    then: tuple[str, ...] = field(default_factory=_none)
    mail_subject: tuple[str, ...] = field(default_factory=_none)
    mail_header: tuple[str, ...] = field(default_factory=_none)
    mail_frame: tuple[str, ...] = field(default_factory=_none)
    mail_wrote: tuple[str, ...] = field(default_factory=_none)
    sign_offs: tuple[str, ...] = field(default_factory=_none)
    filler: tuple[str, ...] = field(default_factory=_none)
    first_filler: tuple[str, ...] = field(default_factory=_none)
    last_filler: tuple[str, ...] = field(default_factory=_none)
    # what only tells something: that a job is off, put off or done, and how people are
    called_off: tuple[str, ...] = field(default_factory=_none)
    fails: tuple[str, ...] = field(default_factory=_none)
    needless: tuple[str, ...] = field(default_factory=_none)
    news_told: tuple[str, ...] = field(default_factory=_none)
    because: tuple[str, ...] = field(default_factory=_none)
    about_calling_off: tuple[str, ...] = field(default_factory=_none)
    instead: tuple[str, ...] = field(default_factory=_none)
    shifted: tuple[str, ...] = field(default_factory=_none)
    putting: tuple[str, ...] = field(default_factory=_none)
    spared: tuple[str, ...] = field(default_factory=_none)
    spared_goes: tuple[str, ...] = field(default_factory=_none)
    spared_verbs: tuple[str, ...] = field(default_factory=_none)
    whose: tuple[str, ...] = field(default_factory=_none)
    taking_over: tuple[str, ...] = field(default_factory=_none)
    news_subjects: tuple[str, ...] = field(default_factory=_none)
    news_verbs: tuple[str, ...] = field(default_factory=_none)
    i_verbs: tuple[str, ...] = field(default_factory=_none)
    news_states: tuple[str, ...] = field(default_factory=_none)
    news_ends: tuple[str, ...] = field(default_factory=_none)
    news_orders: tuple[str, ...] = field(default_factory=_none)
    news_done: tuple[str, ...] = field(default_factory=_none)
    news_called: tuple[str, ...] = field(default_factory=_none)
    news_fillers: tuple[str, ...] = field(default_factory=_none)
    # what a line is
    help: tuple[str, ...] = field(default_factory=_none)
    undo: tuple[str, ...] = field(default_factory=_none)
    list: tuple[str, ...] = field(default_factory=_none)
    undoing: tuple[str, ...] = field(default_factory=_none)
    last_job: tuple[str, ...] = field(default_factory=_none)
    showing: tuple[str, ...] = field(default_factory=_none)
    shown: tuple[str, ...] = field(default_factory=_none)
    clitics: tuple[str, ...] = field(default_factory=_none)
    courtesy: tuple[str, ...] = field(default_factory=_none)
    cancel: tuple[str, ...] = field(default_factory=_none)
    negations: tuple[str, ...] = field(default_factory=_none)
    creating: tuple[str, ...] = field(default_factory=_none)
    # of a job that there is, in Spanish: how it went, what one asks about it, what becomes of it
    reports: tuple[str, ...] = field(default_factory=_none)
    person_reports: tuple[str, ...] = field(default_factory=_none)
    asked_of_person: tuple[str, ...] = field(default_factory=_none)
    asked_back: tuple[str, ...] = field(default_factory=_none)
    wanted: tuple[str, ...] = field(default_factory=_none)
    asked_if: tuple[str, ...] = field(default_factory=_none)
    moved: tuple[str, ...] = field(default_factory=_none)
    falls_through: tuple[str, ...] = field(default_factory=_none)
    reschedule: tuple[str, ...] = field(default_factory=_none)
    cancel_clause: tuple[str, ...] = field(default_factory=_none)
    cancel_last: tuple[str, ...] = field(default_factory=_none)
    reschedule_last: tuple[str, ...] = field(default_factory=_none)
    new_job: tuple[str, ...] = field(default_factory=_none)
    maybe_cancel: tuple[str, ...] = field(default_factory=_none)
    maybe_change: tuple[str, ...] = field(default_factory=_none)
    maybe_cancel_last: tuple[str, ...] = field(default_factory=_none)
    maybe_reschedule_last: tuple[str, ...] = field(default_factory=_none)
    leads: tuple[str, ...] = field(default_factory=_none)
    definite: tuple[str, ...] = field(default_factory=_none)
    job_pronouns: tuple[str, ...] = field(default_factory=_none)
    asks: tuple[str, ...] = field(default_factory=_none)
    maybe_reschedule: tuple[str, ...] = field(default_factory=_none)
    job_kinds: tuple[str, ...] = field(default_factory=_none)
    job_words: tuple[str, ...] = field(default_factory=_none)
    move_to: tuple[str, ...] = field(default_factory=_none)
    status: tuple[str, ...] = field(default_factory=_none)
    question: tuple[str, ...] = field(default_factory=_none)
    changes: tuple[str, ...] = field(default_factory=_none)
    hands_over: tuple[str, ...] = field(default_factory=_none)
    question_verbs: tuple[str, ...] = field(default_factory=_none)
    maybe_question: tuple[str, ...] = field(default_factory=_none)
    request: tuple[str, ...] = field(default_factory=_none)
    other: tuple[str, ...] = field(default_factory=_none)
