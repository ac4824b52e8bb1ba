"""Model fields that hold values: vocabulary members, and values stored as JSON.

In migrations each is the plain field that it is in the database: they must not depend
on the members of a vocabulary or on the location of a class.
"""

from enum import Enum, IntEnum, StrEnum
from types import GenericAlias
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.fields.json import KeyTransform
from django.db.models.lookups import Exact

from core.values.json_values import JsonValue, read_json_value, write_json_value
from core.values.vocabulary import enum_choices

SetT = TypeVar("SetT", contravariant=True)
GetT = TypeVar("GetT", covariant=True)
ValueT = TypeVar("ValueT")
StrEnumT = TypeVar("StrEnumT", bound=StrEnum)
IntEnumT = TypeVar("IntEnumT", bound=IntEnum)

if TYPE_CHECKING:
    Field = models.Field[SetT, GetT]
    CharField = models.CharField[SetT, GetT]
    SmallIntegerField = models.PositiveSmallIntegerField[SetT, GetT]
    JSONField = models.JSONField[SetT, GetT]
else:
    # Django's own classes accept no type arguments at run time.
    Field = GenericAlias(models.Field, (SetT, GetT))
    CharField = GenericAlias(models.CharField, (SetT, GetT))
    SmallIntegerField = GenericAlias(models.PositiveSmallIntegerField, (SetT, GetT))
    JSONField = GenericAlias(models.JSONField, (SetT, GetT))


class PlainInMigrationsField(Field[SetT, GetT], Generic[SetT, GetT]):
    """A field that migrations write as one of Django's own, its `plain_class`."""

    plain_class: type[Field[Any, Any]]

    def deconstruct(self) -> Any:
        name, _, arguments, options = super().deconstruct()
        options.pop("choices", None)
        if "default" in options:
            options["default"] = self.build_plain_default()
        return name, f"django.db.models.{self.plain_class.__name__}", arguments, options

    def build_plain_default(self) -> Any:
        return self.get_prep_value(self.get_default())

    def clone(self) -> Any:
        """Only migrations clone fields, to hold what they write."""
        _, _, arguments, options = self.deconstruct()
        return self.plain_class(*arguments, **options)


class VocabularyField(PlainInMigrationsField[SetT, GetT], Generic[SetT, GetT]):
    """A field that returns a member of its vocabulary, or None if it is empty."""

    vocabulary: type[Enum]

    def from_db_value(self, value: Any, *_: Any) -> Any:
        return None if value in self.empty_values else self.vocabulary(value)

    def to_python(self, value: Any) -> Any:
        try:
            return self.from_db_value(super().to_python(value))
        except ValueError:
            raise ValidationError(
                self.error_messages["invalid_choice"],
                code="invalid_choice",
                params={"value": value},
            ) from None


class EnumField(VocabularyField[SetT, GetT], CharField[SetT, GetT]):
    """A member of a vocabulary of strings."""

    plain_class = models.CharField

    def __init__(
        self: "EnumField[StrEnumT, StrEnumT]",
        vocabulary: type[StrEnumT],
        **options: Any,
    ) -> None:
        self.vocabulary = vocabulary
        super().__init__(**{"choices": enum_choices(vocabulary)} | options)

    def get_prep_value(self, value: Any) -> str:
        # A text column has no null: the empty string stands for nothing.
        return "" if value is None else str(value)


class OptionalEnumField(EnumField[SetT, GetT]):
    """A member of a vocabulary of strings, or None, stored as an empty string."""

    empty_strings_allowed = False

    def __init__(
        self: "OptionalEnumField[StrEnumT | None, StrEnumT | None]",
        vocabulary: type[StrEnumT],
        **options: Any,
    ) -> None:
        super().__init__(vocabulary, **options | {"blank": True})


class IntegerEnumField(VocabularyField[SetT, GetT], SmallIntegerField[SetT, GetT]):
    """A member of a vocabulary of small integers."""

    plain_class = models.PositiveSmallIntegerField

    def __init__(
        self: "IntegerEnumField[IntEnumT, IntEnumT]",
        vocabulary: type[IntEnumT],
        **options: Any,
    ) -> None:
        self.vocabulary = vocabulary
        super().__init__(**{"choices": enum_choices(vocabulary)} | options)


class ValueField(PlainInMigrationsField[SetT, GetT], JSONField[SetT, GetT]):
    """A value stored as JSON and read by its type, which rejects everything else."""

    plain_class = models.JSONField
    default_error_messages = {"invalid": "This is no JSON as we know it."}

    def __init__(
        self: "ValueField[ValueT, ValueT]", value_type: type[ValueT], **options: Any
    ) -> None:
        self.value_type: type[Any] = value_type
        super().__init__(**options)

    def read_json(self, raw: Any) -> Any:
        return read_json_value(self.value_type, raw)

    def write_json(self, value: Any) -> JsonValue:
        """Write a value as JSON; plain data, as in a lookup, stays as it is."""
        return write_json_value(value)

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Any:
        raw = super().from_db_value(value, expression, connection)
        # A part of it, such as `answers__age`, is not a value of this type.
        is_part = isinstance(expression, KeyTransform)
        return raw if raw is None or is_part else self.read_json(raw)

    def to_python(self, value: Any) -> Any:
        try:
            return self.read_json(self.write_json(value))
        except (TypeError, ValueError):
            raise ValidationError(
                self.error_messages["invalid"], code="invalid"
            ) from None

    def get_prep_value(self, value: Any) -> JsonValue:
        return self.write_json(value)

    def validate(self, value: Any, model_instance: models.Model | None) -> None:
        super().validate(self.write_json(value), model_instance)

    def value_to_string(self, obj: models.Model) -> Any:
        return self.write_json(self.value_from_object(obj))

    def build_plain_default(self) -> Any:
        """The class of an empty default: Django rejects one shared object."""
        plain = self.write_json(self.get_default())
        return self.default if plain else type(plain)


def enum_check_constraint(
    field: str, vocabulary: type[Enum], name: str, *, or_empty: bool = False
) -> models.CheckConstraint:
    values = [member.value for member in vocabulary]
    known = models.Q(**{f"{field}__in": ["", *values] if or_empty else values})
    return models.CheckConstraint(condition=known, name=name)


def json_array_constraint(field: str, name: str) -> models.CheckConstraint:
    """Whatever else a JSON column could hold, it holds a list."""
    kind = models.Func(
        models.F(field), function="jsonb_typeof", output_field=models.CharField()
    )
    return models.CheckConstraint(
        condition=Exact(kind, models.Value("array")), name=name
    )
