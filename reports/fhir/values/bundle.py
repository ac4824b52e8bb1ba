"""A Bundle of resources, streamed as it is built. HL7 FHIR, release 4."""

import json
from collections.abc import Iterable, Iterator
from datetime import datetime

from reports.fhir.values.subject import FhirResource
from reports.values.json_lists import separate_with_commas


def generate_bundle_chunks(
    resources: Iterable[FhirResource], exported_at: datetime
) -> Iterator[str]:
    yield '{"resourceType": "Bundle", "type": "collection", '
    yield f'"timestamp": "{exported_at.isoformat()}", "entry": ['
    for separator, resource in separate_with_commas(resources):
        entry = {"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource}
        yield separator + json.dumps(entry, ensure_ascii=False)
    yield "]}\n"
