"""Values as JSON and back, by their declared types; strict, without a database."""

import math
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

JsonValue = None | bool | int | float | str | list[Any] | dict[str, Any]
JsonReader = Callable[[Any], Any]
JsonT = TypeVar("JsonT")


def write_json_value(value: Any) -> JsonValue:
    """Write a value as plain JSON; data that is already plain stays as it is."""
    if is_dataclass(value):
        names = [field.name for field in fields(value)]
        return {name: write_json_value(getattr(value, name)) for name in names}
    if hasattr(value, "_asdict"):
        return write_json_value(value._asdict())
    if isinstance(value, Mapping):
        return {
            str(write_json_value(key)): write_json_value(item)
            for key, item in value.items()
        }
    if isinstance(value, tuple | list):
        return [write_json_value(item) for item in value]
    plain: JsonValue = value.value if isinstance(value, Enum) else value
    return plain


def read_json_value(value_type: type[JsonT], raw: Any) -> JsonT:
    """Read back a value; a TypeError or ValueError rejects anything else."""
    hashable_type: Any = value_type
    value: JsonT = build_json_reader(hashable_type)(raw)
    return value


# Built once for each type: a catalogue contains thousands of small values.
@cache
def build_json_reader(value_type: Any) -> JsonReader:
    if value_type in PLAIN_READERS:
        return PLAIN_READERS[value_type]
    if build := CONTAINER_READER_BUILDERS.get(get_origin(value_type)):
        return build(*get_args(value_type))
    if issubclass(value_type, Enum):
        return build_member_reader(value_type)
    return build_record_reader(value_type)


def read_exactly(*types: type) -> JsonReader:
    """Accept these types only: a bool is not a number, nor a number a text."""

    def read_exact_type(raw: Any) -> Any:
        if type(raw) not in types:
            raise TypeError(f"{raw!r} is of another type")
        return raw

    return read_exact_type


def read_number(raw: Any) -> int | float:
    number: int | float = read_exactly(int, float)(raw)
    if not math.isfinite(number):
        raise ValueError(f"{raw!r} is not finite")
    return number


def read_text(raw: Any) -> str:
    text: str = read_exactly(str)(raw)
    text.encode()  # rejects lone surrogates, which no database accepts
    # PostgreSQL accepts no NUL byte.
    if "\0" in text:
        raise ValueError("NUL byte")
    return text


def build_optional_reader(value_type: Any, _: Any) -> JsonReader:
    read = build_json_reader(value_type)
    return lambda raw: None if raw is None else read(raw)


def build_tuple_reader(item_type: Any, _: Any) -> JsonReader:
    read, read_list = build_json_reader(item_type), read_exactly(list)
    return lambda raw: tuple(map(read, read_list(raw)))


def build_mapping_reader(vocabulary: type[Enum], item_type: Any) -> JsonReader:
    """In the order of the vocabulary: the database preserves none."""
    read, read_object = build_json_reader(item_type), read_exactly(dict)

    def read_mapping(raw: Any) -> dict[Enum, Any]:
        items = {vocabulary(key): read(item) for key, item in read_object(raw).items()}
        return {member: items[member] for member in vocabulary if member in items}

    return read_mapping


def build_member_reader(vocabulary: type[Enum]) -> JsonReader:
    # An integer enumeration would accept True as 1.
    read_plain = read_exactly(*{type(member.value) for member in vocabulary})
    return lambda raw: vocabulary(read_plain(raw))


def build_record_reader(record_type: type) -> JsonReader:
    """For dataclasses and named tuples; a missing field gets its default."""
    readers = {
        name: build_json_reader(value_type)
        for name, value_type in get_type_hints(record_type).items()
    }
    read_object = read_exactly(dict)

    def read_record(raw: Any) -> Any:
        if unknown := sorted(read_object(raw).keys() - readers.keys()):
            raise ValueError(f"Unknown key: {', '.join(unknown)}")
        return record_type(**{name: readers[name](raw[name]) for name in raw})

    return read_record


PLAIN_READERS: Mapping[Any, JsonReader] = {
    bool: read_exactly(bool),
    int: read_exactly(int),
    float: read_number,
    str: read_text,
    NoneType: read_exactly(NoneType),
}
CONTAINER_READER_BUILDERS: Mapping[Any, Callable[..., JsonReader]] = {
    UnionType: build_optional_reader,
    tuple: build_tuple_reader,
    dict: build_mapping_reader,
}
