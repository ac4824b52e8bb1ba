"""The catalogue filter: its URLs, its choices and their counts."""

from collections import Counter

import pytest

from exercises.forms import FACET_LABELS, ExerciseFilterForm
from exercises.search.filters import FACET_VALUE_GETTERS

LIST_URL = "/exercises/"


def filled_form(**data):
    form = ExerciseFilterForm(data)
    form.is_valid()
    return form


def test_every_facet_has_a_field_and_labels():
    assert {*FACET_LABELS} == {*FACET_VALUE_GETTERS}
    assert {*ExerciseFilterForm().fields} == {"q", "exact", *FACET_VALUE_GETTERS}


@pytest.mark.parametrize(
    ("data", "values", "url"),
    [
        ({}, {}, LIST_URL),
        ({"q": "hip"}, {}, f"{LIST_URL}?q=hip"),
        ({"level": "3", "aim": ""}, {"level": "3"}, f"{LIST_URL}?level=3"),
        ({"pregnancy": "yes"}, {"pregnancy": "yes"}, f"{LIST_URL}?pregnancy=yes"),
        ({"q": "hip", "exact": "yes"}, {}, f"{LIST_URL}?q=hip&exact=yes"),
        # A wrong choice narrows nothing.
        ({"level": "9"}, {}, LIST_URL),
    ],
)
def test_an_address_holds_what_was_chosen(data, values, url):
    form = filled_form(**data)
    assert form.selected_values == values
    assert form.results_url == url
    assert form.search_text == data.get("q", "")


def test_each_choice_can_be_taken_back():
    form = filled_form(q="hip", level="3", no_floor="yes")
    assert form.filter_chips == [
        {"label": "Moderate", "url": f"{LIST_URL}?q=hip&no_floor=yes"},
        {
            "label": "Without getting down to the floor",
            "url": f"{LIST_URL}?q=hip&level=3",
        },
    ]


def test_a_filter_that_the_words_name_goes_with_them():
    form = filled_form(q="hip stretch in bed", level="3")
    chips = form.word_filter_chips({"place": "bed"}, {"place": "hip stretch"})
    assert chips == [{"label": "Bed", "url": f"{LIST_URL}?q=hip+stretch&level=3"}]


def test_a_corrected_search_can_be_made_as_it_was_typed():
    assert filled_form(q="plnk").exact_url == f"{LIST_URL}?q=plnk&exact=yes"


def test_each_technique_has_an_address():
    links = ExerciseFilterForm().technique_links
    assert links[0] == (f"{LIST_URL}?technique=contract_relax", "Contract-relax")


def test_an_unknown_choice_is_named_with_its_field():
    assert filled_form(level="9").errors == {
        "level": ["Choose from the list under “Level”."]
    }


def test_choices_show_their_counts_and_leave_out_the_empty_ones():
    form = filled_form(level="5")
    form.add_counts_to_labels({"level": Counter({"3": 2}), "pregnancy": Counter()})
    assert form.fields["level"].choices == [
        ("", "Any"),
        ("3", "Moderate (2)"),
        # Chosen values stay, even if nothing is left.
        ("5", "Very hard (0)"),
    ]
    assert form.fields["pregnancy"].label == "Not ruled out in pregnancy (0)"
