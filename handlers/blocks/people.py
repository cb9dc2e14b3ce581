"""How people are called on buttons, in menus and on cards."""

from collections import Counter
from collections.abc import Sequence

from bot.domain.people import Assignee, Nearest, OneWorker, Unassigned, Worker
from handlers.blocks import kit
from handlers.sentences import Sentences

MOST = 40


def who(say: Sentences, assignee: Assignee) -> str:
    match assignee:
        case OneWorker(worker=worker):
            return kit.clean(worker.name)
        case Nearest():
            return say("who.nearest")
        case Unassigned():
            return say("who.unassigned")


def names(workers: Sequence[Worker]) -> list[str]:
    """Names to choose from; where two are called the same, with their usernames.

    >>> names([Worker(username="bob1", name="Bob"), Worker(username="bob2", name="Bob")])
    ['Bob (bob1)', 'Bob (bob2)']
    """
    often = Counter(worker.name for worker in workers)
    return [
        f"{kit.clean(worker.name, MOST)} ({worker.username})"
        if often[worker.name] > 1
        else kit.clean(worker.name, MOST)
        for worker in workers
    ]
