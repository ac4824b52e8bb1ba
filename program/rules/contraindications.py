"""What a person must not be given: safety, place, equipment, phase and wishes."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from assessment.self_tests.rules.cut_offs import PLANK_SLUG
from assessment.self_tests.rules.findings import Finding, FindingKind, TestResult
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import (
    Caution,
    Equipment,
    Level,
    Phase,
    Place,
    Position,
    Technique,
)
from program.rules.phases import (
    CALM_PHASE_PAIN,
    MOVE_PHASE_PAIN,
    PAIN_MONITORING_SOURCE,
    PRACTICE_RULE_SOURCE,
)

PLANK_LADDER = "plank"
WALKING_LADDER = "walking"
BACK_BEND_LADDER = "back-bend"

HOUSEHOLD_EQUIPMENT = frozenset(
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
PROGRESSIVE_TECHNIQUES = frozenset(
    {
        Technique.STRENGTH,
        Technique.MOBILITY,
        Technique.CONTRACT_RELAX,
        Technique.STATIC_STRETCH,
    }
)

THERMAL_EQUIPMENT = frozenset({Equipment.HEAT_PACK, Equipment.ICE_PACK})

HIGHEST_LEVEL_BY_PHASE = {
    Phase.CALM: Level.EASY,
    Phase.MOVE: Level.EASY,
    Phase.BALANCE: Level.MODERATE,
    Phase.KEEP: Level.HARD,
}

# Seconds held on the toes in the test, and the rung to train on: wall, table,
# knees, toes. The product's own bands.
PLANK_RUNG_BY_SECONDS = ((30, 4), (15, 3), (5, 2), (0, 1))


# A test that hurt says which way the back does not want to go.
DIRECTION_CAUTION_BY_TEST = {
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
    equipment: frozenset[Equipment] = HOUSEHOLD_EQUIPMENT
    excluded_positions: frozenset[Position] = frozenset()
    places: frozenset[Place] = frozenset(Place)
    excluded: frozenset[str] = frozenset()
    swaps: Mapping[str, str] = field(default_factory=dict)
    dose_steps: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)  # no slots: what is derived is kept
class PlanCase:
    """All that a plan is made from, apart from the catalogue."""

    phase: Phase
    findings: tuple[Finding, ...]
    preferences: PlanPreferences
    cautions: frozenset[Caution]
    pain_now: int
    plank_seconds: float | None = None
    week: int = 0
    seed: int = 0
    is_gentle_week: bool = False
    has_poor_sleep: bool = False
    is_eased_by_bending_back: bool = False

    @property
    def rotation_index(self) -> int:
        """Whose turn it is among equals: another one's each week."""
        return self.week + self.seed

    @cached_property
    def all_cautions(self) -> frozenset[Caution]:
        painful = [
            found for found in self.findings if found.kind is FindingKind.PAINFUL
        ]
        directions = {
            DIRECTION_CAUTION_BY_TEST.get(finding.test) for finding in painful
        }
        leg = {Caution.LEG_PAIN for finding in painful if finding.is_nerve_sign}
        away = {Caution.FLEXION_HURTS} if self.is_eased_by_bending_back else set()
        return self.cautions.union(filter(None, directions | leg | away))

    @property
    def plank_held_seconds(self) -> float | None:
        if self.plank_seconds is not None:
            return self.plank_seconds
        held = [found.value for found in self.findings if found.test == PLANK_SLUG]
        return held[0] if held else None

    @property
    def is_plank_painful(self) -> bool:
        return self.pain_now >= MOVE_PHASE_PAIN or any(
            finding.kind is FindingKind.PAINFUL and finding.test == PLANK_SLUG
            for finding in self.findings
        )

    @property
    def plank_rung(self) -> int:
        # Not measured: the wall.
        held = self.plank_held_seconds or 0
        return next(rung for seconds, rung in PLANK_RUNG_BY_SECONDS if held >= seconds)

    @property
    def highest_level(self) -> Level:
        highest = HIGHEST_LEVEL_BY_PHASE[self.phase]
        is_easy = self.is_gentle_week or self.pain_now >= MOVE_PHASE_PAIN
        return min(highest, Level.EASY) if is_easy else highest


def limit_phase_by_pain(case: PlanCase) -> PlanCase:
    """The same case in no later phase than the pain of the day allows.

    A phase outlasts a sore day, but its strength does not.
    """
    if case.pain_now >= CALM_PHASE_PAIN:
        return replace(case, phase=Phase.CALM)
    is_sore = case.pain_now >= MOVE_PHASE_PAIN and case.phase is not Phase.CALM
    return replace(case, phase=Phase.MOVE) if is_sore else case


@dataclass(frozen=True, slots=True, kw_only=True)
class Contraindication:
    """A reason to keep an exercise from a person. `words` finish "it …"."""

    slug: str
    reason: str
    source: str
    applies: Callable[[CatalogueExercise, PlanCase], bool]


def is_strength_exercise(entry: CatalogueExercise) -> bool:
    return entry.technique is Technique.STRENGTH and not is_walking_exercise(entry)


def is_walking_exercise(entry: CatalogueExercise) -> bool:
    return entry.ladder == WALKING_LADDER


def is_apart(entry: CatalogueExercise) -> bool:
    """Done at its own time of day, so that it takes no minutes of the session."""
    return is_walking_exercise(entry) or bool(entry.equipment & THERMAL_EQUIPMENT)


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
            is_strength_exercise(entry)
            and (case.phase is Phase.CALM or case.pain_now >= CALM_PHASE_PAIN)
        ),
    ),
    Contraindication(
        slug="no-plank-when-it-hurts",
        reason="is a plank, and that waits while it hurts",
        source=PRACTICE_RULE_SOURCE,
        applies=lambda entry, case: (
            entry.ladder == PLANK_LADDER and case.is_plank_painful
        ),
    ),
    Contraindication(
        slug="plank-by-seconds",
        reason="is a harder plank than your test allows yet",
        source="practice rule; bands of the plank test",
        applies=lambda entry, case: (
            entry.ladder == PLANK_LADDER and entry.rung > case.plank_rung
        ),
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
        applies=lambda entry, case: not entry.places & list_usable_places(case),
    ),
)


def list_usable_places(case: PlanCase) -> frozenset[Place]:
    if Caution.CANNOT_GET_TO_FLOOR in case.all_cautions:
        return case.preferences.places - {Place.FLOOR}
    return case.preferences.places


def measured_plank_seconds(results: Iterable[TestResult]) -> float | None:
    held = [r.value for r in results if r.test == PLANK_SLUG and r.is_valid]
    return held[0] if held else None


def find_contraindication(
    entry: CatalogueExercise, case: PlanCase
) -> Contraindication | None:
    return next((bar for bar in CONTRAINDICATIONS if bar.applies(entry, case)), None)


def filter_suitable_exercises(
    entries: Iterable[CatalogueExercise], case: PlanCase
) -> list[CatalogueExercise]:
    return [entry for entry in entries if find_contraindication(entry, case) is None]
