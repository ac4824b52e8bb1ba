"""A set for a kind of activity: what trains for it, and what to do about it all day."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from core.values.sources import Evidence
from program.rules.indications import Indication, SelectionRule
from program.rules.plan_case import PlanCase
from program.rules.populations.population import (
    PopulationPart,
    count_places_by_phase,
    fit_part,
    is_left_to_walking_goal,
)
from progress.values.activities import ActivityKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivitySet:
    """In each phase one of the `leading` parts; the `further` ones if there is room.

    The exercises of a part are steps, the easiest first.
    """

    kind: ActivityKind
    leading: tuple[PopulationPart, ...]
    further: tuple[PopulationPart, ...]
    advice: str
    sources: tuple[Evidence, ...]

    @property
    def parts(self) -> tuple[PopulationPart, ...]:
        return self.leading + self.further


def build_activity_rules(
    activity_set: ActivitySet, parts: tuple[PopulationPart, ...]
) -> Iterator[SelectionRule]:
    for part in parts:
        yield SelectionRule(
            slug=f"activity-{activity_set.kind}-{part.slug}",
            reason=part.reason,
            sources=activity_set.sources,
            stage=part.stage,
            places_by_phase=count_places_by_phase(part),
            find_indications=indicate_activity(activity_set.kind, part),
            fits=fit_part(part),
            least_days=1,
            is_own=True,
        )


def indicate_activity(
    kind: ActivityKind, part: PopulationPart
) -> Callable[[SelectionRule, PlanCase], list[Indication]]:
    """Once, for all activities of this kind."""

    def find_indications(rule: SelectionRule, case: PlanCase) -> list[Indication]:
        named = tuple(each for each in case.activities if each.kind is kind)
        is_waiting = case.phase not in part.phases or is_left_to_walking_goal(
            part, case
        )
        if is_waiting or not named:
            return []
        return [Indication(steps=part.list_steps(case.week), activities=named)]

    return find_indications
