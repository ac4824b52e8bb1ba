"""Draw synthetic patients: each with a random stream of their own."""

from collections.abc import Iterable
from random import Random
from typing import TypeVar

from assessment.self_tests.definitions import SELF_TESTS
from assessment.self_tests.rules.cut_offs import get_finding_kinds
from assessment.self_tests.rules.findings import Finding
from assessment.self_tests.rules.reliability import Confidence
from core.values.suitability import Caution, Equipment, Place, Position
from exercises.values.vocabulary import Side
from people.values.household import HOUSEHOLD_EQUIPMENT
from people.values.session_lengths import SESSION_LENGTHS_MINUTES
from program.rules.coaching.movements import FearedMovement
from program.rules.plan_case import PlanPreferences
from program.rules.walking.start import PresentWalking
from program.simulation.synthetic_patient import Persona, SyntheticPatient
from progress.values.activities import ActivityKind, NamedActivity

ValueT = TypeVar("ValueT")

ONSET_DAY_RANGE = (15, 50)
PERSISTENT_PAIN_RANGE = (4.0, 6.5)
CAUTION_PROBABILITY = 0.25
LEG_PAIN_SHARE = 0.2
EASED_BY_SITTING_SHARE = 0.05
FEAR_SHARE = 0.25
MISSING_PROBABILITY = 0.04
EXTRA_EQUIPMENT_PROBABILITY = 0.15
AWAY_PROBABILITY = 0.25
AWAY_DAY_RANGE = (8, 20)
CARE_ANSWERS = ("bending", "arching", "twisting", "floor", "balance", "knee", "neck")
SIMULATED_SELF_TESTS = [test for test in SELF_TESTS if get_finding_kinds(test.slug)]
MOST_ACTIVITIES = 3
# Not everybody sets a goal.
WALKING_GOAL_SHARE = 0.75


def create_synthetic_patient(
    persona: Persona, number: int, seed: int
) -> SyntheticPatient:
    # Each patient has their own random stream, so that adding one changes no other.
    random = Random(f"{seed}-{persona}-{number}")  # noqa: S311 - no secret
    walking_random = Random(f"{seed}-{persona}-{number}-walking")  # noqa: S311 - no secret
    activity_random = Random(f"{seed}-{persona}-{number}-activity")  # noqa: S311 - no secret
    leg_random = Random(f"{seed}-{persona}-{number}-leg")  # noqa: S311 - no secret
    relief_random = Random(f"{seed}-{persona}-{number}-relief")  # noqa: S311 - no secret
    fear_random = Random(f"{seed}-{persona}-{number}-fear")  # noqa: S311 - no secret
    return SyntheticPatient(
        persona=persona,
        number=number,
        start_pain=draw_start_pain(persona, random),
        onset_day=random.randint(*ONSET_DAY_RANGE),
        pain_rise_per_day=random.uniform(0.6, 1),
        plank_seconds=random.uniform(5, 90),
        findings=tuple(draw_finding(random) for _ in range(random.randint(1, 6))),
        preferences=draw_preferences(random),
        own_cautions=draw_some(random, Caution, CAUTION_PROBABILITY / 5),
        care=draw_care(random),
        has_leg_pain=random.random() < LEG_PAIN_SHARE,
        days_away=draw_days_away(random),
        present_walking=draw_present_walking(walking_random),
        walking_random=walking_random,
        leg_random=leg_random,
        relief_random=relief_random,
        feared_movement=draw_feared_movement(fear_random),
        is_eased_by_sitting=relief_random.random() < EASED_BY_SITTING_SHARE,
        activities=draw_activities(activity_random),
        random=random,
    )


def draw_start_pain(persona: Persona, random: Random) -> float:
    is_persistent = persona is Persona.PERSISTENT
    return random.uniform(*(PERSISTENT_PAIN_RANGE if is_persistent else (3, 8)))


def draw_preferences(random: Random) -> PlanPreferences:
    """What some people have not, cannot do, or have more of than a household."""
    missing = draw_some(random, HOUSEHOLD_EQUIPMENT, MISSING_PROBABILITY)
    extra = draw_some(random, Equipment, EXTRA_EQUIPMENT_PROBABILITY)
    return PlanPreferences(
        minutes=random.choice(SESSION_LENGTHS_MINUTES),
        days_a_week=random.randint(3, 7),
        equipment=frozenset(HOUSEHOLD_EQUIPMENT) - missing | extra,
        excluded_positions=draw_some(random, Position, MISSING_PROBABILITY),
        places=frozenset(Place) - draw_some(random, Place, MISSING_PROBABILITY / 2),
    )


def draw_some(
    random: Random, values: Iterable[ValueT], probability: float
) -> frozenset[ValueT]:
    return frozenset(value for value in values if random.random() < probability)


def draw_care(random: Random) -> tuple[str, ...]:
    """In the order of the question."""
    chosen = draw_some(random, CARE_ANSWERS, CAUTION_PROBABILITY / len(CARE_ANSWERS))
    return tuple(care for care in CARE_ANSWERS if care in chosen)


def draw_days_away(random: Random) -> range:
    """Mostly none."""
    if random.random() >= AWAY_PROBABILITY:
        return range(0)
    first = random.randint(*ONSET_DAY_RANGE)
    return range(first, first + random.randint(*AWAY_DAY_RANGE))


def draw_present_walking(random: Random) -> PresentWalking | None:
    """None: the person sets no goal."""
    if random.random() >= WALKING_GOAL_SHARE:
        return None
    return PresentWalking(minutes=random.randint(0, 25), days=random.randint(0, 5))


def draw_activities(random: Random) -> tuple[NamedActivity, ...]:
    """As many as are followed, or fewer."""
    kinds = random.sample(list(ActivityKind), random.randint(0, MOST_ACTIVITIES))
    return tuple(NamedActivity(kind=kind, name=kind.label) for kind in kinds)


def draw_feared_movement(random: Random) -> FearedMovement | None:
    """Mostly none, or not told."""
    if random.random() >= FEAR_SHARE:
        return None
    movement: FearedMovement = random.choice([*FearedMovement])
    return movement


def draw_finding(random: Random) -> Finding:
    test = random.choice(SIMULATED_SELF_TESTS)
    return Finding(
        structure=test.structure,
        side=random.choice(list(Side)) if test.is_sided else None,
        kind=random.choice(sorted(get_finding_kinds(test.slug))),
        value=10,
        unit=test.unit.value,
        cut_off=None,
        source="synthetic",
        confidence=random.choice(list(Confidence)),
        test=test.slug,
    )
