"""Relief for now: a few exercises under ten minutes for a back that is sore."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from assessment.self_tests.rules.findings import Kind
from exercises.values.catalogue_exercise import Entry
from exercises.values.doses import Dose
from exercises.values.vocabulary import (
    MAIN_MUSCLES,
    Equipment,
    Phase,
    Side,
    Structure,
    Technique,
)
from program.planning.choice import FITTING_LEVELS
from program.rules.contraindications import Case, is_apart, suitable
from program.rules.phases import PRACTICE
from program.rules.selection import grouped, is_relief, is_warmth, meaning
from progress.sessions.player.timeline import player_seconds, sides_in_order

LONGEST_SECONDS = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliefItem:
    """One exercise of a relief session; `side` goes first and is done twice."""

    slug: str
    name: str
    side: Side | None
    is_sided: bool
    dose: Dose
    why: str
    is_apart: bool

    @property
    def seconds(self) -> int:
        sides = sides_in_order(self.side, is_sided=self.is_sided)
        return 0 if self.is_apart else player_seconds(self.dose, sides)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of a relief session, its longest time on one side, and why."""

    slug: str
    words: str
    source: str
    most: int
    longest_seconds: int
    fits: Callable[[Entry, Case], bool]


PARTS: tuple[Part, ...] = (
    Part(
        slug="warmth",
        words="Warmth can ease a sore back for a while. Put it on when you are done.",
        source="Cochrane CD004750; ACP 2017",
        most=1,
        longest_seconds=900,
        fits=lambda entry, case: is_relief(entry) and is_warmth(entry),
    ),
    Part(
        slug="cold",
        words="Cold may dull the pain for a while. How sure that is: low.",
        source="Cochrane CD004750: too little evidence",
        most=1,
        longest_seconds=900,
        fits=lambda entry, case: (
            is_relief(entry)
            and Equipment.ICE_PACK in entry.equipment
            and Equipment.HEAT_PACK not in case.preferences.equipment
        ),
    ),
    Part(
        slug="ease",
        words="A position of rest takes the load off a sore back.",
        source=PRACTICE,
        most=1,
        longest_seconds=150,
        fits=lambda entry, case: is_relief(entry) and not is_apart(entry),
    ),
    Part(
        slug="relax",
        words="A gentle push and a letting go can ease a tight muscle.",
        source=PRACTICE,
        most=1,
        longest_seconds=45,
        fits=lambda entry, case: (
            entry.technique is Technique.CONTRACT_RELAX
            and bool(entry.primary & tightest(case))
        ),
    ),
    Part(
        slug="points",
        words="Pressing a point may give short relief. How sure that is: low.",
        source="Murphy 2019; review of 23 trials, low certainty",
        most=2,
        longest_seconds=60,
        fits=lambda entry, case: entry.technique is Technique.ACUPRESSURE,
    ),
)


def tightest(case: Case) -> frozenset[Structure]:
    """The muscle most surely tight, or any of the four that often are."""
    tight = grouped(found for found in case.findings if meaning(found) is Kind.TIGHT)
    return frozenset({tight[0][0].structure} if tight else MAIN_MUSCLES)


def tight_side(entry: Entry, case: Case) -> Side | None:
    sides = {
        found.side
        for found in case.findings
        if meaning(found) is Kind.TIGHT and found.structure in entry.primary
    } - {None}
    return sides.pop() if len(sides) == 1 else None


def relief_for(case: Case, entries: Sequence[Entry]) -> list[ReliefItem]:
    """What to do now, as gently as in the first phase, within ten minutes."""
    calm = replace(case, phase=Phase.CALM)
    allowed = sorted(suitable(entries, calm), key=gentleness)
    items = [
        item_of(entry, part, calm)
        for part in PARTS
        for entry in [entry for entry in allowed if part.fits(entry, calm)][: part.most]
    ]
    while sum(item.seconds for item in items) > LONGEST_SECONDS:
        # The parts come by weight.
        items.pop()
    return items


def gentleness(entry: Entry) -> tuple[bool, int, str]:
    """Sort key: done on both sides at once, then easy, then by name."""
    return (entry.is_sided, abs(entry.level - FITTING_LEVELS[Phase.CALM]), entry.slug)


def item_of(entry: Entry, part: Part, case: Case) -> ReliefItem:
    return ReliefItem(
        slug=entry.slug,
        name=entry.name,
        side=tight_side(entry, case) if entry.is_sided else None,
        is_sided=entry.is_sided,
        dose=shortened(entry.doses[Phase.CALM], part.longest_seconds),
        why=part.words,
        is_apart=is_apart(entry),
    )


def shortened(dose: Dose, longest_seconds: int) -> Dose:
    """Long rests and holds, or many breaths, only for as long as there is time."""
    hold = min(dose.hold_seconds, longest_seconds)
    once = dose.move_seconds + hold
    if dose.push_seconds or dose.seconds <= longest_seconds:
        return dose
    reps = max(1, min(dose.reps, longest_seconds // once))
    return replace(dose, sets=1, reps=reps, hold_seconds=hold)
