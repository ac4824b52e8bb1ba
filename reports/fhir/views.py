"""The download of all data as HL7 FHIR."""

from django.http import StreamingHttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from people.http import PersonRequest
from reports.fhir.export import generate_fhir_bundle
from reports.streaming import stream_attachment


@require_safe
def download_fhir_bundle(request: PersonRequest) -> StreamingHttpResponse:
    now = timezone.now()
    return stream_attachment(
        generate_fhir_bundle(request.person, now),
        "application/fhir+json",
        f"backpain-{now:%Y-%m-%d}.fhir.json",
    )
