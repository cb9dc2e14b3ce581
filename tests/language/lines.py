"""Lines of all sorts of atoms, for the laws that hold for every line."""

from hypothesis import strategies as st

_ATOMS = [
    "Acme HQ", "12 Elm St", "Old Mill Bakery", "tomorrow", "friday", "next week", "5 dec", "31 feb",
    "9-11", "at 2pm", "by noon", "morning", "for jane", "@luis", "bob", "anyone", "for Zed",
    "<@U02JANE|jane>", "<!channel>", "<mailto:jane@b.co|Jane>", "<tel:+14155550199|ring>", "&amp;",
    "urgent", "#vip", "PO 4471", "call Maria 415 555 0199",
    "a@b.co", "<https://x.com|x>", "2 hours", "- ring twice", "(side gate)", "notes: dog", ",", ";",
    "\n", "\n- ", "mañana", "für anna", "a las 9", "um 14 Uhr", "please", "thanks", "🏢", "\0", "‮",
    '"The Club"', "every monday", "in 2 hours", "site:", "31/12/2026", "half past two", "3", "the",
]  # fmt: skip
LINES = st.lists(st.sampled_from(_ATOMS), max_size=14).map(" ".join)
