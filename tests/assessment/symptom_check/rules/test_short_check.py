from datetime import timedelta

import pytest
from hypothesis import given

from assessment.symptom_check.questions import QUESTIONS_BY_ID
from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.rules.question_order import (
    find_next_question,
    list_asked_questions,
)
from assessment.symptom_check.rules.short_check import ChangedTopic, carry_over_answers
from assessment.symptom_check.rules.triage import triage_answers
from tests.assessment.factories import ORDINARY_BACKACHE
from tests.assessment.symptom_check.rules.test_triage import ANSWERS

LONG_STANDING = ORDINARY_BACKACHE | {
    "age": 61,
    "sex": "male",
    "since": "before_45",
    "course": "comes_and_goes",
}
SHORTLY = timedelta(days=30)


def carry_over(answers, *changed, answered_ago=SHORTLY):
    return carry_over_answers(
        read_answers(answers), frozenset(changed), age_answered_ago=answered_ago
    ).to_json()


@pytest.mark.parametrize(
    ("changed", "names"),
    [
        (
            [ChangedTopic.NONE],
            ["age", "sex", "start", "health", "place", "since", "care"],
        ),
        ([ChangedTopic.BOUT], ["age", "sex", "health", "place", "care"]),
        ([ChangedTopic.PLACE], ["age", "sex", "start", "health", "since", "care"]),
        ([ChangedTopic.HEALTH], ["age", "sex", "start", "place", "since", "care"]),
        (
            [ChangedTopic.BOUT, ChangedTopic.PLACE, ChangedTopic.HEALTH],
            ["age", "sex", "care"],
        ),
        ([ChangedTopic.NOT_SURE], ["age", "sex", "care"]),
    ],
)
def test_what_has_not_changed_is_taken_over(changed, names):
    assert carry_over(LONG_STANDING, *changed) == {
        name: LONG_STANDING[name] for name in names
    }


def test_what_time_alone_changes_is_asked_again():
    assert "since" not in carry_over(ORDINARY_BACKACHE, ChangedTopic.NONE)
    year = timedelta(days=365)
    assert "age" not in carry_over(
        ORDINARY_BACKACHE, ChangedTopic.NONE, answered_ago=year
    )


def test_what_the_person_was_not_sure_of_is_asked_again():
    unsure = LONG_STANDING | {"health": ["not_sure"], "place": ["not_sure"]}
    assert carry_over(unsure, ChangedTopic.NONE).keys().isdisjoint({"health", "place"})


@pytest.mark.parametrize(
    "urgent",
    [{"start": "accident"}, {"start": "small_fall", "health": ["thin_bones"]}],
)
def test_what_would_close_the_program_is_asked_again(urgent):
    assert list(carry_over(LONG_STANDING | urgent, ChangedTopic.NONE)) == [
        "age",
        "sex",
        "care",
    ]


@pytest.mark.parametrize(
    ("answers", "pages"), [(LONG_STANDING, 7), (ORDINARY_BACKACHE, 8)]
)
def test_the_short_form_has_at_most_eight_questions(answers, pages):
    taken = read_answers(carry_over(answers, ChangedTopic.NONE))
    course = {} if "since" in taken.values else {"since": "2_to_6_weeks"}
    way = list_asked_questions(Answers({**taken.values, **course}))
    assert len(way) - len(taken.values) == pages


@given(answers=ANSWERS)
def test_every_sign_of_danger_is_asked_again(answers):
    taken = carry_over_answers(
        read_answers(answers), frozenset({ChangedTopic.NONE}), age_answered_ago=SHORTLY
    )
    signs = {"danger", "saddle", "legs", "signs", "body", "pain_now"}
    assert signs.isdisjoint(taken.values)
    assert not triage_answers(taken).disposition.is_blocking
    assert find_next_question(taken).id in QUESTIONS_BY_ID
