import pytest

from assessment.symptom_check.questions import QUESTIONS
from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.edition_1 import FIRST_QUESTIONS
from assessment.symptom_check.questions.editions import (
    CURRENT_EDITION,
    FIRST_EDITION,
    get_edition,
    keep_answers,
)
from assessment.symptom_check.rules.triage import TRIAGE_RULES_VERSION


@pytest.mark.parametrize(
    ("rules_version", "edition"),
    [
        ("1.0", FIRST_EDITION),
        ("1.1", FIRST_EDITION),
        ("2.0", CURRENT_EDITION),
        (TRIAGE_RULES_VERSION, CURRENT_EDITION),
        ("", CURRENT_EDITION),
    ],
)
def test_the_rules_version_tells_the_edition(rules_version, edition):
    assert get_edition(rules_version) is edition


def test_an_edition_knows_its_questions_in_their_order():
    assert FIRST_EDITION.questions == FIRST_QUESTIONS
    assert list(CURRENT_EDITION.by_id.values()) == list(QUESTIONS)


def test_an_edition_asks_what_applies():
    asked = FIRST_EDITION.list_asked_questions(Answers({"age": 15}))
    names = [question.id for question in asked]
    assert names == [
        "age",
        "danger",
        "start",
        "saddle",
        "legs",
        "signs",
        "body",
        "health",
        "place",
        "pain_now",
    ]


def test_the_answers_of_today_need_no_translation():
    answers = Answers({"age": 40})
    assert keep_answers(answers) is answers
    assert CURRENT_EDITION.translate(answers) is answers
    assert FIRST_EDITION.translate(Answers({"start": "strain"})) == Answers(
        {"cause": "strain"}
    )
