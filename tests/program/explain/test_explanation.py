import json

import pytest

from exercises.catalogue.fixture_reader import load_fixture_exercises
from program.explain.case_file import read_written_case
from program.explain.explanation import explain_case
from tests import ROOT

CATALOGUE = load_fixture_exercises()
SLUGS = {entry.slug for entry in CATALOGUE}
CASES = ROOT / "tests" / "cases"


def explain(data):
    return explain_case(read_written_case(data, SLUGS), CATALOGUE)


def explained(name):
    return explain(json.loads((CASES / f"{name}.json").read_text()))


def named(case):
    return {item["slug"]: item for item in case["plan"]["items"]}


def test_a_tight_left_hip_flexor_and_a_weak_core_are_balanced():
    case = explained("tight-left-hip-flexor-weak-core")
    assert case["disposition"] == "self_care"
    assert [finding["title"] for finding in case["findings"]] == [
        "Front of the left hip: tight",
        "Core: below target",
    ]
    assert case["phase"]["name"] == "balance"
    stretch = next(each for each in case["plan"]["items"] if each["rule"] == "tight")
    assert stretch["sides"] == ["left", "right", "left"]
    assert stretch["why"] == "Front of the left hip: tight in “Bed edge test”."
    plank = named(case)["plank-table"]
    assert plank["why"] == "Core: below target in “Plank”."
    assert plank["dose"]["hold_seconds"] == 10
    assert case["plan"]["session_minutes"] <= 15


def test_saddle_numbness_not_sure_is_an_emergency_without_a_program():
    case = explained("saddle-numbness-not-sure")
    assert case["disposition"] == "emergency"
    assert case["fired"][0]["disposition"] == "emergency"
    assert case["phase"] is None
    assert case["plan"]["items"] == []
    assert case["plan"]["notes"] == ["Get emergency help now. There is no programme."]


def test_acute_pain_of_7_gets_relief_without_strength():
    case = explained("acute-pain-7")
    assert case["disposition"] == "self_care"
    assert case["cautions"] == ["flexion_hurts"]
    assert case["phase"]["slug"] == "pain-now-high"
    rules = [item["rule"] for item in case["plan"]["items"]]
    assert rules == [
        "first-days-rest",
        "first-days-bed",
        "first-days-getting-up",
        "first-days-moves",
        "first-days-walk",
    ]
    assert case["plan"]["session_minutes"] <= 10


@pytest.mark.parametrize(
    ("answers", "has_clinician_checked", "is_open"),
    [
        ({"age": 17}, False, False),
        ({"age": 17}, True, True),
        ({"age": 40, "saddle": ["numb"]}, True, False),
        ({"age": 40}, False, True),
    ],
)
def test_a_clinician_opens_a_program_unless_it_is_urgent(
    answers, has_clinician_checked, is_open
):
    data = {"answers": answers, "clinician_has_checked": has_clinician_checked}
    case = explain(data)
    assert (case["phase"] is not None) is is_open
    assert bool(case["plan"]["items"]) is is_open
    assert bool(case["plan"]["rules"]) is is_open


def test_items_say_which_findings_they_answer_and_whether_in_the_session():
    items = named(explained("tight-left-hip-flexor-weak-core")).values()
    keys = {key for item in items for key in item["finding_keys"]}
    assert keys == {"thomas:left:tight", "plank::weak"}
    assert {item["in_session"] for item in items} == {True, False}


def test_everything_is_plain_data():
    case = explained("acute-pain-7")
    assert json.loads(json.dumps(case)) == case
    assert set(case["rules_versions"]) == {"triage", "findings", "program"}
