"""Download one's data, and import it: choose a file, see what it would add, confirm."""

from collections.abc import Callable
from functools import wraps

from django.contrib import messages
from django.http import HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)
from django_htmx.http import HttpResponseClientRefresh

from people.http import PersonRequest
from people.middleware import get_or_create_person, store_person_in_session
from people.submissions import let_send_again, stored_in_turn, stored_once
from reports.archive.exporting import export_archive
from reports.archive.forms import ImportForm
from reports.archive.import_locks import ImportBusyError, lock_import_in_transaction
from reports.archive.upload_work import (
    add_long_upload,
    add_short_upload,
    check_long_upload,
    is_upload_stalled,
    start_upload_work,
)
from reports.archive.values.import_refusal import ImportRefusedError
from reports.models import Upload, UploadsFullError, UploadState
from reports.streaming import stream_attachment

RETRY_AFTER_SECONDS = 30


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


def answer_while_busy(
    view: Callable[..., HttpResponse],
) -> Callable[..., HttpResponse]:
    """Nobody waits for the imports of others: a sentence says when to try again."""

    @wraps(view)
    def try_view(request: PersonRequest) -> HttpResponse:
        try:
            return view(request)
        except (ImportBusyError, UploadsFullError):
            context = {"seconds": RETRY_AFTER_SECONDS}
            response = render(request, "reports/import_busy.html", context, status=503)
            response.headers["Retry-After"] = str(RETRY_AFTER_SECONDS)
            return response

    return try_view


@require_http_methods(["GET", "HEAD", "POST"])
@answer_while_busy
@stored_once
def data_import(request: PersonRequest) -> HttpResponse:
    data = (request.POST, request.FILES) if request.method == "POST" else ()
    form = ImportForm(*data, person=request.person, now=timezone.now())
    if form.is_valid():
        store_upload(request, form)
        return redirect("reports:import_confirmation")
    return render(request, "reports/data_import.html", {"form": form})


def store_upload(request: PersonRequest, form: ImportForm) -> None:
    is_checked = form.summaries is not None
    upload = Upload.objects.store_for_person(
        get_or_create_person(request),
        form.content,
        form.summaries or (),
        form.now,
        state=UploadState.CHECKED if is_checked else UploadState.CHECKING,
    )
    if not is_checked:
        start_upload_work(upload, check_long_upload)


@require_http_methods(["GET", "HEAD", "POST"])
@answer_while_busy
@stored_once
def import_confirmation(request: PersonRequest) -> HttpResponse:
    upload = Upload.objects.pending_for_person(request.person, timezone.now())
    if upload is None:
        return redirect("reports:data_import")
    if request.method == "POST" and upload.state is UploadState.CHECKED:
        return add_upload(request, upload)
    return show_upload(request, upload)


def show_upload(request: PersonRequest, upload: Upload) -> HttpResponse:
    if upload.state.is_at_work:
        return show_import_progress(request, upload)
    if request.htmx:
        # The page that shows the progress becomes the one that shows the result.
        return HttpResponseClientRefresh()
    if upload.state is UploadState.ADDED:
        upload.delete()
        return show_added_data(request, upload)
    template = "refused" if upload.state is UploadState.REFUSED else "confirmation"
    return render(request, f"reports/import_{template}.html", {"upload": upload})


def show_import_progress(request: PersonRequest, upload: Upload) -> HttpResponse:
    is_stalled = is_upload_stalled(upload, timezone.now())
    if request.htmx and is_stalled:
        return HttpResponseClientRefresh()
    template = "_import_progress" if request.htmx else "import_progress"
    context = {"upload": upload, "is_stalled": is_stalled}
    return render(request, f"reports/{template}.html", context)


def show_added_data(request: PersonRequest, upload: Upload) -> HttpResponse:
    store_person_in_session(request, upload.person)
    messages.success(request, "Your data is back.")
    return redirect("progress:progress_overview")


def add_upload(request: PersonRequest, upload: Upload) -> HttpResponse:
    """All or nothing; changes since the preview may cause a rejection."""
    lock_import_in_transaction(upload.person)
    if upload.total_rows:
        begin_long_work(upload, UploadState.ADDING)
        return redirect("reports:import_confirmation")
    try:
        add_short_upload(upload)
    except ImportRefusedError as error:
        Upload.objects.filter(pk=upload.pk).update(problems=error.lines)
        return let_send_again(redirect("reports:import_confirmation"))
    return show_added_data(request, upload)


def begin_long_work(upload: Upload, state: UploadState) -> None:
    is_adding = state is UploadState.ADDING
    upload.state, upload.begun_at, upload.problems = state, timezone.now(), ()
    upload.save(update_fields=["state", "begun_at", "problems"])
    start_upload_work(upload, add_long_upload if is_adding else check_long_upload)


@require_POST
@answer_while_busy
@stored_in_turn
def restart_import(request: PersonRequest) -> HttpResponse:
    """Go on with what a process has left half-way; nothing of it was stored."""
    now = timezone.now()
    upload = Upload.objects.pending_for_person(request.person, now)
    if upload and is_upload_stalled(upload, now):
        lock_import_in_transaction(upload.person)
        begin_long_work(upload, upload.state)
    return redirect("reports:import_confirmation")


@require_POST
@stored_in_turn
def cancel_import(request: PersonRequest) -> HttpResponse:
    own = Upload.objects.filter(person_id=request.person.pk).select_for_update()
    upload = own.first()
    if upload and upload.state is UploadState.ADDED:
        return redirect("reports:import_confirmation")
    own.delete()
    messages.success(request, "Nothing was added.")
    return redirect("reports:data_export")
