"""The whole journey in a real browser, with JavaScript and without."""

import re

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from program.actions.renew_program import renew_program
from program.state.loaded_state import load_program_state
from tests.assessment.factories import make_decided_check
from tests.people.factories import log_in_as, make_person

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("catalogue"),
]

ORDINARY_BACKACHE = {
    "age": "44",
    "sex": "female",
    "place": "low_back",
    "since": "2_to_6_weeks",
    "before": "first",
    "onset": "sudden",
    "cause": "strain",
    "pain_now": "3",
    "pain_worst": "4",
    "course": "same",
}
END_OF_CHECK = re.compile(r"/check/(answers|result)/$")
END_OF_TESTS = re.compile(r"/assessment/scores/$")


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).first.click()


def choose(page: Page, name: str, value: str) -> None:
    """Tap the label of a radio button or a checkbox, as a person would."""
    control = page.locator(f"[name='{name}'][value='{value}']")
    page.locator("label").filter(has=control).click()


def answer_questions(page: Page, answers: dict[str, str]) -> None:
    """Answer each question of the page, "none" by default."""
    controls = page.locator("main form [type=radio], main form [type=checkbox]")
    names = controls.evaluate_all("all => [...new Set(all.map(each => each.name))]")
    for name in names:
        choose(page, name, answers.get(name, "none"))
    age = page.locator("[name=age]")
    if age.count():
        age.fill(answers["age"])


def walk_the_check(page: Page, answers: dict[str, str]) -> list[str]:
    """Answer each page; return those seen, from the start to the answers."""
    page.goto("/check/")
    answer_questions(page, answers)
    page.locator("main form:has([name=age]) button").click()
    return ["start", *answer_the_pages(page, answers)]


def answer_the_pages(page: Page, answers: dict[str, str]) -> list[str]:
    seen = []
    while not END_OF_CHECK.search(page.url):
        seen.append(page.url.rstrip("/").rsplit("/", 1)[1])
        answer_questions(page, answers)
        press(page, "Continue")
    return [*seen, END_OF_CHECK.search(page.url).group(1)]


def score(page: Page) -> None:
    """Score one side of a self-test: the middle picture, or 25 of its unit."""
    pictures = page.locator("[type=radio][name=value]")
    if pictures.count():
        labels = page.locator("label").filter(has=pictures).all()
        labels[len(labels) // 2].click()
    else:
        page.locator("[name=value]").fill("25")
    press(page, "Save and go on")


def do_the_self_tests(page: Page) -> int:
    page.goto("/assessment/")
    choose(page, "pain_now", "3")
    choose(page, "size", "short")
    press(page, "Start")
    count = 0
    while not END_OF_TESTS.search(page.url):
        score(page)
        count += 1
    press(page, "See what we found")
    return count


def begin_the_session(page: Page) -> None:
    choose(page, "pain", "3")
    press(page, "Start")
    exercises = page.locator(".all-exercises")
    exercises.wait_for()
    page.wait_for_load_state()
    if exercises.get_attribute("open") is None:  # with JavaScript
        exercises.locator("> summary").click()


def log_pain(page: Page, pain: int) -> None:
    page.goto("/progress/pain/")
    page.locator(f"#log-{pain}").click()
    # Whoever goes on before that breaks off what is sent.
    expect(page.locator("#pain-log")).to_contain_text(f"Say more about the {pain}")


def do_the_session(page: Page, pain_after: str = "2") -> None:
    begin_the_session(page)
    for done in range(1, 1 + page.locator("#session-items .item-list > li").count()):
        page.locator("#session-items form [value=done]").nth(done - 1).click()
        expect(page.locator("#session-items .progress-words")).to_contain_text(
            f"{done} of"
        )
    page.get_by_role("link", name="Finish session").click()
    choose(page, "pain_after", pain_after)
    choose(page, "effort", "4")
    press(page, "Finish")


def test_a_sore_back_finds_its_way_from_the_check_to_the_chart(either_page):
    page = either_page
    page.goto("/")
    page.get_by_role("link", name="Find what is out of balance").click()

    assert len(walk_the_check(page, ORDINARY_BACKACHE)) <= 10
    press(page, "See my result")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Self-care")

    assert do_the_self_tests(page) >= 5
    expect(page.get_by_role("heading", level=1)).to_have_text("What we found")
    press(page, "Make my programme")
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "Before your first programme"
    )
    press(page, "Make my programme")
    expect(page.get_by_role("heading", level=1)).to_have_text("Your programme")

    page.get_by_role("link", name="Start session").click()
    do_the_session(page)

    page.goto("/")
    page.locator("#pain-log button[value='2']").click()
    if page.url.endswith("/progress/pain/"):  # without JavaScript
        expect(page.locator(".callout")).to_have_text("Saved.")
    expect(page.locator("#pain-log")).to_contain_text("2 at")

    page.goto("/progress/")
    expect(page.locator("#pain-chart svg")).to_be_visible()
    expect(page.get_by_text("You finished 1 session")).to_be_visible()


PROGRAM_PAGES = [
    "/program/",
    "/program/session/",
    "/program/settings/",
    "/program/session/finish/",
]


def test_not_being_sure_about_numbness_stops_everything(either_page, enter, client):
    person = make_person()
    check = make_decided_check(person, at=timezone.now(), pain_now=3)
    renew_program(load_program_state(person, check, timezone.now()))
    log_in_as(client, person)
    page = enter(either_page)
    page.goto("/")
    expect(page.get_by_text("Start session")).to_be_visible()

    unsure = {"saddle": "not_sure", "saddle_which": "not_sure"}
    seen = walk_the_check(page, ORDINARY_BACKACHE | unsure)
    assert seen == ["start", "danger", "nerves", "saddle-look", "result"]
    expect(page.locator(".care-card.emergency h1")).to_be_visible()
    for address in PROGRAM_PAGES:
        page.goto(address)
        expect(page.locator(".care-card.emergency h1")).to_be_visible()
    page.goto("/")
    expect(page.get_by_text("Start session")).to_have_count(0)
