"""The look of every form, in whichever app."""

import pytest
from django import forms
from django.template.loader import render_to_string

from core.form_fields import NumberedCheckboxSelect, NumericRatingSelect


class BackForm(forms.Form):
    heading_field = "numbness"

    numbness = forms.ChoiceField(
        label="Is your seat numb?",
        help_text="When you wipe, for example.",
        choices=[("yes", "Yes"), ("no", "No")],
        widget=forms.RadioSelect,
    )
    pain = forms.TypedChoiceField(
        choices=[(number, number) for number in range(11)],
        coerce=int,
        widget=NumericRatingSelect(low="0 none", high="10 worst"),
    )
    note = forms.CharField(required=False)


def test_radio_buttons_stand_in_a_fieldset_whose_legend_can_be_the_heading():
    html = BackForm()["numbness"].as_field_group()
    assert '<fieldset aria-describedby="id_numbness_helptext">' in html
    assert html.index("<legend>") < html.index("<h1>") < html.index("</legend>")


def test_only_the_named_field_is_a_heading():
    assert "<h1>" not in BackForm()["note"].as_field_group()


@pytest.mark.parametrize("name", ["numbness", "pain"])
def test_choice_with_an_error_says_so_beside_the_field(name):
    html = BackForm({})[name].as_field_group()
    assert f'id="id_{name}_error"' in html
    assert "This field is required." in html


def test_text_field_that_may_stay_empty_is_marked_in_words():
    html = BackForm()["note"].as_field_group()
    assert '<label for="id_note">' in html
    assert "(optional)" in html


def test_form_may_leave_the_mark_away_where_nothing_is_required():
    form = BackForm()
    form.marks_optional = False
    assert "(optional)" not in form["note"].as_field_group()


def test_scale_has_eleven_numbers_and_words_for_both_ends():
    html = BackForm({"pain": "3"})["pain"].as_field_group()
    assert html.count('type="radio"') == 11
    assert html.count("checked") == 1
    assert "<span>0 none</span><span>10 worst</span>" in html


def test_error_summary_links_to_the_first_control_of_each_wrong_field():
    html = render_to_string("_error_summary.html", {"form": BackForm({})})
    assert 'href="#id_numbness_0"' in html
    assert 'href="#id_pain_0"' in html
    assert "#id_note" not in html


def test_going_back_to_errors_sends_nothing_again():
    html = render_to_string("_error_summary.html", {"form": BackForm({})})
    assert '<script src="/static/js/form_errors.js" type="module"></script>' in html


def test_form_without_errors_has_no_summary():
    html = render_to_string("_error_summary.html", {"form": BackForm()})
    assert html.strip() == ""


def test_numbered_boxes_stand_in_the_order_of_their_numbers():
    field = forms.MultipleChoiceField(
        choices=[("low_back", "Low back"), ("flank", "Flank")],
        widget=NumberedCheckboxSelect,
    )
    boxes = field.get_bound_field(forms.Form(), "place").subwidgets
    assert [(box.data["value"], box.data["attrs"]["data-number"]) for box in boxes] == [
        ("low_back", "0"),
        ("flank", "1"),
    ]
