from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.rules.progression import PROGRESSION_RULES, select_progression_step
from program.rules.tolerance import (
    ExerciseHistory,
    ExerciseRecord,
    PastStep,
    ProgressionStep,
)


def well(days_ago, **fields):
    return ExerciseRecord(is_done=True, days_ago=days_ago, **fields)


TWO_GOOD = (well(1), well(3))
NIGGLING = tuple(well(day, pain=3, next_day_rise=1) for day in (1, 3, 5))
BAD = well(1, pain=6)
UP, DOWN = ProgressionStep.HARDER, ProgressionStep.EASIER


RULES = {rule.slug: rule for rule in PROGRESSION_RULES}
DECIDED_BY = [
    ("stay", ProgressionStep.HOLD, ExerciseHistory()),
    ("went-well", UP, ExerciseHistory(records=TWO_GOOD)),
    ("went-well", UP, ExerciseHistory(records=NIGGLING)),
    ("stay", ProgressionStep.HOLD, ExerciseHistory(records=NIGGLING[:2])),
    ("stay", ProgressionStep.HOLD, ExerciseHistory(records=(well(1), well(1)))),
    ("stay", ProgressionStep.HOLD, ExerciseHistory(records=(well(0), well(1)))),
    (
        "stay",
        ProgressionStep.HOLD,
        ExerciseHistory(records=(well(1, effort=8), well(3))),
    ),
    (
        "stay",
        ProgressionStep.HOLD,
        ExerciseHistory(records=(ExerciseRecord(is_done=False), *TWO_GOOD)),
    ),
    (
        "hurt-a-little",
        ProgressionStep.HOLD,
        ExerciseHistory(records=(well(1, pain=4), *TWO_GOOD)),
    ),
    (
        "felt-too-much",
        ProgressionStep.HOLD,
        ExerciseHistory(records=(well(1, is_too_much=True), BAD)),
    ),
    (
        "stay",
        ProgressionStep.HOLD,
        ExerciseHistory(records=(well(1), well(3, is_too_much=True))),
    ),
    ("hurt-too-much", DOWN, ExerciseHistory(records=(BAD, *TWO_GOOD))),
    (
        "no-worse-than-before",
        ProgressionStep.HOLD,
        ExerciseHistory(records=(well(1, pain=7, pain_before=7), *TWO_GOOD)),
    ),
    (
        "hurt-too-much",
        DOWN,
        ExerciseHistory(records=(well(1, pain=7, pain_before=6), *TWO_GOOD)),
    ),
    (
        "worse-next-day",
        DOWN,
        ExerciseHistory(records=(well(1, next_day_rise=2), *TWO_GOOD)),
    ),
    (
        "leg-pain-lower",
        ProgressionStep.STOP,
        ExerciseHistory(records=(well(1, is_leg_pain_lower=True),)),
    ),
    (
        "changed-lately",
        ProgressionStep.HOLD,
        ExerciseHistory(records=TWO_GOOD, past_steps=(PastStep(UP, 2),)),
    ),
    (
        "went-well",
        UP,
        ExerciseHistory(records=TWO_GOOD, past_steps=(PastStep(UP, 3),)),
    ),
    (
        "changed-lately",
        ProgressionStep.HOLD,
        ExerciseHistory(
            records=TWO_GOOD, past_steps=(PastStep(UP, 6),), is_walking=True
        ),
    ),
    (
        "became-easier-lately",
        ProgressionStep.HOLD,
        ExerciseHistory(records=TWO_GOOD, past_steps=(PastStep(DOWN, 6),)),
    ),
    (
        "went-well",
        UP,
        ExerciseHistory(records=TWO_GOOD, past_steps=(PastStep(DOWN, 7),)),
    ),
    (
        "hurt-again",
        ProgressionStep.STOP,
        ExerciseHistory(
            records=(BAD,), past_steps=(PastStep(UP, 2), PastStep(DOWN, 9))
        ),
    ),
    (
        "hurt-too-much",
        DOWN,
        ExerciseHistory(
            records=(BAD,), past_steps=(PastStep(UP, 8), PastStep(DOWN, 15))
        ),
    ),
    ("was-away", DOWN, ExerciseHistory(days_since_session=8)),
    ("stay", ProgressionStep.HOLD, ExerciseHistory(days_since_session=7)),
    (
        "was-away",
        DOWN,
        ExerciseHistory(days_since_session=9, past_steps=(PastStep(UP, 12),)),
    ),
    (
        "became-easier-lately",
        ProgressionStep.HOLD,
        ExerciseHistory(days_since_session=9, past_steps=(PastStep(DOWN, 1),)),
    ),
    (
        "gentle-week",
        ProgressionStep.HOLD,
        ExerciseHistory(records=TWO_GOOD, is_gentle_week=True),
    ),
]
NOT_APPLYING = {
    "leg-pain-lower": ExerciseHistory(
        records=(well(1), well(3, is_leg_pain_lower=True))
    ),
    "hurt-again": ExerciseHistory(
        records=(BAD,), past_steps=(PastStep(UP, 7), PastStep(DOWN, 9))
    ),
    "hurt-too-much": ExerciseHistory(records=(well(1, pain=5),)),
    "worse-next-day": ExerciseHistory(records=(well(1, next_day_rise=1.5),)),
    "was-away": ExerciseHistory(days_since_session=9, past_steps=(PastStep(UP, 8),)),
    "became-easier-lately": ExerciseHistory(past_steps=(PastStep(DOWN, 7),)),
    "no-worse-than-before": ExerciseHistory(records=(well(1, pain=5),)),
    "hurt-a-little": ExerciseHistory(records=(well(1, pain=3),)),
    "felt-too-much": ExerciseHistory(records=(well(1), well(3, is_too_much=True))),
    "changed-lately": ExerciseHistory(past_steps=(PastStep(UP, 7),), is_walking=True),
    "gentle-week": ExerciseHistory(records=TWO_GOOD),
    "went-well": ExerciseHistory(records=(well(1), well(3, effort=8))),
}


