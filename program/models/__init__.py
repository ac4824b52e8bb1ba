"""Programs, their adaptations, and what people report about them."""

from program.models.adaptations import Adaptation
from program.models.checkins import CheckIn
from program.models.coaching import IfThenPlan, LessonReading, MovementFear
from program.models.exclusions import Exclusion
from program.models.flares import Flare
from program.models.programs import Program, ProgramItem
from program.models.what_matters import WhatMatters

__all__ = [
    "Adaptation",
    "CheckIn",
    "Exclusion",
    "Flare",
    "IfThenPlan",
    "LessonReading",
    "MovementFear",
    "Program",
    "ProgramItem",
    "WhatMatters",
]
