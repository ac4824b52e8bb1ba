"""The words of every text that a person reads."""

import ast
import json
import re
from html.parser import HTMLParser
from itertools import chain

import pytest

from tests import ROOT
from tests.test_layers import MODULES

TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
FIXTURES = sorted((ROOT / "fixtures").glob("*.json"))
SOURCE_FILES = [
    path
    for name, path in MODULES.items()
    if "migrations" not in path.parts and not name.startswith("local_postgres")
]
TEMPLATE_SYNTAX = re.compile(r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}", re.DOTALL)
ATTRIBUTES_READ_OUT = {"alt", "aria-label", "content", "placeholder", "title"}

# What a person trains by is a programme, what a computer runs is a program.
MISSPELT = re.compile(r"(?<!calendar )(?<!health )(?<!other )\bprograms?\b", re.I)
# Nobody reads them: what a FHIR id is derived from, and a type.
NOT_READ = {"program ", "Program | None"}


class VisibleTexts(HTMLParser):
    def __init__(self, markup):
        super().__init__()
        self.texts = []
        self.feed(markup)

    def handle_starttag(self, tag, attrs):
        self.texts += [text for name, text in attrs if name in ATTRIBUTES_READ_OUT]

    def handle_data(self, data):
        self.texts.append(data)


def texts_of_template(source):
    return VisibleTexts(TEMPLATE_SYNTAX.sub("", source)).texts


def texts_of_json(value):
    """All strings but those of sources: a published title stays as it is."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        value = [part for name, part in value.items() if name != "sources"]
    elif not isinstance(value, list):
        return []
    return [*chain.from_iterable(map(texts_of_json, value))]


def source_titles(node):
    """A published title stays as it is here, too."""
    is_source = isinstance(node, ast.Call) and ast.unparse(node.func) == "Source"
    return [each for each in node.keywords if each.arg == "title"] if is_source else []


def texts_of_module(source):
    """Strings of several words; docstrings speak of code."""
    nodes = [*ast.walk(ast.parse(source))]
    alone = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    titles = {id(keyword.value) for call in nodes for keyword in source_titles(call)}
    return [
        node.value
        for node in nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if id(node) not in alone and id(node) not in titles and " " in node.value
        if node.value not in NOT_READ
    ]


def misspelt(texts):
    return [text for text in texts if MISSPELT.search(text)]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_templates_call_it_a_programme(path):
    assert misspelt(texts_of_template(path.read_text())) == []


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.name)
def test_fixtures_call_it_a_programme(path):
    assert misspelt(texts_of_json(json.loads(path.read_text()))) == []


def test_messages_and_labels_call_it_a_programme():
    texts = {path: texts_of_module(path.read_text()) for path in SOURCE_FILES}
    assert [(path, each) for path in texts for each in misspelt(texts[path])] == []


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ('<a href="{% url "program:start" %}">Your program</a>', ["Your program"]),
        ('<p id="program">{{ program.reason }}</p>', []),
        ('<nav aria-label="Program"></nav>', ["Program"]),
        ("{# Without a program #}<p>Read by other programs</p>", []),
    ],
)
def test_only_what_is_seen_or_read_out_is_checked(source, texts):
    assert misspelt(texts_of_template(source)) == texts


def test_titles_of_sources_stay_as_they_are():
    fields = {"evidence": "Part of programs.", "sources": [{"title": "A program"}]}
    assert misspelt(texts_of_json([{"fields": fields}])) == ["Part of programs."]


def test_docstrings_and_names_are_not_checked():
    source = 'def make():\n    """Make a program."""\n    return "program", "A program"'
    assert misspelt(texts_of_module(source)) == ["A program"]
