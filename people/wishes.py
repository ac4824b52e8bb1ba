"""What people may wish for in their sessions. Knows no storage."""

SESSION_MINUTES = (10, 15, 25)
