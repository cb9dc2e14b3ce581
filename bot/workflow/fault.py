"""Where a fault of our own happened, for the log."""

from traceback import extract_tb

FRAMES = 6
"""The innermost say enough, and a recursion has a thousand."""


def where(fault: BaseException) -> list[str]:
    """Name the places in the code, never the fault's own words: they may quote an address."""
    frames = extract_tb(fault.__traceback__)[-FRAMES:]
    return [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
