from pathlib import Path

import pytest

from pages.learn.values.learn_pages import LEARN_PAGES, LEARN_PAGES_BY_SLUG
from tests import ROOT

# They describe the display, and make no claims about backs.
WITHOUT_SOURCES = {
    "about",
    "sources",
    "how-we-decide",
    "what-your-answers-change",
    "which-signs-decide",
    "other-sets",
    "how-relief-is-chosen",
    "own-rules",
    "privacy",
}


def test_pages_are_known_once():
    assert [*LEARN_PAGES_BY_SLUG.values()] == [*LEARN_PAGES]


@pytest.mark.parametrize("page", LEARN_PAGES, ids=lambda page: page.slug)
def test_page_has_its_text(page):
    assert Path(ROOT, "templates", page.template_name).exists()


def test_every_page_about_backs_names_its_sources():
    assert {page.slug for page in LEARN_PAGES if not page.sources} == WITHOUT_SOURCES


@pytest.mark.parametrize("page", LEARN_PAGES, ids=lambda page: page.slug)
def test_page_names_each_source_once(page):
    addresses = [source.url for source in page.sources]
    assert len(addresses) == len({*addresses})
