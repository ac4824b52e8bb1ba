"""A real archive, changed one field at a time into what no page would have written."""

import json
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from django.test import Client
from django.urls import reverse
from django.utils import timezone

from assessment.models import ClinicianVisit
from core.values.days import DAY
from exercises.collections.table import COLLECTIONS
from exercises.models import Exercise
from lessons.models import Lesson
from people.models import Person, Preferences
from program.models import Adaptation, Exclusion
from progress.models import NextDayResponse, Session
from reports.archive.exporting import export_archive
from reports.archive.importing import import_contents
from reports.archive.tables import ARCHIVE_TABLE_NAMES
from reports.archive.values.archive_reading import read_archive
from reports.archive.values.import_refusal import ImportRefusedError
from reports.archive.values.versions import ARCHIVE_VERSION
from tests.assessment.factories import (
    make_finished_test_session,
    make_test_session,
    score,
)
from tests.people.factories import log_in_as, make_person
from tests.program.factories import make_flare
from tests.reports.archives import read_data, zip_with
from tests.visits import FILES, PAGES, make_settled_person

Tables = dict[str, list[dict[str, Any]]]

LONG_TEXT = "x" * 5_000
HOSTILE_VALUES = (
    None,
    *(
        "",
        " ",
        "unknown-word",
        "None",
        "0",
        LONG_TEXT,
        "a\0b",
        "\ud800",
        "../..",
        "é💥",
    ),
    *(0, -1, 1, 6, 11, 100, 32_767, 2**31 - 1, 2**31, 2**63, 1e308, 0.5),
    *(True, False, [], {}, [None], ["unknown"], [[]], {"x": 1}, [0, 0], [-1, 9]),
    *("1999-12-31", "2000-01-03", "2026-02-30", "2999-01-01", "0001-01-01"),
    *("2000-01-01T00:00:00+00:00", "9999-12-31T23:59:59+00:00"),
    *("0001-01-01T00:00:00+14:00", "2026-03-02T12:00:00"),
)
# What shows nothing of the person, or takes long and is built from the same data.
PUBLIC_PAGES = {
    "exercises:figure_contact_sheet",
    "exercises:muscles_and_joints",
    "assessment:symptom_check_letter_pdf",
    "reports:clinician_report_pdf",
    "reports:serve_calendar_feed",
}
QUERIES = {
    "progress:progress_overview": ("", "?range=all"),
    "reports:clinician_report": ("", "?weeks=12"),
}


@dataclass(frozen=True)
class Change:
    """One field of one row, or a place within its JSON, with its new value."""

    table: str
    row: int
    path: tuple[str | int, ...]
    value: Any

    def __str__(self) -> str:
        place = ".".join(map(str, (self.table, self.row, *self.path)))
        return f"{place} = {json.dumps(self.value)[:60]}"

    def apply_to(self, tables: Tables) -> None:
        target: Any = tables[self.table][self.row]
        for step in self.path[:-1]:
            target = target[step]
        target[self.path[-1]] = deepcopy(self.value)


def make_full_tables() -> Tables:
    """Somebody with a row in every table, for whom every page shows something."""
    person = make_settled_person()
    now = timezone.now()
    Preferences.objects.get_or_create(person=person)
    check = person.symptom_checks.get()
    ClinicianVisit.objects.create(
        symptom_check=check, seen_on=now.date(), clinician_kind="doctor"
    )
    make_finished_test_session(person, ("thomas", "left", {"value": 10}))
    score(make_test_session(person), "plank", value=20)
    first, second = Exercise.objects.order_by("slug")[:2]
    Adaptation.objects.create(
        person=person, kind="easier", exercise=first, replacement=second, rule="stay"
    )
    Exclusion.objects.get_or_create(
        person=person, exercise=first, defaults={"replacement": second}
    )
    finished = Session.objects.for_person(person).finished().first()
    NextDayResponse.objects.create(session=finished, pain=3, feeling="good")
    make_flare(person, reported_at=now - 2 * DAY)
    return keep_few_rows(read_data(b"".join(export_archive(person, now)))["tables"])


def keep_few_rows(tables: Tables) -> Tables:
    """A week of the log is enough, and its archives are tried by the thousand."""
    return tables | {"pain_entries": tables["pain_entries"][-8:]}


def iterate_changes(tables: Tables) -> Iterator[Change]:
    """Each field of the last row of each table, and each place within its JSON."""
    for name, rows in tables.items():
        number = len(rows) - 1
        for path in iterate_paths(rows[number]):
            for value in HOSTILE_VALUES:
                yield Change(name, number, path, value)


def iterate_paths(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[Any]:
    if path:
        yield path
    if isinstance(value, dict):
        for key, item in value.items():
            yield from iterate_paths(item, (*path, key))
    if isinstance(value, list) and value:
        yield from iterate_paths(value[0], (*path, 0))


def import_changed(tables: Tables, *changes: Change) -> Person | None:
    """The person with the changed archive; None if it is refused."""
    changed = deepcopy(tables)
    for change in changes:
        change.apply_to(changed)
    data = {"format": "backpain", "version": ARCHIVE_VERSION, "tables": changed}
    person = make_person()
    try:
        contents = read_archive(
            BytesIO(zip_with(json.dumps(data))), ARCHIVE_TABLE_NAMES
        )
        import_contents(person, contents, timezone.now())
    except ImportRefusedError:
        return None
    return Person.objects.get(pk=person.pk)


def find_failing_pages(person: Person) -> list[str]:
    client = Client(raise_request_exception=False)
    log_in_as(client, person)
    return [path for path in iterate_personal_paths(person) if is_failing(client, path)]


def is_failing(client: Client, path: str) -> bool:
    try:
        response = client.get(path)
        return response.status_code >= 500 or b"".join(response) is None
    except Exception:
        return True


def iterate_personal_paths(person: Person) -> Iterator[str]:
    for name in sorted({*PAGES, *FILES} - PUBLIC_PAGES):
        if name.startswith(("pages:learn", "exercises:")):
            continue
        for arguments in list_arguments(name, person):
            for query in QUERIES.get(name, ("",)):
                yield reverse(name, kwargs=arguments) + query


def list_arguments(name: str, person: Person) -> list[Mapping[str, object]]:
    """For a page of one thing: that of each thing which the person has."""
    rows = {
        "assessment:past_symptom_check": ("pk", person.symptom_checks),
        "program:program_version": ("number", person.programs),
        "program:session_result": ("pk", person.sessions),
        "program:change_walk": ("pk", person.walks),
        "progress:pain_entry": ("pk", person.pain_entries),
    }
    if name in rows:
        key, related = rows[name]
        return [{key: value} for value in related.values_list(key, flat=True)[:3]]
    slugs = {
        "assessment:self_test": ["plank", "thomas"],
        "assessment:self_test_right": ["thomas"],
        "pages:lesson_page": [lesson.slug for lesson in Lesson.objects.all()[:2]],
        "program:exercise_swap": list_exercise_slugs(person),
        "program:pain_alternatives": list_exercise_slugs(person),
    }
    if name in slugs:
        return [{"slug": slug} for slug in slugs[name]]
    values = {
        "assessment:symptom_check_page": {"page_id": "place"},
        "program:collection_session": {"collection": COLLECTIONS[0]},
    }
    if name in values:
        return [values[name]]
    return [{}]


def list_exercise_slugs(person: Person) -> list[str]:
    items = person.programs.order_by("-number").values_list(
        "items__exercise__slug", flat=True
    )
    return [slug for slug in items if slug][:2]
