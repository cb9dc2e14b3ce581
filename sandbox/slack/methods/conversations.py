"""conversations.* and users.conversations: what the app can learn of channels and messages."""

from sandbox.slack.backstage import Backstage
from sandbox.slack.methods import Method, Methods
from sandbox.slack.methods.access import entered, seen
from sandbox.slack.methods.arguments import flag
from sandbox.slack.methods.pages import paged
from sandbox.slack.records import Payload
from sandbox.slack.refusal import Refused
from sandbox.slack.workspace import Conversation

_HISTORY_PAGE = 100


def _info(back: Backstage, args: Payload) -> Payload:
    conversation = seen(back, args["channel"])
    about = described(back, conversation)
    if flag(args, "include_num_members"):
        about["num_members"] = len(conversation.members)
    return {"channel": about}


def _open(back: Backstage, args: Payload) -> Payload:
    """Open a direct message with one person; groups are not part of this world."""
    people = [person for person in str(args.get("users") or "").split(",") if person]
    if not people and args.get("channel"):
        people = [_other(back, seen(back, args["channel"]))]
    if not people:
        raise Refused("users_list_not_supplied")
    if len(people) > 1:
        raise Refused("too_many_users")
    person = back.workspace.person(people[0])
    again = {"no_op": True, "already_open": True} if back.workspace.has_dm(person.id) else {}
    conversation = back.workspace.dm(person.id)
    in_full = flag(args, "return_im")
    return {
        **again,
        "channel": described(back, conversation) if in_full else {"id": conversation.id},
    }


def _history(back: Backstage, args: Payload) -> Payload:
    conversation = entered(back, args["channel"])
    top_level = [m for m in conversation.messages.values() if _is_top_level(m)]
    newest_first = [m for m in reversed(top_level) if _is_within(m["ts"], args)]
    page, cursor = paged(newest_first, args, _HISTORY_PAGE)
    return {
        "messages": [_read(message, args) for message in page],
        "has_more": bool(cursor),
        "pin_count": 0,
        "channel_actions_ts": None,
        "channel_actions_count": 0,
        **_next(cursor),
    }


def _replies(back: Backstage, args: Payload) -> Payload:
    conversation = entered(back, args["channel"])
    root = conversation.messages.get(args["ts"])
    if root is None:
        raise Refused("thread_not_found")
    thread = root.get("thread_ts", root["ts"])
    messages = [
        m for m in conversation.messages.values() if thread in (m["ts"], m.get("thread_ts"))
    ]
    found = [m for m in messages if m["ts"] == thread or _is_within(m["ts"], args)]
    page, cursor = paged(found, args)
    return {
        "messages": [_read(message, args) for message in page],
        "has_more": bool(cursor),
        **_next(cursor),
    }


def _members(back: Backstage, args: Payload) -> Payload:
    conversation = seen(back, args["channel"])
    page, cursor = paged(sorted(conversation.members), args)
    return {"members": page, "response_metadata": {"next_cursor": cursor}}


def _join(back: Backstage, args: Payload) -> Payload:
    conversation = seen(back, args["channel"])
    if conversation.kind != "channel":
        raise Refused("method_not_supported_for_channel_type")
    if conversation.archived:
        raise Refused("is_archived")
    warned: Payload = {}
    if back.workspace.bot in conversation.members:
        warned = {
            "warning": "already_in_channel",
            "response_metadata": {"warnings": ["already_in_channel"]},
        }
    conversation.members.add(back.workspace.bot)
    return {"channel": described(back, conversation), **warned}


def _of_user(back: Backstage, args: Payload) -> Payload:
    who = args.get("user") or back.workspace.bot
    conversations = [
        described(back, each)
        for each in back.workspace.conversations.values()
        if who in each.members
        and each.kind != "im"
        and (each.kind == "channel" or back.workspace.bot in each.members)
    ]
    page, cursor = paged(conversations, args, _HISTORY_PAGE)
    return {"channels": page, "response_metadata": {"next_cursor": cursor}}


def described(back: Backstage, conversation: Conversation) -> Payload:
    """A channel object; direct messages have one of their own."""
    if conversation.kind == "im":
        return _dm(back, conversation)
    shared = back.workspace.is_shared(conversation)
    teams = {back.workspace.people[member].team_id for member in conversation.members}
    creator = back.world.manager.id
    return {
        "id": conversation.id,
        "name": conversation.name,
        "is_channel": True,
        "is_group": False,
        "is_im": False,
        "is_mpim": False,
        "is_private": conversation.kind == "private",
        "created": conversation.created,
        "is_archived": conversation.archived,
        "is_general": conversation.name == "general",
        "unlinked": 0,
        "name_normalized": conversation.name,
        "is_shared": shared,
        "is_org_shared": False,
        "is_pending_ext_shared": False,
        "pending_shared": [],
        "context_team_id": back.world.team_id,
        "updated": conversation.created * 1000,
        "parent_conversation": None,
        "creator": creator,
        "is_ext_shared": shared,
        "shared_team_ids": sorted(teams | {back.world.team_id}),
        "pending_connected_team_ids": [],
        "is_member": back.workspace.bot in conversation.members,
        "last_read": "0000000000.000000",
        "topic": {"value": "", "creator": "", "last_set": 0},
        "purpose": {"value": "", "creator": "", "last_set": 0},
        "previous_names": [],
    }


def _dm(back: Backstage, conversation: Conversation) -> Payload:
    return {
        "id": conversation.id,
        "created": conversation.created,
        "is_archived": conversation.archived,
        "is_im": True,
        "is_org_shared": False,
        "context_team_id": back.world.team_id,
        "updated": conversation.created * 1000,
        "user": _other(back, conversation),
        "last_read": "0000000000.000000",
        "latest": None,
        "unread_count": 0,
        "unread_count_display": 0,
        "is_open": True,
        "priority": 0,
    }


def _other(back: Backstage, conversation: Conversation) -> str:
    return next(iter(conversation.members - {back.workspace.bot}))


def _is_top_level(message: Payload) -> bool:
    return bool(message.get("thread_ts", message["ts"]) == message["ts"])


def _is_within(ts: str, args: Payload) -> bool:
    oldest, latest = args.get("oldest"), args.get("latest")
    if flag(args, "inclusive"):
        return (not oldest or ts >= oldest) and (not latest or ts <= latest)
    return (not oldest or ts > oldest) and (not latest or ts < latest)


def _read(message: Payload, args: Payload) -> Payload:
    """Metadata is told to those who ask for it."""
    if flag(args, "include_all_metadata"):
        return message
    return {key: value for key, value in message.items() if key != "metadata"}


def _next(cursor: str) -> Payload:
    return {"response_metadata": {"next_cursor": cursor}} if cursor else {}


METHODS: Methods = {
    "conversations.info": Method(run=_info, required=("channel",), family="read", takes_json=False),
    "conversations.open": Method(run=_open, scope="im:write"),
    "conversations.history": Method(run=_history, required=("channel",), family="history"),
    "conversations.replies": Method(
        run=_replies, required=("channel", "ts"), family="history", takes_json=False
    ),
    "conversations.members": Method(
        run=_members, required=("channel",), family="read", takes_json=False
    ),
    "conversations.join": Method(run=_join, required=("channel",), scope="channels:join"),
    "users.conversations": Method(run=_of_user, scope="channels:read", takes_json=False),
}
