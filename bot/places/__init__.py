"""From words to a point; pure but for ports."""
