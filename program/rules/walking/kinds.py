"""How to move for the walking goal: on foot, unless something else goes farther."""

from typing import NamedTuple

from core.values.rules import Rule, decide_by_rules
from exercises.evidence.sources import WALKING_TRIAL_2024
from program.rules.populations.sources import (
    STENOSIS_CYCLING_TRIAL_2007,
    SUFFOLK_STENOSIS,
    state_own_rule,
)
from program.rules.walking.start import SEATED_SOURCES
from progress.values.walking import WalkingKind


class WalkingPerson(NamedTuple):
    """What decides which way of moving is offered first."""

    is_eased_by_sitting: bool = False
    is_seated_only: bool = False


# The last applies to everybody.
WALKING_KIND_RULES: tuple[Rule[WalkingPerson, WalkingKind], ...] = (
    Rule(
        slug="all-seated",
        applies=lambda person: person.is_seated_only,
        result=WalkingKind.SEATED,
        reason="You do everything seated, and so is your goal.",
        sources=SEATED_SOURCES,
    ),
    Rule(
        slug="eased-by-sitting",
        applies=lambda person: person.is_eased_by_sitting,
        result=WalkingKind.LEANING,
        reason=(
            "Your legs ache on walking and ease on sitting. Most people with such legs "
            "go farther when they lean on a trolley. In a trial, cycling did as much "
            "as walking."
        ),
        sources=(
            STENOSIS_CYCLING_TRIAL_2007,
            SUFFOLK_STENOSIS,
            state_own_rule(
                "That a trolley is offered before a bike, and that both have the same "
                "goal as walking, is our choice."
            ),
        ),
    ),
    Rule(
        slug="on-foot",
        applies=lambda person: True,
        result=WalkingKind.ON_FOOT,
        reason="Walking has been studied best, and needs nothing but shoes.",
        sources=(WALKING_TRIAL_2024,),
    ),
)


def advise_walking_kind(person: WalkingPerson) -> Rule[WalkingPerson, WalkingKind]:
    return decide_by_rules(WALKING_KIND_RULES, person)
