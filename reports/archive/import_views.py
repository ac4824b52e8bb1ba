"""Bringing an export back: choose a file, see what it would add, say yes."""

from io import BytesIO

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from people.http import PersonRequest
from people.middleware import keep_person, remember_person
from reports.archive.forms import ImportForm
from reports.archive.importing import bring
from reports.archive.tables import NAMES
from reports.archive.values.zip_archive import RefusedError, read
from reports.models import Upload


@require_http_methods(["GET", "HEAD", "POST"])
def choose_file(request: PersonRequest) -> HttpResponse:
    now = timezone.now()
    data = (request.POST, request.FILES) if request.method == "POST" else ()
    form = ImportForm(*data, person=request.person, now=now)
    if form.is_valid():
        file = form.cleaned_data["file"]
        # The form has read it to its end already.
        file.seek(0)
        tallies = [tally.to_json() for tally in form.tallies]
        Upload.objects.keep(keep_person(request), file.read(), tallies, now)
        return redirect("reports:confirm")
    return render(request, "reports/import.html", {"form": form})


@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: PersonRequest) -> HttpResponse:
    now = timezone.now()
    upload = Upload.objects.for_person(request.person, now)
    if upload is None:
        return redirect("reports:import")
    if request.method == "POST":
        return add_upload(request, upload)
    return render(request, "reports/confirm.html", {"upload": upload})


def add_upload(request: PersonRequest, upload: Upload) -> HttpResponse:
    """All of it or nothing; what changed since the preview may refuse it."""
    person, content = upload.person, BytesIO(upload.content)
    # First of all, so that a second tap finds nothing to add.
    upload.delete()
    try:
        bring(person, read(content, NAMES), timezone.now())
    except RefusedError as error:
        messages.error(request, f"Nothing was added. {error.problems[0]}")
        return redirect("reports:import")
    remember_person(request, person)
    messages.success(request, "Your data is back.")
    return redirect("progress:overview")


@require_POST
def cancel(request: PersonRequest) -> HttpResponse:
    Upload.objects.filter(person_id=request.person.pk).delete()
    messages.success(request, "Nothing was added.")
    return redirect("reports:export")
