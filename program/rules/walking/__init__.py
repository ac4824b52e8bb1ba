"""The weekly walking goal: how it starts, and when it grows, stays or becomes less."""
