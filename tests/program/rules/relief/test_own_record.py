"""What lowered a person's pain before: counted, and said with its count."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.rules.relief.own_record import (
    LEAST_USES,
    NO_RECORD,
    OwnRecord,
    ReliefUse,
    collect_own_records,
    summarise_drops,
)


def uses(slug, *pains):
    return [ReliefUse(slug, before, after) for before, after in pains]


def test_two_uses_say_nothing_yet():
    assert collect_own_records(uses("heat", (6, 3), (5, 2))) == {}


def test_drops_are_summarised_from_three_on():
    assert summarise_drops([3, 3]) == NO_RECORD
    record = OwnRecord(use_count=3, lowered_count=2, mean_drop=1.7)
    assert summarise_drops([3, 0, 2]) == record


def test_a_record_has_its_count_and_the_mean_of_all_uses():
    pains = ((6, 4), (5, 3), (4, 3), (5, 2), (4, 4))
    records = collect_own_records([*uses("rest", *pains), *uses("point", (3, 1))])
    assert records == {"rest": OwnRecord(use_count=5, lowered_count=4, mean_drop=1.6)}
    assert records["rest"].sentence == (
        "Your own record: pain was lower after 4 of 5 uses, by 1.6 points on average."
    )


# before and after each use, whether it has helped, whether it has hurt, its rank
RECORDS = [
    (((5, 4), (5, 4), (5, 4)), True, False, -1),
    # Lower by half a point: no change worth the name.
    (((5, 4), (5, 4), (5, 5), (5, 5)), False, False, 0),
    # One large drop among two that were none is no habit.
    (((9, 2), (5, 5), (5, 5)), False, False, 0),
    (((5, 6), (5, 6), (5, 6)), False, True, 1),
    (((5, 5), (5, 5), (5, 6)), False, False, 0),
]


@pytest.mark.parametrize(("pains", "has_helped", "has_hurt", "rank"), RECORDS)
def test_what_helped_comes_first_and_what_hurt_comes_last(
    pains, has_helped, has_hurt, rank
):
    record = collect_own_records(uses("rest", *pains))["rest"]
    assert (record.has_helped, record.has_hurt) == (has_helped, has_hurt)
    assert record.rank == rank


def test_a_record_that_went_neither_way_says_nothing():
    assert NO_RECORD.sentence == ""
    assert collect_own_records(uses("rest", *[(5, 5)] * 9))["rest"].sentence == ""


def test_what_hurt_says_so_and_that_it_waits():
    record = collect_own_records(uses("rest", (5, 7), (4, 5), (6, 7)))["rest"]
    assert record.sentence == (
        "Your own record: pain was 1.3 points higher on average after 3 uses, so other "
        "things come first."
    )


PAIN = st.integers(0, 10)


@given(st.lists(st.builds(ReliefUse, st.just("rest"), PAIN, PAIN)))
def test_a_sentence_is_never_said_of_too_few_uses_or_the_wrong_way(told):
    record = collect_own_records(told).get("rest", NO_RECORD)
    assert not (record.has_helped and record.has_hurt)
    if record.sentence:
        assert record.use_count == len(told) >= LEAST_USES
        assert abs(record.mean_drop) >= 1
