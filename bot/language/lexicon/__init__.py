"""Words of each language; no logic."""
