"""The plan: which exercises, on which side, how much and why, within the minutes."""

from collections.abc import Sequence
from dataclasses import dataclass

from assessment.self_tests.rules.findings import Finding
from exercises.values.catalogue_exercise import Entry
from exercises.values.vocabulary import Caution, Phase
from program.planning.choice import Pick, choose
from program.planning.fitting import longest_day_seconds, with_turns, within_minutes
from program.planning.items import PlanItem, item_of
from program.planning.unmet_findings import notes
from program.rules.contraindications import Case, PlanPreferences, as_borne, suitable
from program.rules.phases import PRACTICE, RULES_VERSION, Reason

TURNS = Reason(
    "turns",
    "There is more to do than fits into one session, so it takes turns.",
    PRACTICE,
)
SORE_NOTE = "Your pain is up today, so strength is light or waits. Your phase stays."


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What to do in a week, in the order of doing it; `notes` say what is missing."""

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
        """Of the longest session of the week."""
        return longest_day_seconds(self.items)


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


def plan_of(asked: Case, entries: Sequence[Entry]) -> Plan:
    case = as_borne(asked)
    # The same plan, in whatever order the catalogue comes.
    catalogue = sorted(entries, key=lambda entry: entry.slug)
    allowed = suitable(catalogue, case)
    picks = choose(allowed, case)
    items = laid_out(picks, allowed, case)
    kept = {item.slug for item in items}
    served = [pick for pick in picks if pick.entry.slug in kept]
    return Plan(
        phase=asked.phase,
        week=case.week,
        items=tuple(sorted(items, key=lambda item: item.stage)),
        reasons=reasons(served),
        notes=(*sore_notes(asked), *notes(served, catalogue, case)),
    )


def sore_notes(case: Case) -> tuple[str, ...]:
    return () if as_borne(case) == case else (SORE_NOTE,)


def laid_out(
    picks: Sequence[Pick], allowed: Sequence[Entry], case: Case
) -> list[PlanItem]:
    seconds = 60 * case.preferences.minutes
    every = {pick.entry.slug: item_of(pick, allowed, case) for pick in picks}
    each = [every[pick.entry.slug] for pick in picks if not pick.is_in_turn]
    items = within_minutes(each, seconds)
    placed = {item.slug for item in items}
    waiting = [
        every[pick.entry.slug]
        for pick in picks
        if pick.cause.findings and pick.entry.slug not in placed
    ]
    return with_turns(items, waiting, seconds)


def reasons(picks: Sequence[Pick]) -> tuple[Reason, ...]:
    rules = {pick.rule.slug: pick.rule for pick in picks}
    named = [Reason(rule.slug, rule.words, rule.source) for rule in rules.values()]
    takes_turns = any(pick.is_in_turn for pick in picks)
    return (*named, TURNS) if takes_turns else tuple(named)
