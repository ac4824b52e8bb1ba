"""Bringing an export back: whole, once, and nothing at all from a bad file."""

import json
from datetime import timedelta
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_LZMA, ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DatabaseError, transaction
from django.utils import timezone
from pytest_django.asserts import assertContains, assertRedirects

from people.models import Person
from progress.models import PainEntry
from reports.archive import RefusedError, read
from reports.exporting import export
from reports.importing import bring, preview
from reports.models import Upload
from reports.tables import NAMES, TABLES
from tests.assessment.factories import make_running_check
from tests.people.factories import log_in_as, make_person
from tests.progress.factories import make_pain_entry
from tests.reports.factories import NOON, make_full_person, make_program

pytestmark = pytest.mark.django_db

URL = "/progress/import/"
CONFIRM_URL = "/progress/import/add/"


def zip_of(person):
    return b"".join(export(person, NOON))


def contents_of(person):
    return read(BytesIO(zip_of(person)), NAMES)


def upload(client, content):
    return client.post(URL, {"file": SimpleUploadedFile("backpain.zip", content)})


def counts():
    return {table.name: table.model._default_manager.count() for table in TABLES}


def zip_with(data, name="data.json", **options):
    sink = BytesIO()
    with ZipFile(sink, "w", **({"compression": ZIP_DEFLATED} | options)) as zip_file:
        zip_file.writestr(name, data)
    return sink.getvalue()


def with_tables(**tables):
    return zip_with(json.dumps({"format": "backpain", "version": 1, "tables": tables}))


def pain_row(**fields):
    row = {
        "key": "6f0c1a52-7c9b-4f0b-9f9e-0d3b2f6f1a11",
        "pain": 4,
        "felt_at": "2026-03-02T12:00:00+00:00",
        "note": "",
        "created_at": "2026-03-02T12:00:00+00:00",
    }
    return row | fields


def test_export_erase_import_export_gives_the_same_bytes():
    person = make_full_person()
    before = zip_of(person)
    Person.objects.erase(person)
    newcomer = make_person()
    bring(newcomer, read(BytesIO(before), NAMES), timezone.now())
    assert zip_of(newcomer) == before


def test_round_trip_through_the_pages(client):
    person = make_full_person()
    before = zip_of(person)
    log_in_as(client, person)
    client.post("/account/erase/")
    assertRedirects(upload(client, before), CONFIRM_URL)
    assert PainEntry.objects.count() == 0
    assertContains(client.get(CONFIRM_URL), "Nothing has been added yet.")
    assertRedirects(client.post(CONFIRM_URL), "/progress/")
    assert zip_of(Person.objects.get()) == before
    assert client.session["time_zone"] == "Europe/Berlin"
    assert Upload.objects.count() == 0


def test_finished_sitting_comes_back_with_its_scores_and_stays_finished():
    contents = contents_of(make_full_person())
    person = make_person()
    bring(person, contents, timezone.now())
    sitting = person.assessments.finished().get()
    assert [(r.test, r.value) for r in sitting.results()] == [
        ("thomas", 10),
        ("plank", 31.5),
    ]
    assert [finding.test for finding in sitting.findings_value] == ["thomas"]
    with pytest.raises(DatabaseError, match="finished sitting"), transaction.atomic():
        sitting.scores.update(value=60)


def test_second_import_adds_nothing():
    person = make_full_person()
    contents = contents_of(person)
    before = zip_of(person)
    tallies = bring(person, contents, timezone.now())
    assert [(t.added, t.kept) for t in tallies] == [(0, 0)] * len(TABLES)
    assert sum(t.same for t in tallies) == sum(map(len, contents.values()))
    assert zip_of(person) == before


def test_a_row_that_was_changed_here_stays_as_it_is():
    person = make_person()
    entry = make_pain_entry(person, note="Old.")
    contents = contents_of(person)
    PainEntry.objects.filter(pk=entry.pk).update(note="New.")
    tallies = {t.name: t for t in bring(person, contents, timezone.now())}
    assert tallies["pain_entries"].kept == 1
    assert PainEntry.objects.get().note == "New."


def test_preview_counts_and_writes_nothing():
    contents = contents_of(make_full_person())
    before = counts()
    stranger = Person()
    tallies = preview(stranger, contents, timezone.now())
    assert {t.name: t.added for t in tallies} == {
        name: len(rows) for name, rows in contents.items()
    }
    assert counts() == before
    assert stranger.pk is None


def test_programs_queue_behind_those_that_are_there():
    contents = contents_of(make_full_person())
    person = make_person()
    make_program(person, made_at=NOON + timedelta(days=60))
    bring(person, contents, timezone.now())
    programs = person.programs.values_list("number", "is_current")
    assert sorted(programs) == [(1, True), (2, False)]


