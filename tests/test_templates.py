"""What every template must satisfy."""

import re
from pathlib import Path

import pytest
from django.template import Template
from django.template.loader import get_template

from tests import ROOT
from tests.template_names import bound_names, is_known, looked_up_names

TEMPLATES = ROOT / "templates"
NAMES = sorted(str(path.relative_to(TEMPLATES)) for path in TEMPLATES.rglob("*.html"))
FRAGMENTS = [name for name in NAMES if Path(name).name.startswith("_")]
INLINE_CODE = re.compile(r"<script(?! src=)|\sstyle=|\son\w+=|hx-on|javascript:")
TARGET = re.compile(r'hx-target="([^"]*)"')
UNPREFIXED = re.compile(r"\shx-[a-z-]+=")
SWAP = re.compile(r'hx-swap="([^"]*)"')


def source(name):
    return (TEMPLATES / name).read_text()


def fragment_id(name):
    return Path(name).stem.removeprefix("_").replace("_", "-")


# A page repeats them for each of its rows, so their root has a class and no id.
REPEATED = {"_evidence.html", "exercises/_contract_relax.html"}
FRAGMENT_IDS = {f"#{fragment_id(name)}" for name in FRAGMENTS}


@pytest.mark.parametrize("name", NAMES)
def test_template_compiles(name):
    get_template(name)


@pytest.mark.parametrize("name", NAMES)
def test_template_carries_no_inline_code(name):
    assert INLINE_CODE.findall(source(name)) == []


@pytest.mark.parametrize("name", NAMES)
def test_template_is_valid_html_with_htmx_too(name):
    assert UNPREFIXED.findall(source(name)) == [], "write data-hx-…"


@pytest.mark.parametrize("name", FRAGMENTS)
def test_fragment_is_named_after_its_file(name):
    attribute = "class" if name in REPEATED else "id"
    assert re.search(rf'{attribute}="{fragment_id(name)}[ "]', source(name))


@pytest.mark.parametrize("name", NAMES)
def test_every_target_is_a_fragment(name):
    assert set(TARGET.findall(source(name))) - FRAGMENT_IDS == set()


@pytest.mark.parametrize("name", NAMES)
def test_every_swap_replaces_the_whole_fragment(name):
    assert set(SWAP.findall(source(name))) - {"outerHTML"} == set()


@pytest.mark.parametrize("name", NAMES)
def test_no_form_says_only_where_htmx_sends_it(name):
    forms = re.findall(r"<form[^>]*>", source(name))
    assert [form for form in forms if "hx-" in form and "action=" not in form] == []


def test_history_never_restores_a_fragment_as_a_page():
    assert '"historyRestoreAsHxRequest": false' in source("base.html")


def test_every_name_in_a_template_is_one_that_python_gives():
    templates = {name: get_template(name).template for name in NAMES}
    bound = {name for each in templates.values() for name in bound_names(each)}
    unknown = [
        (template, ".".join(parts))
        for template, each in templates.items()
        for parts in looked_up_names(each)
        if not (parts[0] in bound or is_known(parts[0]))
        or not all(map(is_known, parts[1:]))
    ]
    assert unknown == []


def test_a_name_that_nobody_gives_is_noticed():
    renamed = Template("{% for item in items %}{{ item.dose_of_yore }}{% endfor %}")
    assert looked_up_names(renamed) == {("items",), ("item", "dose_of_yore")}
    assert bound_names(renamed) == {"item"}
    assert not is_known("dose_of_yore")


@pytest.mark.parametrize("name", ["dose", "get_outcome_display", "counter", "0"])
def test_a_name_of_ours_or_of_django_is_known(name):
    assert is_known(name)
