"""What a person must not be given: safety, place, equipment, phase and wishes."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from assessment.self_tests.rules.cut_offs import PLANK
from assessment.self_tests.rules.findings import Finding, Kind, TestResult
from exercises.values.catalogue_exercise import Entry
from exercises.values.vocabulary import (
    Caution,
    Equipment,
    Level,
    Phase,
    Place,
    Position,
    Technique,
)
from program.rules.phases import CALM_PAIN, MOVE_PAIN, PAIN_MONITORING, PRACTICE

PLANK_LADDER = "plank"
WALKING_LADDER = "walking"
BACK_BEND_LADDER = "back-bend"

HOUSEHOLD = frozenset(
    {
        Equipment.CHAIR,
        Equipment.WALL,
        Equipment.TABLE,
        Equipment.DOORWAY,
        Equipment.STRAP,
        Equipment.CUSHION,
        Equipment.HEAT_PACK,
    }
)

# What becomes more as it goes well; relief and pressure stay as they are.
GROWS = frozenset(
    {
        Technique.STRENGTH,
        Technique.MOBILITY,
        Technique.CONTRACT_RELAX,
        Technique.STATIC_STRETCH,
    }
)

WARMTH = frozenset({Equipment.HEAT_PACK, Equipment.ICE_PACK})

HIGHEST_LEVELS = {
    Phase.CALM: Level.EASY,
    Phase.MOVE: Level.EASY,
    Phase.BALANCE: Level.MODERATE,
    Phase.KEEP: Level.HARD,
}

# Seconds held on the toes in the test, and the rung to train on: wall, table,
# knees, toes. The product's own bands.
PLANK_RUNGS = ((30, 4), (15, 3), (5, 2), (0, 1))


# A test that hurt says which way the back does not want to go.
PAINFUL_DIRECTIONS = {
    "press-up": Caution.EXTENSION_HURTS,
    "back-bend": Caution.EXTENSION_HURTS,
    "fingertip-floor": Caution.FLEXION_HURTS,
    "trunk-rotation": Caution.ROTATION_HURTS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPreferences:
    """What a person wants and has. `excluded` holds slugs; `swaps`, what to do
    instead of what; `dose_steps`, how far a dose is from that of the catalogue."""

    minutes: int = 15
    days_a_week: int = 5
    equipment: frozenset[Equipment] = HOUSEHOLD
    excluded_positions: frozenset[Position] = frozenset()
    places: frozenset[Place] = frozenset(Place)
    excluded: frozenset[str] = frozenset()
    swaps: Mapping[str, str] = field(default_factory=dict)
    dose_steps: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)  # no slots: what is derived is kept
class Case:
    """All that a plan is made from, apart from the catalogue."""

    phase: Phase
    findings: tuple[Finding, ...]
    preferences: PlanPreferences
    cautions: frozenset[Caution]
    pain_now: int
    plank_seconds: float | None = None
    week: int = 0
    seed: int = 0
    is_gentle: bool = False
    sleeps_poorly: bool = False
    is_eased_by_bending_back: bool = False

    @property
    def turn(self) -> int:
        """Whose turn it is among equals: another one's each week."""
        return self.week + self.seed

    @cached_property
    def all_cautions(self) -> frozenset[Caution]:
        painful = [found for found in self.findings if found.kind is Kind.PAINFUL]
        directions = {PAINFUL_DIRECTIONS.get(finding.test) for finding in painful}
        leg = {Caution.LEG_PAIN for finding in painful if finding.is_nerve_sign}
        away = {Caution.FLEXION_HURTS} if self.is_eased_by_bending_back else set()
        return self.cautions.union(filter(None, directions | leg | away))

    @property
    def plank_held(self) -> float | None:
        if self.plank_seconds is not None:
            return self.plank_seconds
        held = [found.value for found in self.findings if found.test == PLANK]
        return held[0] if held else None

    @property
    def plank_hurts(self) -> bool:
        return self.pain_now >= MOVE_PAIN or any(
            finding.kind is Kind.PAINFUL and finding.test == PLANK
            for finding in self.findings
        )

    @property
    def plank_rung(self) -> int:
        # Not measured: the wall.
        held = self.plank_held or 0
        return next(rung for seconds, rung in PLANK_RUNGS if held >= seconds)

    @property
    def highest_level(self) -> Level:
        highest = HIGHEST_LEVELS[self.phase]
        is_easy = self.is_gentle or self.pain_now >= MOVE_PAIN
        return min(highest, Level.EASY) if is_easy else highest


