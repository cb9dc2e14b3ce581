"""What can be wrong with Hellotracks today: every switch, by code and for the page."""

from dataclasses import dataclass, field
from enum import StrEnum

from sandbox.skies import Coming, Sky, switch


class Failure(StrEnum):
    """Refusals of a whole call; nothing is stored."""

    NONE = "none"
    KEY_REFUSED = "the key is refused"
    TOO_MANY = "429"
    TOO_MANY_WITH_HINT = "429 with Retry-After"
    SERVER_ERROR = "500"
    BAD_GATEWAY = "502 with an HTML page"
    NONZERO_STATUS = "a nonzero status"


class Answer(StrEnum):
    """What happens to an answer after everything was stored."""

    HONEST = "as documented"
    LOST = "connection cut after storing"
    NOT_JSON = "200 that is not JSON"
    FEWER_JOBS = "one job fewer than sent"
    REVERSED = "jobs in reversed order"
    DAY_AS_TEXT = "the day as text"


class UnknownWorker(StrEnum):
    """Undocumented, so all three: what a username does that nobody has."""

    REFUSED = "refused"
    UNASSIGNED = "created without a worker"
    ACCEPTED = "created with it"


class KeyCheck(StrEnum):
    """Undocumented for the legacy API; v1 always answers 401."""

    HTTP_401 = "HTTP 401"
    STATUS = "HTTP 200 with a nonzero status"


class Emails(StrEnum):
    PRESENT = "as they are"
    MISSING = "left out"


class Places(StrEnum):
    """What getplaces finds, whatever was asked."""

    AS_ASKED = "what was asked for"
    NONE = "nothing"
    ONE = "only the first"
    MANY = "the first, and more of its name"
    WITHOUT_LOCATION = "places without a location"


class WebhookShape(StrEnum):
    """The two generations of the documentation, and the mixture a parser should survive."""

    OBJECT = "2026: an object"
    ARRAY = "2023: an array of one"
    OBJECT_IN_ARRAY = "2026 with an array of one"


class WebhookHeaders(StrEnum):
    SENT = "as registered"
    LEFT_OUT = "left out"


class WebhookDelivery(StrEnum):
    ONCE = "once, in order"
    TWICE = "every one twice"
    SWAPPED = "every two swapped"


@dataclass(kw_only=True)
class Weather(Sky):
    """Fair at first. A switch stays until it is set back; `fail` and `spoil` end by themselves."""

    failure: Failure = switch("Every call fails with", Failure.NONE)
    answer: Answer = switch("Answers arrive", Answer.HONEST)
    unknown_worker: UnknownWorker = switch("A job for nobody known is", UnknownWorker.REFUSED)
    key_check: KeyCheck = switch("A wrong key on the legacy API gets", KeyCheck.HTTP_401)
    emails: Emails = switch("E-mails in getaccounts", Emails.PRESENT)
    places: Places = switch("getplaces finds", Places.AS_ASKED)
    webhook_shape: WebhookShape = switch("Webhooks look like", WebhookShape.OBJECT)
    webhook_headers: WebhookHeaders = switch("Webhooks' headers are", WebhookHeaders.SENT)
    webhook_delivery: WebhookDelivery = switch("Webhooks come", WebhookDelivery.ONCE)
    _failures: Coming[Failure] = field(default_factory=Coming)
    _answers: Coming[Answer] = field(default_factory=Coming)

    def fail(self, failure: Failure, *, action: str = "createjobs", times: int = 1) -> None:
        """Refuse the next calls of `action`."""
        self._failures.add(action, failure, times)

    def spoil(self, answer: Answer, *, action: str = "createjobs", times: int = 1) -> None:
        """Carry out the next calls of `action`, but spoil their answers."""
        self._answers.add(action, answer, times)

    def next_failure(self, action: str) -> Failure:
        return self._failures.take(action, self.failure)

    def next_answer(self, action: str) -> Answer:
        return self._answers.take(action, self.answer)
