from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.rules.progression import (
    ADAPT_RULES,
    HALF_DOSE,
    Bout,
    Course,
    Past,
    Step,
    Turn,
    next_step,
    settle,
    turn,
)


def well(days_ago, **fields):
    return Bout(is_done=True, days_ago=days_ago, **fields)


TWO_GOOD = (well(1), well(3))
NIGGLING = tuple(well(day, pain=3, rise=1) for day in (1, 3, 5))
BAD = well(1, pain=6)
UP, DOWN = Step.HARDER, Step.EASIER


@pytest.mark.parametrize(
    ("slug", "step", "course"),
    [
        ("stay", Step.HOLD, Course()),
        ("went-well", UP, Course(bouts=TWO_GOOD)),
        ("went-well", UP, Course(bouts=NIGGLING)),
        ("stay", Step.HOLD, Course(bouts=NIGGLING[:2])),
        ("stay", Step.HOLD, Course(bouts=(well(1), well(1)))),
        ("stay", Step.HOLD, Course(bouts=(well(0), well(1)))),
        ("stay", Step.HOLD, Course(bouts=(well(1, effort=8), well(3)))),
        ("stay", Step.HOLD, Course(bouts=(Bout(is_done=False), *TWO_GOOD))),
        ("hurt-a-little", Step.HOLD, Course(bouts=(well(1, pain=4), *TWO_GOOD))),
        ("felt-too-much", Step.HOLD, Course(bouts=(well(1, is_too_much=True), BAD))),
        ("stay", Step.HOLD, Course(bouts=(well(1), well(3, is_too_much=True)))),
        ("hurt-too-much", DOWN, Course(bouts=(BAD, *TWO_GOOD))),
        (
            "no-worse-than-before",
            Step.HOLD,
            Course(bouts=(well(1, pain=7, pain_before=7), *TWO_GOOD)),
        ),
        (
            "hurt-too-much",
            DOWN,
            Course(bouts=(well(1, pain=7, pain_before=6), *TWO_GOOD)),
        ),
        ("worse-next-day", DOWN, Course(bouts=(well(1, rise=2), *TWO_GOOD))),
        ("leg-pain-lower", Step.STOP, Course(bouts=(well(1, is_leg_pain_lower=True),))),
        ("changed-lately", Step.HOLD, Course(bouts=TWO_GOOD, past=(Past(UP, 2),))),
        ("went-well", UP, Course(bouts=TWO_GOOD, past=(Past(UP, 3),))),
        (
            "changed-lately",
            Step.HOLD,
            Course(bouts=TWO_GOOD, past=(Past(UP, 6),), is_weekly=True),
        ),
        (
            "became-easier-lately",
            Step.HOLD,
            Course(bouts=TWO_GOOD, past=(Past(DOWN, 6),)),
        ),
        ("went-well", UP, Course(bouts=TWO_GOOD, past=(Past(DOWN, 7),))),
        (
            "hurt-again",
            Step.STOP,
            Course(bouts=(BAD,), past=(Past(UP, 2), Past(DOWN, 9))),
        ),
        (
            "hurt-too-much",
            DOWN,
            Course(bouts=(BAD,), past=(Past(UP, 8), Past(DOWN, 15))),
        ),
        ("was-away", DOWN, Course(days_away=8)),
        ("stay", Step.HOLD, Course(days_away=7)),
        ("was-away", DOWN, Course(days_away=9, past=(Past(UP, 12),))),
        ("became-easier-lately", Step.HOLD, Course(days_away=9, past=(Past(DOWN, 1),))),
        ("gentle-week", Step.HOLD, Course(bouts=TWO_GOOD, is_to_be_gentle=True)),
    ],
)
def test_the_first_rule_that_holds_gives_the_step(slug, step, course):
    found, reason = next_step(course)
    assert (reason.slug, found) == (slug, step)


def test_every_rule_has_words_a_source_and_its_own_slug():
    assert all(rule.words and rule.source for rule in ADAPT_RULES)
    assert len({rule.slug for rule in ADAPT_RULES}) == len(ADAPT_RULES)


@pytest.mark.parametrize(
    ("step", "dose_steps", "easier", "harder", "turned"),
    [
        (UP, 0, "", "next", Turn(None, 1)),
        (UP, 2, "", "next", Turn("next", 0)),
        (UP, 2, "", "", None),
        (UP, HALF_DOSE, "", "next", Turn(None, 0)),
        (DOWN, 2, "last", "", Turn(None, 0)),
        (DOWN, 0, "last", "", Turn("last", 0)),
        (DOWN, 0, "", "", Turn(None, HALF_DOSE)),
        (DOWN, HALF_DOSE, "last", "", Turn("last", HALF_DOSE)),
        (DOWN, HALF_DOSE, "", "", None),
        (Step.HOLD, 0, "last", "next", None),
    ],
)
def test_doses_grow_before_forms_and_forms_fall_before_doses(
    step, dose_steps, easier, harder, turned
):
    found = turn(step, dose_steps=dose_steps, easier=easier, harder=harder)
    assert found == turned


bouts = st.builds(
    Bout,
    is_done=st.booleans(),
    pain=st.none() | st.integers(0, 10),
    rise=st.none() | st.integers(-10, 10),
    effort=st.none() | st.integers(0, 10),
    is_leg_pain_lower=st.booleans(),
    days_ago=st.integers(0, 10),
)
courses = st.builds(
    Course,
    bouts=st.lists(bouts, min_size=1, max_size=5).map(tuple),
    past=st.lists(
        st.builds(Past, st.sampled_from([UP, DOWN]), st.integers(0, 20)), max_size=3
    ).map(lambda past: tuple(sorted(past, key=lambda p: p.days_ago))),
    days_away=st.integers(0, 20),
    is_weekly=st.booleans(),
)
ORDER = list(Step)


@given(courses, st.integers(0, 10))
def test_more_pain_never_makes_it_harder(course, pain):
    worst = replace(course.bouts[0], pain=max(pain, course.bouts[0].pain or 0))
    after = next_step(replace(course, bouts=(worst, *course.bouts[1:])))[0]
    assert after is not UP or next_step(course)[0] is UP
    if worst.pain >= 6:
        assert ORDER.index(after) <= ORDER.index(DOWN)


@given(courses)
def test_nothing_becomes_harder_within_a_week_of_becoming_easier(course):
    if any(past.step is DOWN and past.days_ago < 7 for past in course.past):
        assert next_step(course)[0] is not UP


@given(courses)
def test_an_exercise_flips_at_most_once_a_week(course):
    if course.has_just_flipped:
        step = next_step(replace(course, days_away=0))[0]
        assert course.past[0].step is UP or step is not UP
        assert course.past[0].step is DOWN or step is not DOWN


@pytest.mark.parametrize(
    ("grows", "dose_steps", "step", "turned"),
    [
        (False, 0, Step.HOLD, None),
        (False, HALF_DOSE, UP, Turn(None, 0)),
        (True, 0, UP, Turn(None, 1)),
    ],
)
def test_what_does_not_grow_only_comes_back_to_its_usual_dose(
    grows, dose_steps, step, turned
):
    settled = settle(
        Course(bouts=TWO_GOOD), grows=grows, dose_steps=dose_steps, easier="", harder=""
    )
    assert (settled[0], settled[2]) == (step, turned)
