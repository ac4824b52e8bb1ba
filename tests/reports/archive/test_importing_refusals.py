"""Hostile and damaged files: nothing changes, and each reason is given."""

import json
import re
from io import BytesIO
from zipfile import ZIP_LZMA

import pytest
from pytest_django.asserts import assertContains

from reports.archive.tables import ARCHIVE_TABLE_NAMES
from reports.archive.values.archive_reading import read_archive
from reports.archive.values.import_refusal import ImportRefusedError
from reports.archive.values.versions import ARCHIVE_VERSION
from reports.models import Upload
from tests.reports.archives import (
    CHECK,
    counts,
    pain_row,
    upload,
    with_tables,
    zip_of,
    zip_with,
)
from tests.reports.factories import make_full_person

pytestmark = pytest.mark.django_db


OTHER_FILE = "This is a ZIP file of something else."
REFUSED_FILES = {
    "no zip": (b"PK but not really", "This is a text. Choose the ZIP file"),
    "no data": (zip_with("", "README.txt"), OTHER_FILE),
    "way out": (
        zip_with("{}", "../data.json"),
        OTHER_FILE,
    ),
    "absolute": (
        zip_with("{}", "/etc/passwd"),
        OTHER_FILE,
    ),
    "bomb": (zip_with(b"0" * (49 * 2**20)), "is larger than 48 megabytes."),
    "other packing": (
        zip_with("{}", compression=ZIP_LZMA),
        "is packed in an unusual way",
    ),
    "no JSON": (zip_with("{"), "its data is not valid JSON"),
    "deep": (zip_with("[" * 100_000), "its data is not valid JSON"),
    "huge number": (zip_with("9" * 10_000), "its data is not valid JSON"),
    "no number": (zip_with('{"a": NaN}'), "its data is not valid JSON"),
    "another format": (zip_with('{"format": "x"}'), "it is no export of backpain"),
    "list": (zip_with("[]"), "it is no export of backpain"),
    "version of tomorrow": (
        zip_with(json.dumps({"format": "backpain", "version": ARCHIVE_VERSION + 1})),
        f"is of another version than 1 to {ARCHIVE_VERSION}",
    ),
    "version that is no number": (
        zip_with('{"format": "backpain", "version": true}'),
        "is of another version",
    ),
    "table of another version": (
        zip_with(
            '{"format": "backpain", "version": 1, "tables": {"test_sessions": []}}'
        ),
        "“test_sessions” is no table of ours.",
    ),
    "field of another version": (
        zip_with(
            '{"format": "backpain", "version": 2,'
            ' "tables": {"exclusions": [{"instead": "squat"}]}}'
        ),
        "“instead” is no field of ours.",
    ),
    "infinite": (
        zip_with(
            '{"format": "backpain", "version": 1,'
            ' "tables": {"test_scores": [{"value": 1e999}]}}'
        ),
        "value: This is no number",
    ),
    "no tables": (
        zip_with('{"format": "backpain", "version": 1}'),
        "This export has no tables",
    ),
    "unknown table": (with_tables(users=[]), "“users” is no table of ours."),
    "no rows": (with_tables(pain_entries={}), "“pain_entries” is no list of rows."),
    "text after the end": (
        zip_with('{"format": "backpain", "version": 1, "tables": {}} {}'),
        "its data is not valid JSON",
    ),
    "no name": (zip_with("{1: 2}"), "its data is not valid JSON"),
    "no colon": (zip_with('{"format" "backpain"}'), "its data is not valid JSON"),
    "table twice": (
        zip_with(
            '{"format": "backpain", "version": 1,'
            ' "tables": {"pain_entries": [], "pain_entries": []}}'
        ),
        "“pain_entries” is no list of rows.",
    ),
    "no text": (zip_with(b'{"format": "\xff"}'), "its data is not valid JSON"),
    "tables in a list": (
        zip_with('{"format": "backpain", "version": 1, "tables": []}'),
        "This export has no tables",
    ),
}