def as_borne(case: Case) -> Case:
    """The same case in no later phase than the pain of the day allows.

    A phase outlasts a sore day, but its strength does not.
    """
    if case.pain_now >= CALM_PAIN:
        return replace(case, phase=Phase.CALM)
    is_sore = case.pain_now >= MOVE_PAIN and case.phase is not Phase.CALM
    return replace(case, phase=Phase.MOVE) if is_sore else case


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A reason to keep an exercise from a person. `words` finish "it …"."""

    slug: str
    words: str
    source: str
    bars: Callable[[Entry, Case], bool]


def is_strength(entry: Entry) -> bool:
    return entry.technique is Technique.STRENGTH and not is_walking(entry)


def is_walking(entry: Entry) -> bool:
    return entry.ladder == WALKING_LADDER


def is_apart(entry: Entry) -> bool:
    """Done at its own time of day, so that it takes no minutes of the session."""
    return is_walking(entry) or bool(entry.equipment & WARMTH)


# The first that bars is the one a person reads of.
BARS: tuple[Bar, ...] = (
    Bar(
        slug="contraindicated",
        words="is not safe with what you told us",
        source="cautions of each exercise",
        bars=lambda entry, case: bool(entry.cautions & case.all_cautions),
    ),
    Bar(
        slug="strength-waits-for-calm",
        words="strengthens, and that waits until the pain is lower",
        source=PAIN_MONITORING,
        bars=lambda entry, case: (
            is_strength(entry)
            and (case.phase is Phase.CALM or case.pain_now >= CALM_PAIN)
        ),
    ),
    Bar(
        slug="no-plank-when-it-hurts",
        words="is a plank, and that waits while it hurts",
        source=PRACTICE,
        bars=lambda entry, case: entry.ladder == PLANK_LADDER and case.plank_hurts,
    ),
    Bar(
        slug="plank-by-seconds",
        words="is a harder plank than your test allows yet",
        source="practice rule; bands of the plank test",
        bars=lambda entry, case: (
            entry.ladder == PLANK_LADDER and entry.rung > case.plank_rung
        ),
    ),
    Bar(
        slug="phase",
        words="is not for this phase",
        source=PRACTICE,
        bars=lambda entry, case: case.phase not in entry.doses,
    ),
    Bar(
        slug="level",
        words="is too hard for this phase",
        source=PRACTICE,
        bars=lambda entry, case: entry.level > case.highest_level,
    ),
    Bar(
        slug="excluded",
        words="is on your list of exercises you do not want",
        source="your settings",
        bars=lambda entry, case: entry.slug in case.preferences.excluded,
    ),
    Bar(
        slug="position",
        words="needs a position you cannot do",
        source="your settings",
        bars=lambda entry, case: entry.position in case.preferences.excluded_positions,
    ),
    Bar(
        slug="equipment",
        words="needs something you do not have",
        source="your settings",
        bars=lambda entry, case: not entry.equipment <= case.preferences.equipment,
    ),
    Bar(
        slug="place",
        words="needs a place you cannot use",
        source="your settings",
        bars=lambda entry, case: not entry.places & usable_places(case),
    ),
)


def usable_places(case: Case) -> frozenset[Place]:
    if Caution.CANNOT_GET_TO_FLOOR in case.all_cautions:
        return case.preferences.places - {Place.FLOOR}
    return case.preferences.places


def plank_held(results: Iterable[TestResult]) -> float | None:
    held = [r.value for r in results if r.test == PLANK and r.is_valid]
    return held[0] if held else None


def first_bar(entry: Entry, case: Case) -> Bar | None:
    return next((bar for bar in BARS if bar.bars(entry, case)), None)


def suitable(entries: Iterable[Entry], case: Case) -> list[Entry]:
    return [entry for entry in entries if first_bar(entry, case) is None]
