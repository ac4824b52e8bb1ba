import re

import pytest

from assessment.self_tests.rules.results import TestResult
from assessment.symptom_check.questions.answers import Answers
from core.values.suitability import Caution, Equipment, Place, Position
from exercises.values.vocabulary import Side
from program.explain.case_file import WrittenCase, read_written_case
from program.rules.plan_case import PlanPreferences
from tests.program.factories import name_activity

SLUGS = {"cat-camel", "dead-bug"}


def test_an_empty_case_is_that_of_a_person_as_usual():
    assert read_written_case({}, SLUGS) == WrittenCase(
        answers=Answers({}),
        results=(),
        preferences=PlanPreferences(),
        own_cautions=frozenset(),
        has_clinician_checked=False,
        week=0,
    )


def test_a_case_may_say_everything():
    case = read_written_case(
        {
            "answers": {"age": 40, "pain_now": 3},
            "tests": [{"test": "thomas", "side": "left", "value": 10}],
            "preferences": {
                "minutes": 25,
                "days_a_week": 2,
                "equipment": ["chair"],
                "excluded_positions": ["standing"],
                "places": ["floor"],
                "excluded": ["dead-bug"],
                "cautions": ["wrist_trouble"],
            },
            "clinician_has_checked": True,
            "week": 3,
            "activities": [{"kind": "lifting", "name": "lift my son"}],
        },
        SLUGS,
    )
    assert case == WrittenCase(
        answers=Answers({"age": 40, "pain_now": 3}),
        results=(TestResult(test="thomas", side=Side.LEFT, value=10),),
        preferences=PlanPreferences(
            minutes=25,
            days_a_week=2,
            equipment=frozenset({Equipment.CHAIR}),
            excluded_positions=frozenset({Position.STANDING}),
            places=frozenset({Place.FLOOR}),
            excluded=frozenset({"dead-bug"}),
        ),
        own_cautions=frozenset({Caution.WRIST_TROUBLE}),
        has_clinician_checked=True,
        week=3,
        activities=(name_activity(),),
    )


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        ({"moods": {}}, "the case: unknown moods."),
        ({"answers": {"mood": "bad"}}, "Unknown question: mood"),
        ({"answers": {"pain_now": 11}}, "pain_now: 11 is no whole number"),
        ({"answers": []}, "answers: an object with named values is needed."),
        ({"tests": {}}, "tests: a list is needed."),
        ({"tests": ["plank"]}, "one of the tests: an object with named"),
        ({"tests": [{"test": "jump", "value": 1}]}, "Unknown self-test: 'jump'."),
        ({"preferences": {"mood": 1}}, "preferences: unknown mood."),
        ({"preferences": {"minutes": 12}}, "minutes: 12 is none of 5, 10, 15, 25."),
        ({"preferences": {"minutes": "10"}}, "minutes: '10' is not from 0 to 25."),
        ({"preferences": {"days_a_week": 0}}, "days_a_week: 0 is not from 1 to 7."),
        ({"preferences": {"equipment": ["sofa"]}}, "equipment: unknown sofa."),
        ({"preferences": {"places": "bed"}}, "places: a list of words is needed."),
        ({"preferences": {"excluded": ["x"]}}, "excluded: unknown exercise x."),
        ({"activities": [{"kind": "sport"}]}, "activities: name: some words are"),
        ({"activities": [{"kind": "x", "name": "y"}]}, "activities: unknown 'x'."),
        ({"clinician_has_checked": 1}, "clinician_has_checked: 1 is neither"),
    ],
)
def test_what_is_unknown_is_named(data, complaint):
    with pytest.raises(ValueError, match=re.escape(complaint)):
        read_written_case(data, SLUGS)
