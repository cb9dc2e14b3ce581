"""A pretend world: demo and test fixture in one."""
