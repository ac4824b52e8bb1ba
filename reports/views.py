"""Pages on which a person takes their data along."""

from django.http import HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from backpain.http import HtmxRequest
from reports.exporting import export


@require_safe
def export_page(request: HtmxRequest) -> HttpResponse:
    return render(request, "reports/export.html")


@require_safe
def download(request: HtmxRequest) -> StreamingHttpResponse:
    now = timezone.now()
    return StreamingHttpResponse(
        export(request.person, now),
        content_type="application/zip",
        headers={
            "Content-Disposition": f'attachment; filename="backpain-{now:%Y-%m-%d}.zip"'
        },
    )
