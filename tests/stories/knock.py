"""Requests made by hand, for what Slack's own client would never send."""

import json
import time
from collections.abc import AsyncIterator, Mapping
from typing import Any
from urllib.parse import urlencode

import httpx

from sandbox.slack import SIGNING_SECRET
from sandbox.slack.delivery import signature

FORM = "application/x-www-form-urlencoded"


async def knock(
    url: str, body: bytes | AsyncIterator[bytes], headers: Mapping[str, str]
) -> httpx.Response:
    """Send the body as it is."""
    async with httpx.AsyncClient(trust_env=False, timeout=20) as http:
        return await http.post(url, content=body, headers=dict(headers))


async def knock_as_slack(url: str, body: bytes, content_type: str = FORM) -> httpx.Response:
    return await knock(url, body, signed(body, content_type=content_type))


async def deliver(url: str, payload: Mapping[str, Any]) -> httpx.Response:
    """Send an interaction the way Slack does."""
    return await knock_as_slack(url, urlencode({"payload": json.dumps(payload)}).encode())


def signed(
    body: bytes, *, content_type: str = FORM, seconds_ago: int = 0, secret: str = SIGNING_SECRET
) -> dict[str, str]:
    stamp = str(int(time.time()) - seconds_ago)
    return {
        "Content-Type": content_type,
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": signature(secret, stamp, body),
    }
