"""What an import does with the rows of a table."""

from dataclasses import dataclass
from enum import StrEnum


class RowStatus(StrEnum):
    """What becomes of a row: an existing one with other content stays as it is."""

    ADDED = "added"
    UNCHANGED = "unchanged"
    DIFFERING = "differing"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportSummary:
    """How many rows of one table were added, and how many exist already."""

    name: str
    title: str
    added: int
    unchanged: int
    differing: int
