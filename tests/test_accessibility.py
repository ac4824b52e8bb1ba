"""No page has a barrier: in light, in dark and on a narrow screen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote

import pytest
from django.core.management import call_command
from django.db import connections
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

from exercises.views import contact_sheet
from pages.learn.values.learn_pages import LEARN_PAGES
from progress.models import (
    SHORT_TEXT_MAXIMUM_LENGTH,
    PainEntry,
    PsfsActivity,
)
from tests.conftest import (
    ALL_BUT_CONTRAST,
    DESKTOP,
    PHONE,
    axe_findings,
    load_catalogue,
    note_complaints,
    overflow,
)
from tests.visits import (
    FEW_PICTURES,
    FRAGMENTS,
    PAGES,
    SECOND_FACES,
    Visit,
    find_path,
    log_in_cast,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

# Text under a control that is drawn, or in the colour that the browser paints behind
# text: the first hides the text, the second makes it a bar of one colour.
UNSEEN_TEXTS = """() => {
  const canvas = document.createElement("p");
  canvas.style.color = "Canvas";
  document.body.append(canvas);
  const canvasColor = getComputedStyle(canvas).color;
  canvas.remove();
  const isDrawn = (element) => {
    const { appearance, opacity } = getComputedStyle(element);
    return element.matches("input") && appearance !== "none" && opacity !== "0";
  };
  const isUnseen = ({ parentElement: parent }, { left, top, width, height }) => {
    const over = document.elementsFromPoint(left + width / 2, top + height / 2);
    const style = getComputedStyle(parent);
    return over.slice(0, over.indexOf(parent)).some(isDrawn) ||
      (style.color === canvasColor && style.forcedColorAdjust !== "none");
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const unseen = [];
  for (let text; (text = walker.nextNode()); ) {
    const range = new Range();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    const isShown = text.data.trim() && box.width > 1 && box.height > 1;
    if (isShown && isUnseen(text, box)) unseen.push(text.data.trim());
  }
  return unseen;
}"""
# The browser recolours text and borders by itself, but nothing that is drawn.
CHART_COLOURS = """() => {
  const system = ["Canvas", "CanvasText", "GrayText", "Highlight"].map((name) => {
    document.body.style.outlineColor = name;
    return getComputedStyle(document.body).outlineColor;
  });
  document.body.style.outlineColor = "";
  const shapes = [...document.querySelectorAll(".chart :is(path, rect, text)")];
  const isSystem = (color) => [...system, "none"].includes(color);
  return shapes.map((shape) => getComputedStyle(shape))
    .flatMap(({ fill, stroke }) => [fill, stroke])
    .filter((color) => !isSystem(color));
}"""

LONG_WORD = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
LONG_LINK = f"https://example.org/{'a-very-long-way-' * 8}"
TYPED_NOTE = f"{LONG_WORD} {LONG_LINK} كان أفضل اليوم"
# What a person typed and the direction in which it begins to be read. A table's cell
# or a label of its own is enough, but not a sentence of ours.
TYPED_TEXTS_WITHOUT_DIRECTION = """(words) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lost = [];
  for (let text; (text = walker.nextNode()); ) {
    const isTyped = words.some((word) => text.data.includes(word));
    const parent = text.parentElement;
    const isolated = parent.closest("bdi, [dir=auto], script, title, desc");
    if (isTyped && !isolated) lost.push(text.data.trim());
  }
  return lost;
}"""

VISITS = {
    **{name: (name, visit) for name, visit in PAGES.items() if name not in FRAGMENTS},
    **SECOND_FACES,
}


@dataclass
class Site:
    """A server with everybody on it, and one window to see it as each of them."""

    address: str
    clients: Mapping[str, Client]
    window: Page
    complaints: list[str]

    def open_page(self, name: str, visit: Visit) -> Page:
        return self.open_path(find_path(name, visit, self.clients), visit.visitor)

    def open_path(self, path: str, visitor: str) -> Page:
        self.window.context.clear_cookies()
        if cookie := self.clients[visitor].cookies.get("sessionid"):
            self.window.context.add_cookies(
                [{"name": "sessionid", "value": cookie.value, "url": self.address}]
            )
        self.window.goto(f"{self.address}{path}")
        # Not led elsewhere, as those are for whom the page is not meant.
        assert self.window.url == f"{self.address}{path}"
        return self.window


@pytest.fixture(scope="module")
def everybody(
    django_db_setup: None, django_db_blocker, uncollected_static_files: None
) -> Iterator[dict[str, Client]]:
    """All visitors, made once: looking at a page changes nothing."""
    with django_db_blocker.unblock():
        load_catalogue()
        clients = log_in_cast()
        type_long_words()
        yield clients
        call_command("flush", interactive=False, verbosity=0)
        connections.close_all()


def type_long_words() -> None:
    """Everything that anybody typed is long, and partly from right to left."""
    short = TYPED_NOTE[:SHORT_TEXT_MAXIMUM_LENGTH]
    PainEntry.objects.update(note=TYPED_NOTE, trigger=short, medicine=short, mood=short)
    PsfsActivity.objects.update(name=LONG_WORD[:60])


@pytest.fixture(scope="module")
def whole_site(everybody: dict[str, Client], browser: Browser) -> Iterator[Site]:
    server = LiveServer("localhost")
    with (
        pytest.MonkeyPatch.context() as patch,
        browser.new_context(reduced_motion="reduce", viewport=DESKTOP) as context,
    ):
        patch.setattr(contact_sheet, "PICTURES_BY_NAME", FEW_PICTURES)
        complaints: list[str] = []
        window = context.new_page()
        note_complaints(window, complaints)
        yield Site(server.url, everybody, window, complaints)
    server.stop()


@pytest.fixture
def site(whole_site: Site) -> Iterator[Site]:
    """The whole site, on which no script complains."""
    whole_site.complaints.clear()
    yield whole_site
    assert whole_site.complaints == []


@pytest.mark.parametrize("face", VISITS)
def test_no_page_has_a_barrier(site, axe, face):
    """All of a page in one visit, as opening it costs most."""
    page = site.open_page(*VISITS[face])
    axe(page)
    assert find_faults_on_narrow_screen(page) == []
    assert find_unseen_in_forced_colours(page) == []


def find_faults_on_narrow_screen(page: Page) -> list[str]:
    """What was typed fits, in its own direction."""
    page.set_viewport_size(PHONE)
    page.evaluate(
        "document.querySelectorAll('details').forEach((it) => it.open = true)"
    )
    faults = [f"{overflow(page)} px too wide"] if overflow(page) > 0 else []
    typed = [LONG_WORD[:40], LONG_LINK[:40]]
    faults += page.evaluate(TYPED_TEXTS_WITHOUT_DIRECTION, typed)
    fields = page.locator("input[type=text], input[type=search], textarea")
    directions = fields.evaluate_all("all => all.map((each) => each.dir)")
    page.set_viewport_size(DESKTOP)
    return faults + [each for each in directions if each != "auto"]


def find_unseen_in_forced_colours(page: Page) -> list[str]:
    height = page.evaluate("document.documentElement.scrollHeight")
    page.set_viewport_size(DESKTOP | {"height": height})
    page.emulate_media(forced_colors="active")
    unseen = find_in_both_schemes(page, UNSEEN_TEXTS)
    page.emulate_media(forced_colors="none", color_scheme="light")
    page.set_viewport_size(DESKTOP)
    return unseen


def test_a_search_for_a_long_word_fits_a_narrow_screen(site):
    path = f"{reverse('exercises:exercise_list')}?q={LONG_WORD}"
    page = site.open_path(quote(path, safe="/?="), "settled")
    page.set_viewport_size(PHONE)
    assert overflow(page) <= 0
    assert page.evaluate(TYPED_TEXTS_WITHOUT_DIRECTION, [LONG_WORD]) == []
    page.set_viewport_size(DESKTOP)


def test_every_page_with_a_limited_text_counts_its_characters(everybody):
    for name, visit in VISITS.values():
        page = everybody[visit.visitor].get(find_path(name, visit, everybody)).text
        has_limit = "data-most-characters" in page
        assert not has_limit or "js/text_limits.js" in page, name


@pytest.fixture
def forced_colours(site: Site) -> Iterator[Site]:
    """The whole site in the colours of the system's own choice."""
    site.window.emulate_media(forced_colors="active")
    yield site
    site.window.emulate_media(forced_colors="none", color_scheme="light")
    site.window.set_viewport_size(DESKTOP)


