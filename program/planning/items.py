"""One exercise of a plan: on which side, how much, on which days and why."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from exercises.values.catalogue_exercise import Entry
from exercises.values.doses import Dose
from exercises.values.vocabulary import Phase, Side, Technique
from program.planning.choice import Pick
from program.planning.dosing import stepped, walked
from program.planning.week import SESSION_DAYS, strength_days, stretch_days
from program.rules.contraindications import PLANK_LADDER, Case, is_apart, is_walking
from program.rules.selection import Stage
from progress.sessions.player.timeline import player_seconds, sides_in_order

WALKING_DAYS = 5
KEEP_STRETCH_DAYS = 2


@dataclass(frozen=True, kw_only=True)  # no slots: its seconds are kept
class PlanItem:
    """One exercise of a plan.

    `side` is the side that goes first and is done twice, the other once; without
    a side an exercise that has sides is done once on each. `dose` is for one side.
    """

    slug: str
    name: str
    technique: Technique
    side: Side | None
    is_sided: bool
    dose: Dose
    why: str
    rule: str
    stage: Stage
    is_apart: bool
    days: tuple[int, ...]
    least_days: int = 0
    easier: str | None = None
    harder: str | None = None

    @property
    def days_a_week(self) -> int:
        return len(self.days)

    @property
    def sides(self) -> tuple[Side, ...]:
        return sides_in_order(self.side, is_sided=self.is_sided)

    @cached_property
    def session_seconds(self) -> int:
        return 0 if self.is_apart else player_seconds(self.dose, self.sides)


def item_of(pick: Pick, allowed: Sequence[Entry], case: Case) -> PlanItem:
    entry = pick.entry
    return PlanItem(
        slug=entry.slug,
        name=entry.name,
        technique=entry.technique,
        side=pick.cause.side if entry.is_sided else None,
        is_sided=entry.is_sided,
        dose=dose_of(entry, case),
        why=pick.cause.words,
        rule=pick.rule.slug,
        stage=pick.rule.stage,
        is_apart=is_apart(entry),
        days=days_of(pick.rule.stage, case),
        least_days=pick.rule.least_days,
        easier=neighbour(entry, allowed, step=-1),
        harder=neighbour(entry, allowed, step=1),
    )


def dose_of(entry: Entry, case: Case) -> Dose:
    steps = case.preferences.dose_steps.get(entry.slug, 0)
    dose = entry.doses[case.phase]
    if is_walking(entry):
        return walked(dose, steps)
    if entry.ladder != PLANK_LADDER or case.plank_held is None:
        return stepped(dose, steps)
    # Sets stay below the limit that the test found, in steps of 5 seconds.
    longest = max(5, int(case.plank_held * 2 / 3) // 5 * 5)
    return stepped(replace(dose, hold_seconds=min(dose.hold_seconds, longest)), steps)


def days_of(stage: Stage, case: Case) -> tuple[int, ...]:
    days = case.preferences.days_a_week
    if stage is Stage.STRENGTHEN:
        return strength_days(days)
    if stage is Stage.RELAX and case.phase is Phase.KEEP:
        return stretch_days(KEEP_STRETCH_DAYS, days)
    if stage is Stage.WALK:
        # A walk takes no session: it is for most days, however few are chosen.
        return SESSION_DAYS[max(days, WALKING_DAYS)]
    return SESSION_DAYS[days]


def neighbour(entry: Entry, allowed: Sequence[Entry], *, step: int) -> str | None:
    forms = [
        other
        for other in allowed
        if entry.ladder
        and other.ladder == entry.ladder
        and (other.rung - entry.rung) * step > 0
    ]
    nearest = sorted(forms, key=lambda form: abs(form.rung - entry.rung))
    return nearest[0].slug if nearest else None
