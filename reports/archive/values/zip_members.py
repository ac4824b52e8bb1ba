"""Find the data in a ZIP, however a computer has packed it; knows no table.

Only the data is read. What else is in the file costs nothing and does no harm.
"""

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import IO
from zipfile import (
    ZIP_BZIP2,
    ZIP_DEFLATED,
    ZIP_STORED,
    BadZipFile,
    ZipFile,
    ZipInfo,
)

from reports.archive.values.archive_format import DATA_FILE_NAME
from reports.archive.values.file_kinds import (
    BYTES_LOOKED_AT,
    CHOOSE_EXPORT,
    DOWNLOAD_AGAIN,
    ZIP_END,
    recognise_file,
    recognise_zip,
)
from reports.archive.values.import_refusal import ImportRefusedError

# An export has 21 files. A Mac adds one to each, and a folder.
MOST_MEMBERS = 200
MEMBER_SIGNATURE = b"PK\x01\x02"
# LZMA is not among them: the memory that it takes is for the file to say.
COMPRESSIONS = frozenset({ZIP_STORED, ZIP_DEFLATED, ZIP_BZIP2})
IS_ENCRYPTED = 1
IGNORED_FOLDERS = frozenset({"__MACOSX", ".."})
IGNORED_FILES = ("._", ".DS_Store")

DAMAGED_ZIP = (
    f"This ZIP file is damaged: a part of it has changed on its way. {DOWNLOAD_AGAIN}"
)
# A RuntimeError is a file that is locked, or packed in an unknown way.
UNREADABLE_ZIP_ERRORS = (
    BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    RuntimeError,
)


@contextmanager
def open_data_file(content: bytes, largest_bytes: int) -> Iterator[IO[bytes]]:
    """The data of an export: in a ZIP, or alone, as some browsers unpack it.

    While it is read, an ImportRefusedError tells of anything that is wrong with it.
    """
    if not (content.startswith(b"PK") and ZIP_END in content):
        with open_bare_data(content, largest_bytes) as data:
            yield data
        return
    check_member_count(content)
    try:
        with (
            ZipFile(BytesIO(content)) as zip_file,
            zip_file.open(find_data_member(zip_file, largest_bytes)) as data,
        ):
            yield data
    except UNREADABLE_ZIP_ERRORS as error:
        raise ImportRefusedError(DAMAGED_ZIP) from error


@contextmanager
def open_bare_data(content: bytes, largest_bytes: int) -> Iterator[IO[bytes]]:
    start = content[:BYTES_LOOKED_AT]
    if not is_own_data(start):
        raise ImportRefusedError(recognise_file(start).description)
    check_data_size(len(content), largest_bytes)
    yield BytesIO(content)


def is_own_data(start: bytes) -> bool:
    """Whether it begins like a data.json, with whatever white space and BOM."""
    squeezed = b"".join(start.removeprefix(b"\xef\xbb\xbf").split())
    return squeezed.startswith(b'{"format":"backpain"')


def check_member_count(content: bytes) -> None:
    """Before `ZipFile` makes an object of each: a small file may list a million."""
    if content.count(MEMBER_SIGNATURE) > MOST_MEMBERS:
        raise ImportRefusedError(
            f"This is a ZIP file with more files than an export has. {CHOOSE_EXPORT}"
        )


def find_data_member(zip_file: ZipFile, largest_bytes: int) -> ZipInfo:
    members = [info for info in zip_file.infolist() if not is_ignored(info)]
    found = [info for info in members if split_path(info)[-1] == DATA_FILE_NAME]
    if not found:
        names = [info.filename for info in members]
        raise ImportRefusedError(recognise_zip(names).description)
    if len(found) > 1:
        raise ImportRefusedError(
            f"This ZIP file holds {DATA_FILE_NAME} {len(found)} times, so it is not "
            f"clear which is meant. {CHOOSE_EXPORT}"
        )
    check_packing(found[0])
    check_data_size(found[0].file_size, largest_bytes)
    return found[0]


def split_path(info: ZipInfo) -> list[str]:
    # Some programs on Windows write backslashes.
    return info.filename.replace("\\", "/").split("/")


def is_ignored(info: ZipInfo) -> bool:
    """Folders, what a Mac leaves beside the files, and what leads out of the ZIP."""
    parts = split_path(info)
    return (
        info.is_dir()
        or not parts[0]  # from the root of a computer
        or not IGNORED_FOLDERS.isdisjoint(parts)
        or parts[-1].startswith(IGNORED_FILES)
    )


def check_packing(info: ZipInfo) -> None:
    if info.flag_bits & IS_ENCRYPTED:
        raise ImportRefusedError(
            "This ZIP file is locked with a password. Unpack it with the password, "
            f"and choose the file {DATA_FILE_NAME} that comes out."
        )
    if info.compress_type not in COMPRESSIONS:
        raise ImportRefusedError(
            "This ZIP file is packed in an unusual way. Unpack it, and choose the file "
            f"{DATA_FILE_NAME} that comes out."
        )


def check_data_size(size: int, largest_bytes: int) -> None:
    """By the size that the ZIP declares; reading goes no further."""
    if size > largest_bytes:
        raise ImportRefusedError(
            f"Unpacked, {DATA_FILE_NAME} is larger than {largest_bytes // 2**20} "
            "megabytes. Thirty years of daily entries need less."
        )
