"""The catalogue in a real browser, with JavaScript and without."""

import re
from math import ceil

import pytest
from playwright.sync_api import expect

from exercises.figures.engine.figure import Figure
from exercises.figures.engine.motion import solve_keyframes
from exercises.figures.library import PICTURES_BY_NAME
from exercises.figures.render.arrows import find_farthest_keyframe
from exercises.models import Exercise
from exercises.views.catalogue import PAGE_SIZE

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PHONE = {"width": 390, "height": 844}
STANDING_HEAD_HEIGHT = 0.8  # of stature
LEAST_STANDING_PIXELS = 72
PAGES_WITH_LISTS = ["/learn/relieve-now/", "/learn/main-muscles/"]
# Of each still: where its exercise is, and how high the person on it is.
MEASURE_STILLS = """stills => stills.map(still => {
  const boxes = [...still.querySelectorAll(".skin, .leg, .shirt, .hair")]
    .map(part => part.getBoundingClientRect());
  return [
    still.parentNode.querySelector("a").pathname.split("/").at(-2),
    Math.max(...boxes.map(box => box.bottom)) - Math.min(...boxes.map(box => box.top)),
  ];
})"""
PAGE_COUNT = re.compile(rb"/Count (\d+)")


def test_typing_error_is_mended_and_choices_make_the_address(either_page, catalogue):
    either_page.goto("/exercises/")
    either_page.get_by_label("Search").fill("hamstrng")
    either_page.get_by_role("button", name="Search").click()
    either_page.get_by_text("Showing results for “hamstring”").wait_for()
    assert either_page.url.endswith("/exercises/?q=hamstrng")
    either_page.get_by_label("Without getting down to the floor").check()
    either_page.get_by_role("button", name="Search").click()
    either_page.get_by_role("link", name="Without getting down").wait_for()
    assert either_page.url.endswith("/exercises/?q=hamstrng&no_floor=yes")


def test_answer_to_typing_does_not_undo_a_later_choice(browser_page, catalogue):
    browser_page.goto("/exercises/")
    browser_page.route("**/exercises/?*", lambda route: None, times=1)
    with browser_page.expect_request("**/exercises/?*"):
        browser_page.get_by_label("Search").fill("hamstring")
    browser_page.get_by_label("Without getting down to the floor").check()
    browser_page.get_by_role("link", name="Without getting down").wait_for()
    assert browser_page.url.endswith("/exercises/?q=hamstring&no_floor=yes")
    assert browser_page.get_by_label("Without getting down to the floor").is_checked()


def test_muscle_on_the_body_leads_to_its_exercises(either_page, catalogue):
    either_page.goto("/exercises/muscles/")
    either_page.locator("figure a[href$='muscle=calves']").first.click()
    either_page.get_by_role("link", name="Calves").wait_for()
    assert either_page.url.endswith("/exercises/?muscle=calves")


@pytest.mark.parametrize("slug", ["plank-toes", "adductors-butterfly", "point-bl23"])
def test_exercise_is_printed_on_one_sheet(browser_page, catalogue, slug):
    browser_page.goto(f"/exercises/{slug}/")
    assert PAGE_COUNT.findall(browser_page.pdf(format="A4")) == [b"1"]


def is_shown_standing(name):
    figure = PICTURES_BY_NAME[name]
    if not isinstance(figure, Figure) or figure.crop_points:
        return False
    shown = figure.still_keyframe or find_farthest_keyframe(figure)
    return solve_keyframes(figure)[shown].points["head"].z > STANDING_HEAD_HEIGHT


def measure_stills(page, url):
    page.goto(url)
    return page.locator(".still").evaluate_all(MEASURE_STILLS)


def test_who_stands_is_large_enough_on_a_phone(browser_page, catalogue):
    standing = {
        slug
        for slug, figure in Exercise.objects.values_list("slug", "figure")
        if is_shown_standing(figure)
    }
    page_numbers = range(1, ceil(Exercise.objects.count() / PAGE_SIZE) + 1)
    urls = [f"/exercises/?page={number}" for number in page_numbers]
    browser_page.set_viewport_size(PHONE)
    heights = {
        (url, slug): height
        for url in [*urls, *PAGES_WITH_LISTS]
        for slug, height in measure_stills(browser_page, url)
        if slug in standing
    }
    assert {slug for _, slug in heights} == standing
    assert {url for url, _ in heights} >= {*PAGES_WITH_LISTS}
    assert min(heights.values()) >= LEAST_STANDING_PIXELS, heights


def test_what_moves_can_be_stopped_and_moves_for_nobody_who_would_not(
    either_page, catalogue
):
    page = either_page
    moving, steps = page.locator(".moving"), page.locator(".step > p")
    page.emulate_media(reduced_motion="no-preference")
    page.goto("/exercises/bridge/")
    expect(moving).to_be_visible()
    expect(steps.first).to_be_hidden()
    page.get_by_label("Stop the movement").check()
    expect(moving).to_be_hidden()
    expect(steps).to_have_text(["Start", "End: hold"])
    page.emulate_media(reduced_motion="reduce")
    page.reload()
    expect(moving).to_be_hidden()
    expect(steps.last).to_be_visible()
    expect(page.get_by_label("Stop the movement")).to_be_hidden()
