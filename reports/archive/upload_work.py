"""Check an upload and add what is in it: a short one at once, a long one in a thread.

A long one is stored first, so that its page can say how far it is. The thread holds the
lock of the person's imports for as long as it works: when its process dies, the lock is
free while the upload still says that it is being worked on, and the page says so.
"""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from io import BytesIO
from threading import Thread

from django.db import connection, transaction
from django.utils import timezone

from people.models import Person
from reports.archive.import_locks import (
    ImportBusyError,
    holding_import_lock,
    is_import_running,
)
from reports.archive.importing import check_rows, import_contents, preview_import
from reports.archive.tables import ARCHIVE_TABLE_NAMES
from reports.archive.values.archive_reading import ArchiveContents, read_archive
from reports.archive.values.import_refusal import ImportRefusedError
from reports.archive.values.import_summary import ImportSummary
from reports.archive.work_budget import WorkBudget
from reports.models import Upload, UploadState

# Checked in two seconds of the processor at most, whatever rows it holds.
SHORT_DATA_BYTES = 256 * 2**10
ROWS_PER_REPORT = 500
# A thread needs a moment before it holds its lock.
TIME_TO_BEGIN = timedelta(seconds=10)

UploadWork = Callable[[int], None]
logger = logging.getLogger(__name__)


class ImportCancelledError(Exception):
    """The person has changed their mind, or is gone, while their upload was added."""


def check_short_upload(
    person: Person, content: bytes, now: datetime
) -> tuple[ImportSummary, ...]:
    contents = read_archive(BytesIO(content), ARCHIVE_TABLE_NAMES)
    check_rows(contents, now, WorkBudget().count_row)
    return preview_import(person, contents, now)


def add_short_upload(upload: Upload) -> None:
    contents = read_archive(BytesIO(upload.content), ARCHIVE_TABLE_NAMES)
    import_contents(upload.person, contents, timezone.now())
    upload.delete()


def start_upload_work(upload: Upload, work: UploadWork) -> None:
    """As soon as others can see the upload."""
    transaction.on_commit(partial(start_thread, work, upload.pk))


def start_thread(work: UploadWork, upload_key: int) -> Thread:
    name = f"import of upload {upload_key}"
    thread = Thread(
        target=work_in_thread, args=[work, upload_key], name=name, daemon=True
    )
    thread.start()
    return thread


def work_in_thread(work: UploadWork, upload_key: int) -> None:
    try:
        work(upload_key)
    except (ImportBusyError, ImportCancelledError, Upload.DoesNotExist):
        # The page finds nobody at work, and offers to begin again; or it is gone.
        pass
    except Exception:
        logger.exception("An import has stopped half-way.")
    finally:
        connection.close()


def check_long_upload(upload_key: int) -> None:
    """Leave the upload checked or refused; ImportBusyError leaves it as it is."""
    upload = Upload.objects.select_related("person").get(pk=upload_key)
    with holding_import_lock(upload.person):
        own = Upload.objects.filter(pk=upload_key, state=UploadState.CHECKING)
        try:
            summaries = try_out_upload(upload, read_upload(upload))
        except ImportRefusedError as error:
            own.update(state=UploadState.REFUSED, problems=error.lines, content=b"")
        else:
            own.update(state=UploadState.CHECKED, summaries=summaries)


def read_upload(upload: Upload) -> ArchiveContents:
    contents = read_archive(BytesIO(upload.content), ARCHIVE_TABLE_NAMES)
    total = sum(map(len, contents.values()))
    Upload.objects.filter(pk=upload.pk).update(total_rows=total)
    return contents


def try_out_upload(
    upload: Upload, contents: ArchiveContents
) -> tuple[ImportSummary, ...]:
    now, budget = timezone.now(), WorkBudget()
    check_rows(contents, now, partial(count_row_of_upload, upload, budget))
    report_rows(upload, budget)
    return preview_import(upload.person, contents, now)


def count_row_of_upload(upload: Upload, budget: WorkBudget) -> None:
    budget.count_row()
    if budget.rows % ROWS_PER_REPORT == 0:
        report_rows(upload, budget)


def report_rows(upload: Upload, budget: WorkBudget) -> None:
    if not Upload.objects.filter(pk=upload.pk).update(checked_rows=budget.rows):
        raise ImportCancelledError


def add_long_upload(upload_key: int) -> None:
    """Add all and say so, in one transaction; a refusal keeps the upload."""
    upload = Upload.objects.select_related("person").get(pk=upload_key)
    with holding_import_lock(upload.person):
        own = Upload.objects.filter(pk=upload_key, state=UploadState.ADDING)
        contents = read_archive(BytesIO(upload.content), ARCHIVE_TABLE_NAMES)
        try:
            with transaction.atomic():
                import_contents(upload.person, contents, timezone.now())
                if not own.update(state=UploadState.ADDED, content=b""):
                    raise ImportCancelledError
        except ImportRefusedError as error:
            own.update(state=UploadState.CHECKED, problems=error.lines)


def is_upload_stalled(upload: Upload, now: datetime) -> bool:
    """Whether nobody works on it though it says so: their process has died."""
    return (
        upload.state.is_at_work
        and upload.begun_at < now - TIME_TO_BEGIN
        and not is_import_running(upload.person)
    )
