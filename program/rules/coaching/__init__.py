"""The rules of a coach: lessons, the fear of a movement, a plan for a barrier."""
