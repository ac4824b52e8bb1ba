"""Self-tests in a real browser: accessibility, touch, keyboard, no script, timer."""

import re
from contextlib import contextmanager
from time import sleep

import pytest
from playwright.sync_api import expect

from assessment.models import TestScore
from assessment.self_tests.definitions import SELF_TESTS
from tests.assessment.factories import make_test_session, offer, score
from tests.conftest import ALL_BUT_CONTRAST, PHONE, axe_findings, overflow

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SCORES = re.compile("/assessment/scores/$")
MOST_TABS = 60
GET_READY_SECONDS = 5


@pytest.fixture
def enter(enter, patient):
    """Log the page in as the patient, on a small phone."""

    def enter_on_phone(page):
        page.set_viewport_size(PHONE)
        return enter(page)

    return enter_on_phone


def test_pages_of_all_tests_have_no_barrier(browser_page, enter, patient):
    page = enter(browser_page)
    for test in SELF_TESTS:
        offer(patient, test)
        page.goto(f"/assessment/{test.slug}/{'right/' if test.is_sided else ''}")
        expect(page.locator("h1")).to_have_text(test.name)
        assert overflow(page) <= 0
        assert axe_findings(page, ALL_BUT_CONTRAST) == [], page.url


@pytest.mark.parametrize("slug", ["side-bend", "thomas"])
def test_no_kind_of_score_is_a_barrier_in_any_colours(
    browser_page, enter, patient, axe, slug
):
    """Measured and chosen: all other tests are scored so, or timed as the plank is."""
    make_test_session(patient)
    page = enter(browser_page)
    page.goto(f"/assessment/{slug}/")
    axe(page)


def test_findings_fit_a_small_phone(browser_page, enter, patient):
    test_session = make_test_session(patient, size="full")
    score(test_session, "thomas", "left", value=20)
    score(test_session, "knee-to-chest", "right", pain=4)
    score(test_session, "plank", value=10)
    page = enter(browser_page)
    page.goto("/assessment/scores/")
    page.get_by_role("button", name="See what we found").click()
    expect(page.locator("svg.body-map")).to_have_count(2)
    assert overflow(page) <= 0


def walk_the_short_set(page, choose, write, press):
    """Do five tests; only the way to choose, type and press differs."""
    page.goto("/assessment/")
    choose("pain_now")
    press("Start")
    # Bending hurts here: a bridge without sides replaces knee to chest.
    for _ in range(8):
        assert overflow(page) <= 0
        if page.locator("[name=value]").count() > 1:
            choose("value")
        else:
            write("value", "12")
        press("Save and go on")
    expect(page).to_have_url(SCORES)
    press("See what we found")
    expect(page.locator("h1")).to_have_text("What we found")
    assert TestScore.objects.count() == 8


def test_short_set_needs_only_a_finger(open_page, enter):
    page = enter(open_page(has_touch=True))
    walk_the_short_set(
        page,
        choose=lambda name: (
            page.locator("label")
            .filter(has=page.locator(f"[name='{name}']"))
            .first.tap()
        ),
        write=lambda name, text: tap_and_type(page, name, text),
        press=lambda name: page.get_by_role("button", name=name, exact=True).tap(),
    )


def tap_and_type(page, name, text):
    page.locator(f"[name='{name}']").tap()
    page.keyboard.insert_text(text)


def test_short_set_needs_no_javascript(page_without_javascript, enter):
    page = enter(page_without_javascript)
    walk_the_short_set(
        page,
        choose=lambda name: page.locator(f"[name='{name}']").first.check(),
        write=lambda name, text: page.locator(f"[name='{name}']").fill(text),
        press=lambda name: page.get_by_role("button", name=name, exact=True).click(),
    )


def test_short_set_needs_only_the_keyboard(browser_page, enter):
    page = enter(browser_page)

    def choose(name):
        tab_to(page, f"[name='{name}']")
        page.keyboard.press("Space")

    def write(name, text):
        tab_to(page, f"[name='{name}']")
        page.keyboard.type(text)

    def press(_):
        tab_to(page, "main form > button.button")
        with page.expect_navigation():
            page.keyboard.press("Enter")

    walk_the_short_set(page, choose, write, press)


def tab_to(page, selector):
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if page.locator(selector).and_(page.locator(":focus")).count():
            return
    raise AssertionError(selector)


def now(page):
    return page.evaluate("Date.now()") / 1000


