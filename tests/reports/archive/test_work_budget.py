"""An import works for so long and no longer, by what its own thread has done."""

import time

import pytest

from reports.archive.values.import_refusal import ImportRefusedError
from reports.archive.work_budget import WorkBudget


def test_rows_are_counted_and_handed_on():
    budget = WorkBudget()
    assert (list(budget.watch_rows("abc")), budget.rows) == (["a", "b", "c"], 3)


def test_whoever_works_too_long_is_stopped():
    with pytest.raises(ImportRefusedError, match="takes longer to check"):
        WorkBudget(longest_seconds=-1).count_row()


def test_waiting_for_others_is_no_work():
    budget = WorkBudget(longest_seconds=0.05)
    time.sleep(0.1)
    budget.count_row()
    assert budget.rows == 1
