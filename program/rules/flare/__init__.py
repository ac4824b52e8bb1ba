"""What a person tells of a flare-up, when it is over, and what comes back after it."""
