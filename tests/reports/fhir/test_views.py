import json

import pytest
from fhir.resources.R4B.bundle import Bundle

from people.models import Person
from tests.people.factories import log_in_as
from tests.reports.factories import make_full_person

pytestmark = pytest.mark.django_db

URL = "/progress/export/fhir/"


def test_download_is_fhir_json(client):
    log_in_as(client, make_full_person())
    response = client.get(URL)
    assert response.headers["Content-Type"] == "application/fhir+json"
    assert response.headers["Content-Disposition"].endswith('.fhir.json"')
    Bundle.model_validate_json(b"".join(response.streaming_content))


def test_stranger_gets_an_empty_bundle(client):
    response = client.get(URL)
    assert json.loads(b"".join(response.streaming_content))["entry"] == []
    assert Person.objects.count() == 0
