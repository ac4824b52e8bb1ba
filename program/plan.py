"""The plan: which exercises, on which side, how much and why, within the minutes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assessment.findings import Finding
from exercises.doses import Dose
from exercises.entries import Entry
from exercises.vocabulary import Caution, Phase, Side, Technique
from program.choice import Pick, choose
from program.dosing import halved, stepped, walked
from program.notes import notes
from program.phases import RULES_VERSION, Reason
from program.suitability import (
    PLANK_LADDER,
    Case,
    PlanPreferences,
    is_apart,
    is_walking,
    suitable,
)
from program.timeline import sides_in_order
from program.wants import Stage
from program.week import SESSION_DAYS, strength_days, stretch_days

CHANGE_SECONDS = 20
WALKING_DAYS = 5
KEEP_STRETCH_DAYS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
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
    easier: str | None = None
    harder: str | None = None

    @property
    def days_a_week(self) -> int:
        return len(self.days)

    @property
    def sides(self) -> tuple[Side, ...]:
        return sides_in_order(self.side, is_sided=self.is_sided)

    @property
    def session_seconds(self) -> int:
        """What it takes of the session's minutes, getting ready included."""
        if self.is_apart:
            return 0
        return CHANGE_SECONDS + max(1, len(self.sides)) * self.dose.seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What to do on a day, in the order of doing it; `notes` say what is missing."""

    phase: Phase
    week: int
    items: tuple[PlanItem, ...]
    reasons: tuple[Reason, ...]
    notes: tuple[str, ...]
    rules_version: str = RULES_VERSION

    @property
    def session(self) -> tuple[PlanItem, ...]:
        return tuple(item for item in self.items if not item.is_apart)

    @property
    def seconds(self) -> int:
        return sum(item.session_seconds for item in self.items)


def make_plan(
    *,
    phase: Phase,
    findings: Sequence[Finding],
    entries: Sequence[Entry],
    preferences: PlanPreferences,
    cautions: frozenset[Caution],
    pain_now: int,
    plank_seconds: float | None = None,
    week: int = 0,
    seed: int = 0,
    is_eased_by_bending_back: bool = False,
) -> Plan:
    """The plan of this person for this week; the same input gives the same plan."""
    case = Case(
        phase=phase,
        findings=tuple(findings),
        preferences=preferences,
        cautions=cautions,
        pain_now=pain_now,
        plank_seconds=plank_seconds,
        week=week,
        seed=seed,
        is_eased_by_bending_back=is_eased_by_bending_back,
    )
    return plan_of(case, entries)


def plan_of(case: Case, entries: Sequence[Entry]) -> Plan:
    catalogue = sorted(entries, key=lambda entry: entry.slug)
    allowed = suitable(catalogue, case)
    picks = choose(allowed, case)
    items = within_minutes([item_of(pick, allowed, case) for pick in picks], case)
    kept = {item.slug for item in items}
    picks = [pick for pick in picks if pick.entry.slug in kept]
    return Plan(
        phase=case.phase,
        week=case.week,
        items=tuple(sorted(items, key=lambda item: item.stage)),
        reasons=reasons(picks),
        notes=tuple(notes(picks, catalogue, case)),
    )


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
    longest = max(5, int(case.plank_held * 2 / 3) // 5 * 5)
    return stepped(replace(dose, hold_seconds=min(dose.hold_seconds, longest)), steps)


def days_of(stage: Stage, case: Case) -> tuple[int, ...]:
    """Days of the person's week: strength with rest between, to keep on fewer."""
    days = case.preferences.days_a_week
    if stage is Stage.STRENGTHEN:
        return strength_days(days)
    if stage is Stage.RELAX and case.phase is Phase.KEEP:
        return stretch_days(KEEP_STRETCH_DAYS, days)
    if stage is Stage.WALK:
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


def within_minutes(items: list[PlanItem], case: Case) -> list[PlanItem]:
    """Fit the minutes: first halve the longest doses, then leave out the lightest.

    `items` come by weight, so that the last of the session is left out first.
    """
    budget = 60 * case.preferences.minutes
    shortened = shorten(items, budget)
    if total(shortened) <= budget:
        return shortened
    lightest = [item for item in items if not item.is_apart][-1]
    return within_minutes([item for item in items if item is not lightest], case)


def shorten(items: list[PlanItem], budget: int) -> list[PlanItem]:
    """Halve doses, the longest first and each at most once, until it fits."""
    shortened = list(items)
    longest_first = sorted(range(len(items)), key=lambda n: -items[n].session_seconds)
    for number in longest_first:
        if total(shortened) > budget:
            item = items[number]
            shortened[number] = replace(item, dose=halved(item.dose))
    return shortened


def total(items: Sequence[PlanItem]) -> int:
    return sum(item.session_seconds for item in items)


def reasons(picks: Sequence[Pick]) -> tuple[Reason, ...]:
    rules = {pick.rule.slug: pick.rule for pick in picks}
    return tuple(Reason(rule.slug, rule.words, rule.source) for rule in rules.values())