@pytest.mark.parametrize(
    ("content", "reason"), REFUSED_FILES.values(), ids=REFUSED_FILES
)
def test_bad_file_changes_nothing_and_says_why(client, content, reason):
    response = upload(client, content)
    assertContains(response, reason)
    assertContains(response, "<title>Error: Bring your data back")
    assert set(counts().values()) == {0}
    assert Upload.objects.count() == 0


ITEM = {
    "session": "6f0c1a52-7c9b-4f0b-9f9e-0d3b2f6f1a11",
    "number": 1,
    "exercise": "stretch",
    "name": "Stretch",
    "dose": {},
    "why": "Tight.",
}
SITTING = {"started_at": "2026-03-02T12:00:00+00:00", "pain_now": 1, "size": "short"}
SCORE = {"test_session": "2026-03-02T12:00:00+00:00", "test": "plank", "value": 20.5}

REFUSED_ROWS = {
    "no list": ({"preferences": [{"equipment": "chair"}]}, "equipment: This is no"),
    "no list of flags": (
        {"symptom_checks": [CHECK | {"fired": {}}]},
        "fired: This is no JSON as we know it.",
    ),
    "count": (
        {"session_items": [ITEM | {"dose": {"sets": 10_001}}]},
        "dose: This is no JSON",
    ),
    "no object": ({"pain_entries": [7]}, "row 1: This is no row."),
    "text": ({"pain_entries": [pain_row(pain="4")]}, "row 1: pain: This is no whole"),
    "truth": ({"pain_entries": [pain_row(pain=True)]}, "pain: This is no whole number"),
    "eleven": (
        {"pain_entries": [pain_row(), pain_row(pain=11)]},
        "row 2: A rule is broken: pain is 0 to 10.",
    ),
    "negative": ({"pain_entries": [pain_row(pain=-1)]}, "row 1: pain: "),
    "missing": ({"pain_entries": [{"pain": 3, "felt_at": 5}]}, "row 1: felt_at: "),
    "other person": ({"pain_entries": [pain_row(person=3)]}, "“person” is no field"),
    "number": ({"pain_entries": [pain_row(id=3)]}, "“id” is no field of ours."),
    "twice": (
        {"pain_entries": [pain_row(), pain_row(note="again")]},
        "row 2: It is the same as row 1.",
    ),
    "no zone": (
        {"pain_entries": [pain_row(felt_at="2026-03-02T12:00:00")]},
        "felt_at: This is no time in UTC",
    ),
    "future": (
        {"pain_entries": [pain_row(felt_at="2999-03-02T12:00:00+00:00")]},
        "felt_at: This lies before the year 2000 or in the future.",
    ),
    "long ago": (
        {"pain_entries": [pain_row(felt_at="0001-01-01T00:00:00+14:00")]},
        "felt_at: This is no time",
    ),
    "long note": ({"pain_entries": [pain_row(note="x" * 501)]}, "note: Ensure this"),
    "zero byte": ({"pain_entries": [pain_row(note="a\0")]}, "note: This is no text"),
    "half sign": ({"pain_entries": [pain_row(note="\ud800")]}, "note: This is no text"),
    "no uuid": ({"pain_entries": [pain_row(key="x")]}, "key: This is no long random"),
    "zone": (
        {"person": [{"time_zone": "Mars/Base"}]},
        "time_zone: Choose a time zone from the list.",
    ),
    "two people": ({"person": [{}, {}]}, "row 2: It is the same as row 1."),
    "answers": (
        {"symptom_checks": [CHECK | {"answers": {"shoe_size": 42}}]},
        "answers: This is no JSON as we know it.",
    ),
    "disposition": (
        {"symptom_checks": [CHECK | {"disposition": "fine"}]},
        "disposition: Value &#x27;fine&#x27; is not a valid choice.",
    ),
    "flag": (
        {"symptom_checks": [CHECK | {"fired": [{"slug": "x"}]}]},
        "fired: This is no JSON as we know it.",
    ),
    "position": (
        {"preferences": [{"excluded_positions": ["flying"]}]},
        "excluded_positions: This is no JSON",
    ),
    "parent": (
        {"session_items": [ITEM]},
        "session: There is no “6f0c1a52-7c9b-4f0b-9f9e-0d3b2f6f1a11” to belong to.",
    ),
    "dose": ({"session_items": [ITEM | {"dose": {"sets": "2"}}]}, "dose: This is no"),
    "huge dose": ({"session_items": [ITEM | {"dose": {"sets": 1e9}}]}, "dose: This is"),
    "score": (
        {
            "test_sessions": [SITTING],
            "test_scores": [SCORE | {"value": -3}],
        },
        "test_scores, row 1: plank: -3 is not on its scale.",
    ),
    "score after the end": (
        {
            "test_sessions": [
                SITTING
                | {"finished_at": "2026-03-02T12:09:00+00:00", "rules_version": "1"}
            ],
            "test_scores": [SCORE | {"scored_at": "2026-03-02T12:10:00+00:00"}],
        },
        "test_scores, row 1: A rule is broken: test score is given "
        "before the test session",
    ),
    "infinite": (
        {"test_sessions": [SITTING], "test_scores": [SCORE | {"value": 10**400}]},
        "value: This is no number",
    ),
}


