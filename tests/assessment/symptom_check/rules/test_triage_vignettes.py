"""Cases in a person's own words, with the acceptable dispositions of each."""

import json

import pytest

from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.red_flags.definition import Disposition
from assessment.symptom_check.rules.question_order import list_asked_questions
from assessment.symptom_check.rules.triage import triage_answers
from tests import ROOT

FILE = ROOT / "tests" / "cases" / "triage_vignettes.json"
VIGNETTES = json.loads(FILE.read_text())


def decide(vignette):
    return triage_answers(read_answers(vignette["answers"])).disposition


@pytest.mark.parametrize("vignette", VIGNETTES, ids=lambda case: case["title"])
def test_a_vignette_gets_an_acceptable_answer(vignette):
    assert decide(vignette) in vignette["acceptable"]


@pytest.mark.parametrize("vignette", VIGNETTES, ids=lambda case: case["title"])
def test_a_vignette_answers_what_is_asked_and_nothing_else(vignette):
    answers = read_answers(vignette["answers"])
    questions = {question.id for question in list_asked_questions(answers)}
    assert set(vignette["answers"]) == questions


def test_at_least_nine_in_ten_get_the_very_answer_expected():
    exact = sum(decide(case) == case["expected"] for case in VIGNETTES)
    assert exact / len(VIGNETTES) >= 0.9


@pytest.mark.parametrize("disposition", list(Disposition))
def test_each_disposition_has_vignettes_with_a_source(disposition):
    cases = [case for case in VIGNETTES if case["expected"] == disposition]
    assert len(cases) >= 40
    assert all(case["source"] for case in cases)


@pytest.mark.parametrize("vignette", VIGNETTES, ids=lambda case: case["title"])
def test_what_is_expected_is_acceptable(vignette):
    assert vignette["expected"] in vignette["acceptable"]
