"""The weeks of a person, through the pages: what is told is heard, as days pass."""

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from program.actions.renew_program import renew_program
from program.models import Program
from program.state.loaded_state import load_program_state
from tests.assessment.factories import make_decided_check
from tests.passing_time import let_days_pass
from tests.program.factories import make_past_pause
from tests.test_journey import (
    ORDINARY_BACKACHE,
    answer_questions,
    answer_the_pages,
    begin_the_session,
    choose,
    log_pain,
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


def answer_an_ordinary_check_in(page):
    page.goto("/program/check-in/")
    for name in ("pain", "function"):
        choose(page, name, "same")
    choose(page, "confidence", "7")
    choose(page, "sleep", "well")
    choose(page, "barrier", "none")
    choose(page, "has_danger_sign", "no")
    page.locator("main form button").last.click()
    page.wait_for_url("**/check-in/done/")


def test_six_weeks_that_changed_little_are_said_and_ask_what_matters(page, person):
    for days in (1, 1, 1, 37, 1, 1, 1):
        log_pain(page, 3)
        let_days_pass(person, days)
    answer_an_ordinary_check_in(page)
    expect(
        page.get_by_text("In six weeks your usual pain has not become clearly less")
    ).to_be_visible()
    page.goto("/")
    notice = page.locator("#no-better")
    expect(notice).to_contain_text("Not clearly better after six weeks")
    expect(notice).to_contain_text("your programme takes another way")
    notice.get_by_role("link", name="Say what matters to you").click()
    page.get_by_label("What matters most to you?").fill("Sit through a film")
    press(page, "Keep it")
    page.goto("/program/")
    expect(page.get_by_text("Sit through a film")).to_be_visible()
    page.locator("#no-better").get_by_role("link", name="clinician").click()
    expect(page.get_by_text("What matters to the person:")).to_be_visible()
    let_days_pass(person, 14)
    page.goto("/")
    expect(page.locator("#no-better")).to_have_count(0)


def pause_first_strength(person):
    """As a rule does today; the name of the exercise."""
    items = Program.objects.for_person(person).current().items
    strength = items.filter(exercise__technique="strength")
    item = strength.exclude(exercise__ladder="walking").first()
    make_past_pause(person, item.exercise, 0)
    check = person.symptom_checks.get()
    renew_program(load_program_state(person, check, timezone.now()))
    return item.name


def test_an_exercise_that_pauses_comes_back_after_two_weeks(page, person):
    name = pause_first_strength(person)
    page.goto("/program/")
    pauses = page.locator("#pauses")
    expect(pauses).to_contain_text(f"{name}. It hurt. It pauses until")
    expect(page.get_by_role("heading", name=name)).to_have_count(0)
    let_days_pass(person, 13)
    page.goto("/program/session/")
    begin_the_session(page)
    page.goto("/program/changes/")
    expect(page.locator("#pauses")).to_be_visible()
    let_days_pass(person, 1)
    page.goto("/program/")
    press(page, "Make my programme anew")
    expect(page.locator("#pauses")).to_have_count(0)
    expect(page.get_by_role("heading", name=name)).to_be_visible()
    page.goto("/program/changes/")
    expect(page.get_by_text(f"Back after a pause: {name}.")).to_be_visible()
