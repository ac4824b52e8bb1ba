import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.rules.flare.course import (
    FLARE_COURSE_RULES,
    FlareCourse,
    decide_flare_course,
    find_calm_pain_maximum,
    find_pain_before_flare,
)

pains = st.integers(0, 10)
days = st.lists(st.none() | pains, max_size=14).map(tuple)


@pytest.mark.parametrize(
    ("usual", "daily_pain", "rule"),
    [
        (2, (), "not-over"),
        (2, (3,), "not-over"),
        (2, (3, 3), "pain-as-usual"),
        (2, (3, None, None, 3), "pain-as-usual"),
        (2, (3, 3.5), "not-over"),
        (2, (3, 4, 3), "not-over"),
        (2, (0, 3, 9, 9), "pain-as-usual"),
        (6.5, (7.5, 7), "pain-as-usual"),
        (None, (3, 3), "pain-as-usual"),
        (None, (3, 4), "not-over"),
    ],
)
def test_the_last_two_logged_days_end_it_within_a_point_of_the_usual(
    usual, daily_pain, rule
):
    course = FlareCourse(usual_pain=usual, daily_pain=daily_pain)
    is_over, reason = decide_flare_course(course)
    assert (is_over, reason.slug) == (rule != "not-over", rule)


def test_the_word_of_the_person_ends_it_whatever_is_logged():
    course = FlareCourse(usual_pain=2, daily_pain=(9, 9), is_told_over=True)
    is_over, reason = decide_flare_course(course)
    assert (is_over, reason.slug) == (True, "told-settled")


@given(st.none() | st.floats(0, 10), days)
def test_silence_never_ends_it(usual, daily_pain):
    silent = tuple(None for _ in daily_pain)
    course = FlareCourse(usual_pain=usual, daily_pain=silent)
    assert not decide_flare_course(course)[0]


@given(st.none() | st.floats(0, 10), days, pains)
def test_a_raised_last_day_never_ends_it(usual, daily_pain, rise):
    raised = find_calm_pain_maximum(usual) + rise + 0.5
    course = FlareCourse(usual_pain=usual, daily_pain=(raised, *daily_pain))
    assert not decide_flare_course(course)[0]


@pytest.mark.parametrize(
    ("daily_pain", "onset_days", "usual"),
    [
        ((8, 2, 4, 1), 0, 2),
        ((8, 8, 2, 4, 1), 1, 2),
        ((8, None, 2, 4), 0, None),
        ((8, 2, 3, None, 5, 6), 0, 4),
        ((8,) * 14, 8, 8),
        ((), 0, None),
    ],
)
def test_usual_is_the_median_of_the_days_before_it_began(daily_pain, onset_days, usual):
    assert find_pain_before_flare(daily_pain, onset_days) == usual


def test_each_row_has_a_name_of_its_own_and_the_last_always_applies():
    slugs = [rule.slug for rule in FLARE_COURSE_RULES]
    assert len(set(slugs)) == len(slugs)
    assert FLARE_COURSE_RULES[-1].applies(FlareCourse(usual_pain=None))
