"""What the documents say about the tree is true."""

import re

import pytest

from tests import ROOT

DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
ROOMS = {path.name for path in ROOT.iterdir() if path.is_dir()}
CODE = re.compile(r"`([\w./-]+)`")
LINK = re.compile(r"\]\(([^)#:]+)(?:#[\w-]+)?\)")


def paths_in_code(text):
    """Paths in code style that begin with one of our folders."""
    return [name for name in CODE.findall(text) if name.split("/")[0] in ROOMS]


def document_name(path):
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("document", DOCUMENTS, ids=document_name)
def test_every_path_in_a_document_exists(document):
    paths = [name for name in paths_in_code(document.read_text()) if "/" in name]
    assert [name for name in paths if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=document_name)
def test_every_link_to_a_file_leads_somewhere(document):
    links = LINK.findall(document.read_text())
    assert [link for link in links if not (document.parent / link).exists()] == []


@pytest.mark.parametrize(
    "document", sorted(ROOT.glob("docs/adr/*.md")), ids=lambda path: path.stem
)
def test_decision_record_is_numbered_dated_and_has_its_parts(document):
    text = document.read_text()
    number = int(document.name[:4])
    assert re.match(rf"# {number}\. .+\n\n\d{{4}}-\d\d-\d\d · accepted\n", text)
    parts = re.findall(r"^## (.+)$", text, re.MULTILINE)
    assert parts == ["Context", "Decision", "Consequences"]


GLOSSARY_ROW = re.compile(r"^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", re.M)
GLOSSARY_PLACE = re.compile(r"`(\w+)` in `([\w/.]+)`")
GLOSSARY_TEXT = (ROOT / "docs" / "glossary.md").read_text()
GLOSSARY = [
    row for row in GLOSSARY_ROW.findall(GLOSSARY_TEXT) if row[0] not in ("Term", "---")
]
GLOSSARY_PLACES = sorted(
    {place for *_, places in GLOSSARY for place in GLOSSARY_PLACE.findall(places)}
)


@pytest.mark.parametrize("places", [places for *_, places in GLOSSARY])
def test_row_of_the_glossary_names_its_places_alone(places):
    assert [
        place for place in places.split("; ") if not GLOSSARY_PLACE.fullmatch(place)
    ] == []


def test_every_term_is_explained_once():
    terms = [term for term, *_ in GLOSSARY]
    assert len(terms) == len({*terms})


@pytest.mark.parametrize(("name", "path"), GLOSSARY_PLACES)
def test_term_is_in_the_module_that_the_glossary_names(name, path):
    assert re.search(rf"\b{name}\b", (ROOT / path).read_text())
