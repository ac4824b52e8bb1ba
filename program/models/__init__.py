"""Programs, their adaptations, and what people report about them."""

from program.models.adaptations import Adaptation
from program.models.checkins import CheckIn
from program.models.exclusions import Exclusion
from program.models.programs import Program, ProgramItem

__all__ = [
    "Adaptation",
    "CheckIn",
    "Exclusion",
    "Program",
    "ProgramItem",
]
