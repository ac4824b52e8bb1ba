"""Programs, what was adapted in them, and what a person told about them."""

from program.models.adaptations import Adaptation, AdaptationKind
from program.models.checkins import CheckIn
from program.models.exclusions import Exclusion
from program.models.programs import Program, ProgramItem

__all__ = [
    "Adaptation",
    "AdaptationKind",
    "CheckIn",
    "Exclusion",
    "Program",
    "ProgramItem",
]
