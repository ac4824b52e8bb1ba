import datetime

import pytest
from django.utils import timezone

from assessment.symptom_check.forms import (
    NONE_STANDS_ALONE_ERROR,
    ClinicianVisitForm,
    PageForm,
    RepeatCheckForm,
    StartForm,
)
from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.pages import PAGES, PAGES_BY_ID
from assessment.symptom_check.rules.short_check import ChangedTopic
from people.values.countries import UNKNOWN_COUNTRY, get_country
from people.whereabouts import Whereabouts

PAIN = {"course": "same", "pattern": ["none"]}


def page_form(page, sent=None, **answers):
    return PageForm(sent, page=PAGES_BY_ID[page], answers=Answers(answers))


def start_form(sent=None, *, whereabouts=Whereabouts(UNKNOWN_COUNTRY), **answers):  # noqa: B008
    return StartForm(
        sent, page=PAGES[0], answers=Answers(answers), whereabouts=whereabouts
    )


def test_a_page_asks_its_questions_that_apply():
    assert list(page_form("onset").fields) == ["since", "before", "onset", "cause"]
    assert list(page_form("onset", danger=("accident",)).fields) == [
        "since",
        "before",
        "onset",
    ]


def test_a_page_of_one_question_has_it_as_its_heading():
    one = page_form("legs-more", legs=("one_numb",))
    assert (one.heading, one.heading_field) == (
        "Is the numbness in your leg spreading?",
        "numb_spreads",
    )
    two = page_form("legs-more", legs=("one_numb", "old"))
    assert (two.heading, two.heading_field) == ("More on your legs", None)


def test_a_page_shows_the_answers_given_before():
    assert page_form("onset", since="over_3_months")["since"].value() == "over_3_months"


def test_each_missing_answer_is_named():
    assert page_form("onset", {"since": "2_to_6_weeks"}).errors == {
        "before": ["Had it before: choose one answer."],
        "onset": ["Onset: choose one answer."],
        "cause": ["Cause: choose one answer."],
    }


def test_a_single_question_needs_no_name_in_its_error():
    assert page_form("danger", {}).errors == {"danger": ["Choose at least one answer."]}


@pytest.mark.parametrize(
    ("now", "worst", "errors"),
    [
        (5, 5, {}),
        (5, 6, {}),
        (
            5,
            4,
            {
                "pain_worst": [
                    "You chose 5 for the pain now, so its worst is 5 or more."
                    " Change one of the two."
                ]
            },
        ),
        ("", 4, {"pain_now": ["Pain now: choose a number."]}),
    ],
)
def test_the_worst_pain_is_at_least_that_of_now(now, worst, errors):
    form = page_form("pain", PAIN | {"pain_now": now, "pain_worst": worst})
    assert form.errors == errors


@pytest.mark.parametrize(
    ("country", "is_valid"), [("GB", True), ("", True), ("Atlantis", False)]
)
def test_a_country_may_be_left_out_but_must_be_known(country, is_valid):
    form = start_form({"age": "40", "sex": "male", "country": country})
    assert form.is_valid() is is_valid


@pytest.mark.parametrize(
    ("whereabouts", "shown", "unsaid"),
    [
        (Whereabouts(UNKNOWN_COUNTRY), "", "Not said"),
        (Whereabouts(get_country("DE"), is_guess=True), "", "By my time zone"),
        (Whereabouts(get_country("DE")), "DE", "Not said"),
    ],
)
def test_a_guessed_country_is_not_chosen_for_the_person(whereabouts, shown, unsaid):
    form = start_form(whereabouts=whereabouts)
    assert form["country"].value() == shown
    assert form.fields["country"].choices[0] == ("", unsaid)


def test_what_has_changed_is_read_as_topics():
    form = RepeatCheckForm({"changed": ["place", "health"]})
    assert form.is_valid()
    assert form.cleaned_data["changed"] == {ChangedTopic.PLACE, ChangedTopic.HEALTH}


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ([], "Choose at least one answer."),
        (["none", "place"], NONE_STANDS_ALONE_ERROR),
    ],
)
def test_nothing_or_a_contradiction_is_no_answer(changed, error):
    form = RepeatCheckForm({"changed": changed})
    assert form.errors == {"changed": [error]}


@pytest.mark.parametrize(
    ("days_ago", "errors"),
    [
        (0, []),
        (28, []),
        (29, ["A visit counts for 4 weeks. Choose a later one."]),
        (-1, ["The day of the visit cannot be in the future."]),
    ],
)
def test_a_visit_counts_for_four_weeks(days_ago, errors):
    day = timezone.localdate() - datetime.timedelta(days=days_ago)
    form = ClinicianVisitForm({"clinician_kind": "doctor", "seen_on": day})
    assert form.errors.get("seen_on", []) == errors


def test_a_visit_needs_a_clinician_and_a_day():
    assert ClinicianVisitForm({}).errors == {
        "clinician_kind": ["Choose who has checked you."],
        "seen_on": ["Write the day of the visit."],
    }
