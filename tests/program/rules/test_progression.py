from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.rules.exercise_change import select_progression_step
from program.rules.progression import PROGRESSION_RULES
from program.rules.tolerance import (
    ExerciseHistory,
    ExerciseRecord,
    PastStep,
    ProgressionStep,
)
from progress.analysis.usual_pain import UsualPain
from progress.values.log_vocabulary import NERVE_SIGNS, ItemOutcome


def well(days_ago, **fields):
    """A record that went well, but for what is given."""
    told = {"pain_before": 2, "next_day_pain": 2} | fields
    return ExerciseRecord(is_done=True, days_ago=days_ago, **told)


TWO_GOOD = (well(1), well(3))
NIGGLING = tuple(well(day, pain=3, next_day_pain=3) for day in (1, 3, 5))
BAD = well(1, pain=6)
NUMB = well(3, nerve_sign=ItemOutcome.NUMB)
VARYING = UsualPain(median=3, spread=2)
UP, DOWN = ProgressionStep.HARDER, ProgressionStep.EASIER


# Pain of 5 during it, and settled on the next day.
STEADY = tuple(well(day, pain=5, pain_before=5, next_day_pain=5) for day in (1, 3, 7))


def load_by_response(*records, **fields):
    usual = UsualPain(median=5, spread=0)
    known = tuple(replace(record, usual_pain=usual) for record in records)
    return ExerciseHistory(records=known, is_load_by_response=True, **fields)


