import json
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from assessment.symptom_check.questions import QUESTIONS
from assessment.symptom_check.questions.answers import NONE_OF_THESE, NOT_SURE, Answers
from assessment.symptom_check.questions.definition import QuestionKind
from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.red_flags.definition import Disposition, SpecialCare
from assessment.symptom_check.red_flags.predicates import LOW_BACK_PLACES
from assessment.symptom_check.rules.triage import (
    RED_FLAG_RULES,
    get_special_care,
    triage_answers,
)
from tests import ROOT
from tests.assessment.factories import ORDINARY_BACKACHE
from tests.evidence import is_sound

CASE_FILES = sorted((ROOT / "tests" / "cases" / "triage").glob("*.json"))
CASES = [case for path in CASE_FILES for case in json.loads(path.read_text())]
NOT_SURE_TO = {QuestionKind.SEVERAL: [NOT_SURE], QuestionKind.ONE: NOT_SURE}
DOUBTABLE = [
    question
    for question in QUESTIONS
    if NOT_SURE in {option.value for option in question.options}
]

# The answer that stands for "no" where a question has no such option.
HARMLESS = {
    "sex": "female",
    "accident_check": "fine",
    "numb_spreads": "no",
    "leg_side": "left",
    "since": "2_to_6_weeks",
    "before": "usual",
    "onset": "slowly",
    "cause": "strain",
    "course": "better",
    "examined": "yes",
    "cancer_when": "old",
}
# Low back pain removes the alarm "mainly elsewhere", as it should; a closer look, and
# the details of a cluster, may clear what the first answer left open.
CLEARING = {"infection_risks", "lately", "cancer_pain"}
ALARMS = [
    (question.id, option.value)
    for question in QUESTIONS
    for option in question.options
    if question.kind is QuestionKind.SEVERAL
    and option.value != NONE_OF_THESE
    and not question.id.endswith("_which")
    and not (question.id == "place" and option.value in LOW_BACK_PLACES)
]
UNSURE = [
    question
    for question in DOUBTABLE
    if question.id != "place" and not question.id.endswith("_which")
]
# Unanswered, these count as the more alarming answer, to be safe.
SAFE_WHEN_OPEN = {
    "sex",
    "accident_check",
    "place",
    "since",
    "before",
    "cause",
    "examined",
    "cancer_pain",
    "cancer_when",
    "infection_risks",
    "lately",
    *(question.id for question in QUESTIONS if question.id.endswith("_which")),
}
# A missing answer must not reassure, and one sign may be given by two answers.
ALSO_RAISED = [
    ("injects-new-pain", {"infection_risks": ["injects"]}),
    ("fragile-bones", {"health": ["thin_bones"]}),
    ("thinners-sudden", {"health": ["blood_thinners"], "pain_now": 8}),
    ("weak-signs", {"signs": ["lump"], "pattern": ["constant"]}),
    ("sudden-vessel-risk", {"onset": "sudden", "age": 61, "pattern": ["unbearable"]}),
    ("cancer-changed", {"health_which": ["cancer"]}),
    ("accident", {"danger": ["accident"]}),
    ("risk-new-pain", {"health": ["infection_risk"]}),
    ("both-legs", {"legs": ["both"]}),
    ("leg-pain", {"place": ["shin"], "since": "over_3_months"}),
    (
        "inflammation-test",
        {
            "age": 48,
            "since": "over_3_months",
            "inflammation": ["before_35", "night", "moving"],
        },
    ),
]


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


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["title"])
def test_nearest_miss_has_another_level(case):
    miss = case["nearest_miss"]
    merged = case["answers"] | miss["answers"]
    changed = {name: value for name, value in merged.items() if value is not None}
    assert decide(changed) == miss["disposition"] != case["disposition"]


@pytest.mark.parametrize("disposition", list(Disposition))
def test_there_are_at_least_thirty_cases_of_each_disposition(disposition):
    assert sum(case["disposition"] == disposition for case in CASES) >= 30


def test_there_are_150_cases_and_each_names_its_source():
    assert len(CASES) >= 150
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
    # The first detail of a cluster may clear what was open before.
    assume(question not in CLEARING or question in answers)
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


@pytest.mark.parametrize("question", ["danger", "saddle", "legs"])
def test_not_sure_about_an_emergency_sign_is_an_emergency(question):
    answers = ORDINARY_BACKACHE | {question: [NOT_SURE]}
    assert decide(answers) == Disposition.EMERGENCY
    still = answers | {f"{question}_which": [NOT_SURE]}
    assert decide(still) == Disposition.EMERGENCY


@pytest.mark.parametrize("question", ["danger", "saddle", "legs", "signs", "health"])
def test_a_closer_look_can_clear_a_doubt(question):
    answers = ORDINARY_BACKACHE | {question: [NOT_SURE]}
    looked = answers | {f"{question}_which": [NONE_OF_THESE]}
    assert decide(looked) == Disposition.SELF_CARE


@pytest.mark.no_cover  # twenty decisions for each of 187 cases
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["title"])
def test_not_sure_in_place_of_any_answer_lowers_by_at_most_one(case):
    sure = decide(case["answers"])
    lowest = max(sure.rank - 1, sure.is_blocking * Disposition.CLINICIAN.rank)
    doubtful = {
        question.id: decide(case["answers"] | {question.id: NOT_SURE_TO[question.kind]})
        for question in DOUBTABLE
        if question.id in case["answers"]
    }
    assert {name: d for name, d in doubtful.items() if d.rank < lowest} == {}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["title"])
def test_both_readings_of_a_bout_that_comes_back_give_one_level(case):
    returning = case["answers"] | {"before": "usual"}
    short, long = (
        decide(returning | {"since": since})
        for since in ("under_2_weeks", "over_3_months")
    )
    assert short == long


def test_slugs_are_unique():
    assert len({rule.slug for rule in RED_FLAG_RULES}) == len(RED_FLAG_RULES)


@pytest.mark.parametrize("rule", RED_FLAG_RULES, ids=lambda rule: rule.slug)
def test_every_red_flag_names_its_sources_and_speaks_to_the_person(rule):
    assert rule.sources
    assert all(map(is_sound, rule.sources))
    assert rule.reason[0].islower()
    assert not rule.reason.endswith(".")


@pytest.mark.parametrize(("slug", "answers"), ALSO_RAISED)
def test_red_flag_is_raised_by_fewer_or_other_answers_too(slug, answers):
    assert slug in {flag.slug for flag in triage_answers(read_answers(answers)).fired}


def test_only_flags_of_the_worst_disposition_decide():
    result = triage_answers(read_answers({"course": "worse", "signs": ["fever"]}))
    assert [flag.slug for flag in result.fired] == ["fever", "worse"]
    assert [flag.slug for flag in result.deciding_flags] == ["fever"]


@pytest.mark.parametrize(
    ("answers", "special_care"),
    [
        ({"danger": ["despair"]}, SpecialCare.SUICIDAL_THOUGHTS),
        ({"age": 15}, SpecialCare.UNDER_16),
        ({"age": 17}, None),
    ],
)
def test_a_flag_is_known_for_its_special_care_by_its_slug(answers, special_care):
    worst = triage_answers(read_answers(answers)).fired[0]
    assert get_special_care(worst) is special_care


def test_a_flag_of_a_rule_that_is_no_more_needs_no_special_care():
    fever = triage_answers(read_answers({"signs": ["fever"]})).fired[0]
    assert get_special_care(replace(fever, slug="dropped")) is None
