"""The JavaScript modules, each imported and called in a real browser."""
