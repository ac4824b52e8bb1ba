import pytest

from program.forms.what_matters import WhatMattersForm


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [("  Sit through\n a film ", "Sit through a film"), ("x" * 200, "x" * 200)],
)
def test_a_sentence_is_kept_on_one_line(text, cleaned):
    form = WhatMattersForm({"text": text})
    assert form.is_valid()
    assert form.cleaned_data["text"] == cleaned


@pytest.mark.parametrize("text", ["", "   ", "x" * 201, "a\x00b"])
def test_nothing_and_too_much_are_explained(text):
    form = WhatMattersForm({"text": text})
    assert not form.is_valid()
    assert list(form.errors) == ["text"]
