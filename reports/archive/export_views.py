"""Pages on which a person downloads their data."""

from django.http import HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from people.http import PersonRequest
from reports.archive.exporting import export_archive
from reports.streaming import stream_attachment


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
