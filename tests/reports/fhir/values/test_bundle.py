import json

from reports.fhir.values.bundle import generate_bundle_chunks
from tests.reports.factories import NOON


def test_bundle_addresses_each_resource_by_its_number():
    chunks = generate_bundle_chunks([{"id": "1"}, {"id": "2"}], NOON)
    assert json.loads("".join(chunks)) == {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": "2026-03-02T12:00:00+00:00",
        "entry": [
            {"fullUrl": "urn:uuid:1", "resource": {"id": "1"}},
            {"fullUrl": "urn:uuid:2", "resource": {"id": "2"}},
        ],
    }


def test_bundle_of_nothing_is_whole_too():
    assert json.loads("".join(generate_bundle_chunks([], NOON)))["entry"] == []
