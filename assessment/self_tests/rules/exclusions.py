"""Why a self-test does not suit a person today: a table, read from the top."""

from dataclasses import dataclass
from typing import NamedTuple

from assessment.self_tests.definitions import ScoreScale, SelfTest, SelfTestDemand
from assessment.self_tests.rules.sources import (
    CENTRALISATION_COHORT_2012,
    CLINICIAN_FIRST,
    DIRECTION_BY_REST_FIRST,
    EASIER_HOLD_FIRST,
    EFFORT_WAITS,
    NOT_WORTH_HARM,
    ONLY_FOR_LEG_PAIN,
    POSITION_IS_CHOSEN,
    TOO_SORE_TO_TELL,
)
from assessment.symptom_check.red_flags.sources import (
    BROOKE_WAVELL_2022,
    NHS_POST_PREGNANCY_BODY,
    NHS_PREGNANCY_EXERCISE,
)
from core.values.rules import Rule, first_match
from core.values.sources import Evidence
from core.values.suitability import Caution, Position
from core.values.vocabulary import LabelledStrEnum
from exercises.cautions.sources import TOO_FIT_TO_FRACTURE_DELPHI

NO_TESTS_FROM_PAIN = 7
GENTLE_ONLY_FROM_PAIN = 4
EASIER_HOLDS_FROM_AGE = 75
GENTLER_DIRECTION_SLUG = "elbow-rest"


class SelfTestSet(LabelledStrEnum):
    SHORT = "short"
    FULL = "full"
    LOOKS = "looks"


@dataclass(frozen=True, slots=True, kw_only=True)
class SelectionContext:
    """What decides on the tests of one session."""

    pain_now: int
    size: SelfTestSet = SelfTestSet.SHORT
    cautions: frozenset[Caution] = frozenset()
    excluded_positions: frozenset[Position] = frozenset()
    age: int | None = None
    is_clinician_awaited: bool = False


class CandidateTest(NamedTuple):
    """A test, and the person who might do it."""

    test: SelfTest
    person: SelectionContext

    @property
    def takes_effort(self) -> bool:
        return self.test.demand is SelfTestDemand.ENDURANCE

    @property
    def has_gentler_form(self) -> bool:
        return GENTLER_DIRECTION_SLUG in self.test.alternatives

    @property
    def has_easier_hold(self) -> bool:
        return self.test.scale is ScoreScale.SECONDS and bool(self.test.alternatives)


# All rules have the same result: the test is left out. The reason is for the person.
ExclusionRule = Rule[CandidateTest, None]

PAIN_EXCLUSIONS: tuple[ExclusionRule, ...] = (
    Rule(
        slug="too-sore",
        applies=lambda candidate: candidate.person.pain_now >= NO_TESTS_FROM_PAIN,
        result=None,
        reason="Your back is too sore today. Relief comes first.",
        sources=(TOO_SORE_TO_TELL,),
    ),
    Rule(
        slug="effort-on-sore-back",
        applies=lambda candidate: (
            candidate.takes_effort
            and not candidate.test.tracks_leg_pain
            and candidate.person.pain_now >= GENTLE_ONLY_FROM_PAIN
        ),
        result=None,
        reason=(
            f"It takes effort. With a pain of {GENTLE_ONLY_FROM_PAIN} or more only"
            " gentle tests are done."
        ),
        sources=(EFFORT_WAITS,),
    ),
    Rule(
        slug="clinician-awaited",
        applies=lambda candidate: (
            candidate.takes_effort and candidate.person.is_clinician_awaited
        ),
        result=None,
        reason="It takes effort. A clinician should look at your back first.",
        sources=(CLINICIAN_FIRST,),
    ),
)


def build_position_exclusion(position: Position) -> ExclusionRule:
    return Rule(
        slug=f"position-{position}",
        applies=lambda candidate: (
            candidate.test.position is position
            and position in candidate.person.excluded_positions
        ),
        result=None,
        reason=f"You left out this position: {position.label}.",
        sources=(POSITION_IS_CHOSEN,),
    )


