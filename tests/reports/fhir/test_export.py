"""FHIR: every resource is valid against the models of release 4B."""

import json

import pytest
from fhir.resources.R4B.bundle import Bundle

from assessment.models import SymptomCheck
from lessons.models import Lesson
from program.models import LessonReading
from reports.fhir.export import generate_fhir_bundle
from reports.values.pseudonym import derive_pseudonymous_identifier
from tests.assessment.factories import make_running_check
from tests.people.factories import make_person
from tests.progress.factories import make_session
from tests.reports.factories import NOON, make_full_person

pytestmark = pytest.mark.django_db


def resources_of(person):
    data = json.loads("".join(generate_fhir_bundle(person, NOON)))
    Bundle.model_validate(data)
    return [entry["resource"] for entry in data["entry"]]


def of_kind(resources, kind):
    return [resource for resource in resources if resource["resourceType"] == kind]


def test_bundle_of_somebody_with_everything_is_valid():
    person = make_full_person()
    make_session(person, finished_at=None)
    resources = resources_of(person)
    kinds = [resource["resourceType"] for resource in resources]
    assert {kind: kinds.count(kind) for kind in kinds} == {
        "Patient": 1,
        "QuestionnaireResponse": 3,
        "Observation": 8,
        "CarePlan": 1,
        "Procedure": 2,
        "Goal": 3,
    }


def test_pain_is_an_integer_under_its_loinc_code():
    pain = of_kind(resources_of(make_full_person()), "Observation")[-1]
    assert pain["code"]["coding"] == [{"system": "http://loinc.org", "code": "72514-3"}]
    assert pain["category"][0]["coding"][0]["code"] == "survey"
    assert (pain["valueInteger"], pain["effectiveDateTime"]) == (
        4,
        "2026-03-02T12:00:00+00:00",
    )


def test_every_reference_leads_to_a_resource_of_the_bundle():
    text = "".join(generate_fhir_bundle(make_full_person(), NOON))
    entries = json.loads(text)["entry"]
    addresses = {entry["fullUrl"] for entry in entries}
    references = set(json_values(entries, "reference"))
    assert references <= addresses
    assert len(addresses) == len(entries)


def json_values(data, name):
    if isinstance(data, list):
        for item in data:
            yield from json_values(item, name)
    elif isinstance(data, dict):
        for key, value in data.items():
            if key == name:
                yield value
            yield from json_values(value, name)


def test_patient_is_known_by_a_number_alone():
    patient = of_kind(resources_of(make_full_person()), "Patient")[0]
    assert set(patient) == {"resourceType", "id", "identifier"}


def test_what_rules_made_names_their_version():
    resources = resources_of(make_full_person())
    made = [r for r in resources if r["resourceType"] in {"CarePlan"}]
    answered = of_kind(resources, "QuestionnaireResponse")
    made += [each for each in answered if ":lesson:" not in each["questionnaire"]]
    assert {tag for r in made for tag in json_values(r["meta"], "code")} == {
        SymptomCheck.objects.get().rules_version,
        "2026.1",
        "2026-11-2",
    }


def test_names_behind_the_identifiers_never_change():
    person = make_full_person()
    first, last = person.pain_entries.order_by("felt_at")
    ids = {resource["id"] for resource in resources_of(person)}
    missing = [
        name
        for name in [
            "patient",
            "activity 2026-03-02T12:00:00+00:00 2026-03-02",
            f"check {person.symptom_checks.get().started_at.isoformat()}",
            f"pain {first.key} 0",
            f"pain {last.key} 4",
            "program 2026-03-03T12:00:00+00:00",
            f"session {person.sessions.get().key}",
            f"tests {person.test_sessions.get().started_at.isoformat()}",
            "week 2026-03-02",
        ]
        if derive_pseudonymous_identifier(NOON, name) not in ids
    ]
    assert missing == []


def test_links_of_a_questionnaire_are_the_names_of_its_questions():
    check = of_kind(resources_of(make_full_person()), "QuestionnaireResponse")[0]
    answered = SymptomCheck.objects.get().answers.values
    assert [item["linkId"] for item in check["item"]] == [*answered, "result"]


def test_running_check_without_an_answer_is_valid_too():
    person = make_person()
    make_running_check(person)
    check = of_kind(resources_of(person), "QuestionnaireResponse")[0]
    assert check["status"] == "in-progress"


def test_a_lesson_is_told_in_words_or_by_name_if_it_has_changed():
    person = make_full_person()
    reading = LessonReading.objects.get()

    def answers():
        responses = of_kind(resources_of(person), "QuestionnaireResponse")
        (item,) = next(each for each in responses if ":lesson:" in str(each))["item"]
        return item["text"], item["answer"][0]["valueString"]

    assert answers() == ("Is it so?", "Yes")
    Lesson.objects.update(edition=2)
    assert answers() == (reading.lesson, "yes")
