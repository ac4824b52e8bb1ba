import json

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from assessment.symptom_check.questions import QUESTIONS, QUESTIONS_BY_ID
from assessment.symptom_check.questions.answers import NONE_OF_THESE, NOT_SURE, Answers
from assessment.symptom_check.questions.definition import QuestionKind
from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.red_flags.definition import Disposition
from assessment.symptom_check.red_flags.predicates import LOW_BACK_PLACES
from assessment.symptom_check.rules.triage import RED_FLAG_RULES, triage_answers
from tests import ROOT
from tests.assessment.factories import ORDINARY_BACKACHE

CASE_FILES = sorted((ROOT / "tests" / "cases" / "triage").glob("*.json"))
CASES = [case for path in CASE_FILES for case in json.loads(path.read_text())]

# The answer that stands for "no" where a question has no such word.
HARMLESS = {
    "sex": "female",
    "start": "slowly",
    "first_time": "no",
    "since": "over_3_months",
    "course": "same_examined",
}
# Pain in the low back takes the alarm "mainly elsewhere" away, and so it should.
ALARMS = [
    (question.id, option.value)
    for question in QUESTIONS
    for option in question.options
    if question.kind is QuestionKind.SEVERAL
    and option.value != NONE_OF_THESE
    and not (question.id == "place" and option.value in LOW_BACK_PLACES)
]
UNSURE = [
    question
    for question in QUESTIONS
    if NOT_SURE in {option.value for option in question.options}
    and question.id != "place"
]
# Left open, these count as the more alarming answer, to be safe.
SAFE_WHEN_OPEN = {"sex", "start", "place", "since", "cancer_pain"}


def values(question):
    if question.kind in {QuestionKind.NUMBER, QuestionKind.SCALE}:
        return st.integers(question.lowest, question.highest)
    options = [option.value for option in question.options]
    if question.kind is QuestionKind.ONE:
        return st.sampled_from(options)
    chosen = [option for option in options if option != NONE_OF_THESE]
    some = st.lists(st.sampled_from(chosen), min_size=1, max_size=4, unique=True)
    return some | st.just([NONE_OF_THESE]) if NONE_OF_THESE in options else some


ANSWERS = st.fixed_dictionaries(
    {}, optional={question.id: values(question) for question in QUESTIONS}
)


def decide(answers):
    return triage_answers(read_answers(answers)).disposition


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["title"])
def test_written_case_gets_its_disposition(case):
    assert decide(case["answers"]) == case["disposition"]


@pytest.mark.parametrize("disposition", list(Disposition))
def test_there_are_at_least_ten_cases_of_each_disposition(disposition):
    assert sum(case["disposition"] == disposition for case in CASES) >= 10


def test_there_are_sixty_cases_and_each_names_its_source():
    assert len(CASES) >= 60
    assert all(case["source"] for case in CASES)


def test_no_answers_raise_nothing():
    assert triage_answers(Answers()).fired == ()


def test_flags_come_most_urgent_first():
    fired = triage_answers(
        read_answers({"course": "worse", "signs": ["fever"], "legs": ["both"]})
    ).fired
    ranks = [flag.disposition.rank for flag in fired]
    assert ranks == sorted(ranks, reverse=True)


@given(answers=ANSWERS, alarm=st.sampled_from(ALARMS))
def test_a_further_alarming_answer_never_lowers_the_disposition(answers, alarm):
    question, option = alarm
    chosen = [value for value in answers.get(question, []) if value != NONE_OF_THESE]
    more = answers | {question: [*chosen, option]}
    assert decide(more).rank >= decide(answers).rank


@given(answers=ANSWERS, question=st.sampled_from(UNSURE))
def test_not_sure_never_ranks_below_no(answers, question):
    no = HARMLESS.get(question.id, NONE_OF_THESE)
    with_no, with_unsure = (
        answers
        | {question.id: [word] if question.kind is QuestionKind.SEVERAL else word}
        for word in (no, NOT_SURE)
    )
    assert decide(with_unsure).rank >= decide(with_no).rank


@given(answers=ANSWERS, data=st.data())
def test_the_order_of_the_answers_never_changes_the_result(answers, data):
    shuffled = dict(data.draw(st.permutations(list(answers.items()))))
    assert decide(shuffled) == decide(answers)


@given(answers=ANSWERS, question=st.sampled_from(QUESTIONS))
def test_a_skipped_question_never_alarms(answers, question):
    assume(question.id not in SAFE_WHEN_OPEN)
    fewer = {name: answers[name] for name in answers if name != question.id}
    assert decide(fewer).rank <= decide(answers).rank


@given(answers=ANSWERS)
def test_the_worst_flag_decides(answers):
    result = triage_answers(read_answers(answers))
    worst = max((f.disposition.rank for f in result.fired), default=0)
    assert result.disposition.rank == worst


@pytest.mark.parametrize("question", ["danger", "start", "saddle", "legs"])
def test_not_sure_about_an_emergency_sign_is_an_emergency(question):
    is_list = QUESTIONS_BY_ID[question].kind is QuestionKind.SEVERAL
    answer = [NOT_SURE] if is_list else NOT_SURE
    assert decide(ORDINARY_BACKACHE | {question: answer}) == Disposition.EMERGENCY


def test_slugs_are_unique():
    assert len({flag.slug for flag in RED_FLAG_RULES}) == len(RED_FLAG_RULES)
