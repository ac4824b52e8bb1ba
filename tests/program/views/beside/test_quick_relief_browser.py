"""From the front page to rest: five taps and sixty seconds, with and without script."""

import pytest
from playwright.sync_api import expect

from tests.conftest import PHONE, overflow

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("catalogue"),
]

PAGE = "/program/relief/now/"
MOST_TAPS = 5
# A list is looked through for what fits: words a minute at which adults skim.
SKIMMED_WORDS_A_MINUTE = 450
MOST_WORDS = SKIMMED_WORDS_A_MINUTE  # in sixty seconds
NONE_OF_THESE = "None of these"


@pytest.fixture(autouse=True)
def drawn_pictures(client):
    """Drawn for the first time, a picture takes longer than a browser waits."""
    client.get("/")


def count_words(page):
    """In sight, without what stands on every page."""
    return len(page.inner_text("main").split())


def answer_none_of_these(page):
    page.get_by_role("button", name=NONE_OF_THESE).click()


def rest(page):
    page.goto(PAGE)
    answer_none_of_these(page)
    expect(page.locator("legend")).to_contain_text("2 of 2")
    answer_none_of_these(page)
    expect(page.get_by_role("heading", name="Rest like this")).to_be_visible()


def test_a_sore_newcomer_rests_within_five_taps_and_a_minute(either_page):
    page, taps = either_page, 1
    page.goto("/")
    parts = ("h1", ".lead", ".way.primary")
    words = sum(len(page.inner_text(part).split()) for part in parts)
    page.get_by_role("link", name="My back hurts right now").click()
    while page.get_by_role("button", name=NONE_OF_THESE).count():
        words += count_words(page)
        answer_none_of_these(page)
        taps += 1
    expect(page.get_by_role("heading", name="Rest like this")).to_be_visible()
    assert (taps <= MOST_TAPS, words <= MOST_WORDS) == (True, True), (taps, words)


def test_another_position_is_two_taps_away(either_page):
    page = either_page
    page.set_viewport_size(PHONE)
    rest(page)
    page.get_by_text("Another position").click()
    page.get_by_role("button", name="Lying on your front").click()
    expect(
        page.get_by_text("Push up with your arms and roll to the side")
    ).to_be_visible()
    assert overflow(page) == 0


def test_whoever_it_makes_worse_is_told_to_stop_and_whom_to_call(either_page):
    page = either_page
    rest(page)
    page.get_by_text("It gets worse").click()
    expect(page.get_by_text("Stop if your back pain grows")).to_be_visible()
    expect(page.get_by_role("heading", name="Get help at once")).to_be_visible()


def test_a_tap_on_the_wrong_line_is_undone_by_another(either_page):
    page = either_page
    page.goto(PAGE)
    page.get_by_role("button", name="Chest pain").click()
    expect(page.get_by_role("heading", name="Emergency")).to_be_visible()
    page.get_by_role("link", name="I tapped the wrong line").click()
    expect(page.locator("legend")).to_contain_text("1 of 2")


def test_the_breathing_is_words_without_script_and_a_ring_with_it(
    browser_page, page_without_javascript
):
    rest(page_without_javascript)
    for page, is_ring_shown in [(browser_page, True), (page_without_javascript, False)]:
        rest(page)
        expect(page.get_by_text("In for 4, out for 6.")).to_be_visible()
        assert page.locator(".breathing-ring").is_visible() == is_ring_shown
        assert page.get_by_role("button", name="Pause").is_visible() == is_ring_shown


def test_no_page_of_it_has_a_barrier(browser_page, axe):
    page = browser_page
    rest(page)
    page.get_by_text("Another position").click()
    page.get_by_text("It gets worse").click()
    axe(page)
    page.goto(PAGE)
    answer_none_of_these(page)
    axe(page)
    page.get_by_role("button", name="Cancer, now or ever").click()
    axe(page)
    page.goto(PAGE)
    page.get_by_role("button", name="Thoughts of ending my life").click()
    axe(page)
