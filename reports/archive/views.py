"""Download one's data, and import it: choose a file, see what it would add, confirm."""

from io import BytesIO

from django.contrib import messages
from django.http import HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from people.http import PersonRequest
from people.middleware import get_or_create_person, store_person_in_session
from people.submissions import stored_in_turn, stored_once
from reports.archive.exporting import export_archive
from reports.archive.forms import ImportForm
from reports.archive.importing import import_contents
from reports.archive.tables import ARCHIVE_TABLE_NAMES
from reports.archive.values.archive_reading import read_archive
from reports.archive.values.import_refusal import ImportRefusedError
from reports.models import Upload
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


@require_http_methods(["GET", "HEAD", "POST"])
@stored_once
def data_import(request: PersonRequest) -> HttpResponse:
    now = timezone.now()
    data = (request.POST, request.FILES) if request.method == "POST" else ()
    form = ImportForm(*data, person=request.person, now=now)
    if form.is_valid():
        file = form.cleaned_data["file"]
        # The form has already read it to its end.
        file.seek(0)
        Upload.objects.store_for_person(
            get_or_create_person(request), file.read(), form.summaries, now
        )
        return redirect("reports:import_confirmation")
    return render(request, "reports/data_import.html", {"form": form})


@require_http_methods(["GET", "HEAD", "POST"])
@stored_once
def import_confirmation(request: PersonRequest) -> HttpResponse:
    now = timezone.now()
    upload = Upload.objects.pending_for_person(request.person, now)
    if upload is None:
        return redirect("reports:data_import")
    if request.method == "POST":
        return import_upload(request, upload)
    return render(request, "reports/import_confirmation.html", {"upload": upload})


def import_upload(request: PersonRequest, upload: Upload) -> HttpResponse:
    """All or nothing; changes since the preview may cause a rejection."""
    person, content = upload.person, BytesIO(upload.content)
    # First of all, so that a second tap finds nothing to add.
    upload.delete()
    try:
        import_contents(
            person, read_archive(content, ARCHIVE_TABLE_NAMES), timezone.now()
        )
    except ImportRefusedError as error:
        messages.error(request, f"Nothing was added. {error.lines[0]}")
        return redirect("reports:data_import")
    store_person_in_session(request, person)
    messages.success(request, "Your data is back.")
    return redirect("progress:progress_overview")


@require_POST
@stored_in_turn
def cancel_import(request: PersonRequest) -> HttpResponse:
    Upload.objects.filter(person_id=request.person.pk).delete()
    messages.success(request, "Nothing was added.")
    return redirect("reports:data_export")
