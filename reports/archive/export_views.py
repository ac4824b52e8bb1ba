"""Pages on which a person takes their data along."""

from collections.abc import Iterable

from django.http import HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from people.http import PersonRequest
from reports.archive.exporting import Piece, as_of_one_moment, export
from reports.fhir.export import bundle


@require_safe
def export_page(request: PersonRequest) -> HttpResponse:
    return render(request, "reports/export.html")


@require_safe
def download(request: PersonRequest) -> StreamingHttpResponse:
    now = timezone.now()
    return attachment(
        export(request.person, now), "application/zip", f"backpain-{now:%Y-%m-%d}.zip"
    )


@require_safe
def download_fhir(request: PersonRequest) -> StreamingHttpResponse:
    now = timezone.now()
    texts = bundle(request.person, now)
    name = f"backpain-{now:%Y-%m-%d}.fhir.json"
    return attachment(texts, "application/fhir+json", name)


def attachment(
    pieces: Iterable[Piece], content_type: str, name: str
) -> StreamingHttpResponse:
    return StreamingHttpResponse(
        as_of_one_moment(pieces),
        content_type=content_type,
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )
