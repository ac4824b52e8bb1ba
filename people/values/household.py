"""Exercise equipment that nearly every home has; knows no exercise."""

# By their names in the catalogue.
HOUSEHOLD_EQUIPMENT = (
    "chair",
    "wall",
    "table",
    "doorway",
    "strap",
    "cushion",
    "heat_pack",
)
