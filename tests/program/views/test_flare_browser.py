"""A flare-up through the pages, with JavaScript and without, as days pass."""

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from program.actions.renew_program import renew_program
from program.state.loaded_state import load_program_state
from tests.assessment.factories import make_decided_check
from tests.passing_time import let_days_pass
from tests.test_journey import begin_the_session, choose, log_pain, press

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("catalogue"),
]
ANSWERS = {
    "cause": "too_much",
    "onset": "today",
    "has_danger_sign": "no",
    "has_new_leg_pain": "no",
}


@pytest.fixture
def page(either_page, enter, person):
    """Of a person whose programme is new today."""
    check = make_decided_check(person, at=timezone.now(), pain_now=3)
    renew_program(load_program_state(person, check, timezone.now()))
    return enter(either_page)


def tell_of_a_flare(page):
    page.goto("/")
    page.get_by_role("link", name="I have a flare-up").click()
    for name, value in ANSWERS.items():
        choose(page, name, value)
    press(page, "Start with relief")
    expect(page.get_by_role("link", name="Relieve it now")).to_be_visible()


def expect_phase(page, phase):
    page.goto("/program/")
    expect(page.locator(".progress-words")).to_contain_text(phase)


def test_a_flare_is_taken_back_told_again_and_ends_by_itself(page, person):
    expect_phase(page, "Balance")
    tell_of_a_flare(page)
    expect_phase(page, "Calm")
    press(page, "Undo: it is no flare-up")
    expect(page.get_by_text("Taken back.")).to_be_visible()
    expect_phase(page, "Balance")
    tell_of_a_flare(page)
    for _ in range(2):
        let_days_pass(person)
        log_pain(page, 3)
    page.goto("/")
    expect(page.get_by_role("heading", name="Your flare-up is over")).to_be_visible()
    page.goto("/program/session/")
    begin_the_session(page)
    expect_phase(page, "Balance")
    page.goto("/program/changes/")
    over = "Your flare-up is over: your last two logged days were as usual again."
    expect(page.get_by_text(over)).to_be_visible()


def test_a_flare_ends_when_the_person_says_that_it_has_settled(page, person):
    tell_of_a_flare(page)
    let_days_pass(person)
    page.goto("/")
    expect(page.get_by_text("Undo: it is no flare-up")).to_be_hidden()
    press(page, "It has settled")
    expect(page.get_by_text("you told us that it has settled")).to_be_visible()
    expect_phase(page, "Balance")


def test_an_unanswered_question_is_asked_again_and_nothing_is_lost(page):
    page.goto("/program/flare/")
    choose(page, "cause", "sitting")
    press(page, "Start with relief")
    page.get_by_role("link", name="Say since when your pain has flared up.").click()
    expect(page.locator("[name='cause'][value='sitting']")).to_be_checked()
    assert page.locator("[name='onset']").first.evaluate(
        "radio => radio.closest('fieldset').getBoundingClientRect().top < innerHeight"
    )
