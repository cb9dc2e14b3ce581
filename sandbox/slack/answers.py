"""What Slack makes of the app's answers to a command, a submission and a suggestion."""

from collections.abc import Callable
from typing import Any

from sandbox.slack.backstage import Backstage
from sandbox.slack.block_check import suggestion_faults, view_faults
from sandbox.slack.records import (
    Cleared,
    Closed,
    Delivery,
    FieldErrors,
    Outcome,
    Payload,
    Pushed,
    Trouble,
    Updated,
    View,
)
from sandbox.slack.refusal import Refused
from sandbox.slack.response_urls import Answer
from sandbox.slack.tickets import ResponseUrl
from sandbox.slack.views import OpenView
from sandbox.slack.workspace import Conversation

MODAL_TROUBLE = "We had some trouble connecting. Try again?"


def failure(delivery: Delivery) -> str | None:
    """The name of the error that the person is shown, if the app did not answer well."""
    if delivery.acknowledged:
        return None
    return "operation_timeout" if delivery.timed_out else "dispatch_failed"


class CommandAnswer:
    """What becomes of a command's acknowledgement."""

    def __init__(
        self, back: Backstage, conversation: Conversation, person_id: str, line: str
    ) -> None:
        self._back = back
        self._conversation = conversation
        self._person = person_id
        self._line = line

    def show(self, delivery: Delivery) -> None:
        """Show the answer, or Slack's own word that there was none."""
        error = failure(delivery) or self._shown(delivery.answer)
        if error:
            command = self._line.split()[0]
            self._notice(f'{command} failed with the error "{error}"')

    def _shown(self, answer: Any) -> str | None:  # noqa: ANN401 - JSON or text
        if not isinstance(answer, dict):
            answer = {"text": str(answer or "").strip()}
        if not answer.get("text") and not answer.get("blocks"):
            return None
        try:
            self._carry_out(answer)
        except Refused as refused:
            self._back.complaints.append(f"answer to a command: {refused.answer}")
            return "dispatch_failed"
        return None

    def _carry_out(self, answer: Payload) -> None:
        url = ResponseUrl(
            origin="commands",
            channel=self._conversation.id,
            person=self._person,
            issued=self._back.clock(),
        )
        if answer.get("response_type") == "in_channel":
            self._post_the_line()
        Answer(self._back, url, answer).carry_out()

    def _post_the_line(self) -> None:
        """A public answer makes the command public too."""
        person = self._back.workspace.people[self._person]
        part = {"type": "text", "text": self._line}
        said = self._back.payloads.human_message(person, self._line, [part], None)
        self._back.workspace.post(self._conversation, said)

    def _notice(self, text: str) -> None:
        self._back.workspace.notice(self._conversation, self._person, text)


class SubmissionAnswer:
    """What becomes of a modal after its submission was answered."""

    def __init__(
        self, back: Backstage, view: OpenView, picture: Callable[[OpenView], View]
    ) -> None:
        self._back = back
        self._view = view
        self._picture = picture

    def outcome(self, delivery: Delivery) -> Outcome:
        """Carry the answer out; anything Slack does not understand leaves the modal open."""
        try:
            return self._carried_out(delivery)
        except Refused as refused:
            self._back.complaints.append(f"answer to a submission: {refused.answer}")
            self._view.trouble = MODAL_TROUBLE
            self._back.views.shown(self._view)
            return Trouble(MODAL_TROUBLE)

    def _carried_out(self, delivery: Delivery) -> Outcome:
        if error := failure(delivery):
            raise Refused(error)
        views = self._back.views
        match delivery.answer:
            case None | "":
                return self._closed()
            case {"response_action": "clear"}:
                views.clear(self._view.person)
                return Cleared()
            case {"response_action": "errors", "errors": dict(errors)} if errors:
                return self._with_errors(errors)
            case {"response_action": "update", "view": asked}:
                return Updated(self._picture(views.update(self._view, _modal(asked))))
            case {"response_action": "push", "view": asked}:
                return Pushed(self._picture(views.push(self._view.person, _modal(asked))))
            case answer:
                raise Refused("invalid_response", answer=answer)

    def _closed(self) -> Closed:
        if self._view in self._back.views.stack(self._view.person):
            self._back.views.close(self._view)
        return Closed()

    def _with_errors(self, errors: dict[str, Any]) -> FieldErrors:
        inputs = {block["block_id"] for block in self._view.blocks if block["type"] == "input"}
        if not errors.keys() <= inputs:
            raise Refused("unknown_block_id", errors=errors)
        if not all(isinstance(text, str) and text for text in errors.values()):
            raise Refused("invalid_error_text", errors=errors)
        self._view.errors = dict(errors)
        self._back.views.shown(self._view)
        return FieldErrors(dict(errors))


def suggested(back: Backstage, delivery: Delivery) -> list[tuple[str | None, Payload]]:
    """The options of a suggestion with their group's label; a bad answer is an empty menu."""
    answer = delivery.answer
    if error := failure(delivery):
        back.complaints.append(f"suggestion: {error}")
        return []
    if faults := suggestion_faults(answer):
        back.complaints.append(f"suggestion: {'; '.join(map(str, faults))}")
        return []
    alone = [(None, option) for option in answer.get("options", [])]
    grouped = [
        (str(group["label"]["text"]), option)
        for group in answer.get("option_groups", [])
        for option in group["options"]
    ]
    return [*alone, *grouped]


def _modal(asked: Payload) -> Payload:
    if faults := view_faults(asked):
        raise Refused("invalid_view", messages=[str(fault) for fault in faults])
    return asked
