"""A strict pretend Slack: Web API, Socket Mode, and the seats that people sit in."""
