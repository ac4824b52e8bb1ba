"""The bar that leads to the rooms of the product."""

import re

import pytest

from pages.templatetags.navigation import DESTINATIONS, find_current

pytestmark = pytest.mark.django_db

CURRENT = re.compile(r'<a href="[^"]*" aria-current="(\w+)">.*?</svg>(\w+)</a>')


@pytest.mark.parametrize(
    ("path", "current"),
    [
        ("/", ("page", "Today")),
        ("/more/", ("page", "More")),
        ("/exercises/", ("page", "Exercises")),
        ("/exercises/muscles/", ("true", "Exercises")),
        ("/learn/plank/", ("true", "Learn")),
    ],
)
def test_the_room_of_the_page_is_marked(client, catalogue, path, current):
    assert CURRENT.findall(client.get(path).content.decode()) == [current]


def test_the_front_page_is_no_room_of_other_pages():
    assert find_current("/", "/program/") == ""


def test_each_room_has_a_picture(settings):
    sprite = (settings.BASE_DIR / "static" / "icons.svg").read_text()
    assert {each.icon for each in DESTINATIONS} <= set(
        re.findall(r'<symbol id="(\w+)"', sprite)
    )


def test_the_bar_is_at_hand_on_a_phone_and_in_sight_on_a_desk(browser_page):
    browser_page.set_viewport_size({"width": 390, "height": 844})
    browser_page.goto("/more/")
    bar = browser_page.get_by_role("navigation", name="Main")
    box = bar.bounding_box()
    assert (box["x"], round(box["y"] + box["height"])) == (0, 844)
    assert [
        link.bounding_box()["height"] >= 44
        for link in bar.get_by_role("link").all()
        if link.is_visible()
    ] == [True] * 5
    browser_page.set_viewport_size({"width": 1440, "height": 900})
    assert bar.bounding_box()["y"] < 60
    bar.get_by_role("link", name="Learn").click()
    assert browser_page.url.endswith("/learn/")


def test_the_bar_never_covers_what_has_the_focus(browser_page):
    browser_page.set_viewport_size({"width": 390, "height": 844})
    browser_page.goto("/more/")
    bar = browser_page.get_by_role("navigation", name="Main").bounding_box()
    for link in browser_page.locator("main a").all():
        while not link.evaluate("link => link === document.activeElement"):
            browser_page.keyboard.press("Tab")
        box = link.bounding_box()
        assert box["y"] + box["height"] < bar["y"]


@pytest.mark.parametrize("width", [320, 360])
def test_the_bar_is_whole_when_text_is_enlarged(browser_page, width):
    browser_page.set_viewport_size({"width": width, "height": 740})
    browser_page.goto("/more/")
    browser_page.evaluate("document.documentElement.style.fontSize = '225%'")
    more = browser_page.get_by_role("navigation").get_by_role("link", name="More")
    box = more.bounding_box()
    assert box["x"] + box["width"] <= width
