"""Slack's text as one person reads it in the browser: mrkdwn, plain text and rich text to HTML."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from markupsafe import Markup, escape

from sandbox.slack.records import Block, Payload
from sandbox.world import Person, World

_STYLED = r"(?<![\w{0}]){0}(?=[^\s{0}])(?P<{1}>[^\n{0}]*[^\s{0}]){0}(?!\w)"
_TOKEN = re.compile(
    r"```\n?(?P<pre>.+?)\n?```|`(?P<code>[^`\n]+)`|<(?P<reference>[^<>\n]+)>"
    r"|:(?P<emoji>[a-z0-9_+'-]+):"
    rf"|{_STYLED.format(re.escape('*'), 'bold')}"
    rf"|{_STYLED.format('_', 'italic')}|{_STYLED.format('~', 'strike')}",
    re.DOTALL,
)
_BARE_LINK = re.compile(r"https?://[^\s<>]+[^\s<>.,;:!?)]")
_SAFE_LINK = re.compile(r"(https?://|mailto:|tel:)", re.IGNORECASE)
_DATE = re.compile(
    r"!date\^(?P<at>\d+)\^(?P<shape>[^^|]*)(?:\^(?P<link>[^|]+))?(?:\|(?P<else>.*))?"
)
_TAGS = {"bold": "strong", "italic": "em", "strike": "s"}

# The pictures that we draw ourselves: not every machine has a font with coloured emoji.
DRAWN = {
    "white_check_mark": "✅",
    "heavy_check_mark": "✔",
    "warning": "⚠",
    "x": "❌",
    "round_pushpin": "📍",
    "pushpin": "📌",
    "calendar": "📅",
    "date": "📆",
    "clock3": "🕒",
    "bust_in_silhouette": "👤",
    "construction_worker": "👷",
    "memo": "📝",
    "mag": "🔍",
    "bell": "🔔",
    "question": "❓",
    "hourglass_flowing_sand": "⏳",
    "no_entry": "⛔",
    "no_entry_sign": "🚫",
    "wave": "👋",
    "wastebasket": "🗑",
    "test_tube": "🧪",
    "large_blue_circle": "🔵",
    "large_green_circle": "🟢",
    "large_yellow_circle": "🟡",
    "large_orange_circle": "🟠",
    "red_circle": "🔴",
    "white_circle": "⚪",
    "black_circle": "⚫",
    "large_purple_circle": "🟣",
}
_SAME = {"blue_circle": "large_blue_circle", "large_red_circle": "red_circle", "+1": "thumbsup"}
_NAME_OF = {character: name for name, character in DRAWN.items()}
_DRAWN_CHARACTER = re.compile(f"({'|'.join(map(re.escape, _NAME_OF))})\ufe0f?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Whose eyes these are: names, links and times are theirs."""

    world: World
    person: Person
    now: datetime

    def text(self, text: Payload) -> Markup:
        """A text object of either kind."""
        if text["type"] == "plain_text":
            return self.plain(text["text"], emoji=text.get("emoji", True))
        return self.mrkdwn(text["text"], verbatim=text.get("verbatim", False))

    def plain(self, text: str, *, emoji: bool = True) -> Markup:
        """Text where nothing but an emoji's name is special."""
        if not emoji:
            return self._lines(text)
        parts = re.split(r":([a-z0-9_+'-]+):", text)
        shown = (
            _emoji(part) if position % 2 else self._lines(part)
            for position, part in enumerate(parts)
        )
        return Markup().join(shown)

    def mrkdwn(self, text: str, *, verbatim: bool = False) -> Markup:
        """Slack's markup; & < > arrive escaped. Bare links count unless `verbatim`."""
        return Markup("\n").join(
            self._quoted(lines, verbatim=verbatim)
            if quoted
            else self._styled("\n".join(lines), verbatim=verbatim)
            for quoted, lines in _by_quotes(text)
        )

    def _quoted(self, lines: list[str], *, verbatim: bool) -> Markup:
        return Markup("<blockquote>{}</blockquote>").format(
            self._styled("\n".join(lines), verbatim=verbatim)
        )

    def _styled(self, text: str, *, verbatim: bool) -> Markup:
        shown: list[Markup] = []
        last = 0
        for match in _TOKEN.finditer(text):
            shown.append(self._unstyled(text[last : match.start()], verbatim=verbatim))
            shown.append(self._token(match, verbatim=verbatim))
            last = match.end()
        return Markup().join([*shown, self._unstyled(text[last:], verbatim=verbatim)])

    def _token(self, match: re.Match[str], *, verbatim: bool) -> Markup:
        kind = match.lastgroup or ""
        inner = match[kind]
        match kind:
            case "pre":
                return Markup("<pre>{}</pre>").format(_unescaped(inner))
            case "code":
                return Markup("<code>{}</code>").format(_unescaped(inner))
            case "reference":
                return self._reference(inner)
            case "emoji":
                return _emoji(inner)
            case _:
                content = self._styled(inner, verbatim=verbatim)
                return Markup("<{0}>{1}</{0}>").format(_TAGS[kind], content)

    def _unstyled(self, text: str, *, verbatim: bool) -> Markup:
        if verbatim:
            return self._lines(_unescaped(text))
        shown: list[Markup] = []
        last = 0
        for match in _BARE_LINK.finditer(text):
            url = _unescaped(match[0])
            shown += [self._lines(_unescaped(text[last : match.start()])), _link(url, url)]
            last = match.end()
        return Markup().join([*shown, self._lines(_unescaped(text[last:]))])

    def _lines(self, text: str) -> Markup:
        drawn = _DRAWN_CHARACTER.split(text)
        shown = (
            _emoji(_NAME_OF[part]) if position % 2 else escape(part)
            for position, part in enumerate(drawn)
        )
        return Markup().join(shown).replace("\n", Markup("<br>"))

    def _reference(self, inside: str) -> Markup:
        target, _, label = inside.partition("|")
        match target[:1]:
            case "@":
                return self.user(target[1:])
            case "#":
                return self.channel(target[1:], label)
            case "!" if dated := _DATE.fullmatch(inside):
                shown = self.date(int(dated["at"]), _unescaped(dated["shape"]))
                return _link(_unescaped(dated["link"]), shown) if dated["link"] else escape(shown)
            case "!":
                return _mention(f"@{_unescaped(label) or target[1:]}", mine=True)
            case _:
                return _link(_unescaped(target), _unescaped(label or target))

    def user(self, user_id: str) -> Markup:
        everybody = (*self.world.people, self.world.bot_user)
        name = next((p.name for p in everybody if p.id == user_id), user_id)
        return _mention(f"@{name}", mine=user_id == self.person.id)

    def channel(self, channel_id: str, label: str = "") -> Markup:
        name = next((c.name for c in self.world.channels if c.id == channel_id), label)
        return _mention(f"#{name or channel_id}", mine=False)

    def date(self, timestamp: int, shape: str) -> str:
        """A date in the words of Slack's format tokens, in the reader's own zone."""
        at = datetime.fromtimestamp(timestamp, ZoneInfo(self.person.tz))
        return re.sub(r"\{(\w+)\}", lambda token: self._date_token(token[1], at), shape)

    def _date_token(self, name: str, at: datetime) -> str:
        if name.endswith("_pretty") and (word := self._near(at)):
            return word
        written = _DATE_TOKENS.get(name.removesuffix("_pretty"))
        return written(at) if written else f"{{{name}}}"

    def _near(self, at: datetime) -> str | None:
        today = self.now.astimezone(at.tzinfo).date()
        one = timedelta(days=1)
        near = {today: "today", today - one: "yesterday", today + one: "tomorrow"}
        return near.get(at.date())

    def clock(self, ts: str) -> str:
        """When a message was posted, on the reader's clock."""
        return _time(datetime.fromtimestamp(float(ts), ZoneInfo(self.person.tz)))

    def rich(self, block: Block) -> Markup:
        """A rich_text block: nothing in it is parsed."""
        return Markup().join(self._rich_element(each) for each in block["elements"])

    def _rich_element(self, element: Payload) -> Markup:
        match element["type"]:
            case "rich_text_list":
                items = (
                    Markup("<li>{}</li>").format(self._rich_line(item["elements"]))
                    for item in element["elements"]
                )
                tag = "ol" if element["style"] == "ordered" else "ul"
                return Markup("<{0}>{1}</{0}>").format(tag, Markup().join(items))
            case "rich_text_quote":
                tag = "blockquote"
            case "rich_text_preformatted":
                tag = "pre"
            case _:
                tag = "p"
        return Markup("<{0}>{1}</{0}>").format(tag, self._rich_line(element["elements"]))

    def _rich_line(self, parts: Iterable[Payload]) -> Markup:
        return Markup().join(_in_style(self._rich_part(p), p.get("style", {})) for p in parts)

    def _rich_part(self, part: Payload) -> Markup:
        match part["type"]:
            case "link":
                return _link(part["url"], part.get("text", part["url"]))
            case "user":
                return self.user(part["user_id"])
            case "channel":
                return self.channel(part["channel_id"])
            case "emoji":
                return _emoji(part["name"], part.get("unicode", ""))
            case "broadcast":
                return _mention(f"@{part['range']}", mine=True)
            case "date":
                return escape(self.date(part["timestamp"], part["format"]))
            case _:
                return self._lines(str(part.get("text", part.get("value", ""))))


