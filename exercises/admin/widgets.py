"""Form fields that edit JSON as rows of plain inputs: doses, cues, sources and more."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from typing import Any, NamedTuple

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator

from core.values.sources import Source
from core.values.suitability import Caution
from exercises.cautions.exceptions import CautionException
from exercises.values.doses import LARGEST_DOSE_COUNT, Dose, DosePart
from exercises.values.vocabulary import Phase

TableRow = Mapping[str, Any]

BLANK_ROWS = 2
WORD_BY_APPLIES = {True: "yes", False: "no"}
APPLIES_BY_WORD = {word: applies for applies, word in WORD_BY_APPLIES.items()}
EARLIEST_SOURCE_YEAR, LATEST_SOURCE_YEAR = 1900, 2100
validate_source_url = URLValidator(schemes=["http", "https"])


class TableColumn(NamedTuple):
    name: str
    label: str
    input_type: str


class TableWidget(forms.Widget):
    """One row of inputs for each value; the first cell names the row."""

    template_name = "exercises/admin/table.html"

    def __init__(self, columns: Sequence[TableColumn], row_name: str = "") -> None:
        super().__init__()
        self.columns = columns
        self.row_name = row_name

    def get_context(
        self, name: str, value: Any, attrs: dict[str, Any] | None
    ) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        context["widget"] |= {
            "columns": self.columns,
            "rows": self.build_rows(name, value),
        }
        return context

    def build_rows(
        self, name: str, value: Sequence[TableRow] | None
    ) -> list[dict[str, Any]]:
        return [
            {
                "label": row.get("label") or f"{self.row_name} {number}",
                "cells": [
                    (column, f"{name}-{number}-{column.name}", row.get(column.name, ""))
                    for column in self.columns
                ],
            }
            for number, row in enumerate(value or [], start=1)
        ]

    def value_from_datadict(
        self, data: Mapping[str, Any], files: Any, name: str
    ) -> list[dict[str, str]]:
        first = self.columns[0].name
        rows: list[dict[str, str]] = []
        # Blank rows too, so that each keeps the number that error messages use.
        while f"{name}-{(number := len(rows) + 1)}-{first}" in data:
            rows.append(
                {
                    column.name: data.get(f"{name}-{number}-{column.name}", "").strip()
                    for column in self.columns
                }
            )
        return rows

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        return f"{name}-1-{self.columns[0].name}" not in data


class DosesField(forms.Field):
    """A dose for each phase, as a row of numbers; a blank row means no dose."""

    default_error_messages = {"required": "Give a dose for at least one phase."}
    widget = TableWidget(
        [
            TableColumn(field.name, field.name.replace("_", " "), "number")
            for field in fields(Dose)
        ]
    )

    def prepare_value(self, value: Any) -> list[TableRow]:
        # A stored value is a mapping; a submitted list is redisplayed with its errors.
        rows = value if isinstance(value, list) else build_dose_rows(value or {})
        return [
            {**row, "label": phase.label}
            for phase, row in zip(Phase, rows, strict=False)
        ]

    def to_python(self, value: Any) -> dict[Phase, Dose]:
        # Not strict, as only our own form is sure to send a row for each phase.
        rows = zip(Phase, value, strict=False)
        return {
            phase: parse_dose(phase, row) for phase, row in rows if any(row.values())
        }


def build_dose_rows(doses: Mapping[Phase, Dose]) -> list[TableRow]:
    return [asdict(doses[phase]) if phase in doses else {} for phase in Phase]


def parse_dose(phase: Phase, row: TableRow) -> Dose:
    dose = Dose(
        **{
            name: parse_whole_number(phase, name, text)
            for name, text in row.items()
            if text
        }
    )
    if not dose.seconds_per_side:
        raise ValidationError(f"Doses, {phase.label} phase: it takes no time at all.")
    return dose


def parse_whole_number(phase: Phase, name: str, text: str) -> int:
    if not (text.isdecimal() and int(text) <= LARGEST_DOSE_COUNT):
        column = name.replace("_", " ")
        raise ValidationError(
            f"Doses, {phase.label} phase, {column}: write a whole number."
        )
    return int(text)


class CuesField(forms.Field):
    """A text for each part of a round; a blank row means no cue."""

    widget = TableWidget([TableColumn("cue", "cue", "text")])

    def prepare_value(self, value: Any) -> list[TableRow]:
        # A stored value is a mapping; a submitted list is redisplayed with its errors.
        rows = value if isinstance(value, list) else build_cue_rows(value or {})
        return [
            {**row, "label": part.value}
            for part, row in zip(DosePart, rows, strict=False)
        ]

    def to_python(self, value: Any) -> dict[DosePart, str]:
        # Not strict, as only our own form is sure to send a row for each part.
        rows = zip(DosePart, value, strict=False)
        return {part: row["cue"] for part, row in rows if row["cue"]}


def build_cue_rows(cues: Mapping[DosePart, str]) -> list[TableRow]:
    return [{"cue": cues.get(part, "")} for part in DosePart]


class SourcesField(forms.Field):
    """The title, year and URL of each source; blank rows are dropped."""

    default_error_messages = {"required": "Give at least one source."}
    widget = TableWidget(
        [
            TableColumn("title", "title", "text"),
            TableColumn("year", "year", "number"),
            TableColumn("url", "address", "url"),
        ],
        row_name="source",
    )

    def prepare_value(self, value: Any) -> list[TableRow]:
        rows = [asdict(row) if isinstance(row, Source) else row for row in value or ()]
        return add_blank_rows(rows)

    def to_python(self, value: Any) -> tuple[Source, ...]:
        return tuple(
            parse_source(number, row)
            for number, row in enumerate(value, start=1)
            if any(row.values())
        )


def add_blank_rows(rows: Sequence[TableRow]) -> list[TableRow]:
    filled = [row for row in rows if any(row.values())]
    return [*filled, *({} for _ in range(BLANK_ROWS))]


def parse_source(number: int, row: TableRow) -> Source:
    place, year = f"Sources, source {number}", row["year"]
    if not row["title"]:
        raise ValidationError(f"{place}, title: write the title.")
    if not (
        year.isdecimal() and EARLIEST_SOURCE_YEAR <= int(year) <= LATEST_SOURCE_YEAR
    ):
        raise ValidationError(f"{place}, year: write the year with four digits.")
    try:
        validate_source_url(row["url"])
    except ValidationError:
        raise ValidationError(
            f"{place}, address: write a whole address that begins with https://."
        ) from None
    return Source(title=row["title"], year=int(year), url=row["url"])


class CautionExceptionsField(forms.Field):
    """A caution, whether it applies in spite of the features, and why."""

    widget = TableWidget(
        [
            TableColumn("caution", "caution", "text"),
            TableColumn("applies", "applies (yes or no)", "text"),
            TableColumn("reason", "reason", "text"),
        ],
        row_name="exception",
    )

    def prepare_value(self, value: Any) -> list[TableRow]:
        return add_blank_rows(
            [
                build_exception_row(row) if isinstance(row, CautionException) else row
                for row in value or ()
            ]
        )

    def to_python(self, value: Any) -> tuple[CautionException, ...]:
        return tuple(
            parse_exception(number, row)
            for number, row in enumerate(value, start=1)
            if any(row.values())
        )


def build_exception_row(exception: CautionException) -> TableRow:
    return asdict(exception) | {"applies": WORD_BY_APPLIES[exception.applies]}


def parse_exception(number: int, row: TableRow) -> CautionException:
    place = f"Caution exceptions, exception {number}"
    if row["caution"] not in {caution.value for caution in Caution}:
        raise ValidationError(f"{place}, caution: write one from the list of cautions.")
    if row["applies"] not in APPLIES_BY_WORD:
        raise ValidationError(f"{place}, applies: write yes or no.")
    if not row["reason"]:
        raise ValidationError(f"{place}, reason: write why.")
    return CautionException(
        caution=Caution(row["caution"]),
        applies=APPLIES_BY_WORD[row["applies"]],
        reason=row["reason"],
    )