def test_every_rule_decides_once_and_all_but_the_last_can_fail_to_apply():
    assert {slug for slug, *_ in DECIDED_BY} == set(RULES)
    assert set(NOT_APPLYING) == set(RULES) - {"stay"}


@pytest.mark.parametrize(("slug", "history"), NOT_APPLYING.items(), ids=NOT_APPLYING)
def test_a_rule_does_not_apply_just_beside_its_bounds(slug, history):
    assert not RULES[slug].applies(history)


@pytest.mark.parametrize(("slug", "step", "history"), DECIDED_BY)
def test_the_first_rule_that_holds_gives_the_step(slug, step, history):
    assert select_progression_step(history) == (step, RULES[slug].recorded_reason)


bouts = st.builds(
    ExerciseRecord,
    is_done=st.booleans(),
    pain=st.none() | st.integers(0, 10),
    next_day_rise=st.none() | st.integers(-10, 10),
    effort=st.none() | st.integers(0, 10),
    is_leg_pain_lower=st.booleans(),
    days_ago=st.integers(0, 10),
)
courses = st.builds(
    ExerciseHistory,
    records=st.lists(bouts, min_size=1, max_size=5).map(tuple),
    past_steps=st.lists(
        st.builds(PastStep, st.sampled_from([UP, DOWN]), st.integers(0, 20)), max_size=3
    ).map(lambda past: tuple(sorted(past, key=lambda p: p.days_ago))),
    days_since_session=st.integers(0, 20),
    is_walking=st.booleans(),
)
ORDER = list(ProgressionStep)


@given(courses, st.integers(0, 10))
def test_more_pain_never_makes_it_harder(course, pain):
    worst = replace(course.records[0], pain=max(pain, course.records[0].pain or 0))
    after = select_progression_step(
        replace(course, records=(worst, *course.records[1:]))
    )[0]
    assert after is not UP or select_progression_step(course)[0] is UP
    if worst.pain >= 6:
        assert ORDER.index(after) <= ORDER.index(DOWN)


@given(courses)
def test_nothing_becomes_harder_within_a_week_of_becoming_easier(course):
    if any(past.step is DOWN and past.days_ago < 7 for past in course.past_steps):
        assert select_progression_step(course)[0] is not UP


@given(courses)
def test_an_exercise_flips_at_most_once_a_week(course):
    if course.has_reversed_within_week:
        step = select_progression_step(replace(course, days_since_session=0))[0]
        assert course.past_steps[0].step is UP or step is not UP
        assert course.past_steps[0].step is DOWN or step is not DOWN
