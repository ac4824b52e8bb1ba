"""The weeks of a person, through the pages: what is told is heard, as days pass."""

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from program.actions.renew_program import renew_program
from program.state.loaded_state import load_program_state
from tests.assessment.factories import make_decided_check
from tests.passing_time import let_days_pass
from tests.test_journey import (
    ORDINARY_BACKACHE,
    answer_questions,
    answer_the_pages,
    begin_the_session,
    choose,
    press,
)

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("catalogue"),
]

CLOSED_PAGES = ["/", "/program/", "/program/session/", "/program/walking/goal/"]


@pytest.fixture
def page(browser_page, enter, person):
    """Of a person whose programme is new today."""
    check = make_decided_check(person, at=timezone.now(), pain_now=3)
    renew_program(load_program_state(person, check, timezone.now()))
    return enter(browser_page)


def log_pain(page, pain):
    page.goto("/progress/pain/")
    page.locator(f"#log-{pain}").click()
    page.wait_for_load_state()


def log_walk(page, minutes):
    page.goto("/program/walking/")
    page.locator(f"#walk-{minutes}").click()
    expect(page.get_by_text(f"Saved: {minutes} minutes.")).to_be_visible()


def do_a_session_that_hurts(page):
    """The first exercise hurts at 5, and the back is at 5 afterwards."""
    page.goto("/program/session/")
    begin_the_session(page)
    items = page.locator("#session-items .item-list > li")
    items.first.locator("summary", has_text="This hurts").click()
    items.first.get_by_role("button", name="5", exact=True).click()
    expect(items.first).to_have_attribute("data-outcome", "hurt")
    page.get_by_role("link", name="Finish session").click()
    choose(page, "pain_after", "5")
    choose(page, "effort", "4")
    press(page, "Finish")


def test_an_exercise_that_hurt_in_two_sessions_is_eased(page, person):
    for _ in range(2):
        do_a_session_that_hurts(page)
        let_days_pass(person, 2)
    page.goto("/program/session/")
    begin_the_session(page)
    page.goto("/program/changes/")
    eased = "Bird dog: arm reach: After its last 2 sessions your back hurt at 6 or more"
    expect(page.get_by_text(eased)).to_contain_text("Now: Bird dog: leg slide.")


def test_what_spreads_down_a_leg_closes_everything_until_the_check(page, person):
    page.goto("/program/session/")
    begin_the_session(page)
    page.locator("summary", has_text="This hurts").first.click()
    press(page, "It spreads down a leg")
    for address in CLOSED_PAGES:
        expect(page.locator("#closed-notice")).to_be_visible()
        page.goto(address)
    page.get_by_role("link", name="Answer the short check now").click()
    answer_questions(page, {})
    press(page, "Continue")
    answer_the_pages(page, ORDINARY_BACKACHE)
    press(page, "See my result")
    page.goto("/")
    expect(page.get_by_text("Start session")).to_be_visible()


def test_a_walking_goal_that_is_walked_grows(page, person):
    page.goto("/program/walking/goal/")
    page.get_by_label("For how many minutes").fill("10")
    page.get_by_label("On how many days").select_option("3")
    press(page, "Set my goal")
    for _ in range(8):
        log_pain(page, 2)
        log_walk(page, 10)
        let_days_pass(person)
    page.goto("/program/walking/")
    expect(page.get_by_text("Your goal: 11 minutes on 3 days")).to_be_visible()
