"""A change of the page is told once, and never takes the focus away."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from program.actions.renew_program import renew_for_person
from program.actions.start_session import start_program_session
from progress.models import Session
from tests.assessment.factories import make_decided_check
from tests.progress.factories import make_pain_entries, make_walking_goal

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("catalogue"),
]

# What a screen reader says by itself: the new text of a live region, and an alert that
# appears. What takes the focus is read out as well.
LISTEN = """() => {
  const LIVE = "[role=status], [role=alert], [aria-live]:not([aria-live=off])";
  window.told = [];
  const tell = (text) => text.trim() && told.push(text.trim().replace(/\\s+/g, " "));
  window.listener?.disconnect();
  window.listener = new MutationObserver((changes) => {
    const regions = changes.map(({ target }) => target.parentElement?.closest(LIVE) ??
      target.closest?.(LIVE));
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes])
      .filter((node) => node.isConnected && node.querySelectorAll)
      .flatMap((node) => [node, ...node.querySelectorAll(LIVE)])
      .filter((node) => node.matches(LIVE));
    new Set([...regions, ...added].filter((region) => region?.isConnected))
      .forEach((region) => tell(region.textContent));
  });
  const everything = { childList: true, characterData: true, subtree: true };
  listener.observe(document.body, everything);
}"""
FOCUS = "document.activeElement"


@pytest.fixture
def told(browser_page: Page, enter: Callable) -> Callable[..., list[str]]:
    """What is told after an action, once the page is at rest."""

    def told(act: Callable[[], None]) -> list[str]:
        browser_page.evaluate(LISTEN)
        with browser_page.expect_response(lambda answer: answer.ok):
            act()
        browser_page.wait_for_load_state("networkidle")
        browser_page.wait_for_timeout(200)
        assert browser_page.evaluate(f"{FOCUS} !== document.body"), "focus is lost"
        return browser_page.evaluate("told")

    return told


def test_a_tap_on_a_number_is_told_once_and_keeps_the_focus(
    browser_page, enter, person, told
):
    page = enter(browser_page)
    page.goto("/")
    button = page.locator("#log-2")
    (text,) = told(button.click)
    assert text.startswith("Saved: pain 2 at ")
    expect(button).to_be_focused()
    (text,) = told(page.locator("#log-3").click)
    assert text.startswith("Saved: pain 3 at ")


def test_a_logged_walk_is_told_once_and_keeps_the_focus(
    browser_page, enter, person, told
):
    check = make_decided_check(person, at=timezone.now(), pain_now=2)
    renew_for_person(person, check)
    make_walking_goal(person, made_at=timezone.now())
    page = enter(browser_page)
    page.goto("/")
    button = page.get_by_role("button", name="Log 10 minutes today")
    assert told(button.click) == ["Saved: 10 minutes."]
    expect(button).to_be_focused()
    expect(page.locator("#walking")).to_contain_text("10 minutes on 1 day.")


def test_saved_details_are_told_by_the_focus(browser_page, enter, person, told):
    page = enter(browser_page)
    page.goto("/")
    told(page.locator("#log-2").click)
    page.get_by_text("Say more about the 2").click()
    assert told(page.get_by_role("button", name="Save details").click) == []
    expect(page.get_by_text("Saved. Change what you added")).to_be_focused()


def test_a_chosen_range_of_the_chart_is_told_once(browser_page, enter, person, told):
    make_pain_entries(person, 10, ending_at=timezone.now())
    page = enter(browser_page)
    page.goto("/progress/")
    link = page.get_by_role("link", name="2 weeks")
    (text,) = told(link.click)
    assert text.startswith("Shown: pain, 2 weeks. 10 entries.")
    expect(link).to_be_focused()


def test_a_filter_tells_how_many_exercises_are_left(browser_page, enter, person, told):
    page = enter(browser_page)
    page.goto("/exercises/")
    field = page.get_by_label("Technique")
    field.focus()
    (text,) = told(lambda: field.select_option("strength"))
    assert text.endswith(" exercises found")
    expect(page.get_by_label("Technique")).to_be_focused()


@pytest.fixture
def session(person) -> Session:
    check = make_decided_check(person, at=timezone.now(), pain_now=2)
    program = renew_for_person(person, check)
    return start_program_session(program, key=uuid4(), pain_before=2)


def show_all_exercises(page: Page, enter: Callable) -> None:
    enter(page).goto("/program/session/")
    page.wait_for_function("!document.querySelector('.all-exercises').open")
    page.locator(".all-exercises > summary").click()


def test_a_done_exercise_is_told_once(browser_page, enter, session, told):
    show_all_exercises(browser_page, enter)
    item = session.items.all()[1]
    done = browser_page.locator(f"#done-{item.number}")
    total = session.items.count()
    assert told(done.click) == [f"{item.name}: done. 1 of {total} answered."]
    expect(done).to_be_focused()


@pytest.mark.parametrize(
    ("pain", "focus"),
    [(2, "summary"), (8, ".callout")],
    ids=["some pain", "strong pain"],
)
def test_where_it_hurt_the_focus_stays(browser_page, enter, session, told, pain, focus):
    show_all_exercises(browser_page, enter)
    item = session.items.all()[1]
    row = browser_page.locator(f"#item-{item.number}")
    row.get_by_text("This hurts").click()
    total = session.items.count()
    assert told(row.get_by_role("button", name=str(pain), exact=True).click) == [
        f"{item.name}: it hurt, pain {pain}. 1 of {total} answered."
    ]
    expect(row.locator(focus)).to_be_focused()


def test_the_day_after_is_answered_by_the_focus(browser_page, enter, session, told):
    session.items.update(outcome="done")
    session.started_at -= timedelta(days=1)
    session.save()
    enter(browser_page).goto("/")
    section = browser_page.locator("#next-day-response")
    section.locator("[value='3']").check(force=True)
    assert told(section.get_by_role("button", name="Save").click) == []
    expect(section.get_by_text("Thank you.")).to_be_focused()
