"""Pages on which a person takes their data along."""

from collections.abc import Iterable

from django.http import HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from people.http import PersonRequest
from reports.archive.exporting import StreamChunk, export_archive, stream_from_snapshot
from reports.fhir.export import generate_fhir_bundle


@require_safe
def data_export(request: PersonRequest) -> HttpResponse:
    return render(request, "reports/data_export.html")


@require_safe
def download_archive(request: PersonRequest) -> StreamingHttpResponse:
    now = timezone.now()
    return stream_attachment(
        export_archive(request.person, now),
        "application/zip",
        f"backpain-{now:%Y-%m-%d}.zip",
    )


@require_safe
def download_fhir_bundle(request: PersonRequest) -> StreamingHttpResponse:
    now = timezone.now()
    texts = generate_fhir_bundle(request.person, now)
    name = f"backpain-{now:%Y-%m-%d}.fhir.json"
    return stream_attachment(texts, "application/fhir+json", name)


def stream_attachment(
    chunks: Iterable[StreamChunk], content_type: str, file_name: str
) -> StreamingHttpResponse:
    return StreamingHttpResponse(
        stream_from_snapshot(chunks),
        content_type=content_type,
        headers={"Content-Disposition": f'attachment; filename="{file_name}"'},
    )