PERSON_EXCLUSIONS: tuple[ExclusionRule, ...] = (
    Rule(
        slug="only-for-leg-pain",
        applies=lambda candidate: (
            candidate.test.only_with is not None
            and candidate.test.only_with not in candidate.person.cautions
        ),
        result=None,
        reason="It only helps people with pain in the leg.",
        sources=(ONLY_FOR_LEG_PAIN,),
    ),
    Rule(
        slug="gentler-direction-first",
        applies=lambda candidate: (
            candidate.test.tracks_leg_pain
            and candidate.has_gentler_form
            and candidate.person.pain_now >= GENTLE_ONLY_FROM_PAIN
        ),
        result=None,
        reason=(
            f"With a pain of {GENTLE_ONLY_FROM_PAIN} or more the same is done lying"
            " still, and not ten times."
        ),
        sources=(DIRECTION_BY_REST_FIRST, CENTRALISATION_COHORT_2012),
    ),
    *map(build_position_exclusion, Position),
    Rule(
        slug="easier-hold-first",
        applies=lambda candidate: (
            candidate.has_easier_hold
            and (candidate.person.age or 0) >= EASIER_HOLDS_FROM_AGE
        ),
        result=None,
        reason=f"From {EASIER_HOLDS_FROM_AGE} on, the easier form comes first.",
        sources=(EASIER_HOLD_FIRST,),
    ),
)


def build_caution_exclusion(
    caution: Caution, reason: str, *sources: Evidence
) -> ExclusionRule:
    return Rule(
        slug=f"caution-{caution}",
        applies=lambda candidate: (
            caution in candidate.test.cautions & candidate.person.cautions
        ),
        result=None,
        reason=reason,
        sources=sources,
    )


CAUTION_EXCLUSIONS: tuple[ExclusionRule, ...] = (
    build_caution_exclusion(
        Caution.AFTER_BIRTH,
        "It is too much effort so soon after a birth.",
        NHS_POST_PREGNANCY_BODY,
    ),
    build_caution_exclusion(
        Caution.CANNOT_GET_TO_FLOOR, "It is done on the floor.", NOT_WORTH_HARM
    ),
    build_caution_exclusion(
        Caution.EXTENSION_HURTS, "Bending backward hurts you.", NOT_WORTH_HARM
    ),
    build_caution_exclusion(
        Caution.FLEXION_HURTS, "Bending forward hurts you.", NOT_WORTH_HARM
    ),
    build_caution_exclusion(
        Caution.HEART_DISEASE, "Long holds strain the heart.", NOT_WORTH_HARM
    ),
    build_caution_exclusion(
        Caution.HIGH_BLOOD_PRESSURE,
        "Long holds raise the blood pressure.",
        NOT_WORTH_HARM,
    ),
    build_caution_exclusion(
        Caution.HIP_REPLACEMENT, "It can strain a replaced hip.", NOT_WORTH_HARM
    ),
    build_caution_exclusion(
        Caution.KNEE_TROUBLE, "It loads the knees.", NOT_WORTH_HARM
    ),
    build_caution_exclusion(
        Caution.LEG_PAIN, "It pulls on the nerve of a sore leg.", NOT_WORTH_HARM
    ),
    build_caution_exclusion(
        Caution.NECK_TROUBLE, "It can strain the neck.", NOT_WORTH_HARM
    ),
    build_caution_exclusion(
        Caution.OSTEOPOROSIS,
        "It can bend or load thin bones too much.",
        BROOKE_WAVELL_2022,
        TOO_FIT_TO_FRACTURE_DELPHI,
    ),
    build_caution_exclusion(
        Caution.POOR_BALANCE, "You might lose your balance.", NOT_WORTH_HARM
    ),
    build_caution_exclusion(
        Caution.PREGNANCY, "It does not suit pregnancy.", NHS_PREGNANCY_EXERCISE
    ),
    build_caution_exclusion(
        Caution.RECENT_SURGERY, "Your surgery is too recent.", NOT_WORTH_HARM
    ),
    build_caution_exclusion(
        Caution.ROTATION_HURTS, "Turning hurts you.", NOT_WORTH_HARM
    ),
    build_caution_exclusion(
        Caution.SHOULDER_TROUBLE, "It loads the shoulders.", NOT_WORTH_HARM
    ),
    build_caution_exclusion(
        Caution.WRIST_TROUBLE, "It loads the wrists.", NOT_WORTH_HARM
    ),
)

EXCLUSION_RULES = (*PAIN_EXCLUSIONS, *PERSON_EXCLUSIONS, *CAUTION_EXCLUSIONS)


def find_exclusion(test: SelfTest, context: SelectionContext) -> ExclusionRule | None:
    return first_match(EXCLUSION_RULES, CandidateTest(test, context))
