"""The data is found in a ZIP however a computer packed it, and nothing else is read."""

import json
from io import BytesIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from reports.archive.values.archive_reading import read_archive
from reports.archive.values.import_refusal import ImportRefusedError
from reports.archive.values.zip_members import MOST_MEMBERS
from tests.reports.archives import zip_with

DATA = json.dumps({"format": "backpain", "version": 1, "tables": {"rows": [{"n": 1}]}})
CSV = "\ufeffn,m\r\n1,\r\n"
FOLDER = "backpain-2026-03-02"
PACKINGS = {
    "as it came": ["data.json", "rows.csv"],
    "in a folder": [f"{FOLDER}/", f"{FOLDER}/data.json", f"{FOLDER}/rows.csv"],
    "by a Mac": [
        *(f"{FOLDER}/data.json", f"__MACOSX/{FOLDER}/._data.json"),
        *(f"{FOLDER}/.DS_Store", f"__MACOSX/{FOLDER}/._.DS_Store"),
    ],
    "by a Mac without a folder": ["data.json", "._data.json", ".DS_Store"],
    "by Windows": [f"{FOLDER}\\data.json", "Thumbs.db", f"{FOLDER}\\desktop.ini"],
    "with a letter": ["data.json", "Größe – für Dr. Müller.txt"],
    "in folders of folders": [f"Downloads/{FOLDER}/neu/data.json"],
}


def pack(names, data=DATA, compression=ZIP_DEFLATED):
    sink = BytesIO()
    with ZipFile(sink, "w", compression) as zip_file:
        for name in names:
            is_data = name.endswith("data.json") and "._" not in name
            zip_file.writestr(name, data if is_data else CSV)
    return sink.getvalue()


def read_rows_of(content):
    return list(read_archive(BytesIO(content), ["rows"])["rows"])


@pytest.mark.parametrize("compression", [ZIP_STORED, ZIP_DEFLATED, ZIP_BZIP2])
@pytest.mark.parametrize("names", PACKINGS.values(), ids=PACKINGS)
def test_an_export_that_was_packed_again_is_taken(names, compression):
    assert read_rows_of(pack(names, compression=compression)) == [{"n": 1}]


@pytest.mark.parametrize(
    "data",
    [
        f"\ufeff{DATA}",
        json.dumps(json.loads(DATA), indent=2).replace("\n", "\r\n"),
    ],
    ids=["mark of its encoding", "lines of Windows"],
)
def test_what_an_editor_does_to_the_data_changes_nothing(data):
    assert read_rows_of(pack(["data.json"], data)) == [{"n": 1}]
    assert read_rows_of(data.encode()) == [{"n": 1}]


def test_the_data_alone_is_taken_as_some_browsers_unpack_each_download():
    assert read_rows_of(DATA.encode()) == [{"n": 1}]


def test_two_exports_in_one_file_are_refused():
    with pytest.raises(ImportRefusedError, match="json 2 times"):
        read_rows_of(pack(["a/data.json", "b/data.json"]))


def test_the_same_name_twice_is_refused():
    with (
        pytest.warns(UserWarning, match="Duplicate name"),
        pytest.raises(ImportRefusedError, match="json 2 times"),
    ):
        read_rows_of(pack(["data.json", "data.json"]))


def test_a_locked_zip_is_called_locked():
    content = bytearray(zip_with(DATA))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(signature) + offset] |= 1
    with pytest.raises(ImportRefusedError, match="locked with a password"):
        read_rows_of(bytes(content))


def test_more_files_than_any_computer_adds_are_not_even_listed():
    names = [f"{number}.txt" for number in range(MOST_MEMBERS)]
    with pytest.raises(ImportRefusedError, match="more files than an export has"):
        read_rows_of(pack(["data.json", *names]))


@pytest.mark.parametrize("name", ["../data.json", "/data.json", "a/../../data.json"])
def test_what_leads_out_of_the_zip_is_not_looked_at(name):
    with pytest.raises(ImportRefusedError, match="a ZIP file of something else"):
        read_rows_of(pack([name]))


def test_half_a_download_is_called_so():
    content = zip_with(DATA)
    with pytest.raises(ImportRefusedError, match="stopped half-way"):
        read_rows_of(content[: len(content) // 2])


def test_changed_bytes_are_called_damage():
    content = bytearray(zip_with(DATA, compression=ZIP_STORED))
    content[60] ^= 0xFF
    with pytest.raises(ImportRefusedError, match="This ZIP file is damaged"):
        read_rows_of(bytes(content))
