"""views.*: modals and Home tabs."""

from sandbox.slack.backstage import Backstage
from sandbox.slack.methods import Method, Methods
from sandbox.slack.methods.arguments import view
from sandbox.slack.records import Payload
from sandbox.slack.refusal import Refused, invalid_arguments
from sandbox.slack.views import OpenView


def _open(back: Backstage, args: Payload) -> Payload:
    asked = _modal(args)
    person = back.tickets.exchange(args["trigger_id"])
    return _answer(back, back.views.open(person, asked))


def _push(back: Backstage, args: Payload) -> Payload:
    asked = _modal(args)
    person = back.tickets.exchange(args["trigger_id"])
    return _answer(back, back.views.push(person, asked))


def _update(back: Backstage, args: Payload) -> Payload:
    asked = view(args)
    if not args.get("view_id") and not args.get("external_id"):
        raise invalid_arguments("missing required field: view_id")
    current = back.views.find(args.get("view_id"), args.get("external_id"))
    if current is None:
        raise Refused("not_found")
    return _answer(back, back.views.update(current, asked, args.get("hash")))


def _publish(back: Backstage, args: Payload) -> Payload:
    asked = view(args)
    if asked["type"] != "home":
        raise invalid_arguments("unsupported type: modal [json-pointer:/view/type]")
    if not back.manifest.home_tab:
        raise Refused("not_enabled")
    person = back.workspace.person(args["user_id"])
    return _answer(back, back.views.publish(person.id, asked, args.get("hash")))


def _modal(args: Payload) -> Payload:
    asked = view(args)
    if asked["type"] != "modal":
        raise invalid_arguments("unsupported type: home [json-pointer:/view/type]")
    return asked


def _answer(back: Backstage, shown: OpenView) -> Payload:
    return {"view": shown.payload(back.world, filled=False)}


METHODS: Methods = {
    "views.open": Method(run=_open, required=("view", "trigger_id")),
    "views.push": Method(run=_push, required=("view", "trigger_id")),
    "views.update": Method(run=_update, required=("view",)),
    "views.publish": Method(run=_publish, required=("view", "user_id")),
}
