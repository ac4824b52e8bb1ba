"""One exercise of a plan: on which side, how much, on which days and why."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from assessment.self_tests.rules.findings import Finding
from core.values.days import DAYS_PER_WEEK
from core.values.suitability import Position
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.doses import Dose
from exercises.values.vocabulary import Phase, Side, Technique
from program.planning.choice import SelectedExercise
from program.planning.dosing import (
    SECONDS_PER_STEP,
    apply_dose_steps,
    apply_walking_steps,
)
from program.planning.plan_wording import describe_activities, describe_reason
from program.planning.spots import Spot
from program.planning.week import (
    SESSION_DAYS_BY_FREQUENCY,
    strength_day_numbers,
    stretch_day_numbers,
)
from program.rules.indications import SessionStage
from program.rules.plan_case import PlanCase
from progress.sessions.player.playback import order_sides
from progress.sessions.player.timeline import compute_player_seconds
from progress.values.activities import NamedActivity

LEAST_WALKING_DAYS = 5
KEEP_PHASE_STRETCH_DAYS = 2
PLANK_SHARE_OF_TEST = 2 / 3


@dataclass(frozen=True, kw_only=True)  # no slots: cached seconds
class PlanItem:
    """One exercise of a plan.

    `side` comes first and is done twice, the other once; without it, a one-sided
    exercise is done once on each side. `dose` is for one side. `findings` are those
    that the exercise addresses; it helps those `supported` at the same joint, and
    trains for the `activities`. If it is not `is_own`, it is for everyone.
    """

    slug: str
    name: str
    technique: Technique
    side: Side | None
    is_sided: bool
    dose: Dose
    rule: str
    stage: SessionStage
    is_strength: bool
    is_apart: bool
    days: tuple[int, ...]
    position: Position = Position.LYING_ON_BACK
    spot: Spot = Spot.FLOOR
    is_own: bool = False
    findings: tuple[Finding, ...] = ()
    supported: tuple[Finding, ...] = ()
    activities: tuple[NamedActivity, ...] = ()
    least_days: int = 0
    easier: str | None = None
    harder: str | None = None

    @property
    def finding_keys(self) -> tuple[str, ...]:
        """Of the findings and of the activities that it answers."""
        findings = [each.key for each in (*self.findings, *self.supported)]
        return (*findings, *(activity.key for activity in self.activities))

    @property
    def why(self) -> str:
        reason = describe_reason(self.rule, self.findings, self.supported)
        return f"{describe_activities(self.activities)} {reason}".lstrip()

    @property
    def days_a_week(self) -> int:
        return len(self.days)

    @property
    def sides(self) -> tuple[Side, ...]:
        return order_sides(self.side, is_sided=self.is_sided)

    @cached_property
    def session_seconds(self) -> int:
        return 0 if self.is_apart else compute_player_seconds(self.dose, self.sides)


def build_plan_item(
    selected: SelectedExercise, allowed: Sequence[CatalogueExercise], case: PlanCase
) -> PlanItem:
    entry, stage = selected.entry, find_session_stage(selected)
    return PlanItem(
        slug=entry.slug,
        name=entry.name,
        technique=entry.technique,
        side=selected.indication.side if entry.is_sided else None,
        is_sided=entry.is_sided,
        dose=prescribe_dose(entry, case),
        rule=selected.rule.slug,
        stage=stage,
        is_strength=entry.is_strength,
        is_apart=entry.is_apart,
        days=schedule_days(stage, case),
        position=entry.position,
        is_own=selected.is_own,
        findings=selected.indication.findings,
        supported=selected.indication.supported,
        activities=selected.indication.activities,
        least_days=selected.rule.least_days,
        easier=find_next_form(selected, allowed, direction=-1),
        harder=find_next_form(selected, allowed, direction=1),
    )


def find_session_stage(selected: SelectedExercise) -> SessionStage:
    """That of its rule; but strength needs its days of rest, whatever it is for."""
    is_strength = selected.entry.is_strength
    return SessionStage.STRENGTHEN if is_strength else selected.rule.stage


def prescribe_dose(entry: CatalogueExercise, case: PlanCase) -> Dose:
    steps = case.preferences.dose_steps.get(entry.slug, 0)
    dose = entry.doses[case.phase]
    if entry.is_endurance:
        return apply_walking_steps(dose, steps)
    if not entry.is_plank or case.plank_held_seconds is None:
        return apply_dose_steps(dose, steps)
    longest = longest_plank_seconds(case.plank_held_seconds)
    return apply_dose_steps(
        replace(dose, hold_seconds=min(dose.hold_seconds, longest)), steps
    )


def longest_plank_seconds(held_seconds: float) -> int:
    """Sets stay below the time in the test, in whole steps of a dose."""
    steps = int(held_seconds * PLANK_SHARE_OF_TEST) // SECONDS_PER_STEP
    return max(1, steps) * SECONDS_PER_STEP


def schedule_days(stage: SessionStage, case: PlanCase) -> tuple[int, ...]:
    if case.is_in_first_days:
        return SESSION_DAYS_BY_FREQUENCY[DAYS_PER_WEEK]
    days = case.preferences.days_a_week
    if stage is SessionStage.STRENGTHEN:
        return strength_day_numbers(days)
    if stage is SessionStage.RELAX and case.phase is Phase.KEEP:
        return stretch_day_numbers(KEEP_PHASE_STRETCH_DAYS, days)
    if stage is SessionStage.WALK:
        # A walk needs no session: it is for most days, however few sessions are chosen.
        return SESSION_DAYS_BY_FREQUENCY[max(days, LEAST_WALKING_DAYS)]
    return SESSION_DAYS_BY_FREQUENCY[days]


def find_next_form(
    selected: SelectedExercise, allowed: Sequence[CatalogueExercise], *, direction: int
) -> str | None:
    """The step beside it, of its own steps or else of its ladder."""
    steps = selected.indication.steps
    if not steps:
        return find_ladder_neighbour(selected.entry, allowed, direction=direction)
    open_steps = {entry.slug for entry in allowed} & {*steps}
    place = steps.index(selected.entry.slug) if selected.entry.slug in steps else 0
    beside = steps[place + 1 :] if direction > 0 else steps[:place][::-1]
    return next((slug for slug in beside if slug in open_steps), None)


def find_ladder_neighbour(
    entry: CatalogueExercise, allowed: Sequence[CatalogueExercise], *, direction: int
) -> str | None:
    forms = [
        other
        for other in allowed
        if entry.ladder
        and other.ladder == entry.ladder
        and (other.rung - entry.rung) * direction > 0
    ]
    nearest = sorted(forms, key=lambda form: abs(form.rung - entry.rung))
    return nearest[0].slug if nearest else None
