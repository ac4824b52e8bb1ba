"""The upload form of an import."""

from datetime import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile

from core.values.request_limits import LARGEST_UPLOAD_BYTES
from people.models import Person
from reports.archive.importing import preview_import
from reports.archive.tables import ARCHIVE_TABLE_NAMES
from reports.archive.values.archive_reading import ImportRefusedError, read_archive
from reports.archive.values.import_summary import ImportSummary


class ImportForm(forms.Form):
    """An export that was tried out: valid means that all of it can be imported."""

    marks_optional = False
    summaries: tuple[ImportSummary, ...]

    file = forms.FileField(
        label="Your ZIP file",
        help_text="The file you downloaded from this site, as it came.",
        widget=forms.FileInput(attrs={"accept": ".zip,application/zip"}),
        error_messages={
            "required": "Choose the ZIP file.",
            "empty": "The file is empty. Download your export again.",
        },
    )

    def __init__(self, *args: Any, person: Person, now: datetime, **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.person = person
        self.now = now

    def clean_file(self) -> "UploadedFile[bytes]":
        file: UploadedFile[bytes] = self.cleaned_data["file"]
        if (file.size or 0) > LARGEST_UPLOAD_BYTES:
            raise ValidationError(
                f"The file is larger than {LARGEST_UPLOAD_BYTES // 2**20} megabytes."
            )
        try:
            self.summaries = preview_import(
                self.person, read_archive(file, ARCHIVE_TABLE_NAMES), self.now
            )
        except ImportRefusedError as error:
            raise ValidationError(list(error.problems)) from error
        return file
