"""What went wrong, in one sentence that says what to do, with the person's words given back."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.language.reading import Intent
from bot.workflow.form import in_words
from bot.workflow.ledger import Entry, JobLine
from bot.workflow.ports import (
    Broken,
    CardMissing,
    ChangeFailed,
    GaveUp,
    Gone,
    MayNotCreate,
    News,
    NotAJob,
    StillTrying,
)
from handlers.blocks import kit
from handlers.blocks.kit import Block, Message
from handlers.ids import Id
from handlers.payloads import carried, carried_line
from handlers.sentences import Sentences

MOST_NAMED = 50
"""Ids in one sentence; Slack takes 3,000 characters."""


def told(say: Sentences, entry: Entry, news: News) -> Message:
    """The workflow's news for the asker."""
    match news:
        case ChangeFailed(wished=JobLine() as wished):
            return _not_changed(say, sentence(say, entry, news), entry.id, wished)
        case _:
            return _with_words(sentence(say, entry, news), entry.request.words)


def left_open(say: Sentences, entry_id: str, wished: JobLine) -> Message:
    """A change that was asked about, and the form was closed."""
    return _not_changed(say, say("problem.left_open"), entry_id, wished)


def _not_changed(say: Sentences, sentence: str, entry_id: str, wished: JobLine) -> Message:
    """The wish is given back, with a way to wish again."""
    edit = kit.button(say("button.edit"), Id.CARD_EDIT, f"{entry_id}:{wished.id}")
    said = _with_words(sentence, in_words(wished.draft))
    return kit.message([*said.blocks, kit.actions(edit)])


def above_form(say: Sentences, entry: Entry, news: News) -> Message:
    """The same where the words stand below, in the fields."""
    return kit.message([kit.section(sentence(say, entry, news))])


def sentence(say: Sentences, entry: Entry, news: News) -> str:
    match news:
        case StillTrying(until=until, busy=True):
            return say("problem.still_trying_busy", until=_clock(say, entry, until))
        case StillTrying(until=until):
            return say("problem.still_trying", until=_clock(say, entry, until))
        case GaveUp(why=why):
            return say(f"problem.gave_up.{why}")
        case ChangeFailed(maybe_done=True):
            return say("problem.change_unsure")
        case ChangeFailed(code=0, said=""):
            return say("problem.change_failed")
        case ChangeFailed(code=code, said=said):
            return say("problem.change_refused", why=kit.clean(said) or code)
        case CardMissing(job_ids=ids):
            named = say.all_of(ids[:MOST_NAMED])
            return say.many("problem.card_missing", len(ids), ids=named)
        case MayNotCreate():
            return say("problem.not_allowed")
        case NotAJob():
            return say("problem.not_a_job")
        case Gone():
            return say("problem.gone")
        case Broken(reference=reference):
            return say("problem.broken", reference=reference)


def not_a_job(say: Sentences, intent: Intent, words: str) -> Message:
    """Nothing was created, and how to get what was meant, if it was a job after all."""
    told = _with_words(_not_a_job(say, intent), words)
    as_job = f"{AS_A_JOB}{words}"
    value = carried(as_job)
    if intent not in _ABOUT_JOBS or carried_line(value) != as_job:
        return told
    button = kit.button(say("button.as_a_job"), Id.OPEN_FORM, value)
    return kit.message([*told.blocks, kit.actions(button)])


AS_A_JOB = "new job: "
"""In every language the beginning of a line that cannot be anything else."""
_ABOUT_JOBS = {Intent.QUESTION, Intent.CANCEL, Intent.RESCHEDULE}


def not_allowed(say: Sentences, words: str = "") -> Message:
    """To guests and people from connected workspaces, politely."""
    return _with_words(say("problem.not_allowed"), words)


def broken(say: Sentences, reference: str, words: str = "") -> Message:
    """Our own fault; the operator finds the reference in the log."""
    return _with_words(say("problem.broken", reference=reference), words)


def form_not_opened(say: Sentences, words: str) -> Message:
    """Slack gave us no form in time: the button's click brings a fresh chance."""
    message = _with_words(say("problem.form_not_opened"), words)
    button = kit.button(say("button.open_form"), Id.OPEN_FORM, carried(words), style="primary")
    return kit.message([*message.blocks, kit.actions(button)])


def busy(say: Sentences) -> Message:
    """The same click a moment later will do."""
    return kit.message([kit.section(say("problem.busy"))])


def press_again(say: Sentences) -> Message:
    """To somebody whom we have not met yet, and must first ask Slack about."""
    return kit.message([kit.section(say("problem.press_again"))])


def cannot_change(say: Sentences) -> Message:
    return kit.message([kit.section(say("problem.cannot_change"))])


def undo_is_over(say: Sentences) -> Message:
    return kit.message([kit.section(say("problem.undo_is_over"))])


def card_elsewhere(say: Sentences) -> Message:
    """The app may not post where it was asked, so the card is in the direct message."""
    return kit.message([kit.section(say("problem.card_elsewhere"))])


def working(say: Sentences) -> Message:
    """It takes longer than it should."""
    return kit.message([kit.section(say("problem.working"))])


def _with_words(sentence: str, words: str) -> Message:
    back = kit.typed(words)
    shown: list[Block] = [kit.section(sentence)]
    return kit.message([*shown, kit.rich_text(kit.preformatted(back))] if back else shown)


def _not_a_job(say: Sentences, intent: Intent) -> str:
    match intent:
        case Intent.QUESTION:
            return say("problem.question")
        case Intent.CANCEL:
            return say("problem.cancel")
        case Intent.RESCHEDULE:
            return say("problem.reschedule")
        case Intent.UNDO:
            return say("problem.undo")
        case Intent.LIST:
            return say("problem.list")
        case Intent.CREATE | Intent.OPEN_FORM | Intent.HELP | Intent.OTHER:
            return say("problem.not_a_job")


def _clock(say: Sentences, entry: Entry, moment: datetime) -> str:
    return say.clock(moment.astimezone(ZoneInfo(entry.zone or "UTC")).time())
