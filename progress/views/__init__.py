"""Pages of the log, of the measures and of how it goes."""
