"""How long an import may work, in seconds of its thread's own work."""

import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

from reports.archive.values.import_refusal import ImportRefusedError

# Of the processor, whatever else the computer has to do. Ten years of daily entries
# took 9 seconds, and three times as much is allowed: twice that on a slow computer.
LONGEST_WORK_SECONDS = 60.0
RowT = TypeVar("RowT")


class WorkBudget:
    """Counts rows and time while an import goes through the rows of a file."""

    def __init__(self, longest_seconds: float = LONGEST_WORK_SECONDS) -> None:
        self._ends_at = time.thread_time() + longest_seconds
        self.rows = 0

    def watch_rows(self, rows: Iterable[RowT]) -> Iterator[RowT]:
        for row in rows:
            self.count_row()
            yield row

    def count_row(self) -> None:
        self.rows += 1
        if time.thread_time() > self._ends_at:
            raise ImportRefusedError(
                "This export takes longer to check than one of thirty years of daily "
                "entries. It was not taken."
            )
