"""Question pages in a real browser: accessibility, the keyboard, a small phone."""

import re

import pytest
from playwright.sync_api import expect

from assessment.models import SymptomCheck
from assessment.symptom_check.questions import QUESTIONS_BY_ID
from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.rules.question_order import list_asked_questions
from tests.assessment.factories import make_decided_check, make_running_check
from tests.conftest import ALL_BUT_CONTRAST, PHONE, axe_findings, overflow

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

ASKED_MUCH = {
    "age": 55,
    "health": ["cancer", "pregnant"],
    "signs": ["constant"],
    "since": "before_45",
    "course": "same",
}
OVER_60 = {"age": 61}
LONG_STORY = {
    "age": 61,
    "sex": "female",
    "start": "slowly_first",
    "legs": ["one_numb", "only_pain"],
    "signs": ["fever", "constant", "weight_loss", "sweats"],
    "body": ["burning", "vomiting", "pelvic"],
    "health": ["old_cancer", "thin_bones", "diabetes", "smoker", "recent_infection"],
    "cancer_pain": ["changed"],
    "place": ["low_back", "flank", "groin"],
    "since": "2_to_6_weeks",
    "course": "worse",
    "care": ["bending", "floor", "heart"],
}
PAGE = re.compile(rb"/Type\s*/Page\b")


def questions_of(answers):
    return {question.id for question in list_asked_questions(read_answers(answers))}


WAYS = dict.fromkeys(questions_of(OVER_60), OVER_60)
WAYS |= dict.fromkeys(questions_of(ASKED_MUCH), ASKED_MUCH)


def test_the_two_ways_lead_past_every_question():
    assert set(WAYS) == set(QUESTIONS_BY_ID)


@pytest.mark.parametrize("question", ["age", "danger", "pain_now"])
def test_no_kind_of_question_is_a_barrier_in_any_colours(
    browser_page, enter, person, axe, question
):
    """A number, checkboxes and a scale: others look like these, or have a body map."""
    make_running_check(person, **without(ASKED_MUCH, question))
    page = enter(browser_page)
    ask(page, question)
    axe(page)
    continue_without_an_answer(page)
    axe(page)


def test_questions_have_no_barrier_before_and_after_an_error(
    browser_page, enter, person
):
    page = enter(browser_page)
    page.set_viewport_size(PHONE)
    for question, answers in WAYS.items():
        SymptomCheck.objects.for_person(person).delete()
        make_running_check(person, **without(answers, question))
        ask(page, question)
        assert axe_findings(page, ALL_BUT_CONTRAST) == [], question
        continue_without_an_answer(page)
        assert axe_findings(page, ALL_BUT_CONTRAST) == [], question


def without(answers, question):
    return {name: value for name, value in answers.items() if name != question}


def ask(page, question):
    page.goto(f"/check/{question}/")
    assert page.url.endswith(f"/check/{question}/")


def continue_without_an_answer(page):
    page.get_by_role("button", name="Continue").click()
    expect(page.locator(".error-summary")).to_be_focused()


@pytest.mark.parametrize("question", ["danger", "body", "health"])
def test_a_long_page_needs_only_the_keyboard_and_320_pixels(
    either_page, enter, person, question
):
    page = enter(either_page)
    page.set_viewport_size(PHONE)
    make_running_check(person, age=55)
    page.goto(f"/check/{question}/")
    options = QUESTIONS_BY_ID[question].list_offered_options(read_answers({"age": 55}))

    page.locator("[name=answer]").first.focus()
    for option in options:
        box = page.locator(f"[name=answer][value={option.value}]")
        expect(box).to_be_focused()
        expect(box).to_be_in_viewport(ratio=1)
        page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Continue")).to_be_focused()
    for _ in range(2):
        page.keyboard.press("Shift+Tab")
    page.keyboard.press("Space")  # "none of these" is the last but one
    expect(page.locator("[name=answer][value=none]")).to_be_checked()
    assert overflow(page) <= 0

    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: not url.endswith(f"/check/{question}/"))


def test_the_emergency_card_needs_no_javascript(page_without_javascript, enter, person):
    make_running_check(person, age=55)
    page = enter(page_without_javascript)
    page.set_viewport_size(PHONE)
    page.goto("/check/danger/")
    page.locator("label").filter(has=page.locator("[value=not_sure]")).click()
    page.get_by_role("button", name="Continue").click()
    expect(page.locator(".care-card.emergency h1")).to_be_visible()
    expect(page.locator("a[href='tel:112']").first).to_be_in_viewport()
    assert overflow(page) <= 0


def test_even_a_long_letter_is_one_sheet_of_paper(browser_page, enter, person):
    make_decided_check(person, **LONG_STORY)
    enter(browser_page).goto("/check/letter/")
    paper = browser_page.pdf(format="A4", prefer_css_page_size=True)
    assert len(PAGE.findall(paper)) == 1


def test_a_tapped_place_is_ticked_and_lights_up(either_page, enter, person):
    make_running_check(person, age=55)
    page = enter(either_page)
    page.set_viewport_size(PHONE)
    page.goto("/check/place/")
    box = page.locator("[name=answer][value=buttock]")
    number = box.get_attribute("data-number")
    region = page.locator(f".place-maps .region.place-{number}").first
    expect(region).to_have_css("fill", "none")
    page.locator(f".place-maps label[for={box.get_attribute('id')}]").click()
    expect(box).to_be_checked()
    expect(region).not_to_have_css("fill", "none")
    page.locator("label.choice").filter(has=box).click()
    expect(region).to_have_css("fill", "none")


def test_a_tap_on_the_body_does_not_move_the_page(browser_page, enter, person):
    make_running_check(person, age=55)
    page = enter(browser_page)
    page.set_viewport_size(PHONE)
    page.goto("/check/place/")
    tap = page.locator(".place-maps label").last
    tap.scroll_into_view_if_needed()
    before = tap.bounding_box()
    tap.click()
    expect(page.locator("[name=answer][value=below_knee]")).to_be_checked()
    assert tap.bounding_box() == before


def test_back_reload_and_a_lost_connection_lose_nothing(either_page, enter, person):
    check = make_running_check(person, age=55)
    page = enter(either_page)
    page.goto("/check/danger/")
    tick(page, "none")
    page.wait_for_url("**/check/start/")
    page.reload()
    page.go_back()
    expect(page.locator("[name=answer][value=none]")).to_be_checked()
    page.go_forward()

    page.context.set_offline(True)
    tick(page, "strain")
    page.wait_for_url("chrome-error://**")
    page.context.set_offline(False)
    page.goto("/check/answers/")
    page.wait_for_url("**/check/start/")
    tick(page, "strain")
    page.wait_for_url("**/check/saddle/")
    check.refresh_from_db()
    assert check.answers.to_json() == {"age": 55, "danger": ["none"], "start": "strain"}


def tick(page, value):
    box = page.locator(f"[name=answer][value={value}]")
    page.locator("label").filter(has=box).click()
    page.get_by_role("button", name="Continue").click()
