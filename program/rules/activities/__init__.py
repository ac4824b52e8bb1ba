"""The activities that a person names, and what trains for them."""
