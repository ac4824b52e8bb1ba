"""One name for each page: that of its address, of its view and of its template."""

import re
from pathlib import Path
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import URLResolver, get_resolver, reverse

from exercises.collections.table import COLLECTIONS
from exercises.views import contact_sheet
from pages.learn.values.learn_pages import LEARN_PAGES
from tests import ROOT
from tests.visits import FEW_PICTURES, FILES, PAGES, REDIRECTS, find_path, log_in_cast

TEMPLATES = ROOT / "templates"
ANY_VALUE = {
    "collection": COLLECTIONS[0],
    "int": 1,
    "slug": "x",
    "str": "x",
    "uuid": uuid4(),
}
APPS = {path.name for path in TEMPLATES.iterdir() if path.is_dir()} - {"django"}

# Learn pages are one view, which shows each text from a template of its own.
LEARN_TEMPLATES = {f"learn_{page.slug.replace('-', '_')}" for page in LEARN_PAGES}
# Another face of the page: it is shown for as long as there is nothing for the first.
SECOND_FACES = {
    "assessment/symptom_check_closed": "assessment:symptom_check_page",
    "assessment/symptom_check_emergency": "assessment:symptom_check_result",
    "assessment/symptom_check_unfinished": "assessment:symptom_check_result",
    "pages/welcome": "pages:today",
    "people/person_erased": "people:account_settings",
    "program/flare_questions": "program:flare_guidance",
    "program/next_day_response": "program:next_day_response",
    "program/quick_relief_check_first": "program:quick_relief",
    "program/quick_relief_emergency": "program:quick_relief",
    "program/quick_relief_position": "program:quick_relief",
    "program/session_start": "program:session_player",
    "reports/import_busy": "reports:data_import",
    "reports/import_progress": "reports:import_confirmation",
    "reports/import_refused": "reports:import_confirmation",
}
# The same page at another address: the other side of a test.
SECOND_ADDRESSES = {"assessment:self_test_right": "assessment:self_test"}
WRITTEN_ADDRESS = re.compile(r'(?:href|action|hx-[a-z-]+)="/[^"]*"')


def named_addresses():
    """Each address of ours and what its parameters may be."""
    for resolver in get_resolver().url_patterns:
        if isinstance(resolver, URLResolver) and resolver.app_name in APPS:
            for pattern in resolver.url_patterns:
                kinds = re.findall(r"<(\w+):(\w+)>", str(pattern.pattern))
                values = {name: ANY_VALUE[kind] for kind, name in kinds}
                yield f"{resolver.app_name}:{pattern.name}", values


ADDRESSES = dict(named_addresses())


def is_only_sent_to(name):
    return Client().get(reverse(name, kwargs=ADDRESSES[name])).status_code == 405


def test_every_address_has_its_visit_if_it_shows_a_page(db):
    shown = {name for name in ADDRESSES if not is_only_sent_to(name)}
    assert shown == {*PAGES, *FILES, *REDIRECTS}
    assert len(PAGES) + len(FILES) + len(REDIRECTS) == len(shown)


def test_every_page_has_the_template_of_its_name(catalogue, monkeypatch):
    monkeypatch.setattr(contact_sheet, "PICTURES_BY_NAME", FEW_PICTURES)
    clients = log_in_cast()
    templates = {}
    for name, visit in PAGES.items():
        page = clients[visit.visitor].get(find_path(name, visit, clients))
        assert (name, page.status_code) == (name, 200)
        templates[name] = page.templates[0].name
    of_learn_page = templates.pop("pages:learn_page")
    pages = {name: SECOND_ADDRESSES.get(name, name) for name in templates}
    assert templates == {
        n: f"{page.replace(':', '/')}.html" for n, page in pages.items()
    }
    assert Path(of_learn_page).stem in LEARN_TEMPLATES


def test_every_template_of_a_page_is_named_after_its_address():
    names = {
        path.relative_to(TEMPLATES).with_suffix("").as_posix()
        for app in APPS
        for path in (TEMPLATES / app).glob("[!_]*.html")
    }
    of_pages = {name.replace(":", "/") for name in {*PAGES, *FILES}}
    of_learn_pages = {f"pages/{name}" for name in LEARN_TEMPLATES}
    assert names - of_pages - of_learn_pages == SECOND_FACES.keys()
    assert set(SECOND_FACES.values()) <= set(ADDRESSES)


@pytest.mark.parametrize(
    "path", sorted(TEMPLATES.rglob("*.html")), ids=lambda path: path.name
)
def test_no_template_writes_an_address(path):
    # The page of a fault asks nothing of the site, for anything may be broken.
    if path.name not in ("500.html", "503.html"):
        assert WRITTEN_ADDRESS.findall(path.read_text()) == []


def test_no_view_writes_an_address():
    """A page is led to by its name, so that its address can change in one place."""
    views = [path for app in APPS for path in (ROOT / app).rglob("*.py")]
    written = re.compile(r'(?:redirect|reverse|Redirect)\(\s*f?"/')
    assert [path for path in views if written.search(path.read_text())] == []