def _time(at: datetime) -> str:
    return f"{at.hour % 12 or 12}:{at:%M %p}"


_DATE_TOKENS: Mapping[str, Callable[[datetime], str]] = {
    "date_num": lambda at: f"{at:%Y-%m-%d}",
    "date_slash": lambda at: f"{at:%m/%d/%Y}",
    "date_long": lambda at: f"{at:%A}, {at:%B} {at.day}, {at.year}",
    "date_long_full": lambda at: f"{at:%B} {at.day}, {at.year}",
    "date_short": lambda at: f"{at:%b} {at.day}, {at.year}",
    "date": lambda at: f"{at:%B} {at.day}, {at.year}",
    "day_divider": lambda at: f"{at:%A}, {at:%B} {at.day}",
    "time": _time,
    "time_secs": lambda at: f"{at.hour % 12 or 12}:{at:%M:%S %p}",
}


def _by_quotes(text: str) -> Iterator[tuple[bool, list[str]]]:
    """Runs of quoted and unquoted lines; code in backticks may look like anything."""
    if "```" in text or "&gt;" not in text:
        yield False, [text]
        return
    run: list[str] = []
    was_quoted = False
    for line in text.split("\n"):
        quoted = line.startswith("&gt;")
        if run and quoted != was_quoted:
            yield was_quoted, run
            run = []
        run.append(line.removeprefix("&gt;").removeprefix(" ") if quoted else line)
        was_quoted = quoted
    yield was_quoted, run


