"""Which lesson comes next: one a week, by stage, finding, fear and barrier."""

from dataclasses import dataclass

from assessment.self_tests.rules.cut_offs import FindingKind
from assessment.self_tests.rules.findings import Finding
from core.values.days import DAYS_PER_WEEK
from core.values.rules import Rule
from core.values.sources import OwnRule
from core.values.suitability import Caution
from exercises.values.vocabulary import Phase, Structure
from program.rules.coaching.movements import FearedMovement
from program.rules.sources import PREVENTION_REVIEW_2016, REVIEWED_ON
from program.rules.weekly import AdherenceBarrier, CheckInAnswers
from progress.values.log_vocabulary import SleepQuality

DAYS_BETWEEN_LESSONS = DAYS_PER_WEEK

# For everybody, in this order, once nothing else calls for another.
GENERAL_LESSONS = (
    "hurt-is-not-harm",
    "when-to-see-someone",
    "walking",
    "pacing",
    "why-it-comes-back",
    "what-scans-show",
    "sitting",
    "lifting",
    "sleep",
    "staying-at-it",
    "stress",
    "work",
    "heat-and-cold",
    "medicines",
    "flare-plan",
    "fear-of-movement",
)
LIFTING_STRUCTURES = frozenset({Structure.SPINAL_EXTENSORS, Structure.GLUTEALS})


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonCase:
    """What decides the lesson; `check_in` holds the answers of the last week, if any.

    `days_since_reading` counts from the last lesson; None: there was none.
    """

    phase: Phase
    is_flare: bool = False
    findings: tuple[Finding, ...] = ()
    cautions: frozenset[Caution] = frozenset()
    feared_movement: FearedMovement | None = None
    check_in: CheckInAnswers | None = None
    has_walking_goal: bool = False
    read_slugs: frozenset[str] = frozenset()
    days_since_reading: int | None = None

    def has_finding_of(self, kind: FindingKind) -> bool:
        return any(finding.kind is kind for finding in self.findings)

    def has_barrier(self, *barriers: AdherenceBarrier) -> bool:
        return self.check_in is not None and self.check_in.barrier in barriers

    @property
    def has_fear(self) -> bool:
        return self.feared_movement not in (None, FearedMovement.NONE)

    @property
    def has_slept_badly(self) -> bool:
        return self.check_in is not None and self.check_in.sleep is SleepQuality.BADLY

    @property
    def is_unsure(self) -> bool:
        return self.check_in is not None and self.check_in.is_unsure

    @property
    def has_weak_lifting_muscle(self) -> bool:
        return any(
            finding.kind is FindingKind.WEAK and finding.structure in LIFTING_STRUCTURES
            for finding in self.findings
        )

    @property
    def is_due(self) -> bool:
        """Whether a week has passed since the last lesson."""
        days = self.days_since_reading
        return days is None or days >= DAYS_BETWEEN_LESSONS


def lesson_sources(reason: str) -> tuple[OwnRule]:
    return (OwnRule(reason=reason, reviewed_on=REVIEWED_ON),)


