"""What a durable answer costs, measured side by side with bare Bolt."""
