"""Values as they stand in a case file; a wrong one is an error that names it."""

from collections.abc import Mapping, Sequence
from typing import Any


def require_known_keys(
    data: Any, allowed_keys: set[str] | None, location: str
) -> Mapping[str, Any]:
    if not isinstance(data, dict):
        raise ValueError(f"{location}: an object with named values is needed.")
    if allowed_keys is not None and (unknown := sorted(set(data) - allowed_keys)):
        raise ValueError(f"{location}: unknown {', '.join(unknown)}.")
    return data


def read_strings(
    data: Mapping[str, Any], name: str, default: Sequence[str]
) -> Sequence[str]:
    chosen = data.get(name, default)
    if name in data and not (
        isinstance(chosen, list) and all(isinstance(item, str) for item in chosen)
    ):
        raise ValueError(f"{name}: a list of words is needed.")
    return list(chosen)


def read_number(
    data: Mapping[str, Any], name: str, allowed: range, default: int
) -> int:
    value = data.get(name, default)
    # In Python, True is also the number 1.
    if isinstance(value, bool) or not isinstance(value, int) or value not in allowed:
        raise ValueError(
            f"{name}: {value!r} is not from {allowed[0]} to {allowed[-1]}."
        )
    return value


def read_boolean(data: Mapping[str, Any], name: str) -> bool:
    value = data.get(name, False)
    if not isinstance(value, bool):
        raise ValueError(f"{name}: {value!r} is neither true nor false.")
    return value
