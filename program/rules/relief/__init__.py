"""Relief for now: its parts, what leads by picture, and what helped before."""