def find_in_both_schemes(page: Page, script: str) -> list[str]:
    found: list[str] = []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        found += page.evaluate(script)
    return found


def test_charts_have_the_colours_that_are_forced(forced_colours):
    page = forced_colours.open_page(*VISITS["progress:progress_overview"])
    assert page.locator(".chart").count() > 2
    assert find_in_both_schemes(page, CHART_COLOURS) == []


def test_the_chosen_number_has_a_mark_in_forced_colours(forced_colours):
    page = forced_colours.open_page(*VISITS["progress:pain_entry"])
    marks = page.locator(".scale label").evaluate_all(
        """labels => labels.map((label) =>
          [label.control.checked, getComputedStyle(label, "::after").content])"""
    )
    assert [mark != "none" for _, mark in marks] == [chosen for chosen, _ in marks]
    assert any(chosen for chosen, _ in marks)


def test_no_page_to_learn_from_has_a_barrier(site):
    """They share their colours, so contrast is asked about on one of them only."""
    site.window.set_viewport_size(PHONE)
    for learn_page in LEARN_PAGES:
        path = reverse("pages:learn_page", args=[learn_page.slug])
        page = site.open_path(path, "settled")
        assert axe_findings(page, ALL_BUT_CONTRAST) == [], path
    site.window.set_viewport_size(DESKTOP)


def test_a_form_with_errors_has_no_barrier(site, axe):
    page = site.open_path(reverse("progress:pain_log"), "settled")
    page.get_by_text("Another time, or with a note").click()
    page.get_by_role("button", name="Save", exact=True).click()
    page.locator(".error-summary").wait_for()
    axe(page)
