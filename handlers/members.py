"""People, as Slack knows them: zone, language, e-mail, and whether they may create jobs."""

from collections.abc import Mapping
from typing import Any

from bot.domain.request import Member, MemberId, Workspace
from handlers.markup import clean
from handlers.slack_api import Installation, Slack, SlackRefused, facts, in_our_words


class SlackMembers:
    """The port Members."""

    def __init__(self, slack: Slack, *, page: int = 200) -> None:
        self._slack = slack
        self._page = page

    async def look_up(self, workspace: Workspace, member: MemberId) -> Member:  # noqa: ARG002
        """Somebody whom Slack does not show us is a stranger; ids name one person anywhere."""
        try:
            with in_our_words():
                said = await self._slack.client.users_info(user=member, include_locale=True)
        except SlackRefused as refused:
            if refused.reason in {"user_not_found", "user_not_visible"}:
                return Member(id=member, name="", zone="UTC", may_create=False)
            raise
        return as_member(facts(said)["user"], self._slack.installation)

    async def everyone(self, workspace: Workspace) -> tuple[Member, ...]:
        team = workspace.rpartition(":")[2] if self._slack.installation.org_wide else None
        members: list[Member] = []
        cursor = ""
        while True:
            with in_our_words():
                answer = await self._slack.client.users_list(
                    cursor=cursor or None, limit=self._page, include_locale=True, team_id=team
                )
            page = facts(answer)
            members += (as_member(user, self._slack.installation) for user in page["members"])
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return tuple(members)


def as_member(user: Mapping[str, Any], installation: Installation) -> Member:
    """Read a `user` of users.info or user_change; deactivated people have no zone."""
    profile: Mapping[str, Any] = user.get("profile") or {}
    name = user.get("real_name") or profile.get("real_name") or user.get("name") or ""
    return Member(
        id=MemberId(user["id"]),
        name=clean(name),
        zone=clean(user.get("tz") or "UTC"),
        locale=clean(user.get("locale") or "en-US"),
        email=clean(profile.get("email") or ""),
        may_create=_may_create(user, installation),
    )


_NEVER = ("deleted", "is_bot", "is_restricted", "is_ultra_restricted", "is_stranger")


def _may_create(user: Mapping[str, Any], installation: Installation) -> bool:
    return not any(user.get(mark) for mark in _NEVER) and _is_ours(user, installation)


def _is_ours(user: Mapping[str, Any], installation: Installation) -> bool:
    """Inside an organisation a person belongs to several teams, and may name its id as theirs."""
    grid: Mapping[str, Any] = user.get("enterprise_user") or {}
    if installation.org_wide:
        return installation.enterprise in {user.get("team_id"), grid.get("enterprise_id")}
    return installation.team in {user.get("team_id"), *(grid.get("teams") or ())}
