"""Exercise equipment that nearly every home has, or any shop; knows no exercise."""

from core.values.suitability import Equipment

HOUSEHOLD_EQUIPMENT = (
    Equipment.CHAIR,
    Equipment.WALL,
    Equipment.TABLE,
    Equipment.DOORWAY,
    Equipment.STRAP,
    Equipment.CUSHION,
    Equipment.HEAT_PACK,
    Equipment.STICK,
    Equipment.SECOND_CHAIR,
    Equipment.TROLLEY,
)
