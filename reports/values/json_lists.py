"""Lists in JSON that are written item by item."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

ItemT = TypeVar("ItemT")


def separate_with_commas(items: Iterable[ItemT]) -> Iterator[tuple[str, ItemT]]:
    """Each item with what stands before it, so that each has a line of its own."""
    for number, item in enumerate(items):
        yield ",\n" if number else "\n", item
