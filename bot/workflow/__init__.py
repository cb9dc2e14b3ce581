"""The steps of a job, and what survives a crash between them."""
