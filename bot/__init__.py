"""What the product knows and does. It has not heard of Slack."""
