"""Pages of the pain log, of the measures and of progress."""
