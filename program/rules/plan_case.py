"""What a plan is made from: a person's case and preferences, and derived values."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from assessment.self_tests.rules.cut_offs import PLANK_SLUG, FindingKind
from assessment.self_tests.rules.findings import Finding
from assessment.self_tests.rules.results import TestResult
from core.values.days import SECONDS_PER_MINUTE
from core.values.suitability import Caution, Equipment, Place, Position
from exercises.values.vocabulary import Level, Phase, Side, Structure
from people.values.household import HOUSEHOLD_EQUIPMENT
from program.rules.coaching.movements import FearedMovement
from program.rules.needs.entry_steps import PLANK_ENTRY, find_entry_rung
from program.rules.relief.own_record import NO_RECORD, OwnRecord
from program.rules.thresholds import GO_EASY_PAIN_MINIMUM, STOP_PAIN_MINIMUM
from progress.values.activities import NamedActivity

HIGHEST_LEVEL_BY_PHASE = {
    Phase.CALM: Level.EASY,
    Phase.MOVE: Level.EASY,
    Phase.BALANCE: Level.MODERATE,
    Phase.KEEP: Level.HARD,
}

# The product's own mark: three times the target of the test.
VERY_FIT_PLANK_SECONDS = 90

PLANK_TESTS = frozenset({PLANK_SLUG, "plank-knees", "plank-wall"})

# A test that hurt shows which direction the back does not tolerate.
DIRECTION_CAUTION_BY_TEST = {
    "press-up": Caution.EXTENSION_HURTS,
    "elbow-rest": Caution.EXTENSION_HURTS,
    "back-bend": Caution.EXTENSION_HURTS,
    "fingertip-floor": Caution.FLEXION_HURTS,
    "standing-flexion-look": Caution.FLEXION_HURTS,
    "trunk-rotation": Caution.ROTATION_HURTS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPreferences:
    """What a person has and prefers.

    `excluded` holds slugs; `swaps` maps exercises to replacements; `dose_steps` counts
    the steps from the catalogue's dose.
    """

    minutes: int = 15
    days_a_week: int = 5
    equipment: frozenset[Equipment] = frozenset(HOUSEHOLD_EQUIPMENT)
    excluded_positions: frozenset[Position] = frozenset()
    places: frozenset[Place] = frozenset(Place)
    excluded: frozenset[str] = frozenset()
    swaps: Mapping[str, str] = field(default_factory=dict)
    dose_steps: Mapping[str, int] = field(default_factory=dict)

    @property
    def session_seconds(self) -> int:
        return self.minutes * SECONDS_PER_MINUTE


@dataclass(frozen=True, kw_only=True)  # no slots: cached properties
class PlanCase:
    """Everything that a plan is made from, apart from the catalogue.

    `scores` has the score of each test, of the weaker side; `normal_structures` are
    those that the tests found of normal length. `present_exercises` is what the
    person does now: slugs, and the ladders of which they are steps. `own_records` say
    what lowered their pain before, by exercise.
    person does now, `paused_exercises` what rules left out for a while, and
    `returning_exercises` what was paused until lately: slugs, and the ladders of which
    they are steps.
    """

    phase: Phase
    findings: tuple[Finding, ...]
    preferences: PlanPreferences
    cautions: frozenset[Caution]
    pain_now: int
    plank_seconds: float | None = None
    scores: Mapping[str, float] = field(default_factory=dict)
    normal_structures: frozenset[Structure] = frozenset()
    week: int = 0
    is_gentle_week: bool = False
    is_load_by_response: bool = False
    has_poor_sleep: bool = False
    is_general_approach: bool = False
    is_eased_by_bending_back: bool = False
    has_walking_goal: bool = False
    feared_movement: FearedMovement | None = None
    activities: tuple[NamedActivity, ...] = ()
    has_just_begun: bool = False
    is_eased_by_sitting: bool = False
    present_exercises: frozenset[str] = frozenset()
    leg_side: Side | None = None
    spreading_exercises: frozenset[str] = frozenset()
    own_records: Mapping[str, OwnRecord] = field(default_factory=dict)
    paused_exercises: frozenset[str] = frozenset()
    returning_exercises: frozenset[str] = frozenset()

    @cached_property
    def painful_findings(self) -> list[Finding]:
        return [each for each in self.findings if each.kind is FindingKind.PAINFUL]

    @cached_property
    def all_cautions(self) -> frozenset[Caution]:
        painful = self.painful_findings
        directions = {
            DIRECTION_CAUTION_BY_TEST.get(finding.test) for finding in painful
        }
        leg = {Caution.LEG_PAIN for finding in painful if finding.is_nerve_sign}
        away = {Caution.FLEXION_HURTS} if self.is_eased_by_bending_back else set()
        return self.cautions.union(filter(None, directions | leg | away))

    @cached_property
    def has_leg_pain(self) -> bool:
        return Caution.LEG_PAIN in self.all_cautions

    @property
    def is_in_first_days(self) -> bool:
        """Whether a new pain is still at its worst."""
        return self.has_just_begun and self.phase is Phase.CALM

    @cached_property
    def is_very_fit(self) -> bool:
        held = self.plank_held_seconds or 0
        is_well = not (self.is_plank_painful or self.is_gentle_week)
        # A plank says nothing about who exercises sitting.
        is_well = is_well and Caution.SEATED_ONLY not in self.all_cautions
        return held >= VERY_FIT_PLANK_SECONDS and is_well

    @cached_property
    def usable_places(self) -> frozenset[Place]:
        if Caution.CANNOT_GET_TO_FLOOR in self.all_cautions:
            return self.preferences.places - {Place.FLOOR}
        return self.preferences.places

    @property
    def plank_held_seconds(self) -> float | None:
        if self.plank_seconds is not None:
            return self.plank_seconds
        held = [each.value for each in self.findings if each.test == PLANK_SLUG]
        return held[0] if held else None

    @cached_property
    def is_plank_painful(self) -> bool:
        return self.pain_now >= GO_EASY_PAIN_MINIMUM or any(
            finding.test in PLANK_TESTS for finding in self.painful_findings
        )

    @property
    def plank_rung(self) -> int:
        # Not measured: start at the wall.
        return PLANK_ENTRY.find_rung(self.plank_held_seconds or 0)

    @cached_property
    def measured_scores(self) -> Mapping[str, float]:
        held = self.plank_held_seconds
        return self.scores if held is None else {**self.scores, PLANK_SLUG: held}

    def entry_rung(self, ladder: str) -> int | None:
        """Where this person begins on a ladder; None: no test says."""
        return find_entry_rung(ladder, self.measured_scores)

    def find_own_record(self, slug: str) -> OwnRecord:
        return self.own_records.get(slug, NO_RECORD)

    @property
    def highest_level(self) -> Level:
        highest = HIGHEST_LEVEL_BY_PHASE[self.phase]
        is_sore = self.pain_now >= GO_EASY_PAIN_MINIMUM and not self.is_load_by_response
        is_easy = self.is_gentle_week or is_sore
        if self.is_very_fit and self.phase is Phase.BALANCE:
            highest = HIGHEST_LEVEL_BY_PHASE[Phase.KEEP]
        return min(highest, Level.EASY) if is_easy else highest


def limit_phase_by_pain(case: PlanCase) -> PlanCase:
    """Return the case in no later phase than the day's pain allows.

    The phase outlasts a sore day, but its strength exercises do not. Pain that has
    lasted and is steady sets no such limit.
    """
    if case.is_load_by_response:
        return case
    if case.pain_now >= STOP_PAIN_MINIMUM:
        return replace(case, phase=Phase.CALM)
    is_sore = case.pain_now >= GO_EASY_PAIN_MINIMUM and case.phase is not Phase.CALM
    return replace(case, phase=Phase.MOVE) if is_sore else case


def measured_plank_seconds(results: Iterable[TestResult]) -> float | None:
    held = [r.value for r in results if r.test == PLANK_SLUG and r.is_valid]
    return held[0] if held else None
