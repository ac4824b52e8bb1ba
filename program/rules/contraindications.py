"""What a person must not be given: safety, place, equipment, phase and wishes."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import (
    Phase,
)
from program.planning.input import PlanCase
from program.rules.phases import PAIN_MONITORING_SOURCE, PRACTICE_RULE_SOURCE
from program.rules.thresholds import STOP_PAIN_MINIMUM


@dataclass(frozen=True, slots=True, kw_only=True)
class Contraindication:
    """A reason to keep an exercise from a person. `words` finish "it …"."""

    slug: str
    reason: str
    source: str
    applies: Callable[[CatalogueExercise, PlanCase], bool]


# The first that bars is the one a person reads of.
CONTRAINDICATIONS: tuple[Contraindication, ...] = (
    Contraindication(
        slug="contraindicated",
        reason="is not safe with what you told us",
        source="cautions of each exercise",
        applies=lambda entry, case: bool(entry.cautions & case.all_cautions),
    ),
    Contraindication(
        slug="strength-waits-for-calm",
        reason="strengthens, and that waits until the pain is lower",
        source=PAIN_MONITORING_SOURCE,
        applies=lambda entry, case: (
            entry.is_strength
            and (case.phase is Phase.CALM or case.pain_now >= STOP_PAIN_MINIMUM)
        ),
    ),
    Contraindication(
        slug="no-plank-when-it-hurts",
        reason="is a plank, and that waits while it hurts",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda entry, case: entry.is_plank and case.is_plank_painful,
    ),
    Contraindication(
        slug="plank-by-seconds",
        reason="is a harder plank than your test allows yet",
        source="practice rule; bands of the plank test",
        applies=lambda entry, case: entry.is_plank and entry.rung > case.plank_rung,
    ),
    Contraindication(
        slug="phase",
        reason="is not for this phase",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda entry, case: case.phase not in entry.doses,
    ),
    Contraindication(
        slug="level",
        reason="is too hard for this phase",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda entry, case: entry.level > case.highest_level,
    ),
    Contraindication(
        slug="excluded",
        reason="is on your list of exercises you do not want",
        source="your settings",
        applies=lambda entry, case: entry.slug in case.preferences.excluded,
    ),
    Contraindication(
        slug="position",
        reason="needs a position you cannot do",
        source="your settings",
        applies=lambda entry, case: (
            entry.position in case.preferences.excluded_positions
        ),
    ),
    Contraindication(
        slug="equipment",
        reason="needs something you do not have",
        source="your settings",
        applies=lambda entry, case: not entry.equipment <= case.preferences.equipment,
    ),
    Contraindication(
        slug="place",
        reason="needs a place you cannot use",
        source="your settings",
        applies=lambda entry, case: not entry.places & case.usable_places,
    ),
)


def find_contraindication(
    entry: CatalogueExercise, case: PlanCase
) -> Contraindication | None:
    return next((bar for bar in CONTRAINDICATIONS if bar.applies(entry, case)), None)


def filter_suitable_exercises(
    entries: Iterable[CatalogueExercise], case: PlanCase
) -> list[CatalogueExercise]:
    return [entry for entry in entries if find_contraindication(entry, case) is None]
