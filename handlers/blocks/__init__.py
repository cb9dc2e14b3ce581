"""Block Kit: pure functions from domain values to dicts."""
