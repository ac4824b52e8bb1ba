"""Every form that is posted carries the key by which it is stored once."""

import re

import pytest
from django.template import engines

from tests import ROOT

# It sends what came once more, and its key with it.
SENDS_AGAIN = "429.html"
# What is told there is answered and forgotten.
STORING_NOTHING = ("quick_relief.html", "quick_relief_position.html")
TEMPLATES = sorted(
    path
    for path in (ROOT / "templates").rglob("*.html")
    if path.name not in (SENDS_AGAIN, *STORING_NOTHING)
)
FORM = re.compile(r"<form\b.*?</form>", re.S)


def render_two_keys(rf):
    request = rf.get("/")
    template = engines["django"].from_string("{% form_key %}{% form_key %}")
    return re.findall(r'value="([0-9a-f-]{36})"', template.render({}, request))


def test_all_forms_of_a_page_have_one_key(rf):
    first, second = render_two_keys(rf)
    assert first == second


def test_each_page_has_a_key_of_its_own(rf):
    assert render_two_keys(rf) != render_two_keys(rf)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_every_form_with_a_token_has_a_key(path):
    forms = FORM.findall(path.read_text())
    with_token = [form for form in forms if "{% csrf_token %}" in form]
    assert [form for form in with_token if "{% form_key %}" not in form] == []