def test_person_with_data_stays_who_they_are():
    contents = contents_of(make_full_person())
    person = make_person(time_zone="Asia/Tokyo")
    make_pain_entry(person)
    bring(person, contents, timezone.now())
    person.refresh_from_db()
    assert person.time_zone == "Asia/Tokyo"


def test_keys_of_another_person_do_not_touch_their_rows():
    other = make_full_person()
    before = zip_of(other)
    tables = {name: list(rows) for name, rows in contents_of(other).items()}
    tables["pain_entries"][0]["note"] = "Not theirs."
    newcomer = make_person()
    bring(newcomer, read(BytesIO(with_tables(**tables)), NAMES), timezone.now())
    assert zip_of(other) == before
    assert newcomer.pain_entries.count() == 2


def test_field_that_an_older_export_lacks_gets_its_default():
    row = pain_row()
    del row["note"]
    del row["created_at"]
    person = make_person()
    contents = read(BytesIO(with_tables(pain_entries=[row])), NAMES)
    bring(person, contents, timezone.now())
    assert person.pain_entries.get().note == ""


REFUSED_FILES = {
    "no zip": (b"PK but not really", "The file is no ZIP, or it is damaged."),
    "no data": (zip_with("", "README.txt"), "The ZIP has no file data.json"),
    "way out": (zip_with("{}", "../data.json"), "“../data.json” is no file"),
    "absolute": (zip_with("{}", "/etc/passwd"), "“/etc/passwd” is no file"),
    "bomb": (zip_with(b"0" * (65 * 2**20)), "is larger than 64 megabytes."),
    "other packing": (
        zip_with("{}", compression=ZIP_LZMA),
        "is packed or locked in a way",
    ),
    "no JSON": (zip_with("{"), "it is not valid JSON"),
    "deep": (zip_with("[" * 100_000), "it is not valid JSON"),
    "huge number": (zip_with("9" * 10_000), "it is not valid JSON"),
    "no number": (zip_with('{"a": NaN}'), "it is not valid JSON"),
    "another format": (zip_with('{"format": "x"}'), "is no export of backpain"),
    "list": (zip_with("[]"), "is no export of backpain"),
    "version": (
        zip_with('{"format": "backpain", "version": 2}'),
        "is of another version",
    ),
    "infinite": (
        zip_with(
            '{"format": "backpain", "version": 1,'
            ' "tables": {"test_scores": [{"value": 1e999}]}}'
        ),
        "value: This is no number",
    ),
    "no tables": (zip_with('{"format": "backpain", "version": 1}'), "has no tables"),
    "unknown table": (with_tables(users=[]), "“users” is no table of ours."),
    "no rows": (with_tables(pain_entries={}), "“pain_entries” is no list of rows."),
    "text after the end": (
        zip_with('{"format": "backpain", "version": 1, "tables": {}} {}'),
        "it is not valid JSON",
    ),
    "no name": (zip_with("{1: 2}"), "it is not valid JSON"),
    "no colon": (zip_with('{"format" "backpain"}'), "it is not valid JSON"),
    "table twice": (
        zip_with(
            '{"format": "backpain", "version": 1,'
            ' "tables": {"pain_entries": [], "pain_entries": []}}'
        ),
        "“pain_entries” is no list of rows.",
    ),
    "a row without end": (
        with_tables(pain_entries=[{"note": "x" * 2**21}]),
        "it is not valid JSON",
    ),
    "no text": (zip_with(b'{"format": "\xff"}'), "it is not valid JSON"),
    "tables in a list": (
        zip_with('{"format": "backpain", "version": 1, "tables": []}'),
        "has no tables",
    ),
    "too many rows": (
        with_tables(pain_entries=[0] * 250_001),
        "more than 250,000 rows",
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


CHECK = {
    "answers": {},
    "started_at": "2026-03-02T12:00:00+00:00",
    "decided_at": None,
    "disposition": "",
    "fired": [],
    "rules_version": "",
}
ITEM = {
    "session": "6f0c1a52-7c9b-4f0b-9f9e-0d3b2f6f1a11",
    "number": 1,
    "exercise": "stretch",
    "name": "Stretch",
    "dose": {},
    "why": "Tight.",
}
SITTING = {"started_at": "2026-03-02T12:00:00+00:00", "pain_now": 1, "size": "short"}
SCORE = {"assessment": "2026-03-02T12:00:00+00:00", "test": "plank", "value": 20.5}

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
        "A rule is broken: symptom check is running or decided.",
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
            "assessments": [SITTING],
            "test_scores": [SCORE | {"value": -3}],
        },
        "test_scores, row 1: plank: -3 is not on its scale.",
    ),
    "score after the end": (
        {
            "assessments": [
                SITTING
                | {"finished_at": "2026-03-02T12:09:00+00:00", "rules_version": "1"}
            ],
            "test_scores": [SCORE | {"scored_at": "2026-03-02T12:10:00+00:00"}],
        },
        "test_scores, row 1: A rule is broken: test score is given before the sitting",
    ),
    "infinite": (
        {"assessments": [SITTING], "test_scores": [SCORE | {"value": 10**400}]},
        "value: This is no number",
    ),
}


