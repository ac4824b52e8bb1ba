"""A Bundle of resources, streamed as it is built. HL7 FHIR, release 4."""

import json
from collections.abc import Iterable, Iterator
from datetime import datetime

from reports.fhir.values.subject import FhirResource


def generate_bundle_chunks(
    resources: Iterable[FhirResource], exported_at: datetime
) -> Iterator[str]:
    yield '{"resourceType": "Bundle", "type": "collection", '
    yield f'"timestamp": "{exported_at.isoformat()}", "entry": ['
    for number, resource in enumerate(resources):
        entry = {"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource}
        yield f"{',' if number else ''}\n{json.dumps(entry, ensure_ascii=False)}"
    yield "]}\n"