def _unescaped(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _link(url: str, text: object) -> Markup:
    """A link that opens beside the page; what is no web address stays text."""
    if not _SAFE_LINK.match(url):
        return escape(text)
    return Markup('<a href="{}" target="_blank" rel="noopener noreferrer">{}</a>').format(url, text)


def _mention(text: str, *, mine: bool) -> Markup:
    return Markup('<span class="mention{}">{}</span>').format(" is-mine" if mine else "", text)


def _emoji(name: str, unicode: str = "") -> Markup:
    """Drawn if we can, else by its characters (as hex), else its name as Slack shows it."""
    name = _SAME.get(name, name)
    if name in DRAWN:
        return Markup(
            '<svg class="emoji" role="img" aria-label="{}"><use href="/static/emoji.svg#{}"/></svg>'
        ).format(name.replace("_", " "), name)
    if unicode:
        return escape("".join(chr(int(point, 16)) for point in unicode.split("-")))
    return Markup(":{}:").format(name)


def _in_style(text: Markup, style: Mapping[str, bool]) -> Markup:
    tags = {"bold": "strong", "italic": "em", "strike": "s", "code": "code", "underline": "u"}
    for name, tag in tags.items():
        if style.get(name):
            text = Markup("<{0}>{1}</{0}>").format(tag, text)
    return text