@pytest.mark.parametrize(("tables", "reason"), REFUSED_ROWS.values(), ids=REFUSED_ROWS)
def test_bad_row_changes_nothing_and_is_told_by_its_number(client, tables, reason):
    assertContains(upload(client, with_tables(**tables)), reason)
    assert set(counts().values()) == {0}


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ([{"note": "x" * 2**19}], "its data is not valid JSON"),
        ([0] * 125_001, "more than 125,000 rows"),
    ],
    ids=["a row without end", "too many rows"],
)
def test_a_long_file_beyond_the_limits_is_not_read_to_its_end(rows, reason):
    content = BytesIO(with_tables(pain_entries=rows))
    with pytest.raises(ImportRefusedError, match=reason):
        read_archive(content, ARCHIVE_TABLE_NAMES)


def test_damaged_copies_are_all_refused():
    whole = zip_of(make_full_person())
    step = len(whole) // 40
    for length in range(0, len(whole), step):
        with pytest.raises(ImportRefusedError):
            read_archive(BytesIO(whole[:length]), ARCHIVE_TABLE_NAMES)


def test_a_damaged_byte_is_refused_or_changes_nothing():
    whole = zip_of(make_full_person())
    tables = {
        n: list(rows)
        for n, rows in read_archive(BytesIO(whole), ARCHIVE_TABLE_NAMES).items()
    }
    for place in range(0, len(whole), len(whole) // 150):
        damaged = bytearray(whole)
        damaged[place] ^= 0xFF
        try:
            found = read_archive(BytesIO(bytes(damaged)), ARCHIVE_TABLE_NAMES)
        except ImportRefusedError:
            continue
        assert {name: list(rows) for name, rows in found.items()} == tables


def test_damage_in_a_spreadsheet_does_no_harm_because_nobody_reads_it():
    whole = zip_of(make_full_person())
    content = bytearray(whole)
    at = content.index(b"pain_entries.csv") + 60
    content[at] ^= 0xFF
    damaged, sound = (
        read_archive(BytesIO(bytes(each)), ARCHIVE_TABLE_NAMES)
        for each in (content, whole)
    )
    assert [list(rows) for rows in damaged.values()] == [
        list(rows) for rows in sound.values()
    ]


def test_a_refusal_has_ten_lines_at_most_and_each_of_them_once(client):
    rows = [pain_row(pain="x" * 5000)] * 50
    content = upload(client, with_tables(pain_entries=rows)).content.decode()
    lines = re.findall(r"<li>(.*?)</li>", content.partition("</form>")[0])
    told = [line for line in lines if "row" in line or "more problems" in line]
    assert len(told) == len(set(told)) == 9
    assert content.count("Probably it was changed after the download.") == 1
    assert max(map(len, told)) < 200