RULES = {rule.slug: rule for rule in PROGRESSION_RULES}
DECIDED_BY = [
    ("stay", ProgressionStep.HOLD, ExerciseHistory()),
    ("weekly-step", UP, load_by_response(*STEADY)),
    ("stay", ProgressionStep.HOLD, load_by_response(*STEADY[:2])),
    (
        "changed-lately",
        ProgressionStep.HOLD,
        load_by_response(*STEADY, past_steps=(PastStep(UP, 2),)),
    ),
    (
        "worse-after",
        ProgressionStep.HOLD,
        load_by_response(replace(STEADY[0], pain_after=6), *STEADY[1:]),
    ),
    (
        "day-after-not-known",
        ProgressionStep.HOLD,
        load_by_response(replace(STEADY[0], next_day_pain=None), *STEADY[1:]),
    ),
    ("went-well", UP, ExerciseHistory(records=TWO_GOOD)),
    ("went-well", UP, ExerciseHistory(records=NIGGLING)),
    ("stay", ProgressionStep.HOLD, ExerciseHistory(records=NIGGLING[:2])),
    ("stay", ProgressionStep.HOLD, ExerciseHistory(records=(well(1), well(1)))),
    (
        "stay",
        ProgressionStep.HOLD,
        ExerciseHistory(records=(well(0, next_day_pain=None), well(1), well(3))),
    ),
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
        ExerciseHistory(
            records=(well(1, pain=7, pain_before=7, next_day_pain=7), *TWO_GOOD)
        ),
    ),
    (
        "hurt-too-much",
        DOWN,
        ExerciseHistory(records=(well(1, pain=7, pain_before=6), *TWO_GOOD)),
    ),
    (
        "worse-next-day",
        DOWN,
        ExerciseHistory(records=(well(1, next_day_pain=4, pain=4), *TWO_GOOD)),
    ),
    (
        "worse-next-day",
        DOWN,
        ExerciseHistory(
            records=(well(1, next_day_pain=4, is_sole_change=True), *TWO_GOOD)
        ),
    ),
    (
        "higher-next-day",
        ProgressionStep.HOLD,
        ExerciseHistory(records=(well(1, next_day_pain=4), *TWO_GOOD)),
    ),
    (
        "usual-ups-and-downs",
        ProgressionStep.HOLD,
        ExerciseHistory(
            records=(
                well(1, next_day_pain=4, is_sole_change=True, usual_pain=VARYING),
                *TWO_GOOD,
            )
        ),
    ),
    (
        "worse-after",
        ProgressionStep.HOLD,
        ExerciseHistory(records=(well(1, pain_after=4, is_sole_change=True),)),
    ),
    (
        "worse-after",
        ProgressionStep.HOLD,
        ExerciseHistory(records=(well(1, pain_after=4), well(3, pain_after=4))),
    ),
    (
        "worse-after-twice",
        DOWN,
        ExerciseHistory(
            records=(
                well(1, pain_after=4),
                well(3, pain_after=4, is_sole_change=True),
            )
        ),
    ),
    (
        "not-known",
        ProgressionStep.HOLD,
        ExerciseHistory(
            records=(ExerciseRecord(is_done=False, is_unknown=True), *TWO_GOOD)
        ),
    ),
    (
        "sign-told",
        ProgressionStep.HOLD,
        ExerciseHistory(records=(well(1, is_sign_told=True), *TWO_GOOD)),
    ),
    (
        "day-after-not-known",
        ProgressionStep.HOLD,
        ExerciseHistory(records=(well(1, next_day_pain=None), *TWO_GOOD)),
    ),
    (
        "leg-pain-lower",
        ProgressionStep.STOP,
        ExerciseHistory(records=(well(1, nerve_sign=ItemOutcome.LEG_PAIN),)),
    ),
    (
        "felt-numb",
        ProgressionStep.STOP,
        ExerciseHistory(records=(well(1, nerve_sign=ItemOutcome.NUMB),)),
    ),
    (
        "felt-weak",
        ProgressionStep.STOP,
        ExerciseHistory(records=(well(1, nerve_sign=ItemOutcome.WEAK),)),
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
            records=TWO_GOOD, past_steps=(PastStep(UP, 6),), is_endurance=True
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
        "hurt-again",
        ProgressionStep.STOP,
        ExerciseHistory(
            records=(
                well(1, pain_after=4),
                well(2, pain_after=4, is_sole_change=True),
            ),
            past_steps=(PastStep(UP, 3), PastStep(DOWN, 10)),
        ),
    ),
    (
        "hurt-too-much",
        DOWN,
        ExerciseHistory(
            records=(BAD,), past_steps=(PastStep(UP, 8), PastStep(DOWN, 15))
        ),
    ),
    (
        "sign-told",
        ProgressionStep.HOLD,
        ExerciseHistory(
            records=(well(1, nerve_sign=ItemOutcome.NUMB, is_sign_told=True),),
            is_always_kept=True,
        ),
    ),
    (
        "hurt-too-much",
        DOWN,
        ExerciseHistory(
            records=(BAD,),
            past_steps=(PastStep(UP, 2), PastStep(DOWN, 9)),
            is_always_kept=True,
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
        "other-form-eased",
        ProgressionStep.HOLD,
        ExerciseHistory(records=TWO_GOOD, is_other_form_eased=True),
    ),
    (
        "flare",
        ProgressionStep.HOLD,
        ExerciseHistory(records=TWO_GOOD, is_flare=True),
    ),
    (
        "gentle-week",
        ProgressionStep.HOLD,
        ExerciseHistory(records=TWO_GOOD, is_gentle_week=True),
    ),
]
NOT_APPLYING = {
    "leg-pain-lower": ExerciseHistory(
        records=(well(1), well(3, nerve_sign=ItemOutcome.LEG_PAIN))
    ),
    "felt-numb": ExerciseHistory(records=(well(1), NUMB)),
    "felt-weak": ExerciseHistory(records=(NUMB,)),
    "sign-told": ExerciseHistory(records=TWO_GOOD),
    "not-known": ExerciseHistory(records=(ExerciseRecord(is_done=False),)),
    "usual-ups-and-downs": ExerciseHistory(
        records=(well(1, next_day_pain=3, usual_pain=VARYING),)
    ),
    "higher-next-day": ExerciseHistory(records=(well(1, next_day_pain=3.5),)),
    "worse-after": ExerciseHistory(records=(well(1, pain_after=3),)),
    "worse-after-twice": ExerciseHistory(
        records=(
            well(1, pain_after=3, is_sole_change=True),
            well(3, pain_after=4, is_sole_change=True),
        )
    ),
    "day-after-not-known": ExerciseHistory(records=(well(1, next_day_pain=0),)),
    "hurt-again": ExerciseHistory(
        records=(BAD,), past_steps=(PastStep(UP, 7), PastStep(DOWN, 9))
    ),
    "hurt-too-much": ExerciseHistory(records=(well(1, pain=5),)),
    "worse-next-day": ExerciseHistory(
        records=(well(1, next_day_pain=3.5, is_sole_change=True),)
    ),
    "was-away": ExerciseHistory(days_since_session=9, past_steps=(PastStep(UP, 8),)),
    "became-easier-lately": ExerciseHistory(past_steps=(PastStep(DOWN, 7),)),
    "no-worse-than-before": ExerciseHistory(records=(well(1, pain=5),)),
    "hurt-a-little": ExerciseHistory(records=(well(1, pain=3),)),
    "felt-too-much": ExerciseHistory(records=(well(1), well(3, is_too_much=True))),
    "changed-lately": ExerciseHistory(past_steps=(PastStep(UP, 7),), is_endurance=True),
    "other-form-eased": ExerciseHistory(records=TWO_GOOD),
    "flare": ExerciseHistory(records=TWO_GOOD),
    "gentle-week": ExerciseHistory(records=TWO_GOOD),
    "weekly-step": load_by_response(*STEADY[:2], well(6)),
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
    is_done=st.just(True) | st.booleans(),
    pain=st.none() | st.integers(0, 10),
    pain_before=st.none() | st.integers(0, 10),
    pain_after=st.none() | st.integers(0, 10),
    next_day_pain=st.none() | st.integers(0, 10),
    usual_pain=st.none()
    | st.builds(UsualPain, median=st.integers(0, 10), spread=st.integers(0, 4)),
    effort=st.none() | st.integers(0, 10),
    is_unknown=st.booleans(),
    nerve_sign=st.none() | st.sampled_from(NERVE_SIGNS),
    is_sign_told=st.booleans(),
    is_sole_change=st.booleans(),
    days_ago=st.integers(0, 10),
)
courses = st.builds(
    ExerciseHistory,
    records=st.lists(bouts, min_size=1, max_size=5).map(tuple),
    past_steps=st.lists(
        st.builds(PastStep, st.sampled_from([UP, DOWN]), st.integers(0, 20)), max_size=3
    ).map(lambda past: tuple(sorted(past, key=lambda p: p.days_ago))),
    days_since_session=st.integers(0, 20),
    is_endurance=st.booleans(),
)
ORDER = list(ProgressionStep)


@given(courses, st.integers(0, 10))
def test_more_pain_never_makes_it_harder(course, pain):
    worst = replace(course.records[0], pain=max(pain, course.records[0].pain or 0))
    after = select_progression_step(
        replace(course, records=(worst, *course.records[1:]))
    )[0]
    assert after is not UP or select_progression_step(course)[0] is UP
    if worst.has_hurt_too_much:
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
