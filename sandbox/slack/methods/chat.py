"""chat.*: posting, editing and deleting messages, and adding a reaction."""

from collections.abc import Sequence

from sandbox.slack.backstage import Backstage
from sandbox.slack.echo import stored_text
from sandbox.slack.methods import Method, Methods
from sandbox.slack.methods.access import entered, open_to, seen
from sandbox.slack.methods.arguments import blocks, metadata
from sandbox.slack.records import Block, Payload
from sandbox.slack.refusal import Refused
from sandbox.slack.weather import Pace
from sandbox.slack.workspace import Conversation

LONGEST_POST = 40_000
LONGEST_UPDATE = 4_000
_NO_FALLBACK = "This content can't be displayed."


def _post_message(back: Backstage, args: Payload) -> Payload:
    conversation = open_to(back, args["channel"], without_joining=True)
    _refuse_haste(back, conversation)
    message = composed(back, args, conversation)
    if about := metadata(args):
        message["metadata"] = about
    stored = back.workspace.post(conversation, message)
    back.posted_at[conversation.id] = back.clock()
    back.announce_soon(back.posted(conversation, stored))
    return {"channel": conversation.id, "ts": stored["ts"], "message": stored}


def _refuse_haste(back: Backstage, conversation: Conversation) -> None:
    """More than one message a second in a channel, when the weather is strict about it."""
    last = back.posted_at.get(conversation.id)
    is_early = last is not None and back.clock() - last < 1
    if is_early and back.weather.pace is Pace.ONE_A_SECOND:
        raise Refused("ratelimited", retry_after=1)


def _post_ephemeral(back: Backstage, args: Payload) -> Payload:
    conversation = open_to(back, args["channel"], without_joining=False)
    if args["user"] not in conversation.members:
        raise Refused("user_not_in_channel")
    if len(args.get("text") or "") > LONGEST_POST:
        raise Refused("msg_too_long")
    message = composed(back, args, conversation)
    stored = back.workspace.post_ephemeral(conversation, args["user"], message)
    return {"message_ts": stored["ts"]}


def _update(back: Backstage, args: Payload) -> Payload:
    conversation = seen(back, args["channel"])
    message = _own(conversation, args["ts"], back, "cant_update_message")
    if len(args.get("text") or "") > LONGEST_UPDATE:
        raise Refused("msg_too_long")
    new_blocks, new_metadata = blocks(args, back.ids), metadata(args)
    if not args.get("text") and not new_blocks:
        raise Refused("no_text")
    before = dict(message)
    message["text"] = stored_text(args.get("text") or _NO_FALLBACK)
    # What is left out stays as it was; an empty value takes it away.
    _replace(message, "blocks", new_blocks)
    _replace(message, "metadata", new_metadata)
    message["edited"] = {"user": back.world.bot_id, "ts": f"{int(back.clock())}.000000"}
    back.workspace.edited(conversation)
    back.announce_soon(back.message_changed(conversation, before, message))
    answered = {key: value for key, value in message.items() if key != "ts"}
    return {
        "channel": conversation.id,
        "ts": message["ts"],
        "text": message["text"],
        "message": answered,
    }


def _delete(back: Backstage, args: Payload) -> Payload:
    conversation = seen(back, args["channel"])
    message = _own(conversation, args["ts"], back, "cant_delete_message")
    back.workspace.delete(conversation, message["ts"])
    back.announce_soon(back.message_deleted(conversation, message))
    return {"channel": conversation.id, "ts": message["ts"]}


def _permalink(back: Backstage, args: Payload) -> Payload:
    conversation = seen(back, args["channel"])
    message = conversation.messages.get(args["message_ts"])
    if message is None:
        raise Refused("message_not_found")
    link = f"{back.url}/archives/{conversation.id}/p{message['ts'].replace('.', '')}"
    if "thread_ts" in message and message["thread_ts"] != message["ts"]:
        link += f"?thread_ts={message['thread_ts']}&cid={conversation.id}"
    return {"channel": conversation.id, "permalink": link}


def _add_reaction(back: Backstage, args: Payload) -> Payload:
    conversation = entered(back, args["channel"])
    message = conversation.messages.get(args["timestamp"])
    if message is None:
        raise Refused("message_not_found")
    name = args["name"].strip(":")
    reactions = message.setdefault("reactions", [])
    reaction = next((r for r in reactions if r["name"] == name), None)
    if reaction is None:
        reaction = {"name": name, "users": [], "count": 0}
        reactions.append(reaction)
    if back.workspace.bot in reaction["users"]:
        raise Refused("already_reacted")
    reaction["users"].append(back.workspace.bot)
    reaction["count"] += 1
    back.workspace.edited(conversation)
    return {}


def composed(back: Backstage, args: Payload, conversation: Conversation) -> Payload:
    """A message of the app, checked, as it will be stored."""
    text = args.get("text") or ""
    if args.get("markdown_text"):
        if text or args.get("blocks"):
            raise Refused("markdown_text_conflict")
        text = args["markdown_text"]
    checked = blocks(args, back.ids)
    if not text.strip() and not checked:
        raise Refused("no_text")
    thread_ts = args.get("thread_ts")
    if thread_ts and thread_ts not in conversation.messages:
        raise Refused("thread_not_found")
    return app_message(back, text, checked or [], thread_ts)


def app_message(
    back: Backstage, text: str, checked: Sequence[Block], thread_ts: str | None
) -> Payload:
    """A message of the app, its text as Slack keeps it."""
    kept = stored_text((text or _NO_FALLBACK)[:LONGEST_POST])
    return back.payloads.app_message(kept, checked, thread_ts)


def _own(conversation: Conversation, ts: str, back: Backstage, error: str) -> Payload:
    message = conversation.messages.get(ts)
    if message is None:
        raise Refused("message_not_found")
    if message["user"] != back.workspace.bot:
        raise Refused(error)
    return message


def _replace(message: Payload, key: str, value: object) -> None:
    if value is not None:
        message.pop(key, None)
        if value:
            message[key] = value


METHODS: Methods = {
    "chat.postMessage": Method(run=_post_message, required=("channel",), scope="chat:write"),
    "chat.postEphemeral": Method(
        run=_post_ephemeral, required=("channel", "user"), scope="chat:write"
    ),
    "chat.update": Method(run=_update, required=("channel", "ts"), scope="chat:write"),
    "chat.delete": Method(run=_delete, required=("channel", "ts"), scope="chat:write"),
    "chat.getPermalink": Method(
        run=_permalink, required=("channel", "message_ts"), takes_json=False
    ),
    "reactions.add": Method(
        run=_add_reaction, required=("channel", "name", "timestamp"), scope="reactions:write"
    ),
}
