"""The look of every form, in whichever app."""

import re

import pytest
from django import forms
from django.template.loader import render_to_string

from core.form_fields import (
    NumberedCheckboxSelect,
    NumericRatingSelect,
    TypedTextField,
)
from tests import ROOT

OWN_APPS = [
    "assessment",
    "exercises",
    "lessons",
    "pages",
    "people",
    "program",
    "progress",
    "reports",
]


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


class DiaryForm(forms.Form):
    text = TypedTextField(max_length=10, required=False)


def test_the_browser_cuts_nothing_off_and_finds_the_direction():
    html = str(DiaryForm()["text"])
    assert 'dir="auto"' in html
    assert 'data-most-characters="10"' in html
    assert "maxlength" not in html


class FormOfDjango(forms.Form):
    text = forms.CharField(max_length=10)


def test_no_form_of_others_has_the_browser_cut_off_either():
    html = str(FormOfDjango({"text": "x" * 11}))
    assert "maxlength" not in html
    assert f'value="{"x" * 11}"' in html
    assert "at most 10 characters (it has 11)" in html


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("x" * 11, "This is 1 character too long: 10 fit, and you wrote 11."),
        ("x" * 35, "This is 25 characters too long: 10 fit, and you wrote 35."),
    ],
)
def test_a_long_text_is_refused_with_a_count_and_stays_in_the_field(text, error):
    form = DiaryForm({"text": text})
    assert form.errors == {"text": [f"{error} Shorten it; nothing was cut off."]}
    assert f'value="{text}"' in str(form["text"])


@pytest.mark.parametrize("text", ["  0123456789 ", "a\r\nb\r\nc\r\nd\r\ne", "🙂" * 10])
def test_a_line_break_and_a_sign_of_two_bytes_count_once_and_spaces_around_not(text):
    form = DiaryForm({"text": text})
    assert form.errors == {}
    assert form.cleaned_data["text"] == text.strip().replace("\r\n", "\n")


def test_whatever_a_person_types_into_is_such_a_field():
    """Bare text fields cut what is pasted, and take no direction from it."""
    bare = re.compile(r"\bforms\.CharField\(")
    found = {
        str(path.relative_to(ROOT))
        for app in OWN_APPS
        for path in (ROOT / app).rglob("*.py")
        if bare.search(path.read_text())
    }
    assert found == set()