# The first that applies and was not read decides: what is urgent comes first.
LESSON_RULES: tuple[Rule[LessonCase, str], ...] = (
    Rule(
        slug="lesson-in-a-flare",
        applies=lambda case: case.is_flare,
        result="flare-plan",
        reason="You told us that your pain has flared up.",
        sources=lesson_sources("A plan is wanted most on the day that calls for it."),
    ),
    Rule(
        slug="lesson-on-fear",
        applies=lambda case: case.has_fear,
        result="fear-of-movement",
        reason="You told us that you fear a movement.",
        sources=lesson_sources(
            "Whoever knows how a ladder works is more likely to climb it."
        ),
    ),
    Rule(
        slug="lesson-on-pain-in-the-way",
        applies=lambda case: case.has_barrier(AdherenceBarrier.PAIN),
        result="hurt-is-not-harm",
        reason="You said that pain got in the way.",
        sources=lesson_sources(
            "Pain keeps people from exercise longest if they take it for damage."
        ),
    ),
    Rule(
        slug="lesson-on-a-painful-test",
        applies=lambda case: case.has_finding_of(FindingKind.PAINFUL),
        result="hurt-is-not-harm",
        reason="A test hurt you.",
        sources=lesson_sources("A test that hurts is easily taken for damage."),
    ),
    Rule(
        slug="lesson-on-sleep",
        applies=lambda case: case.has_slept_badly,
        result="sleep",
        reason="You said that you slept badly.",
        sources=lesson_sources("What troubled the week is what is read with interest."),
    ),
    Rule(
        slug="lesson-on-habits",
        applies=lambda case: case.has_barrier(
            AdherenceBarrier.TIME, AdherenceBarrier.FORGOT
        ),
        result="staying-at-it",
        reason="You said that time was short, or that you forgot.",
        sources=lesson_sources("Both are matters of habit more than of will."),
    ),
    Rule(
        slug="lesson-on-too-much",
        applies=lambda case: case.has_barrier(AdherenceBarrier.HARD),
        result="pacing",
        reason="You said that it was too hard.",
        sources=lesson_sources("What was too hard is best met by pacing."),
    ),
    Rule(
        slug="lesson-on-doubt",
        applies=lambda case: case.is_unsure,
        result="stress",
        reason="You said that you are not sure you can go on.",
        sources=lesson_sources("Doubt and strain often come together."),
    ),
    Rule(
        slug="lesson-on-warmth",
        applies=lambda case: case.phase is Phase.CALM,
        result="heat-and-cold",
        reason="You are in the calm phase, in which relief comes first.",
        sources=lesson_sources("Warmth is part of the calm phase."),
    ),
    Rule(
        slug="lesson-on-bending",
        applies=lambda case: Caution.FLEXION_HURTS in case.cautions,
        result="lifting",
        reason="Bending forward hurts you.",
        sources=lesson_sources("Whom bending hurts asks first how to lift."),
    ),
    Rule(
        slug="lesson-on-lifting",
        applies=lambda case: case.has_weak_lifting_muscle,
        result="lifting",
        reason="A test found a muscle weak that you lift with.",
        sources=lesson_sources("A finding is best explained by what it is needed for."),
    ),
    Rule(
        slug="lesson-on-sitting",
        applies=lambda case: case.has_finding_of(FindingKind.STIFF),
        result="sitting",
        reason="A test found something stiff.",
        sources=lesson_sources("What is stiff likes changes of position."),
    ),
    Rule(
        slug="lesson-on-walking",
        applies=lambda case: not case.has_walking_goal,
        result="walking",
        reason="You have not set a walking goal yet.",
        sources=lesson_sources("A goal is set once it is clear what for."),
    ),
    Rule(
        slug="lesson-on-keeping",
        applies=lambda case: case.phase is Phase.KEEP,
        result="why-it-comes-back",
        reason="You are in the keep phase: now it is about staying well.",
        sources=(
            PREVENTION_REVIEW_2016,
            *lesson_sources("Prevention is of interest once the pain is low."),
        ),
    ),
    *(
        Rule(
            slug=f"lesson-{slug}",
            applies=lambda case: True,
            result=slug,
            reason="It is good to know for everyone with a sore back.",
            sources=(
                PREVENTION_REVIEW_2016,
                *lesson_sources(
                    "The review found exercise with education to be best. One lesson "
                    "a week, and their order, is our choice."
                ),
            ),
        )
        for slug in GENERAL_LESSONS
    ),
)


def choose_lesson(case: LessonCase) -> Rule[LessonCase, str] | None:
    """The rule that names the next lesson, due or not; None: all have been read."""
    return next(
        (
            rule
            for rule in LESSON_RULES
            if rule.result not in case.read_slugs and rule.applies(case)
        ),
        None,
    )
