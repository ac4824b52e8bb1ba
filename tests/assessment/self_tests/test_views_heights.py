"""How much of a screen the pages take, in a real browser, and that they fit it."""

import pytest
from playwright.sync_api import expect

from assessment.self_tests.definitions import SELF_TESTS
from tests.assessment.factories import make_finished_test_session, offer
from tests.conftest import ALL_BUT_CONTRAST, DESKTOP, axe_findings, overflow

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PHONE = {"width": 390, "height": 844}
SMALL_PHONE = {"width": 320, "height": 640}
# 360 pixels with text at 200 % are 180 of the style sheet's.
LARGE_TEXT = {"width": 180, "height": 400}
FINDINGS = "/assessment/findings/"
MOST_FINDINGS_SCREENS = 3
MOST_TEST_SCREENS = 1.5

TEN_FINDINGS = [
    ("side-bend", "left", {"value": 10}),
    ("side-bend", "right", {"value": 16}),
    ("trunk-rotation", "left", {"value": 20}),
    ("trunk-rotation", "right", {"value": 60}),
    ("figure-four", "left", {"value": 0}),
    ("figure-four", "right", {"value": 45}),
    ("thomas", "left", {"value": 20}),
    ("thomas", "right", {"value": 20}),
    ("thomas-knee", "left", {"value": 45}),
    ("thomas-knee", "right", {"value": 90}),
    ("knee-extension", "left", {"value": 40}),
    ("knee-extension", "right", {"value": 40}),
    ("single-leg-bridge", "left", {"value": 31}),
    ("single-leg-bridge", "right", {"value": 14}),
    ("plank", "", {"pain": 4}),
    ("fingertip-floor", "", {"value": 20}),
]


def count_screens(page):
    page.set_viewport_size(PHONE)
    height = page.locator("html").evaluate("element => element.scrollHeight")
    return height / PHONE["height"]


def assert_it_fits(page):
    for size in (SMALL_PHONE, LARGE_TEXT):
        page.set_viewport_size(size)
        assert overflow(page) <= 0, (page.url, size)


@pytest.fixture
def findings_page(browser_page, enter, patient, client):
    """Ten findings of a retest, so that all parts of the page are there."""
    make_finished_test_session(patient, *TEN_FINDINGS[:-2], size="full")
    make_finished_test_session(patient, *TEN_FINDINGS, size="full")
    # Its pictures are drawn once, which need not be within the browser's patience.
    client.get(FINDINGS)
    page = enter(browser_page)
    page.goto(FINDINGS)
    expect(page.locator("#findings > li")).to_have_count(10)
    return page


def test_ten_findings_take_three_screens_at_most(findings_page):
    assert count_screens(findings_page) <= MOST_FINDINGS_SCREENS
    assert_it_fits(findings_page)


def test_the_body_map_comes_first_and_has_a_letter_for_each_finding(findings_page):
    findings_page.set_viewport_size(PHONE)
    map_box = findings_page.locator("#findings-body-maps").bounding_box()
    assert map_box["y"] + map_box["height"] <= PHONE["height"]
    letters = findings_page.locator(".map-letter text").all_text_contents()
    assert sorted(letters) == list("ABCDEFGHIJ")
    assert findings_page.locator("#findings .finding-letter").all_inner_texts() == list(
        "ABCDEFGHIJ"
    )


def test_the_body_map_stays_beside_the_list_on_a_wide_screen(findings_page):
    findings_page.set_viewport_size(DESKTOP)
    body = findings_page.locator("#findings-body-maps")
    rows = findings_page.locator("#findings").bounding_box()
    assert body.bounding_box()["x"] >= rows["x"] + rows["width"]
    findings_page.locator("#findings > li").last.scroll_into_view_if_needed()
    findings_page.mouse.wheel(0, 300)
    expect(body).to_be_in_viewport(ratio=1)


def test_each_finding_opens_with_the_keyboard(findings_page):
    first = findings_page.locator("#findings summary").first
    first.focus()
    findings_page.keyboard.press("Enter")
    expect(findings_page.get_by_text("Left: 10 cm. Right: 16 cm.")).to_be_visible()
    assert axe_findings(findings_page, ALL_BUT_CONTRAST) == []
    assert_it_fits(findings_page)


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_every_test_takes_one_screen_and_a_half_at_most(
    browser_page, enter, patient, motion
):
    """The first side is the longer one: it shows all steps."""
    page = enter(browser_page)
    page.emulate_media(reduced_motion=motion)
    heights = {}
    for test in SELF_TESTS:
        offer(patient, test)
        page.goto(f"/assessment/{test.slug}/")
        heights[test.slug] = count_screens(page)
        assert_it_fits(page)
    assert {s: n for s, n in heights.items() if n > MOST_TEST_SCREENS} == {}


def test_it_hurts_and_skip_are_beside_each_other(browser_page, enter, patient):
    page = enter(browser_page)
    offer(patient, SELF_TESTS[0])
    page.set_viewport_size(PHONE)
    page.goto(f"/assessment/{SELF_TESTS[0].slug}/")
    hurts = page.locator("summary.danger").bounding_box()
    skip = page.get_by_role("button", name="Skip this test").bounding_box()
    assert hurts["y"] == skip["y"]
    assert hurts["x"] + hurts["width"] < skip["x"]
