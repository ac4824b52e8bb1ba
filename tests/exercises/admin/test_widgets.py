"""Fields that edit JSON as rows of inputs."""

import pytest
from django.core.exceptions import ValidationError
from django.http import QueryDict

from core.values.sources import Source
from core.values.suitability import Caution
from exercises.admin.widgets import (
    BLANK_ROWS,
    CautionExceptionsField,
    CuesField,
    DosesField,
    SourcesField,
    TableColumn,
    TableWidget,
)
from exercises.cautions.exceptions import CautionException
from exercises.values.doses import Dose, DosePart
from exercises.values.vocabulary import Phase

COLUMNS = [TableColumn("title", "title", "text"), TableColumn("year", "year", "number")]
WIDGET = TableWidget(COLUMNS, row_name="source")
SOURCE = {"title": "A trial", "year": "2020", "url": "https://example.org/1"}
BLANK_DOSE = dict.fromkeys(Dose.__dataclass_fields__, "")
BLANK_SOURCE = dict.fromkeys(SOURCE, "")


def dose_rows(**phases):
    """A row for each phase, as the form sends it; blank if no dose is given."""
    return [BLANK_DOSE | phases.get(phase, {}) for phase in Phase]


def error_of(field, value):
    with pytest.raises(ValidationError) as error:
        field.clean(value)
    return error.value.messages


def test_a_table_has_a_row_of_inputs_for_each_value():
    rows = WIDGET.build_rows("sources", [{"title": "A"}, {"label": "mine", "year": 1}])
    assert [row["label"] for row in rows] == ["source 1", "mine"]
    assert rows[0]["cells"] == [
        (COLUMNS[0], "sources-1-title", "A"),
        (COLUMNS[1], "sources-1-year", ""),
    ]
    assert rows[1]["cells"][1] == (COLUMNS[1], "sources-2-year", 1)
    assert WIDGET.build_rows("sources", None) == []


def test_a_table_knows_its_columns_and_rows_when_it_is_drawn():
    widget = WIDGET.get_context("sources", [{"title": "A"}], {})["widget"]
    assert widget["columns"] == COLUMNS
    assert [row["label"] for row in widget["rows"]] == ["source 1"]


def test_rows_are_read_until_one_is_missing():
    data = QueryDict(
        "s-1-title= A &s-1-year=2020&s-2-title=&s-2-year=&s-4-title=lost&s-4-year=1"
    )
    assert WIDGET.value_from_datadict(data, None, "s") == [
        {"title": "A", "year": "2020"},
        {"title": "", "year": ""},
    ]
    assert not WIDGET.value_omitted_from_data(data, None, "s")
    assert WIDGET.value_omitted_from_data(data, None, "other")


def test_doses_have_a_row_for_each_phase_stored_or_not():
    rows = DosesField().prepare_value({Phase.KEEP: Dose(reps=5)})
    assert [row["label"] for row in rows] == ["calm", "move", "balance", "keep"]
    assert rows[3]["reps"] == 5
    assert rows[0] == {"label": "calm"}
    assert len(DosesField().prepare_value(None)) == len(Phase)


def test_entered_doses_come_back_as_they_were_entered():
    rows = dose_rows(move={"reps": "five"})
    shown = DosesField().prepare_value(rows)
    assert shown[1] == rows[1] | {"label": "move"}


def test_doses_are_numbers_by_phase_without_the_blank_rows():
    doses = DosesField().clean(dose_rows(move={"reps": "5", "move_seconds": "4"}))
    assert doses == {Phase.MOVE: Dose(reps=5, move_seconds=4)}


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (dose_rows(), "Give a dose for at least one phase."),
        (
            dose_rows(move={"hold_seconds": "long"}),
            "Doses, move phase, hold seconds: write a whole number.",
        ),
        (
            dose_rows(calm={"reps": "-1"}),
            "Doses, calm phase, reps: write a whole number.",
        ),
        (
            dose_rows(move={"hold_seconds": "10001"}),
            "Doses, move phase, hold seconds: write a whole number.",
        ),
        (dose_rows(calm={"sets": "3"}), "Doses, calm phase: it takes no time at all."),
    ],
)
def test_what_is_wrong_with_a_dose_is_named(rows, message):
    assert error_of(DosesField(), rows) == [message]


def test_cues_have_a_row_for_each_part_stored_or_not():
    rows = CuesField().prepare_value({DosePart.HOLD: "Hold on."})
    assert [row["label"] for row in rows] == [
        "push",
        "release",
        "move",
        "hold",
        "return",
    ]
    assert [row["cue"] for row in rows] == ["", "", "", "Hold on.", ""]
    assert len(CuesField().prepare_value(None)) == len(DosePart)


def test_entered_cues_come_back_as_they_were_entered():
    rows = [{"cue": text} for text in ("", "Let go.", "", "Hold on.", "")]
    shown = CuesField().prepare_value(rows)
    assert shown[1] == {"cue": "Let go.", "label": "release"}
    assert CuesField().clean(rows) == {
        DosePart.RELEASE: "Let go.",
        DosePart.HOLD: "Hold on.",
    }


def test_sources_have_blank_rows_to_add_more():
    rows = SourcesField().prepare_value([SOURCE, BLANK_SOURCE])
    assert rows == [SOURCE, *[{}] * BLANK_ROWS]
    assert SourcesField().prepare_value(None) == [{}] * BLANK_ROWS


def test_sources_are_read_without_the_blank_rows():
    sources = SourcesField().clean([BLANK_SOURCE, SOURCE])
    assert sources == (Source(**SOURCE | {"year": 2020}),)
    assert SourcesField().prepare_value(sources)[0] == SOURCE | {"year": 2020}


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([], "Give at least one source."),
        ([BLANK_SOURCE], "Give at least one source."),
        ([SOURCE | {"title": ""}], "Sources, source 1, title: write the title."),
        (
            [SOURCE, SOURCE | {"year": "20"}],
            "Sources, source 2, year: write the year with four digits.",
        ),
        (
            [SOURCE | {"year": "2101"}],
            "Sources, source 1, year: write the year with four digits.",
        ),
        (
            [SOURCE | {"year": "soon"}],
            "Sources, source 1, year: write the year with four digits.",
        ),
        (
            [SOURCE | {"url": "ftp://example.org"}],
            "Sources, source 1, address: write a whole address that begins with"
            " https://.",
        ),
    ],
)
def test_what_is_wrong_with_a_source_is_named(rows, message):
    assert error_of(SourcesField(), rows) == [message]


EXCEPTION = {"caution": "cancer", "applies": "yes", "reason": "Because."}
BLANK_EXCEPTION = dict.fromkeys(EXCEPTION, "")


def test_exceptions_are_read_and_shown_with_yes_or_no():
    exceptions = CautionExceptionsField().clean([BLANK_EXCEPTION, EXCEPTION])
    assert exceptions == (
        CautionException(caution=Caution.CANCER, applies=True, reason="Because."),
    )
    rows = [EXCEPTION, *[{}] * BLANK_ROWS]
    assert CautionExceptionsField().prepare_value(exceptions) == rows
    assert CautionExceptionsField().prepare_value([EXCEPTION]) == rows


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"caution": "fear"}, "caution: write one from the list of cautions."),
        ({"applies": "perhaps"}, "applies: write yes or no."),
        ({"reason": ""}, "reason: write why."),
    ],
)
def test_what_is_wrong_with_an_exception_is_named(changes, message):
    rows = [EXCEPTION | changes]
    assert error_of(CautionExceptionsField(), rows) == [
        f"Caution exceptions, exception 1, {message}"
    ]
