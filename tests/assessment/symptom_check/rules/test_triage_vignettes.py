"""Cases in a person's own words, with the acceptable dispositions of each."""

import json

import pytest

from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.red_flags.definition import Disposition
from assessment.symptom_check.rules.question_order import list_asked_questions
from assessment.symptom_check.rules.triage import triage_answers
from tests import ROOT

FOLDER = ROOT / "tests" / "cases"
VIGNETTES = json.loads((FOLDER / "triage_vignettes.json").read_text())
# Of an emergency physician, a general practitioner and a physiotherapist, who judged
# them before they saw the rules.
OF_SECOND_READERS = [
    case
    for path in sorted((FOLDER / "readers").glob("*.json"))
    for case in json.loads(path.read_text())
]
ALL = VIGNETTES + OF_SECOND_READERS


def decide(vignette):
    return triage_answers(read_answers(vignette["answers"])).disposition


@pytest.mark.parametrize("vignette", ALL, ids=lambda case: case["title"])
def test_a_vignette_gets_an_acceptable_answer(vignette):
    assert decide(vignette) in vignette["acceptable"]


@pytest.mark.parametrize("vignette", ALL, ids=lambda case: case["title"])
def test_a_vignette_answers_what_is_asked_and_nothing_else(vignette):
    answers = read_answers(vignette["answers"])
    questions = {question.id for question in list_asked_questions(answers)}
    assert set(vignette["answers"]) == questions


def test_at_least_nine_in_ten_get_the_very_answer_expected():
    exact = sum(decide(case) == case["expected"] for case in ALL)
    assert exact / len(ALL) >= 0.9


def test_hardly_anybody_who_can_care_for_themselves_is_alarmed():
    dispositions = [decide(case) for case in ALL if case["expected"] == "self_care"]
    alarmed = sum(disposition.is_blocking for disposition in dispositions)
    assert alarmed / len(dispositions) <= 0.1


@pytest.mark.parametrize("disposition", list(Disposition))
def test_each_disposition_has_vignettes_with_a_source(disposition):
    cases = [case for case in VIGNETTES if case["expected"] == disposition]
    assert len(cases) >= 40
    assert all(case["source"] for case in cases)


@pytest.mark.parametrize("vignette", ALL, ids=lambda case: case["title"])
def test_what_is_expected_is_acceptable(vignette):
    assert vignette["expected"] in vignette["acceptable"]
