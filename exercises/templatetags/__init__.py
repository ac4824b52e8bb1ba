"""Template tags of the catalogue, for every app."""
