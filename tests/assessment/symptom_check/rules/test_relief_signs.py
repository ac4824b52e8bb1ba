"""The two questions before relief ask for all that the check calls urgent."""

from itertools import chain, combinations

import pytest

from assessment.symptom_check.questions import QUESTIONS
from assessment.symptom_check.questions.answers import NONE_OF_THESE, NOT_SURE, Answers
from assessment.symptom_check.questions.danger import DANGER, LEGS, SADDLE
from assessment.symptom_check.questions.definition import QuestionKind
from assessment.symptom_check.red_flags.bones import (
    AGE_OF_RISK_FEMALE,
    AGE_OF_SOME_RISK,
)
from assessment.symptom_check.red_flags.definition import Disposition
from assessment.symptom_check.red_flags.predicates import has_new_pain, has_strong_pain
from assessment.symptom_check.rules.relief_signs import (
    CHECK_FIRST_QUESTION,
    EMERGENCY_QUESTION,
)
from assessment.symptom_check.rules.triage import RED_FLAG_RULES, triage_answers
from core.values.rules import all_matches

EMERGENCY_SIGNS = EMERGENCY_QUESTION.signs
CHECK_FIRST_SIGNS = CHECK_FIRST_QUESTION.signs
SIGNS = {**EMERGENCY_SIGNS, **CHECK_FIRST_SIGNS}
BLOCKING_RULES = [
    rule for rule in RED_FLAG_RULES if rule.result.disposition.is_blocking
]
# A closer look repeats what was asked; a hard lump in the groin is part of another
# option for everybody whose sex is not asked.
OPTIONS = [
    (question, option.value)
    for question in QUESTIONS
    if not question.id.endswith("_which")
    for option in question.options
    if option.value not in {NONE_OF_THESE, NOT_SURE, "groin_lump"}
]
NEW_AND_STRONG = {
    "pain_now": 9,
    "pain_worst": 9,
    "since": "under_2_weeks",
    "before": "first",
}
OLD_AND_USUAL = {
    "pain_now": 5,
    "pain_worst": 5,
    "since": "over_3_months",
    "before": "usual",
}
PEOPLE = {
    "nothing known": {},
    "young, strained": NEW_AND_STRONG
    | {"age": 40, "cause": "strain", "onset": "sudden"},
    "young, no strain": NEW_AND_STRONG
    | {"age": 49, "cause": "nothing", "onset": "slowly", "course": "worse"},
    "older, usual pain": OLD_AND_USUAL | {"age": 74, "cause": "nothing"},
    "over 50, new slight pain": NEW_AND_STRONG
    | {"age": 60, "pain_now": 3, "pain_worst": 3, "cause": "nothing"},
}


def choose(options, others):
    values = dict(others)
    for question, value in options:
        is_one = question.kind is QuestionKind.ONE
        values[question.id] = value if is_one else (*values.get(question.id, ()), value)
    return Answers(values)


def means(meaning, answers):
    return all(
        answers.has_option(question, *([value] if isinstance(value, str) else value))
        for question, value in meaning.items()
    )


def is_old_for_new_pain(answers):
    """What the sign of age says: it is the only one with a number in it."""
    is_strong_at_risk = answers.is_older_than(AGE_OF_SOME_RISK - 1) and has_strong_pain(
        answers
    )
    is_told = is_strong_at_risk or answers.is_older_than(AGE_OF_RISK_FEMALE)
    return is_told and has_new_pain(answers)


def is_asked_about(answers):
    meanings = chain.from_iterable(sign.meanings for sign in SIGNS.values())
    return is_old_for_new_pain(answers) or any(
        means(meaning, answers) for meaning in meanings if "age" not in meaning
    )


@pytest.mark.parametrize("others", PEOPLE.values(), ids=PEOPLE.keys())
def test_whatever_one_or_two_answers_make_urgent_is_asked_about(others):
    chosen = [*((option,) for option in OPTIONS), *combinations(OPTIONS, 2)]
    unasked = [
        (answers.values, [rule.slug for rule in rules])
        for answers in (choose(options, others) for options in chosen)
        if not is_asked_about(answers)
        and (rules := all_matches(BLOCKING_RULES, answers))
    ]
    assert unasked == []


@pytest.mark.parametrize("sign", EMERGENCY_SIGNS.values(), ids=EMERGENCY_SIGNS.keys())
def test_a_sign_of_the_first_question_is_an_emergency_in_the_check_too(sign):
    (meaning,) = sign.meanings
    result = triage_answers(Answers(meaning))
    assert result.disposition is Disposition.EMERGENCY


def test_the_first_question_speaks_in_the_words_of_the_check():
    labels = [sign.label for sign in EMERGENCY_SIGNS.values()]
    known = {
        option.label
        for question in (DANGER, SADDLE, LEGS)
        for option in question.options
    }
    assert (len(labels), set(labels) - known) == (17, set())
    assert [len(group.signs) for group in EMERGENCY_QUESTION.groups] == [11, 4, 2]


@pytest.mark.parametrize("sign", CHECK_FIRST_SIGNS.values(), ids=CHECK_FIRST_SIGNS)
def test_a_sign_of_the_second_question_means_answers_that_the_check_knows(sign):
    questions = {question.id: question for question in QUESTIONS}
    for meaning in sign.meanings:
        for name, value in meaning.items():
            assert questions[name].parse_answer(value) == value
