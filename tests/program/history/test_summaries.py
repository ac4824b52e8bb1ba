from datetime import timedelta

from assessment.self_tests.rules.results import TestResult
from assessment.symptom_check.questions.answers import Answers
from core.values.suitability import Caution
from program.history.summaries import (
    CheckSummary,
    TestSummary,
    summarise_check,
    summarise_tests,
)
from tests.assessment.factories import NOON
from tests.program.factories import make_finding


def test_a_check_is_summarised_by_its_pain_and_cautions():
    answers = Answers({"pain_now": 5, "care": ("bending",)})
    assert summarise_check(answers, NOON) == CheckSummary(
        decided_at=NOON, pain=5, cautions=frozenset({Caution.FLEXION_HURTS})
    )


def test_tests_are_summarised_by_findings_plank_and_kind_direction():
    results = (
        TestResult(test="plank", side=None, value=12),
        TestResult(test="press-up", side=None, value=1),
    )
    found = make_finding()
    assert summarise_tests(
        results, [found], started_at=NOON, pain=3, is_retest=True, is_steady=True
    ) == TestSummary(
        started_at=NOON,
        pain=3,
        findings=(found,),
        plank_seconds=12,
        scores={"plank": 12, "press-up": 1},
        is_eased_by_bending_back=True,
        is_retest=True,
        is_steady=True,
    )


def test_a_check_knows_of_leg_pain_that_was_told_before_it_or_in_it():
    later = NOON + timedelta(minutes=1)
    assert CheckSummary(decided_at=NOON).is_unaware_of_leg_pain(later)
    assert not CheckSummary(decided_at=later).is_unaware_of_leg_pain(NOON)
    assert not CheckSummary().is_unaware_of_leg_pain(later)
    told = CheckSummary(decided_at=NOON, cautions=frozenset({Caution.LEG_PAIN}))
    assert not told.is_unaware_of_leg_pain(later)
