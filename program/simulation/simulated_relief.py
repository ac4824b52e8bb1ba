"""Relief on the sore days of a synthetic patient, chosen by the production code."""

from collections.abc import Mapping
from dataclasses import dataclass

from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import Phase
from program.history.program_state import ProgramState
from program.planning.beside.relief_items import (
    LONGEST_RELIEF_SECONDS,
    ReliefItem,
    select_relief_items,
)
from program.rules.contraindications import find_contraindication
from program.rules.relief.own_record import ReliefUse
from program.rules.relief.pictures import ReliefFeeling
from program.simulation.invariants import Invariant


@dataclass(frozen=True, slots=True, kw_only=True)
class SimulatedRelief:
    """One relief session, and what was wrong with it, if anything."""

    items: tuple[ReliefItem, ...]
    broken: tuple[Invariant, ...]

    def record_uses(self, pain_before: int, pain_after: int) -> tuple[ReliefUse, ...]:
        return tuple(
            ReliefUse(item.slug, pain_before, pain_after) for item in self.items
        )


def choose_simulated_relief(
    state: ProgramState,
    catalogue: Mapping[str, CatalogueExercise],
    feeling: ReliefFeeling | None,
) -> SimulatedRelief:
    case = state.plan_case(Phase.CALM)
    items = select_relief_items(case, [*catalogue.values()], feeling)
    is_allowed = all(
        find_contraindication(catalogue[item.slug], case) is None for item in items
    )
    is_short = sum(item.session_seconds for item in items) <= LONGEST_RELIEF_SECONDS
    holds = {Invariant.NOTHING_BARRED: is_allowed, Invariant.WITHIN_MINUTES: is_short}
    return SimulatedRelief(
        items=tuple(items),
        broken=tuple(invariant for invariant, is_held in holds.items() if not is_held),
    )
