from datetime import timedelta

import pytest
from hypothesis import given

from assessment.symptom_check.questions.definition import QuestionSection
from assessment.symptom_check.questions.editions import FIRST_EDITION
from assessment.symptom_check.questions.pages import PAGES
from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.rules.question_order import (
    find_next_page,
    list_asked_pages,
)
from assessment.symptom_check.rules.short_check import ChangedTopic, carry_over_answers
from assessment.symptom_check.rules.triage import triage_answers
from tests.assessment.factories import FIRST_EDITION_BACKACHE, ORDINARY_BACKACHE
from tests.assessment.symptom_check.rules.test_triage import ANSWERS

LONG_STANDING = ORDINARY_BACKACHE | {
    "age": 61,
    "since": "over_3_months",
    "before": "constant",
    "onset": "slowly",
    "cause": "nothing",
    "place": ["below_knee"],
    "leg_side": "left",
    "course": "stuck",
    "examined": "yes",
    "health": ["cancer", "infection_risk"],
    "cancer_when": "old",
    "cancer_pain": "none",
    "infection_risks": ["diabetes"],
}
DANGER_PAGES = [
    page
    for page in PAGES
    if page.section is QuestionSection.EMERGENCY or page.id in {"signs", "signs-look"}
]
PERSON = ["age", "sex"]
PLACE = ["place", "leg_side"]
# Whether somebody was examined only matters for some courses.
BOUT = ["since", "before", "onset", "cause"]
HEALTH = ["health", "cancer_when", "cancer_pain", "infection_risks"]
SHORTLY = timedelta(days=30)


def carry_over(answers, *changed, answered_ago=SHORTLY):
    return carry_over_answers(
        read_answers(answers), frozenset(changed), age_answered_ago=answered_ago
    ).to_json()


@pytest.mark.parametrize(
    ("changed", "names"),
    [
        ([ChangedTopic.NONE], [*PERSON, *PLACE, *BOUT, "examined", *HEALTH]),
        ([ChangedTopic.BOUT], [*PERSON, *PLACE, *HEALTH]),
        ([ChangedTopic.PLACE], [*PERSON, *BOUT, "examined", *HEALTH]),
        ([ChangedTopic.HEALTH], [*PERSON, *PLACE, *BOUT, "examined"]),
        ([ChangedTopic.BOUT, ChangedTopic.PLACE, ChangedTopic.HEALTH], PERSON),
        ([ChangedTopic.NOT_SURE], PERSON),
    ],
)
def test_what_has_not_changed_is_taken_over(changed, names):
    assert carry_over(LONG_STANDING, *changed) == {
        name: LONG_STANDING[name] for name in [*names, "care"]
    }


@pytest.mark.parametrize(
    ("answers", "name"),
    [
        (ORDINARY_BACKACHE, "since"),
        (LONG_STANDING | {"examined": "no"}, "examined"),
        (LONG_STANDING | {"health": ["lately"], "lately": ["infection"]}, "lately"),
    ],
)
def test_what_time_alone_changes_is_asked_again(answers, name):
    assert name not in carry_over(answers, ChangedTopic.NONE)


def test_an_age_is_asked_again_after_a_year():
    year = timedelta(days=365)
    assert "age" not in carry_over(
        ORDINARY_BACKACHE, ChangedTopic.NONE, answered_ago=year
    )


def test_what_the_person_was_not_sure_of_is_asked_again():
    unsure = LONG_STANDING | {
        "health": ["cancer", "not_sure"],
        "health_which": ["none"],
        "place": ["not_sure"],
    }
    asked_again = {*HEALTH, *PLACE, "health_which"}
    assert carry_over(unsure, ChangedTopic.NONE).keys().isdisjoint(asked_again)


@pytest.mark.parametrize(
    "urgent",
    [
        {"health": ["infection_risk"], "infection_risks": ["injects"]},
        {"health": ["cancer"], "cancer_when": "recent", "cancer_pain": "changed"},
    ],
)
def test_what_would_close_the_program_is_asked_again(urgent):
    answers = LONG_STANDING | {"before": "different"} | urgent
    assert list(carry_over(answers, ChangedTopic.NONE)) == ["age", "sex", "care"]


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (LONG_STANDING, ["danger", "nerves", "pain", "signs"]),
        (ORDINARY_BACKACHE, ["danger", "nerves", "onset", "pain", "signs"]),
    ],
    ids=["long", "ordinary"],
)
def test_the_short_form_has_at_most_five_pages(answers, expected):
    taken = read_answers(carry_over(answers, ChangedTopic.NONE))
    rest = read_answers(answers | taken.to_json())
    pages = [
        page.id
        for page in list_asked_pages(rest)
        if any(q.id not in taken.values for q in page.list_asked_questions(rest))
    ]
    assert pages == expected


@given(answers=ANSWERS)
def test_every_sign_of_danger_is_asked_again(answers):
    taken = carry_over_answers(
        read_answers(answers), frozenset({ChangedTopic.NONE}), age_answered_ago=SHORTLY
    )
    signs = {q.id for page in DANGER_PAGES for q in page.questions}
    behaviour = {"pain_now", "pain_worst", "course", "pattern"}
    assert (signs | behaviour).isdisjoint(taken.values)
    assert not triage_answers(taken).disposition.is_blocking
    assert find_next_page(taken)


def test_a_check_of_the_first_edition_is_taken_over_in_todays_words():
    check = FIRST_EDITION.translate(read_answers(FIRST_EDITION_BACKACHE, FIRST_EDITION))
    taken = carry_over_answers(
        check, frozenset({ChangedTopic.NONE}), age_answered_ago=SHORTLY
    )
    assert taken.to_json() == {
        "age": 38,
        "place": ["low_back"],
        "cause": "strain",
        "care": ["bending"],
    }
