"""Remove what is over."""
