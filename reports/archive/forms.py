"""The upload form of an import."""

from datetime import datetime
from io import BytesIO
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile

from core.values.request_limits import LARGEST_UPLOAD_BYTES
from people.models import Person
from reports.archive.import_locks import lock_import_in_transaction
from reports.archive.upload_work import SHORT_DATA_BYTES, check_short_upload
from reports.archive.values.archive_reading import repack_data
from reports.archive.values.file_kinds import (
    BYTES_LOOKED_AT,
    CHOOSE_EXPORT,
    ZIP_START,
    recognise_file,
)
from reports.archive.values.import_refusal import ImportRefusedError
from reports.archive.values.import_summary import ImportSummary

ERROR_SUMMARY_ID = "error-summary"


class ImportForm(forms.Form):
    """Valid: a short export was tried out, a long one is still to be.

    `content` is what has to be kept of the file. ImportBusyError: try again later.
    """

    marks_optional = False
    content: bytes
    summaries: tuple[ImportSummary, ...] | None = None

    file = forms.FileField(
        label="Your ZIP file",
        help_text="The file that you downloaded from this site. It may have been "
        "unpacked and packed again.",
        widget=forms.FileInput(
            attrs={"accept": ".zip,application/zip,.json,application/json"}
        ),
        error_messages={
            "required": "Choose the ZIP file.",
            "empty": "The file is empty. Download your export again.",
        },
    )

    def __init__(self, *args: Any, person: Person, now: datetime, **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.person = person
        self.now = now

    def clean(self) -> None:
        if (file := self.cleaned_data.get("file")) is None:
            return
        try:
            self.check_upload(file)
        except ImportRefusedError as error:
            self.add_refusal(error)

    def check_upload(self, file: "UploadedFile[bytes]") -> None:
        if (file.size or 0) > LARGEST_UPLOAD_BYTES:
            refuse_large_file(file)
        lock_import_in_transaction(self.person)
        self.content, size = repack_data(BytesIO(file.read()))
        if size <= SHORT_DATA_BYTES:
            self.summaries = check_short_upload(self.person, self.content, self.now)

    def add_refusal(self, error: ImportRefusedError) -> None:
        """Of the form and not of the field, where each line would stand again."""
        self.add_error(None, list(error.lines))
        self.fields["file"].widget.attrs |= {
            "aria-invalid": "true",
            "aria-describedby": f"{ERROR_SUMMARY_ID} id_file_helptext",
        }


def refuse_large_file(file: "UploadedFile[bytes]") -> None:
    """A film is no large export: say what it is if it is something else."""
    start = file.read(BYTES_LOOKED_AT)
    if not start.startswith(ZIP_START):
        raise ImportRefusedError(recognise_file(start).description)
    raise ImportRefusedError(
        f"The file is larger than {LARGEST_UPLOAD_BYTES // 2**20} megabytes. Thirty "
        f"years of daily entries need less. {CHOOSE_EXPORT}"
    )
