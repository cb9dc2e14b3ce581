"""One person's Slack client: what they see, type and click."""

from typing import Any, TypeAlias

from sandbox.slack import composer, elements, entry, pictures, surfaces
from sandbox.slack.answers import CommandAnswer, SubmissionAnswer, failure, suggested
from sandbox.slack.backstage import Backstage
from sandbox.slack.entry import Said
from sandbox.slack.records import (
    Change,
    Delivery,
    Invalid,
    Message,
    NotThereError,
    Option,
    Outcome,
    Payload,
    View,
)
from sandbox.slack.surfaces import OnMessage, OnView, Surface
from sandbox.slack.views import OpenView
from sandbox.slack.workspace import Conversation
from sandbox.world import Channel, Person

Place: TypeAlias = Channel | str
"""A channel of the world, or the id of any conversation."""
Where: TypeAlias = Message | View

_NOT_A_COMMAND = (
    '{command} is not a valid command. In Slack, all messages that start with the "/" character '
    "are interpreted as commands. If you are trying to send a message and not run a command, try "
    'preceding the "/" with an empty space.'
)
_NOT_IN_THREADS = "{command} is not supported in threads. Sorry!"
_SHORTEST_QUERY = 3


class Seat:
    """Own modal stack, own ephemerals, own half-filled forms.

    Whatever is sent to the app is returned as deliveries, after the app has answered.
    """

    def __init__(self, back: Backstage, person: Person) -> None:
        self.trouble: str | None = None
        """Slack's sentence after a shortcut that failed."""
        self._id = person.id
        self._back = back
        self._picked: dict[tuple[str, str], elements.Chosen] = {}
        self._offered: dict[tuple[str, str], list[Payload]] = {}

    # What they see

    @property
    def person(self) -> Person:
        """Who sits here, as they are now."""
        return self._back.workspace.people[self._id]

    @property
    def dm(self) -> str:
        """The id of this person's direct message with the app."""
        return self._back.workspace.dm(self.person.id).id

    def dm_with(self, other: Person) -> str:
        """The id of a direct message of two people; the app is not in it."""
        return self._back.workspace.dm(self.person.id, other.id).id

    def messages(self, channel: Place) -> list[Message]:
        """What stands in the channel for this person, oldest first, ephemerals included."""
        conversation = self._conversation(channel)
        own = [e.message for e in conversation.ephemerals.values() if e.person == self.person.id]
        everything = sorted([*conversation.messages.values(), *own], key=lambda m: str(m["ts"]))
        return [pictures.of_message(conversation, m, self.person.id) for m in everything]

    @property
    def modal(self) -> View | None:
        """The view on top of this person's stack."""
        stack = self._back.views.stack(self.person.id)
        return self._picture(stack[-1]) if stack else None

    @property
    def home_view(self) -> View | None:
        """What was last published to this person's Home tab."""
        home = self._back.views.home(self.person.id)
        return self._picture(home) if home else None

    def reload(self) -> None:
        """Start the client anew: ephemerals, warnings and open modals are gone."""
        for conversation in self._back.workspace.conversations.values():
            for ts, ephemeral in list(conversation.ephemerals.items()):
                if ephemeral.person == self.person.id:
                    del conversation.ephemerals[ts]
            for mine in [key for key in conversation.troubles if key[0] == self.person.id]:
                del conversation.troubles[mine]
        self.trouble = None
        self._back.views.clear(self.person.id)

    # What they type

    async def type(
        self, line: str, channel: Place, *, thread: Message | None = None
    ) -> tuple[Delivery, ...]:
        """Enter a line: a command when it starts with "/", else a message.

        Where an app takes no messages there is nothing to type into, commands included.
        """
        conversation = self._conversation(channel)
        if conversation.id == self.dm and not self._back.manifest.can_write_to_app:
            raise NotThereError("sending messages to this app has been turned off")
        if line.startswith("/"):
            return await self._command(line, conversation, in_thread=thread is not None)
        parts = composer.parts(line, self._back.workspace)
        text = composer.message_text(parts, self._back.workspace)
        thread_ts = (thread.thread_ts or thread.ts) if thread else None
        said = self._back.payloads.human_message(self.person, text, parts, thread_ts)
        stored = self._back.workspace.post(conversation, said)
        return await self._back.announce(self._back.posted(conversation, stored))

    async def mention(
        self, text: str, channel: Place, *, thread: Message | None = None
    ) -> tuple[Delivery, ...]:
        """Post "@app text"."""
        handle = self._back.world.bot_user.handle
        return await self.type(f"@{handle} {text}", channel, thread=thread)

    async def _command(
        self, line: str, conversation: Conversation, *, in_thread: bool
    ) -> tuple[Delivery, ...]:
        name, *rest = line.split(maxsplit=1)
        command = self._back.manifest.commands.get(name)
        if command is None or in_thread:
            sentence = _NOT_IN_THREADS if command else _NOT_A_COMMAND
            self._notice(conversation, sentence.format(command=name))
            return ()
        tickets = self._back.tickets
        path = tickets.response_path("commands", conversation.id, self.person.id)
        payload = self._back.payloads.slash_command(
            self.person,
            conversation,
            name,
            composer.command_text(
                "".join(rest), self._back.workspace, should_escape=command.should_escape
            ),
            trigger_id=tickets.trigger(self.person.id),
            response_url=self._back.url + path,
        )
        sent = await self._back.courier.deliver("slash_command", payload)
        CommandAnswer(self._back, conversation, self.person.id, line).show(sent)
        return (sent,)

    # What they click in messages, modals and the Home tab

    async def click(
        self, where: Where, button: str, value: str | None = None, *, confirm: bool = True
    ) -> tuple[Delivery, ...]:
        """Click a button, found by action_id or by its words; `value` chooses among equals.

        A button that asks for confirmation gets it, unless `confirm` is False.
        """
        surface = self._surface(where)
        block, element = surfaces.button(surface.blocks, button, value)
        if "confirm" in element and not confirm:
            return ()
        return await self._act(surface, block["block_id"], element, None)

    async def press(self, button: str, value: str | None = None) -> tuple[Delivery, ...]:
        """Click a button in the open modal."""
        return await self.click(self._top_picture(), button, value)

    async def choose(self, where: Where, action_id: str, value: Said) -> tuple[Delivery, ...]:
        """Choose in a select, picker, overflow or checkboxes; options by words or value."""
        surface = self._surface(where)
        block, element = surfaces.element(surface.blocks, action_id)
        if element["type"] == "overflow":
            chosen = entry.option_named(str(value), element["options"])
        else:
            chosen = await self._enter(surface, block["block_id"], element, value)
        if block["type"] == "input" and not block["dispatch_action"]:
            return ()
        return await self._act(surface, block["block_id"], element, chosen)

    async def fill(self, field: str, value: Said, *, enter: bool = False) -> tuple[Delivery, ...]:
        """Fill an input of the open modal, found by block_id or label; None empties it.

        `enter` presses Enter afterwards, which some inputs tell the app.
        """
        surface = self._surface(self._top_picture())
        block, element = surfaces.field(surface.blocks, field)
        chosen = await self._enter(surface, block["block_id"], element, value)
        if not surfaces.tells_at_once(block, enter=enter):
            return ()
        return await self._act(surface, block["block_id"], element, chosen)

    async def suggest(self, action_id: str, query: str, where: Where | None = None) -> list[Option]:
        """Type into an external select (of the open modal by default); empty when it failed."""
        surface = self._surface(where or self._top_picture())
        block, element = surfaces.element(surface.blocks, action_id)
        if "external" not in element["type"]:
            raise NotThereError(f"{action_id} has all its options already")
        found = await self._ask(surface, block["block_id"], element, query)
        return [
            Option(text=o["text"]["text"], value=o["value"], group=group, raw=o)
            for group, o in found
        ]

    async def submit(self) -> Outcome:
        """Press the open modal's submit button."""
        view = self._top()
        if "submit" not in view.asked:
            raise NotThereError("this modal has no submit button")
        view.errors, view.trouble = _complaints(view), None
        if view.errors:
            self._back.views.shown(view)
            return Invalid(dict(view.errors))
        trigger_id = self._back.tickets.trigger(self.person.id)
        payload = self._back.payloads.view_submission(self.person, view, trigger_id)
        sent = await self._back.courier.deliver("view_submission", payload)
        return SubmissionAnswer(self._back, view, self._picture).outcome(sent)

    async def close(self, *, everything: bool = False) -> tuple[Delivery, ...]:
        """Press Cancel or, with `everything`, the X of the whole stack."""
        view = self._top()
        is_cleared = everything or bool(view.asked.get("clear_on_close"))
        if is_cleared:
            gone = self._back.views.clear(self.person.id)
        else:
            self._back.views.close(view)
            gone = [view]
        payloads = [
            self._back.payloads.view_closed(self.person, each, is_cleared=is_cleared)
            for each in reversed(gone)
            if each.notifies
        ]
        return tuple([await self._back.courier.deliver("view_closed", p) for p in payloads])

    async def home(self, tab: str = "home") -> View | None:
        """Open the app's Home (or "messages") tab; what is published there now."""
        manifest = self._back.manifest
        if not (manifest.home_tab if tab == "home" else manifest.messages_tab):
            raise NotThereError(f"this app has no {tab} tab")
        event: Payload = {"user": self.person.id, "channel": self.dm, "tab": tab}
        view = self._back.views.home(self.person.id)
        if view and tab == "home":
            event["view"] = view.payload(self._back.world)
        event["event_ts"] = self._back.ids.ts()
        await self._back.announce(self._back.event("app_home_opened", event, None))
        return self.home_view

    async def shortcut(self, callback_id: str) -> tuple[Delivery, ...]:
        """Run a global shortcut that the manifest declares."""
        if self._back.manifest.shortcut("global", callback_id) is None:
            raise NotThereError(f"the manifest has no global shortcut {callback_id}")
        trigger_id = self._back.tickets.trigger(self.person.id)
        payload = self._back.payloads.global_shortcut(self.person, callback_id, trigger_id)
        return self._ran(await self._back.courier.deliver("shortcut", payload))

    async def message_shortcut(self, callback_id: str, message: Message) -> tuple[Delivery, ...]:
        """Run a message shortcut that the manifest declares; ephemerals have no such menu."""
        if self._back.manifest.shortcut("message", callback_id) is None or message.ephemeral:
            raise NotThereError(f"this message has no shortcut {callback_id}")
        conversation = self._conversation(message.channel)
        tickets = self._back.tickets
        path = tickets.response_path("app", conversation.id, self.person.id)
        payload = self._back.payloads.message_shortcut(
            self.person,
            conversation,
            self._stored(message),
            callback_id,
            trigger_id=tickets.trigger(self.person.id),
            response_url=self._back.url + path,
        )
        return self._ran(await self._back.courier.deliver("message_action", payload))

    # How it reaches the app

    async def _act(
        self, surface: Surface, block_id: str, element: Payload, chosen: object
    ) -> tuple[Delivery, ...]:
        if not self._back.manifest.interactive:
            self._back.complaints.append("the manifest does not enable interactivity")
            surface.warn("not_interactive")
            return ()
        surface.warn(None)
        action = elements.action(element, block_id, chosen, self._back.ids.ts())
        sent = await self._back.courier.deliver("block_actions", surface.action(action))
        if error := failure(sent):
            surface.warn(error)
        return (sent,)

    async def _enter(self, surface: Surface, block_id: str, element: Payload, said: Said) -> Any:  # noqa: ANN401 - JSON
        """Put what was said into the field; an external select is searched first."""
        place = surface.key, element["action_id"]
        if "external" in element["type"]:
            for word in [said] if isinstance(said, str) else said or ():
                if not _is_offered(word, self._offered.get(place, [])):
                    await self._ask(surface, block_id, element, word)
        offered = self._offered.get(place, [])
        chosen = entry.entered(element, said, self._back.workspace, offered)
        surface.chosen[block_id, element["action_id"]] = chosen
        surface.looks_different()
        return chosen

    async def _ask(
        self, surface: Surface, block_id: str, element: Payload, query: str
    ) -> list[tuple[str | None, Payload]]:
        """Ask the app for options, and remember them beside those it offered before."""
        if len(query) < element.get("min_query_length", _SHORTEST_QUERY):
            return []
        if not self._back.manifest.suggests:
            self._back.complaints.append("the manifest has no message_menu_options_url")
            return []
        asking = {"action_id": element["action_id"], "block_id": block_id, "value": query}
        payload = surface.suggestion(asking)
        found = suggested(self._back, await self._back.courier.deliver("block_suggestion", payload))
        offered = self._offered.setdefault((surface.key, element["action_id"]), [])
        offered += [option for _, option in found]
        return found

    def _ran(self, sent: Delivery) -> tuple[Delivery, ...]:
        """Say it when a shortcut failed."""
        error = failure(sent)
        self.trouble = f'The shortcut failed with the error "{error}"' if error else None
        self._back.changed(Change(what="notice", person=self.person.id))
        return (sent,)

    def _surface(self, where: Where) -> Surface:
        """What the picture shows, alive; it may be gone."""
        if isinstance(where, View):
            return OnView(back=self._back, person=self.person, view=self._live(where.id))
        conversation, stored = self._conversation(where.channel), self._stored(where)
        known = self._picked.get((conversation.id, where.ts), {})
        chosen = elements.initially(stored.get("blocks", [])) | known
        self._picked[conversation.id, where.ts] = chosen
        return OnMessage(
            back=self._back,
            person=self.person,
            conversation=conversation,
            message=stored,
            chosen=chosen,
        )

    def _live(self, view_id: str) -> OpenView:
        """The view with this id, if this person can reach it: on top, or the Home tab."""
        home = self._back.views.home(self.person.id)
        for view in [*self._back.views.stack(self.person.id)[-1:], *([home] if home else [])]:
            if view.id == view_id:
                return view
        raise NotThereError("this view is not on the screen any more")

    def _stored(self, message: Message) -> Payload:
        conversation = self._conversation(message.channel)
        ephemeral = conversation.ephemerals.get(message.ts)
        if ephemeral and ephemeral.person == self.person.id:
            return ephemeral.message
        if message.ts not in conversation.messages:
            raise NotThereError("this message is gone")
        return conversation.messages[message.ts]

    def _conversation(self, place: Place) -> Conversation:
        channel_id = place if isinstance(place, str) else place.id
        conversation = self._back.workspace.conversations.get(channel_id)
        if conversation is None or self.person.id not in conversation.members:
            raise NotThereError(f"{self.person.name} is not in {channel_id}")
        return conversation

    def _top(self) -> OpenView:
        stack = self._back.views.stack(self.person.id)
        if not stack:
            raise NotThereError("no modal is open")
        return stack[-1]

    def _top_picture(self) -> View:
        return self._picture(self._top())

    def _picture(self, view: OpenView) -> View:
        return pictures.of_view(view, self._back.workspace)

    def _notice(self, conversation: Conversation, text: str) -> None:
        self._back.workspace.notice(conversation, self.person.id, text)


def _is_offered(word: str, offered: list[Payload]) -> bool:
    return any(word in (option["text"]["text"], option["value"]) for option in offered)


def _complaints(view: OpenView) -> dict[str, str]:
    """What Slack's own client holds against the form."""
    found = {}
    for block in view.blocks:
        if block["type"] == "input":
            key = block["block_id"], block["element"]["action_id"]
            if sentence := entry.complaint(block, view.chosen[key]):
                found[block["block_id"]] = sentence
    return found
