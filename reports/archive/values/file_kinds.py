"""What a file is that is no export of ours, and what to do instead; opens no ZIP.

The first kind that fits counts. A person who chose a photo learns nothing from the word
"damaged".
"""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

from reports.archive.values.archive_format import DATA_FILE_NAME

BYTES_LOOKED_AT = 4096
CHOOSE_EXPORT = (
    "Choose the ZIP file that you downloaded from the page “Your data”: "
    "its name begins with backpain."
)
DOWNLOAD_AGAIN = "Download it again from the page “Your data” and choose the new file."

ZIP_START = b"PK\x03\x04"
ZIP_END = b"PK\x05\x06"
TABLE_LINE = re.compile(r"[^\n,;\t]+[,;\t][^\n]*\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class FileKind:
    """`starts_with` are the bytes by which most kinds are recognised."""

    name: str
    advice: str = CHOOSE_EXPORT
    starts_with: tuple[bytes, ...] = ()
    is_like: Callable[[bytes], bool] | None = None

    @property
    def description(self) -> str:
        return f"This is {self.name}. {self.advice}"

    def fits(self, start: bytes) -> bool:
        return start.startswith(self.starts_with) or bool(
            self.is_like and self.is_like(start)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ZipKind:
    """`name_parts`: a ZIP of this kind has a file with one of these in its name."""

    name: str
    name_parts: tuple[str, ...]
    advice: str = CHOOSE_EXPORT

    @property
    def description(self) -> str:
        return f"This is {self.name}. {self.advice}"


def is_table(start: bytes) -> bool:
    """Whether its first line is one of a table with some columns."""
    text = decode_text(start)
    return text is not None and bool(TABLE_LINE.match(text))


def is_text(start: bytes) -> bool:
    return decode_text(start) is not None


def decode_text(start: bytes) -> str | None:
    """The start of a text; None if it is none. Its last character may be cut off."""
    if b"\0" in start:
        return None
    try:
        return start[: start.rfind(b"\n") + 1 or None].decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def is_photo_container(start: bytes) -> bool:
    """A photo as phones of today take it, or a picture of the web."""
    return (start[4:8] == b"ftyp" and start[8:10] in (b"he", b"mi", b"av")) or (
        start.startswith(b"RIFF") and start[8:12] == b"WEBP"
    )


APPLE_HEALTH = "an export of Apple Health"
APPLE_HEALTH_ADVICE = (
    "It cannot be brought in here. Only the ZIP file from the page “Your data” can."
)
SPREADSHEET_ADVICE = (
    "A table shows your data but cannot be brought back. Choose the whole ZIP file "
    "that it came from."
)
FILE_KINDS = (
    FileKind(
        name="a photo",
        starts_with=(b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"BM"),
        is_like=is_photo_container,
    ),
    FileKind(name="a PDF", starts_with=(b"%PDF",)),
    FileKind(
        name="an old Word or Excel file",
        starts_with=(b"\xd0\xcf\x11\xe0",),
        advice=SPREADSHEET_ADVICE,
    ),
    FileKind(
        name="a film or a sound",
        starts_with=(b"ID3", b"RIFF", b"OggS", b"\x1aE\xdf\xa3"),
        is_like=lambda start: start[4:8] == b"ftyp",
    ),
    FileKind(
        name="packed, but no ZIP",
        starts_with=(b"7z\xbc\xaf", b"Rar!", b"\x1f\x8b", b"BZh", b"\xfd7zXZ"),
        advice=(
            "Unpack it. If a ZIP file or a folder with the file data.json comes out, "
            "choose that."
        ),
    ),
    FileKind(
        name="a piece of a ZIP file: its end is missing",
        starts_with=(ZIP_START,),
        advice=f"The download probably stopped half-way. {DOWNLOAD_AGAIN}",
    ),
    FileKind(
        name="health data in the format FHIR",
        is_like=lambda start: b'"resourceType"' in start,
        advice=(
            "It is meant for other health programs. To bring your data back, choose "
            "the whole ZIP file, or the file data.json in it."
        ),
    ),
    FileKind(
        name=APPLE_HEALTH,
        is_like=lambda start: b"HealthData" in start,
        advice=APPLE_HEALTH_ADVICE,
    ),
    FileKind(
        name="a web page",
        is_like=lambda start: b"<html" in start.lower(),
        advice=(
            "Perhaps a page was saved instead of the file that it offers. "
            f"{CHOOSE_EXPORT}"
        ),
    ),
    FileKind(name="a table (CSV)", is_like=is_table, advice=SPREADSHEET_ADVICE),
    FileKind(name="a text", is_like=is_text),
)
UNKNOWN_FILE = FileKind(name="no ZIP file")

ZIP_KINDS = (
    ZipKind(
        name="a Word file", name_parts=("word/document.xml",), advice=CHOOSE_EXPORT
    ),
    ZipKind(
        name="an Excel file",
        name_parts=("xl/workbook.xml", "xl/workbook.bin"),
        advice=SPREADSHEET_ADVICE,
    ),
    ZipKind(
        name="an office document",
        name_parts=("[Content_Types].xml", "META-INF/manifest.xml"),
    ),
    ZipKind(
        name=APPLE_HEALTH,
        name_parts=("apple_health_export", "export_cda.xml"),
        advice=APPLE_HEALTH_ADVICE,
    ),
    ZipKind(
        name="a ZIP file with another one in it",
        name_parts=(".zip",),
        advice="Unpack it once, and choose the ZIP file that comes out.",
    ),
    ZipKind(
        name="a part of an export: the file data.json is missing",
        name_parts=("pain_entries.csv", "symptom_checks.csv"),
        advice=f"That file holds what is brought back. {DOWNLOAD_AGAIN}",
    ),
)
OTHER_ZIP = ZipKind(
    name="a ZIP file of something else",
    name_parts=(),
    advice=f"It has no file {DATA_FILE_NAME}. {CHOOSE_EXPORT}",
)


def recognise_file(start: bytes) -> FileKind:
    """By its first bytes, whatever its name says."""
    return next((kind for kind in FILE_KINDS if kind.fits(start)), UNKNOWN_FILE)


def recognise_zip(names: Collection[str]) -> ZipKind:
    """By the names of its files; none of them is our data."""
    return next(
        (
            kind
            for kind in ZIP_KINDS
            if any(part in name for name in names for part in kind.name_parts)
        ),
        OTHER_ZIP,
    )
