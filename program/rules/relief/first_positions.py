"""Relief before anything is known of a person: easy positions, and how to breathe."""

# The easiest to take up first. Each asks for no strength, and for another way to lie or
# sit than the others.
FIRST_POSITIONS = (
    "calves-on-chair",
    "supported-side-lying",
    "prone-rest",
    "leaning-forward-rest",
)

# The rhythm of the exercise “slow breathing”.
BREATH_IN_SECONDS = 4
BREATH_OUT_SECONDS = 6

# How long to stay where no position has a dose of its own.
REST_SECONDS = 300