def press_now(button):
    """Press it, and return the time by the page's clock, however slow we are."""
    return button.evaluate("button => (button.click(), Date.now() / 1000)")


def show_as(page, state):
    """Without a screen no tab is ever hidden, so the page is made to believe it."""
    page.evaluate(
        """state => {
            const value = { value: state, configurable: true };
            Object.defineProperty(document, "visibilityState", value);
            document.dispatchEvent(new Event("visibilitychange"));
        }""",
        state,
    )


@contextmanager
def hidden(page):
    """The tab is hidden and its script suspended, as on a locked phone."""
    debugger = page.context.new_cdp_session(page)
    show_as(page, "hidden")
    debugger.send("Debugger.enable")
    debugger.send("Debugger.pause")
    yield
    debugger.send("Debugger.resume")
    debugger.send("Debugger.disable")
    show_as(page, "visible")


def test_timer_is_right_after_30_seconds_a_reload_and_a_hidden_tab(
    browser_page, enter, patient
):
    """Most of the time passes on the page's clock, the suspension on ours too."""
    make_test_session(patient)
    page = enter(browser_page)
    page.clock.install()
    page.goto("/assessment/plank/")
    button = page.locator(".timer button")
    started = press_now(button) + GET_READY_SECONDS
    page.clock.run_for((GET_READY_SECONDS + 2) * 1000)
    page.reload()
    expect(button).to_have_text("Stop the timer")
    with hidden(page):
        # The page cannot be asked to wait while its script is suspended.
        sleep(1.5)
    show_as(page, "hidden")
    page.clock.fast_forward(26_000)
    show_as(page, "visible")
    page.clock.run_for(max(1000, round((started + 30 - now(page)) * 1000)))
    time = page.locator(".timer [role=timer]")
    words, at = time.evaluate("time => [time.innerText, Date.now() / 1000]")
    assert words.endswith(" s")
    assert int(re.search(r"\d+", words)[0]) == pytest.approx(at - started, abs=1.5)
    held = press_now(button) - started

    shown = float(page.locator("[name=value]").input_value())
    assert held >= 30
    assert shown == pytest.approx(held, abs=0.3)
    expect(page.locator(".timer [role=status]")).to_contain_text("filled in")


def test_timer_reminds_of_the_form_every_ten_seconds(browser_page, enter, patient):
    make_test_session(patient)
    page = enter(browser_page)
    page.clock.install()
    page.goto("/assessment/plank/")
    page.locator(".timer button").click()
    page.clock.run_for((GET_READY_SECONDS + 10) * 1000 + 200)
    expect(page.locator(".timer [role=status]")).to_have_text(
        "10 seconds. Stop if you lose the position."
    )


def test_a_test_that_hurts_is_told_with_the_keyboard_alone(
    browser_page, enter, patient
):
    make_test_session(patient)
    page = enter(browser_page)
    page.goto("/assessment/thomas/right/")
    tab_to(page, "summary.danger")
    page.keyboard.press("Enter")
    tab_to(page, "[name=pain]")
    page.keyboard.press("Space")
    tab_to(page, "details button:has-text('Save that it hurt')")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    [stored] = TestScore.objects.all()
    assert (stored.test, stored.side, stored.pain) == ("thomas", "right", 1)


def test_back_and_reload_keep_what_was_given(browser_page, enter, patient):
    make_test_session(patient)
    page = enter(browser_page)
    page.goto("/assessment/side-bend/")
    page.locator("[name=value]").fill("11")
    page.reload()
    expect(page.locator("[name=value]")).to_have_value("11")
    page.get_by_role("button", name="Save and go on").click()
    expect(page.locator(".tag")).to_have_text("Right side")
    expect(page.locator("[name=value]")).to_have_value("")
    page.get_by_role("link", name="Back", exact=True).click()
    expect(page.locator(".tag")).to_have_text("Left side")
    expect(page.locator("[name=value]")).to_have_value("11")
    assert TestScore.objects.count() == 1


def test_a_test_is_skipped_with_one_tap_without_javascript(
    page_without_javascript, enter, patient
):
    make_test_session(patient)
    page = enter(page_without_javascript)
    page.goto("/assessment/thomas/")
    page.get_by_role("button", name="Skip this test").click()
    expect(page.locator("h1")).not_to_have_text("Bed edge test")
    assert TestScore.objects.filter(test="thomas", is_skipped=True).count() == 2
