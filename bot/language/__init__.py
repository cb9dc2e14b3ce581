"""From the line to what was meant; pure: now, zone, locale and roster are arguments."""
