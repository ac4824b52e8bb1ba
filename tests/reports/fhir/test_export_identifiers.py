"""Other systems know the resources by these identifiers: they must never change.

The first release gave them to the export in `tests/cases/archive-version-1.json`.
"""

import json

import pytest

from reports.fhir.export import generate_fhir_bundle
from tests.reports.archives import import_case
from tests.reports.factories import NOON

pytestmark = pytest.mark.django_db

IDENTIFIERS = [
    ("Patient", "03c91a44-b0f1-5f80-8f97-e764526d93ab"),
    ("QuestionnaireResponse", "79d53696-d85b-5833-ac2b-3364d8d3e508"),
    ("QuestionnaireResponse", "3817e8fc-8dc5-5e48-9379-bc7187958b63"),
    ("Observation", "f9c4eb63-8607-5d2c-a591-f76a24ed5893"),
    ("CarePlan", "c191b06d-713f-51e2-9b01-b831f889401e"),
    ("Procedure", "a5090635-59db-5111-ae28-86fc7e9308a2"),
    ("Observation", "478a78f7-0c99-50ad-a97e-2dd1f13904ad"),
    ("Observation", "fbad6837-5ce0-57ad-accc-10d58445c728"),
    ("Observation", "3b0ff1ed-5f7e-55e7-a44f-566093151070"),
    ("Observation", "b2a422c9-e9d9-5fa7-ac75-ba862828a075"),
]


def test_a_resource_has_the_identifier_that_the_first_release_gave_it():
    person, _ = import_case("archive-version-1")
    bundle = json.loads("".join(generate_fhir_bundle(person, NOON)))
    resources = [entry["resource"] for entry in bundle["entry"]]
    found = [(resource["resourceType"], resource["id"]) for resource in resources]
    assert found == IDENTIFIERS
