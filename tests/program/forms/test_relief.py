import pytest
from django.http import QueryDict

from program.forms.relief import FEELING_LABELS, read_relief_form
from program.rules.relief.pictures import ReliefFeeling


def read(query="", recent_pain=None):
    return read_relief_form(QueryDict(query), recent_pain)


def test_pain_is_needed_to_start_and_what_it_is_like_is_not():
    assert read("pain=6").is_valid()
    assert read("pain=6").chosen_feeling is None
    assert not read("feeling=cramp").is_valid()


def test_who_only_looks_is_asked_for_nothing_and_keeps_what_was_chosen():
    form = read("feeling=stiff&choose=yes&pain=4", recent_pain=7)
    assert not form.is_bound
    assert form.chosen_feeling is ReliefFeeling.STIFF
    assert form["pain"].value() == "4"
    assert read("choose=yes", recent_pain=7)["pain"].value() == 7


@pytest.mark.parametrize(
    "query", ["", "feeling=", "feeling=happy", "feeling=happy&choose=yes"]
)
def test_what_is_not_on_the_list_is_no_feeling(query):
    assert read(query).chosen_feeling is None


def test_every_feeling_has_its_words():
    assert [*FEELING_LABELS] == [*ReliefFeeling]
