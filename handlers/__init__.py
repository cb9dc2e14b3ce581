"""Every door: what comes in from Slack, and what goes back."""
