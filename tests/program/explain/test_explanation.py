import io
import json
import re

import pytest
from django.core.management import CommandError, call_command

from tests import ROOT

CASES = ROOT / "tests" / "cases"


def explained(name):
    output = io.StringIO()
    call_command("explain", str(CASES / f"{name}.json"), stdout=output)
    return json.loads(output.getvalue())


def named(case):
    return {item["slug"]: item for item in case["plan"]["items"]}


def test_a_tight_left_hip_flexor_and_a_weak_core_are_balanced():
    case = explained("tight-left-hip-flexor-weak-core")
    assert case["disposition"] == "self_care"
    assert [finding["words"] for finding in case["findings"]] == [
        "Left hip flexor: tight",
        "Core: below target",
    ]
    assert case["phase"]["name"] == "balance"
    first = case["plan"]["items"][0]
    assert first["sides"] == ["left", "right", "left"]
    assert first["why"] == "Left hip flexor: tight in “Bed edge test”."
    plank = named(case)["plank-knees"]
    assert plank["why"] == "Core: below target in “Plank”."
    assert plank["dose"]["hold_seconds"] == 10
    assert case["plan"]["session_minutes"] <= 15


def test_saddle_numbness_not_sure_is_an_emergency_without_a_program():
    case = explained("saddle-numbness-not-sure")
    assert case["disposition"] == "emergency"
    assert case["fired"][0]["disposition"] == "emergency"
    assert case["phase"] is None
    assert case["plan"]["items"] == []
    assert case["plan"]["notes"] == ["Get emergency help now. There is no program."]


def test_acute_pain_of_7_gets_relief_without_strength():
    case = explained("acute-pain-7")
    assert case["disposition"] == "self_care"
    assert case["cautions"] == ["flexion_hurts"]
    assert case["phase"]["slug"] == "pain-now-high"
    rules = [item["rule"] for item in case["plan"]["items"]]
    assert rules == ["ease", "point", "main-muscle", "main-muscle", "walk"]
    assert case["plan"]["session_minutes"] <= 10


def test_a_case_comes_from_standard_input_too(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO('{"answers": {"age": 15}}'))
    output = io.StringIO()
    call_command("explain", "-", stdout=output)
    case = json.loads(output.getvalue())
    assert case["disposition"] == "clinician"
    assert case["plan"]["notes"] == [
        "See a clinician first. The program opens after that."
    ]


def test_a_clinicians_look_opens_the_program(tmp_path):
    file = tmp_path / "case.json"
    file.write_text('{"answers": {"age": 17}, "clinician_has_checked": true}')
    output = io.StringIO()
    call_command("explain", str(file), stdout=output)
    assert json.loads(output.getvalue())["phase"]["name"] == "balance"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("{", "Expecting property name"),
        ("[]", "the case: an object with named values is needed."),
        ('{"moods": {}}', "the case: unknown moods."),
        ('{"answers": {"mood": "bad"}}', "Unknown question: mood"),
        ('{"answers": {"pain_now": 11}}', "pain_now: 11 is no whole number"),
        ('{"answers": []}', "answers: an object with named values is needed."),
        ('{"tests": {}}', "tests: a list of results is needed."),
        ('{"tests": ["plank"]}', "a test result: an object with named"),
        ('{"tests": [{"test": "jump", "value": 1}]}', "Unknown self-test: 'jump'."),
        ('{"preferences": {"mood": 1}}', "preferences: unknown mood."),
        ('{"preferences": {"minutes": 12}}', "minutes: 12 is none of 10, 15, 25."),
        ('{"preferences": {"minutes": "10"}}', "minutes: '10' is not from 0 to 25."),
        ('{"preferences": {"days_a_week": 0}}', "days_a_week: 0 is not from 1 to 7."),
        ('{"preferences": {"equipment": ["sofa"]}}', "equipment: unknown sofa."),
        ('{"preferences": {"places": "bed"}}', "places: a list of words is needed."),
        ('{"preferences": {"excluded": ["x"]}}', "excluded: unknown exercise x."),
        ('{"clinician_has_checked": 1}', "clinician_has_checked: 1 is neither"),
    ],
)
def test_what_is_unknown_is_named_and_ends_with_2(tmp_path, text, complaint):
    file = tmp_path / "case.json"
    file.write_text(text)
    with pytest.raises(CommandError, match=re.escape(complaint)) as raised:
        call_command("explain", str(file))
    assert raised.value.returncode == 2


def test_a_missing_file_ends_with_2():
    with pytest.raises(CommandError, match="No such file") as raised:
        call_command("explain", "nowhere.json")
    assert raised.value.returncode == 2
