from dataclasses import replace

import pytest

from assessment.self_tests.rules.cut_offs import FindingKind
from assessment.self_tests.rules.reliability import Confidence
from core.values.days import DAY
from core.values.rules import RuleReason
from core.values.suitability import Caution
from exercises.values.vocabulary import Phase, Technique
from program.decisions.exercise_steps import StepDecision
from program.history.events import AdaptationKind, ReportedPain
from program.rules.plan_case import PlanPreferences
from program.rules.tolerance import ProgressionStep
from program.simulation.invariants import (
    Invariant,
    find_broken_invariants,
    find_course_breaks,
    find_growth_breaks,
    is_explanation_required,
)
from progress.values.log_vocabulary import ItemOutcome, SessionFeeling
from tests.assessment.factories import NOON
from tests.exercises.factories import make_entry
from tests.program.factories import (
    make_adaptation,
    make_case,
    make_finding,
    make_performed,
    make_prescribed_item,
    make_state,
    plan_of,
)

STRETCH = make_entry()
LIFT = make_entry(technique=Technique.STRENGTH)
PLANK = make_entry(technique=Technique.STRENGTH, ladder="plank", rung=1)
CANCER = frozenset({Caution.CANCER})
PLAN = plan_of(STRETCH)


def broken(plan=PLAN, entry=STRETCH, phase=Phase.BALANCE, **case):
    return find_broken_invariants(plan, make_case(phase, **case), {"stretch": entry})


def test_a_plan_that_was_made_for_its_case_breaks_nothing():
    assert broken() == []


@pytest.mark.parametrize(
    ("fields", "invariants"),
    [
        (
            {"entry": make_entry(cautions=CANCER), "cautions": CANCER},
            [Invariant.NOTHING_BARRED],
        ),
        (
            {"entry": LIFT, "pain_now": 6},
            [
                Invariant.NOTHING_BARRED,
                Invariant.NO_STRENGTH_IN_STRONG_PAIN,
                Invariant.NO_STRENGTH_IN_CALM,
            ],
        ),
        (
            {"entry": LIFT, "phase": Phase.CALM},
            [Invariant.NOTHING_BARRED, Invariant.NO_STRENGTH_IN_CALM],
        ),
        (
            {"entry": PLANK, "pain_now": 4},
            [Invariant.NOTHING_BARRED, Invariant.NO_PLANK_IN_PAIN],
        ),
        (
            {"preferences": PlanPreferences(minutes=0)},
            [Invariant.WITHIN_MINUTES],
        ),
        ({"findings": [make_finding()]}, [Invariant.EVERY_FINDING]),
    ],
)
def test_what_is_broken_is_named(fields, invariants):
    assert broken(**fields) == invariants


@pytest.mark.parametrize(
    ("kind", "confidence", "is_required"),
    [
        (FindingKind.TIGHT, Confidence.HIGH, True),
        (FindingKind.TIGHT, Confidence.LOW, False),
        (FindingKind.PAINFUL, Confidence.HIGH, False),
    ],
)
def test_findings_that_count_are_to_be_explained(kind, confidence, is_required):
    finding = make_finding(kind=kind, confidence=confidence)
    assert is_explanation_required(finding) is is_required


def course_breaks(*adaptations, sessions=(), strength=(), blocked=(), **fields):
    return find_course_breaks(
        adaptations,
        session_days=[day_of(day) for day in sessions],
        strength_days=[day_of(day) for day in strength],
        blocked_days={day_of(day) for day in blocked},
        **fields,
    )


def day_of(number):
    return NOON.date() + number * DAY


def steps_on_ladder(*steps, slug="clam", ladder=""):
    """Newest first, as in the history."""
    return [
        make_adaptation(
            AdaptationKind(kind), made_at=NOON + day * DAY, slug=slug, ladder=ladder
        )
        for day, kind in reversed(steps)
    ]


