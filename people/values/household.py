"""What nearly every home has of the things that exercises use. Knows no exercise."""

# By the names that the catalogue gives them.
HOUSEHOLD_EQUIPMENT = (
    "chair",
    "wall",
    "table",
    "doorway",
    "strap",
    "cushion",
    "heat_pack",
)
