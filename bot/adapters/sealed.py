"""Reply handles at rest: they are credentials for half an hour, so the database has them sealed."""

import base64
import os
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

MOST_KEPT = 256
"""Handles at work at the same time, and some more."""


class Seal:
    """Seals with the first secret and opens with any, so that a secret can be changed."""

    def __init__(self, secrets: Sequence[str]) -> None:
        self._fernet = MultiFernet([Fernet(_key(secret)) for secret in secrets])
        self._closed = lru_cache(MOST_KEPT)(self._close)

    def close(self, text: str) -> str:
        """Seal each handle once: every write of its entry asks for it again."""
        return self._closed(text) if text else ""

    def _close(self, text: str) -> str:
        return self._fernet.encrypt(text.encode()).decode()

    def open(self, sealed: str) -> str:
        """Empty as well when no secret fits: a lost handle costs a nicer answer, no request."""
        try:
            return self._fernet.decrypt(sealed).decode() if sealed else ""
        except InvalidToken:
            return ""


def secret_in(file: Path) -> str:
    """The secret in `file`, which only its owner can read; made when there is none yet."""
    if not file.exists():
        _make(file)
    return file.read_text().strip()


def _make(file: Path) -> None:
    """Link it in place whole: of two processes that start together, one makes the secret."""
    draft = file.with_name(f"{file.name}.{os.getpid()}")
    draft.touch(mode=0o600)
    draft.write_text(Fernet.generate_key().decode() + "\n")
    try:
        os.link(draft, file)
    except FileExistsError:
        pass
    finally:
        draft.unlink()


def _key(secret: str) -> bytes:
    derived = HKDF(SHA256(), 32, salt=None, info=b"fieldhand reply handles")
    return base64.urlsafe_b64encode(derived.derive(secret.encode()))