@pytest.mark.parametrize(
    ("steps", "count"),
    [
        ([(1, "harder"), (2, "easier"), (3, "harder")], 1),
        ([(1, "harder"), (2, "easier"), (9, "harder")], 0),
        ([(1, "harder"), (4, "harder"), (5, "easier")], 0),
        ([(1, "harder"), (2, "easier"), (2, "stop")], 0),
        ([], 0),
    ],
)
def test_two_flips_in_a_week_are_an_oscillation(steps, count):
    assert course_breaks(*steps_on_ladder(*steps)) == (
        [Invariant.NO_OSCILLATION] * count
    )


def test_forms_of_a_ladder_are_one_exercise_and_other_exercises_are_not():
    steps = steps_on_ladder((1, "harder"), (2, "easier"), (3, "harder"))
    forms = [replace(step, slug=slug) for step, slug in zip(steps, "abc", strict=True)]
    assert course_breaks(*forms) == []
    ladder = [replace(form, ladder="hip") for form in forms]
    assert course_breaks(*ladder) == [Invariant.NO_OSCILLATION]


def test_what_is_always_kept_may_be_eased_again():
    steps = steps_on_ladder((1, "harder"), (2, "easier"), (3, "harder"))
    assert course_breaks(*steps, always_kept={steps[0].slug}) == []


def test_a_flare_is_no_step():
    flare = make_adaptation(AdaptationKind.FLARE, made_at=NOON + 2 * DAY)
    assert course_breaks(flare, *steps_on_ladder((1, "harder"))) == []


def test_sessions_on_blocked_days_and_strength_without_rest_are_breaks():
    assert course_breaks(
        sessions=[1, 2, 2, 3], strength=[1, 3, 4, 4], blocked=[2, 9]
    ) == [
        Invariant.NOTHING_WHILE_BLOCKED,
        Invariant.NOTHING_WHILE_BLOCKED,
        Invariant.STRENGTH_RESTS,
        Invariant.STRENGTH_RESTS,
    ]


def growth_breaks(*performed, step=ProgressionStep.HARDER, **fields):
    decision = StepDecision(
        item=make_prescribed_item("stretch"),
        ladder="",
        step=step,
        reason=RuleReason("went-well", "It went well.", "own"),
    )
    return find_growth_breaks([decision], performed, make_state(**fields))


WELL = {"next_day_pain": 2}


@pytest.mark.parametrize(
    "fields",
    [
        {"next_day_pain": None},
        WELL | {"outcome": ItemOutcome.UNKNOWN},
        WELL | {"outcome": ItemOutcome.SKIPPED},
        WELL | {"outcome": ItemOutcome.WEAK},
        WELL | {"outcome": ItemOutcome.HURT, "pain": 6},
        WELL | {"pain_after": 4},
        WELL | {"next_day_pain": 4},
        WELL | {"next_day_feeling": SessionFeeling.TOO_MUCH},
        WELL | {"reported_pains": (ReportedPain(NOON, 4),)},
    ],
)
def test_growth_is_a_break_whenever_something_told_says_hold(fields):
    pains = fields.get("reported_pains", ())
    told = {name: each for name, each in fields.items() if name != "reported_pains"}
    assert growth_breaks(make_performed(**told), reported_pains=pains) == [
        Invariant.NO_GROWTH_ON_HOLD
    ]


def test_growth_is_no_break_after_a_good_day_or_without_growth():
    assert growth_breaks(make_performed(**WELL)) == []
    assert growth_breaks() == [Invariant.NO_GROWTH_ON_HOLD]
    assert growth_breaks(step=ProgressionStep.HOLD) == []


def test_a_sign_at_another_exercise_since_then_says_hold():
    sign = make_performed("other", days_ago=0, outcome=ItemOutcome.LEG_PAIN)
    assert growth_breaks(sign, make_performed(**WELL)) != []
    earlier = make_performed("other", days_ago=2, outcome=ItemOutcome.LEG_PAIN)
    assert growth_breaks(make_performed(**WELL), earlier) == []
