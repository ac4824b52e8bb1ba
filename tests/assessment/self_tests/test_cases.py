"""People as they come: what they give, what must be found, and why."""

import json

import pytest

from assessment.self_tests.rules import wording
from assessment.self_tests.rules.findings import Kind, Profile, Sex, findings
from assessment.self_tests.rules.findings_report import report
from assessment.self_tests.rules.results import read_result
from assessment.self_tests.rules.selection import Circumstances, Size, select
from exercises.values.vocabulary import Caution
from tests import ROOT

CASES = sorted((ROOT / "tests" / "cases" / "selftests").glob("*.json"))
FLAGS = (
    "is_nothing_found",
    "is_relief_first",
    "has_nerve_sign",
    "is_eased_by_bending_back",
)


def selection_for(person, results):
    circumstances = Circumstances(
        pain_now=person["pain_now"],
        size=Size(person.get("size", "short")),
        cautions=frozenset(map(Caution, person.get("cautions", ()))),
        age=person.get("age"),
    )
    skipped = frozenset(result.test for result in results if result.is_skipped)
    return select(circumstances, skipped)


def told(finding):
    if finding.kind is Kind.PAINFUL:
        return wording.title(finding)
    return f"{wording.title(finding)} ({finding.confidence})"


def test_there_are_enough_cases():
    assert len(CASES) >= 24


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case_gives_what_it_says(path):
    case = json.loads(path.read_text())
    person = case["person"]
    results = tuple(map(read_result, case["results"]))
    sex = Sex(person["sex"]) if "sex" in person else None
    profile = Profile(age=person.get("age"), sex=sex)
    found = findings(results, profile)
    selection = selection_for(person, results)
    slugs = [test.slug for test in selection.tests]
    left_out = [item.test.slug for item in selection.left_out]

    assert [told(finding) for finding in found] == case["findings"], case["why"]
    assert {result.test for result in results} <= set(slugs)
    assert slugs == case.get("tests", slugs)
    assert left_out == case.get("left_out", left_out)
    read = report(results, found, profile)
    flags = {flag for flag in FLAGS if getattr(read, flag)}
    assert flags == {flag for flag in FLAGS if case.get(flag)}
