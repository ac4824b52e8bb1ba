import pytest
from fhir.resources.R4B.observation import Observation

from progress.values.activities import ActivityKind
from reports.fhir.values.observations import (
    build_activity_observation,
    build_flare_observation,
    build_pain_observation,
    build_peg_observation,
    build_walk_observation,
)
from reports.fhir.values.subject import PseudonymousSubject
from tests.reports.factories import NOON

SUBJECT = PseudonymousSubject(NOON)


@pytest.mark.parametrize(
    ("note", "notes"), [("", None), ("Stiff.", [{"text": "Stiff."}])]
)
def test_pain_carries_its_note_if_there_is_one(note, notes):
    pain = build_pain_observation(SUBJECT, key="1", felt_at=NOON, pain=4, note=note)
    assert pain["code"]["coding"] == [{"system": "http://loinc.org", "code": "72514-3"}]
    assert (pain["valueInteger"], pain.get("note")) == (4, notes)


def test_activity_is_named_with_the_ends_of_its_scale():
    observation = build_activity_observation(
        SUBJECT,
        activity_name="Lifting",
        activity_created_at=NOON,
        rated_on=NOON.date(),
        ability=3,
    )
    assert observation["code"]["text"] == (
        "Patient-Specific Functional Scale, Lifting: 0 not at all, 10 as before"
    )
    assert observation["effectiveDateTime"] == "2026-03-02"
    assert "component" not in observation


def test_activity_of_a_known_kind_says_which():
    observation = build_activity_observation(
        SUBJECT,
        activity_name="my son",
        activity_kind=ActivityKind.LIFTING,
        activity_created_at=NOON,
        rated_on=NOON.date(),
        ability=3,
    )
    (component,) = observation["component"]
    assert component["valueString"] == "lifting or carrying"


def test_week_of_the_peg_scale_ends_on_its_seventh_day():
    week = build_peg_observation(SUBJECT, NOON.date(), {"pain": 4, "enjoyment": 2})
    assert week["effectivePeriod"] == {"start": "2026-03-02", "end": "2026-03-08"}
    assert [part["valueInteger"] for part in week["component"]] == [4, 2]


@pytest.mark.parametrize(
    ("ended_at", "end"), [(None, {}), (NOON, {"end": NOON.isoformat()})]
)
def test_flare_up_is_a_period_with_what_happened_before_it(ended_at, end):
    flare = build_flare_observation(
        SUBJECT, cause="a cold", reported_at=NOON, ended_at=ended_at
    )
    Observation.model_validate(flare)
    assert flare["valueString"] == "a cold"
    assert flare["effectivePeriod"] == {"start": NOON.isoformat()} | end


def test_walk_is_minutes_of_a_day_under_the_loinc_code_of_exercise():
    walk = build_walk_observation(
        SUBJECT, key="1", walked_on=NOON.date(), minutes=12, kind="walking"
    )
    assert walk["code"] == {
        "coding": [{"system": "http://loinc.org", "code": "55411-3"}],
        "text": "Duration of walking",
    }
    assert walk["effectiveDateTime"] == "2026-03-02"
    assert (walk["valueQuantity"]["value"], walk["valueQuantity"]["code"]) == (
        *(12, "min"),
    )
