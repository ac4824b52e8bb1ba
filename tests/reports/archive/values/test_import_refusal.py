"""A refusal has ten lines at most, none of them long."""

import pytest

from reports.archive.values.import_refusal import (
    ImportRefusedError,
    refuse_on_problems,
)


def refusal_of(*problems):
    with pytest.raises(ImportRefusedError) as refusal:
        refuse_on_problems(problems)
    return refusal.value.lines


def test_no_problem_refuses_nothing():
    assert refuse_on_problems([]) is None


def test_a_few_problems_are_all_told_below_the_headline():
    headline, *problems = refusal_of("one", "two")
    assert headline.startswith("This is an export of backpain, but")
    assert problems == ["one", "two"]


def test_many_problems_are_ten_lines_and_the_others_are_not_looked_for():
    def find_problems():
        yield from map(str, range(9))
        raise AssertionError("nobody needs the tenth")

    assert refusal_of(*map(str, range(8)))[1:] == tuple(map(str, range(8)))
    with pytest.raises(ImportRefusedError) as refusal:
        refuse_on_problems(find_problems())
    assert len(refusal.value.lines) == 10
    assert refusal.value.lines[-1] == "There are more problems after these."


def test_a_quoted_value_is_cut():
    assert [len(line) for line in refusal_of("x" * 5000)[1:]] == [160]