@pytest.mark.parametrize(("tables", "reason"), REFUSED_ROWS.values(), ids=REFUSED_ROWS)
def test_bad_row_changes_nothing_and_is_told_by_its_number(client, tables, reason):
    assertContains(upload(client, with_tables(**tables)), reason)
    assert set(counts().values()) == {0}


def test_damaged_copies_are_all_refused():
    whole = zip_of(make_full_person())
    step = len(whole) // 40
    for length in range(0, len(whole), step):
        with pytest.raises(RefusedError):
            read(BytesIO(whole[:length]), NAMES)


def test_a_damaged_byte_is_refused_or_changes_nothing():
    whole = zip_of(make_full_person())
    tables = {n: list(rows) for n, rows in read(BytesIO(whole), NAMES).items()}
    for place in range(0, len(whole), len(whole) // 150):
        damaged = bytearray(whole)
        damaged[place] ^= 0xFF
        try:
            found = read(BytesIO(bytes(damaged)), NAMES)
        except RefusedError:
            continue
        assert {name: list(rows) for name, rows in found.items()} == tables


def test_damage_in_a_spreadsheet_is_noticed():
    content = bytearray(zip_of(make_full_person()))
    at = content.index(b"pain_entries.csv") + 60
    content[at] ^= 0xFF
    with pytest.raises(RefusedError):
        read(BytesIO(bytes(content)), NAMES)


def test_twenty_problems_are_told_at_most(client):
    rows = [pain_row(pain="x")] * 50
    response = upload(client, with_tables(pain_entries=rows))
    assertContains(response, "pain_entries, row 20: ")
    assertContains(response, "There are more problems after these.")
    assert b"row 21" not in response.content


def test_second_running_check_is_refused_by_its_rule():
    contents = read(BytesIO(with_tables(symptom_checks=[CHECK])), NAMES)
    person = make_person()
    make_running_check(person)
    with pytest.raises(RefusedError, match="symptom check runs once"):
        bring(person, contents, timezone.now())


def test_many_rows_are_added_in_few_queries(django_assert_max_num_queries):
    source, person = make_person(), make_person()
    for _ in range(3):
        make_pain_entry(source)
    contents = contents_of(source)
    with django_assert_max_num_queries(75):
        bring(person, contents, timezone.now())


def test_nothing_chosen_asks_for_a_file(client):
    assertContains(client.post(URL), "Choose the ZIP file.")


def test_file_beyond_the_limit_is_refused_unread(client, monkeypatch):
    monkeypatch.setattr("reports.forms.LARGEST_UPLOAD", 2**20)
    response = upload(client, b"x" * (2**20 + 1))
    assertContains(response, "The file is larger than 1 megabytes.")


def test_person_can_say_no(client):
    upload(client, with_tables(pain_entries=[pain_row()]))
    assertRedirects(client.post("/progress/import/cancel/"), "/progress/export/")
    assert (Upload.objects.count(), PainEntry.objects.count()) == (0, 0)


def test_upload_is_forgotten_after_an_hour(client):
    upload(client, with_tables(pain_entries=[pain_row()]))
    Upload.objects.update(uploaded_at=timezone.now() - timedelta(hours=2))
    assertRedirects(client.post(CONFIRM_URL), URL)
    upload(client, with_tables())
    assert Upload.objects.count() == 1


def test_upload_of_another_person_is_not_mine(client):
    upload(client, with_tables(pain_entries=[pain_row()]))
    client.cookies.clear()
    log_in_as(client, make_person())
    assertRedirects(client.get(CONFIRM_URL), URL)


def test_what_changed_since_the_preview_may_still_refuse(client):
    upload(client, with_tables(symptom_checks=[CHECK]))
    make_running_check(Person.objects.get())
    response = client.post(CONFIRM_URL, follow=True)
    assertContains(response, "Nothing was added.")


def test_import_page_opens(client):
    assertContains(client.get(URL), "Bring your data back")
