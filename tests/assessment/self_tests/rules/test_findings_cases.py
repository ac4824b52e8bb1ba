"""Typical people: their results, the findings expected, and why."""

import json

import pytest

from assessment.self_tests.rules import wording
from assessment.self_tests.rules.cut_offs import FindingKind
from assessment.self_tests.rules.exclusions import SelectionContext, SelfTestSet
from assessment.self_tests.rules.findings import derive_findings
from assessment.self_tests.rules.findings_report import build_self_test_report
from assessment.self_tests.rules.profile import PersonProfile, Sex
from assessment.self_tests.rules.results import parse_result
from assessment.self_tests.rules.selection import select_self_tests
from core.values.suitability import Caution
from tests import ROOT

CASES = sorted((ROOT / "tests" / "cases" / "selftests").glob("*.json"))
FLAGS = (
    "is_nothing_found",
    "is_relief_first",
    "has_nerve_sign",
    "is_eased_by_bending_back",
)


def selection_for(person, results):
    circumstances = SelectionContext(
        pain_now=person["pain_now"],
        size=SelfTestSet(person.get("size", "short")),
        cautions=frozenset(map(Caution, person.get("cautions", ()))),
        age=person.get("age"),
    )
    skipped = frozenset(result.test for result in results if result.is_skipped)
    return select_self_tests(circumstances, skipped)


def format_with_confidence(finding):
    if finding.kind is FindingKind.PAINFUL:
        return wording.format_finding_title(finding)
    return f"{wording.format_finding_title(finding)} ({finding.confidence})"


def test_there_are_enough_cases():
    assert len(CASES) >= 24


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case_gives_what_it_says(path):
    case = json.loads(path.read_text())
    person = case["person"]
    results = tuple(map(parse_result, case["results"]))
    sex = Sex(person["sex"]) if "sex" in person else None
    profile = PersonProfile(age=person.get("age"), sex=sex)
    found = derive_findings(results, profile)
    selection = selection_for(person, results)
    slugs = [test.slug for test in selection.tests]
    left_out = [item.test.slug for item in selection.left_out]

    assert [format_with_confidence(finding) for finding in found] == case["findings"], (
        case["why"]
    )
    assert {result.test for result in results} <= set(slugs)
    assert slugs == case.get("tests", slugs)
    assert left_out == case.get("left_out", left_out)
    size = SelfTestSet(person.get("size", "short"))
    read = build_self_test_report(results, found, profile, size)
    flags = {flag for flag in FLAGS if getattr(read, flag)}
    assert flags == {flag for flag in FLAGS if case.get(flag)}
