"""Value fields: to the database and back, from forms, and in migrations."""

from dataclasses import dataclass
from enum import IntEnum

import pytest
from django.core.exceptions import ValidationError
from django.db import connection, models
from django.db.migrations.writer import MigrationWriter

from core.model_fields import (
    EnumField,
    IntegerEnumField,
    OptionalEnumField,
    ValueField,
    enum_check_constraint,
)
from core.values.vocabulary import LabelledStrEnum
from people.models import Person
from tests.people.factories import make_person


class Colour(LabelledStrEnum):
    RED = "red"
    DARK_BLUE = "dark_blue"


class Size(IntEnum):
    SMALL = 1
    LARGE = 2

    @property
    def label(self):
        return self.name.lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    colour: Colour
    length: float | None = None


def large_leaves():
    return (Leaf(colour=Colour.RED, length=9),)


COLOUR = EnumField(Colour, max_length=10)
COLOUR_OR_NONE = OptionalEnumField(Colour, max_length=10)
SIZE = IntegerEnumField(Size)
LEAF = ValueField(Leaf)
LEAVES = ValueField(tuple[Leaf, ...], default=tuple, blank=True)


def stored_and_read(value, field):
    """The value from a query, and the value in the database."""
    column = models.Value(value, output_field=field)
    plain = models.functions.Cast(column, models.TextField())
    return make_person_rows().values_list(column, plain).get()


def make_person_rows():
    return Person.objects.filter(pk=make_person().pk)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("field", "value", "stored"),
    [
        (COLOUR, Colour.RED, "red"),
        (COLOUR_OR_NONE, Colour.DARK_BLUE, "dark_blue"),
        (COLOUR_OR_NONE, None, ""),
        (SIZE, Size.LARGE, "2"),
        (LEAF, Leaf(colour=Colour.RED), '{"colour": "red", "length": null}'),
        (LEAVES, large_leaves(), '[{"colour": "red", "length": 9}]'),
        (LEAVES, (), "[]"),
    ],
)
def test_a_value_comes_back_from_the_database(field, value, stored):
    read, as_text = stored_and_read(value, field)
    assert (read, type(read), as_text) == (value, type(value), stored)


@pytest.mark.django_db
def test_a_part_of_a_value_is_plain_json():
    leaf = models.Value(Leaf(colour=Colour.RED, length=2), output_field=LEAF)
    rows = make_person_rows().annotate(leaf=leaf, length=models.F("leaf__length"))
    assert rows.values_list("length", "leaf").get() == (2, leaf.value)
    assert rows.filter(leaf__colour="red", leaf=leaf.value).exists()
    assert not rows.filter(leaf=Leaf(colour=Colour.RED)).exists()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("value", "is_found"), [(None, True), ("", True), (Colour.RED, False)]
)
def test_none_is_looked_up_as_the_empty_text(value, is_found):
    column = models.Value(None, output_field=COLOUR_OR_NONE)
    rows = make_person_rows().annotate(colour=column)
    assert rows.filter(colour=value).exists() is is_found


@pytest.mark.parametrize(
    ("field", "raw", "value"),
    [
        (COLOUR, "red", Colour.RED),
        (COLOUR, Colour.RED, Colour.RED),
        (COLOUR, "", None),
        (COLOUR_OR_NONE, None, None),
        (SIZE, "2", Size.LARGE),
        (SIZE, None, None),
        (LEAF, {"colour": "red"}, Leaf(colour=Colour.RED)),
        (LEAF, Leaf(colour=Colour.RED), Leaf(colour=Colour.RED)),
        (LEAVES, [{"colour": "red", "length": 9}], large_leaves()),
    ],
)
def test_a_value_is_read_from_what_is_typed_or_loaded(field, raw, value):
    assert (field.to_python(raw), type(field.to_python(raw))) == (value, type(value))


@pytest.mark.parametrize(
    ("field", "raw", "message"),
    [
        (COLOUR, "green", "Value 'green' is not a valid choice."),
        (COLOUR, "", "This field cannot be null."),
        (SIZE, 3, "Value 3 is not a valid choice."),
        (SIZE, "large", "“large” value must be an integer."),
        (LEAF, {"colour": "green"}, "This is no JSON as we know it."),
        (LEAF, {}, "This is no JSON as we know it."),
        (LEAVES, "red", "This is no JSON as we know it."),
        (ValueField(tuple[int, ...]), [], "This field cannot be blank."),
    ],
)
def test_anything_else_is_refused(field, raw, message):
    with pytest.raises(ValidationError) as refused:
        field.clean(raw, None)
    assert refused.value.messages == [message]


def test_clean_gives_the_value():
    assert LEAVES.clean([{"colour": "red", "length": 9}], None) == large_leaves()
    assert COLOUR.clean("dark_blue", None) is Colour.DARK_BLUE


@pytest.mark.parametrize(
    ("field", "choices"),
    [
        (COLOUR, [("red", "Red"), ("dark_blue", "Dark blue")]),
        (SIZE, [(1, "Small"), (2, "Large")]),
    ],
)
def test_choices_are_those_of_the_vocabulary(field, choices):
    assert field.choices == choices


@pytest.mark.parametrize(
    ("field", "written"),
    [
        (COLOUR, "models.CharField(max_length=10)"),
        (
            OptionalEnumField(Colour, max_length=10, default=None, db_default=""),
            "models.CharField(blank=True, db_default='', default='', max_length=10)",
        ),
        (SIZE, "models.PositiveSmallIntegerField()"),
        (LEAF, "models.JSONField()"),
        (LEAVES, "models.JSONField(blank=True, default=list)"),
        (
            ValueField(tuple[Leaf, ...], default=large_leaves),
            "models.JSONField(default=tests.core.test_model_fields.large_leaves)",
        ),
    ],
)
def test_migrations_know_a_plain_field(field, written):
    assert MigrationWriter.serialize(field)[0] == written
    clone = field.clone()
    assert type(clone) is field.plain_class
    assert MigrationWriter.serialize(clone)[0] == written


def test_the_column_is_that_of_the_plain_field():
    fields = [COLOUR, SIZE, LEAF]
    assert [field.db_type(connection) for field in fields] == [
        "varchar(10)",
        "smallint",
        "jsonb",
    ]


@pytest.mark.parametrize(
    ("or_empty", "values"),
    [(False, ["red", "dark_blue"]), (True, ["", "red", "dark_blue"])],
)
def test_a_constraint_names_the_values_of_a_vocabulary(or_empty, values):
    assert enum_check_constraint(
        "colour", Colour, "colour_is_known", or_empty=or_empty
    ) == models.CheckConstraint(
        condition=models.Q(colour__in=values), name="colour_is_known"
    )
