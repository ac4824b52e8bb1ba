"""People as they come: what they give, what must be found, and why."""

import json
from pathlib import Path

import pytest

from assessment import wording
from assessment.findings import Kind, Profile, Sex, findings
from assessment.report import report
from assessment.results import read_result
from assessment.selection import Circumstances, Size, select
from exercises.vocabulary import Caution

CASES = sorted((Path(__file__).parent.parent / "cases" / "selftests").glob("*.json"))
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
