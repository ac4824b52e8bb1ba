"""Somebody shows the figures for as long as a page is made."""

import pytest

from core.showing import get_shown_person, showing
from core.values.shown_person import ShownPerson


def test_the_first_of_the_people_shows_what_nobody_chose():
    assert get_shown_person() is ShownPerson.SHORT_HAIR


def test_whoever_is_chosen_shows_until_the_end():
    with showing(ShownPerson.BROAD):
        with showing(ShownPerson.BUN):
            assert get_shown_person() is ShownPerson.BUN
        assert get_shown_person() is ShownPerson.BROAD
    assert get_shown_person() is ShownPerson.SHORT_HAIR


def test_an_error_ends_it_too():
    with pytest.raises(ZeroDivisionError), showing(ShownPerson.BUN):
        1 / 0  # noqa: B018
    assert get_shown_person() is ShownPerson.SHORT_HAIR
