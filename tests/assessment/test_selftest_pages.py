"""The self-tests in a real browser: by touch, by keyboard, without JavaScript."""

import re
import time

import pytest
from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore
from django.utils import timezone

from assessment.models import Assessment
from tests.assessment.factories import make_decided_check, make_sitting, score
from tests.conftest import PHONE
from tests.people.factories import make_person

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SHORT_SET = ["side-bend", "figure-four", "thomas", "single-leg-bridge", "plank"]
TICK_SECONDS = 0.3


@pytest.fixture
def person():
    person = make_person()
    make_decided_check(person)
    return person


def log_in(page, person, live_server):
    session = SessionStore()
    session["person"] = person.pk
    session.create()
    cookie = {"name": settings.SESSION_COOKIE_NAME, "value": session.session_key}
    page.context.add_cookies([cookie | {"url": live_server.url}])


def fill(page, slug):
    """Answer a test page as someone with a tight left hip and a weak core would."""
    if slug == "plank":
        page.get_by_label("Seconds").fill("22")
    elif slug in {"side-bend", "single-leg-bridge"}:
        page.locator("[name=left-value]").fill("30")
        page.locator("[name=right-value]").fill("30")
    else:
        page.locator("[name=left-value]").nth(2 if slug == "thomas" else 1).check()
        page.locator("[name=right-value]").nth(1).check()


def do_short_set(page, press):
    page.goto("/assessment/")
    page.locator("[name=pain_now][value='2']").check()
    press(page.get_by_role("button", name="Start"))
    for slug in SHORT_SET:
        page.wait_for_url(f"**/assessment/{slug}/")
        fill(page, slug)
        press(page.get_by_role("button", name="Save and go on"))
    page.wait_for_url("**/assessment/scores/")
    press(page.get_by_role("button", name="See what we found"))
    page.wait_for_url("**/assessment/findings/")


def titles(page):
    return page.locator("#found h2").all_inner_texts()


def test_short_set_is_done_by_touch_on_a_small_phone(open_page, person, live_server):
    page = open_page(has_touch=True)
    page.set_viewport_size(PHONE)
    log_in(page, person, live_server)
    do_short_set(page, lambda button: button.tap())
    assert titles(page) == ["Left hip flexor: tight", "Core: below target"]
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]


def test_short_set_is_done_by_keyboard(open_page, person, live_server):
    page = open_page()
    log_in(page, person, live_server)
    do_short_set(page, lambda button: button.press("Enter"))
    assert titles(page) == ["Left hip flexor: tight", "Core: below target"]


def test_short_set_is_done_without_javascript(
    page_without_javascript, person, live_server
):
    page = page_without_javascript
    log_in(page, person, live_server)
    do_short_set(page, lambda button: button.click())
    assert titles(page) == ["Left hip flexor: tight", "Core: below target"]


@pytest.mark.parametrize("address", ["", "side-bend/", "plank/", "scores/"])
def test_pages_are_accessible(browser_page, person, live_server, axe, address):
    sitting = make_sitting(person, size="full")
    score(sitting, "thomas", "left", pain=4, pain_place="low_back")
    log_in(browser_page, person, live_server)
    browser_page.goto(f"/assessment/{address}")
    axe(browser_page)


def test_page_with_errors_is_accessible(browser_page, person, live_server, axe):
    make_sitting(person)
    log_in(browser_page, person, live_server)
    browser_page.goto("/assessment/thomas/")
    browser_page.get_by_role("button", name="Save and go on").click()
    assert browser_page.title().startswith("Error: ")
    axe(browser_page)


def test_findings_are_accessible(browser_page, person, live_server, axe):
    for seconds in (10, 22):
        sitting = make_sitting(person)
        score(sitting, "plank", value=seconds)
        score(sitting, "thomas", "left", value=10)
        score(sitting, "thomas", "right", pain=4)
        score(sitting, "side-bend", "left", value=14)
        score(sitting, "side-bend", "right", value=14)
        sitting.finish(timezone.now())
    log_in(browser_page, person, live_server)
    browser_page.goto("/assessment/findings/")
    browser_page.locator("summary").first.click()
    axe(browser_page)


@pytest.fixture
def plank_page(open_page, person, live_server):
    """The plank with a clock that the test moves."""
    make_sitting(person)
    page = open_page()
    log_in(page, person, live_server)
    stop_clock(page)
    page.goto("/assessment/plank/")
    return page


def stop_clock(page):
    """From here on time passes only when the test says so."""
    page.clock.install(time=0)
    page.clock.pause_at(1000)


def timer(page):
    return page.locator(".timer button")


def seconds(page):
    return float(page.get_by_label("Seconds").input_value())


def test_timer_gets_ready_counts_and_fills_in(plank_page):
    timer(plank_page).click()
    assert timer(plank_page).inner_text() == "Get ready: 5"
    plank_page.clock.run_for(5000 + 12000)
    assert "10 seconds" in plank_page.locator(".timer [role=status]").inner_text()
    assert timer(plank_page).inner_text() == "Stop: 12 s"
    timer(plank_page).click()
    assert seconds(plank_page) == pytest.approx(12, abs=TICK_SECONDS)


def test_timer_goes_on_across_a_reload_and_a_locked_phone(plank_page):
    timer(plank_page).click()
    plank_page.clock.run_for(10_000)
    plank_page.reload()
    plank_page.clock.fast_forward(25_000)
    plank_page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    assert re.fullmatch(r"Stop: (29|30) s", timer(plank_page).inner_text())
    timer(plank_page).click()
    assert seconds(plank_page) == pytest.approx(30, abs=TICK_SECONDS)


def test_timer_stopped_while_getting_ready_fills_nothing_in(plank_page):
    timer(plank_page).click()
    plank_page.clock.run_for(2000)
    timer(plank_page).click()
    assert plank_page.get_by_label("Seconds").input_value() == ""
    assert timer(plank_page).inner_text() == "Start the timer"


def test_timer_is_right_after_thirty_seconds_of_real_time(
    open_page, person, live_server
):
    make_sitting(person)
    page = open_page()
    log_in(page, person, live_server)
    page.goto("/assessment/plank/")
    timer(page).click()
    begun = time.monotonic()
    page.wait_for_timeout(8000)
    page.reload()
    other = page.context.new_page()
    other.bring_to_front()
    page.wait_for_timeout(27_000)
    page.bring_to_front()
    timer(page).click()
    held = time.monotonic() - begun - 5
    assert seconds(page) == pytest.approx(held, abs=TICK_SECONDS)


def test_each_side_has_its_own_timer(open_page, person, live_server):
    make_sitting(person)
    page = open_page()
    log_in(page, person, live_server)
    stop_clock(page)
    page.goto("/assessment/single-leg-bridge/")
    timer(page).nth(1).click()
    page.clock.run_for(15_000)
    timer(page).nth(1).click()
    assert page.locator("[name=left-value]").input_value() == ""
    right = float(page.locator("[name=right-value]").input_value())
    assert right == pytest.approx(10, abs=TICK_SECONDS)


def test_sitting_is_where_it_was_after_going_back(open_page, person, live_server):
    page = open_page()
    log_in(page, person, live_server)
    page.goto("/assessment/")
    page.locator("[name=pain_now][value='2']").check()
    page.get_by_role("button", name="Start").click()
    fill(page, "side-bend")
    page.get_by_role("button", name="Save and go on").click()
    page.wait_for_url("**/figure-four/")
    page.get_by_role("link", name="Back", exact=True).click()
    page.wait_for_url("**/side-bend/")
    assert page.locator("[name=left-value]").input_value() == "30"
    assert Assessment.objects.get().scores.count() == 2
