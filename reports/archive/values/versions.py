"""Older versions of an export: what they called by another name, or said otherwise.

Each row of an older export is changed step by step, as each later version changed it.
Whoever renames a column, a key of its JSON or a stored value adds the entry of the
version that ends with it: this alone makes a new version.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.editions import FIRST_EDITION
from assessment.symptom_check.questions.reading import are_answers_of

Row = Mapping[str, Any]
Renames = Mapping[str, str]  # new by old


def keep_row(row: Row) -> Row:
    return row


def translate_running_check(row: Row) -> Row:
    """A check goes on with today's questions; what is no such check stays as it is."""
    raw = row.get("answers")
    if row.get("rules_version") or not isinstance(raw, dict):
        return row
    answers = Answers.from_json(raw)
    if not are_answers_of(FIRST_EDITION, answers):
        return row
    return {**row, "answers": FIRST_EDITION.translate(answers).to_json()}


@dataclass(frozen=True, slots=True, kw_only=True)
class TableChange:
    """What changed in a table. `json_keys` and `values` are by their old column.

    `convert_row` changes what no other name can say, after all renames.
    """

    new_name: str = ""
    columns: Renames = field(default_factory=dict)
    json_keys: Mapping[str, Renames] = field(default_factory=dict)
    values: Mapping[str, Renames] = field(default_factory=dict)
    convert_row: Callable[[Row], Row] = keep_row


FIRST_ARCHIVE_VERSION = 1
CHANGES_AFTER_VERSION: Mapping[int, Mapping[str, TableChange]] = {
    1: {
        "symptom_checks": TableChange(
            json_keys={"fired": {"because": "reason", "clinical": "clinical_text"}}
        ),
        "assessments": TableChange(
            new_name="test_sessions",
            json_keys={"findings": {"is_gap": "is_asymmetry"}},
        ),
        "test_scores": TableChange(columns={"assessment": "test_session"}),
        "weeks": TableChange(columns={"activity": "general_activity"}),
        "programs": TableChange(
            columns={"assessment": "test_session"},
            json_keys={"reason": {"words": "text"}, "rules": {"words": "text"}},
        ),
        "exclusions": TableChange(
            columns={"instead": "replacement", "because": "reason"}
        ),
        "check_ins": TableChange(
            columns={"swapped": "swapped_exercise"},
            values={"sleep": {"good": "well", "fair": "fairly", "poor": "badly"}},
        ),
        "adaptations": TableChange(
            columns={"words": "reason", "becomes": "replacement"}
        ),
        "days_after": TableChange(columns={"told_at": "answered_at"}),
    },
    2: {"clinician_reviews": TableChange(new_name="clinician_visits")},
    # The spreadsheets have the local date and time since; what is read is the same.
    3: {},
    # A decided check says by its rules version which questions it answered.
    4: {"symptom_checks": TableChange(convert_row=translate_running_check)},
    # There are walks and their goals since; an older export has none.
    5: {},
    # Danger signs, flare-ups, pauses, lessons, a fear and plans are in it since.
    6: {},
}
ARCHIVE_VERSION = max(CHANGES_AFTER_VERSION) + 1
UNCHANGED = TableChange()


def upgrade_row(row: Any, table_name: str, version: int) -> Any:
    """The row as the current version writes it; what is no row stays as it is."""
    for change in list_table_changes(table_name, version):
        if isinstance(row, dict):
            row = upgrade_row_once(row, change)
    return row


def list_table_changes(table_name: str, version: int) -> list[TableChange]:
    """What changed in a table, by its name in that version, one version at a time."""
    changes: list[TableChange] = []
    for older_version in range(version, ARCHIVE_VERSION):
        change = CHANGES_AFTER_VERSION[older_version].get(table_name, UNCHANGED)
        table_name = change.new_name or table_name
        changes.append(change)
    return changes


def upgrade_row_once(row: Row, change: TableChange) -> Row:
    renamed = {
        change.columns.get(name, name): upgrade_value(value, name, change)
        for name, value in row.items()
    }
    return change.convert_row(renamed)


def upgrade_value(value: Any, column: str, change: TableChange) -> Any:
    if isinstance(value, str):
        return change.values.get(column, {}).get(value, value)
    return rename_json_keys(value, change.json_keys.get(column, {}))


def rename_json_keys(value: Any, keys: Renames) -> Any:
    """Of an object, or of each object in a list."""
    if isinstance(value, list):
        return [rename_json_keys(item, keys) for item in value]
    if isinstance(value, dict):
        return {keys.get(key, key): item for key, item in value.items()}
    return value


def map_table_names(current_names: Iterable[str], version: int) -> dict[str, str]:
    """The current name of each table by its name in that version."""
    names = {name: name for name in current_names}
    for older_version in reversed(range(version, ARCHIVE_VERSION)):
        old_names = {
            change.new_name: old_name
            for old_name, change in CHANGES_AFTER_VERSION[older_version].items()
        }
        names = {old_names.get(name, name): now for name, now in names.items()}
    return names


def list_table_names_ever(current_names: Collection[str]) -> frozenset[str]:
    """The names of the tables in any version."""
    versions = range(FIRST_ARCHIVE_VERSION, ARCHIVE_VERSION + 1)
    return frozenset().union(*(map_table_names(current_names, v) for v in versions))
