"""The scripts' modules, each imported and called in a real browser."""
