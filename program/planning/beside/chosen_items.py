"""A session that a person chose in the catalogue: what of it suits them today."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.doses import Dose
from exercises.values.vocabulary import Phase
from program.rules.contraindications import find_contraindication
from program.rules.plan_case import PlanCase, limit_phase_by_pain
from progress.sessions.player.playback import order_sides
from progress.sessions.player.timeline import compute_player_seconds

APART_REASON = "is done at its own time of day"
STRENGTH_RESTS_REASON = "strengthens, and strength rests today"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenItem:
    """An exercise with its dose of the person's phase; it answers no finding."""

    exercise: CatalogueExercise
    dose: Dose
    why: str
    side: None = None
    finding_keys: tuple[str, ...] = ()

    @property
    def slug(self) -> str:
        return self.exercise.slug

    @property
    def name(self) -> str:
        return self.exercise.name

    @property
    def session_seconds(self) -> int:
        sides = order_sides(self.side, is_sided=self.exercise.is_sided)
        return compute_player_seconds(self.dose, sides)


class LeftOutExercise(NamedTuple):
    """`reason` completes "it …"."""

    exercise: CatalogueExercise
    reason: str


class ChosenSession(NamedTuple):
    phase: Phase
    items: list[ChosenItem]
    left_out: list[LeftOutExercise]

    @property
    def session_seconds(self) -> int:
        return sum(item.session_seconds for item in self.items)


def choose_session_items(
    entries: Iterable[CatalogueExercise],
    case: PlanCase,
    *,
    why: str,
    is_strength_resting: bool,
) -> ChosenSession:
    """Keep the order; leave out what the person must not be given today."""
    today = limit_phase_by_pain(case)
    chosen = ChosenSession(today.phase, [], [])
    for entry in entries:
        if reason := find_reason_against(entry, today, is_strength_resting):
            chosen.left_out.append(LeftOutExercise(entry, reason))
        else:
            dose = entry.doses[today.phase]
            chosen.items.append(ChosenItem(exercise=entry, dose=dose, why=why))
    return chosen


def find_reason_against(
    entry: CatalogueExercise, case: PlanCase, is_strength_resting: bool
) -> str:
    """Empty: there is none."""
    barrier = find_contraindication(entry, case)
    if barrier:
        return barrier.reason
    if entry.is_strength and is_strength_resting:
        return STRENGTH_RESTS_REASON
    return APART_REASON if entry.is_apart else ""
