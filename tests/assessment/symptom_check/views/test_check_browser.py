"""Question pages in a real browser: accessibility, the keyboard, a small phone."""

import re

import pytest
from playwright.sync_api import expect

from assessment.models import SymptomCheck
from assessment.symptom_check.questions.pages import PAGES, PAGES_BY_ID
from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.rules.pain_places import PLACE_MARKS
from assessment.symptom_check.rules.question_order import list_asked_pages
from tests.assessment.factories import make_decided_check, make_running_check
from tests.assessment.pages import ASKED_MUCH
from tests.conftest import ALL_BUT_CONTRAST, PHONE, axe_findings, overflow

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

KNOWN = {"age": 55, "sex": "male"}
LONG_STORY = {
    "age": 61,
    "sex": "female",
    "legs": ["one_numb"],
    "numb_spreads": "no",
    "place": ["low_back", "flank", "groin"],
    "since": "2_to_6_weeks",
    "before": "different",
    "onset": "slowly",
    "cause": "nothing",
    "course": "worse",
    "pattern": ["night", "constant", "lying"],
    "signs": ["fever", "weight_loss", "sweats", "urine", "vomiting"],
    "health": ["cancer", "thin_bones", "infection_risk", "lately", "vessel_risk"],
    "cancer_when": "old",
    "cancer_pain": "changed",
    "infection_risks": ["diabetes"],
    "lately": ["infection"],
    "care": ["bending", "floor", "heart"],
}
PAGE = re.compile(rb"/Type\s*/Page\b")


def test_the_way_leads_past_every_page():
    assert list_asked_pages(read_answers(ASKED_MUCH)) == PAGES


@pytest.mark.parametrize("name", ["you", "danger", "pain"])
def test_no_kind_of_question_is_a_barrier_in_any_colours(
    browser_page, enter, person, axe, name
):
    """A number, checkboxes, scales: others look like these, or have a body map."""
    make_running_check(person, **answers_without(PAGES_BY_ID[name]))
    page = enter(browser_page)
    ask(page, name)
    axe(page)
    continue_without_an_answer(page)
    axe(page)


def test_pages_have_no_barrier_before_and_after_an_error(browser_page, enter, person):
    page = enter(browser_page)
    page.set_viewport_size(PHONE)
    for question_page in PAGES:
        SymptomCheck.objects.for_person(person).delete()
        make_running_check(person, **answers_without(question_page))
        ask(page, question_page.id)
        assert axe_findings(page, ALL_BUT_CONTRAST) == [], question_page.id
        for folded in page.locator("main details summary").all():
            folded.click()
        assert axe_findings(page, ALL_BUT_CONTRAST) == [], question_page.id
        continue_without_an_answer(page)
        assert axe_findings(page, ALL_BUT_CONTRAST) == [], question_page.id
        assert overflow(page) <= 0, question_page.id


@pytest.mark.parametrize("device_zone", ["Europe/Berlin", ""])
def test_start_and_answers_are_no_barrier(
    browser_page, enter, person, axe, live_server, device_zone
):
    cookie = {"name": "time_zone", "value": device_zone, "url": live_server.url}
    page = enter(browser_page)
    page.context.add_cookies([cookie])
    page.goto("/check/")
    axe(page)
    make_running_check(person, **ASKED_MUCH)
    page.goto("/check/answers/")
    page.locator("summary", has_text="Your answers").click()
    axe(page)


def answers_without(question_page):
    """The way past every page, with this one still to be answered."""
    names = {question.id for question in question_page.questions}
    return {name: value for name, value in ASKED_MUCH.items() if name not in names}


def ask(page, name):
    page.goto(f"/check/{name}/")
    assert page.url.endswith(f"/check/{name}/")


def continue_without_an_answer(page):
    page.get_by_role("button", name="Continue").click()
    expect(page.locator(".error-summary")).to_be_focused()


def test_each_error_leads_to_its_question(browser_page, enter, person):
    make_running_check(person, **answers_without(PAGES_BY_ID["onset"]))
    page = enter(browser_page)
    ask(page, "onset")
    choose(page, "since", "2_to_6_weeks")
    continue_without_an_answer(page)
    expect(page.locator("[name=since][value='2_to_6_weeks']")).to_be_checked()
    page.get_by_role("link", name="Onset: choose one answer.").click()
    expect(page.locator("[name=onset]").first).to_be_focused()


@pytest.mark.parametrize("name", ["danger", "nerves", "signs", "health", "care"])
def test_a_long_page_needs_only_the_keyboard_and_320_pixels(
    either_page, enter, person, name
):
    page = enter(either_page)
    page.set_viewport_size(PHONE)
    make_running_check(person, **KNOWN)
    ask(page, name)
    answers = read_answers(KNOWN)

    for question in PAGES_BY_ID[name].questions:
        page.locator(f"[name={question.id}]").first.focus()
        for option in question.list_offered_options(answers):
            box = page.locator(f"[name={question.id}][value={option.value}]")
            expect(box).to_be_focused()
            expect(box).to_be_in_viewport(ratio=1)
            page.keyboard.press("Tab")
        for _ in range(2):
            page.keyboard.press("Shift+Tab")
        page.keyboard.press("Space")  # "none of these" is the last but one
        none = page.locator(f"[name={question.id}][value=none]")
        expect(none).to_be_checked()
        for _ in range(2):
            page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Continue")).to_be_focused()
    assert overflow(page) <= 0

    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: not url.endswith(f"/check/{name}/"))


def test_what_counts_is_told_by_the_keyboard_and_without_a_script(
    either_page, enter, person
):
    make_running_check(person, **KNOWN)
    page = enter(either_page)
    ask(page, "danger")
    told = page.get_by_text("A tight or heavy chest")
    expect(told).not_to_be_visible()
    page.locator("summary", has_text="Details").focus()
    page.keyboard.press("Enter")
    expect(told).to_be_visible()


def test_another_country_is_chosen_on_the_first_page(either_page, live_server):
    page = either_page
    cookie = {"name": "time_zone", "value": "Europe/Berlin", "url": live_server.url}
    page.context.add_cookies([cookie])
    page.goto("/check/")
    expect(page.locator("select")).not_to_be_visible()
    page.get_by_text("Change").click()
    page.get_by_label("Country").select_option("NZ")
    page.get_by_label("How old are you?").fill("40")
    choose(page, "sex", "male")
    page.get_by_role("button", name="Start", exact=True).click()
    page.wait_for_url("**/check/danger/")
    page.goto("/check/")
    expect(page.get_by_text("Emergency number for New Zealand: 111.")).to_be_visible()


def test_the_emergency_card_needs_no_javascript(page_without_javascript, enter, person):
    make_running_check(person, **KNOWN)
    page = enter(page_without_javascript)
    page.set_viewport_size(PHONE)
    page.goto("/check/danger/")
    send(page, "danger", "not_sure")
    page.wait_for_url("**/check/danger-look/")
    send(page, "danger_which", "not_sure")
    expect(page.locator(".care-card.emergency h1")).to_be_visible()
    expect(page.locator("a[href='tel:112']").first).to_be_in_viewport()
    assert overflow(page) <= 0


def test_even_a_long_letter_is_one_sheet_of_paper(browser_page, enter, person):
    make_decided_check(person, **LONG_STORY)
    enter(browser_page).goto("/check/letter/")
    paper = browser_page.pdf(format="A4", prefer_css_page_size=True)
    assert len(PAGE.findall(paper)) == 1


def test_a_tapped_place_is_ticked_and_lights_up(either_page, enter, person):
    make_running_check(person, **KNOWN)
    page = enter(either_page)
    page.set_viewport_size(PHONE)
    page.goto("/check/place/")
    box = page.locator("[name=place][value=buttock]")
    number = box.get_attribute("data-number")
    region = page.locator(f".place-maps .region.place-{number}").first
    expect(region).to_have_css("fill", "none")
    page.locator(f".place-maps label[for={box.get_attribute('id')}]").click()
    expect(box).to_be_checked()
    expect(region).not_to_have_css("fill", "none")
    page.locator("label.choice").filter(has=box).click()
    expect(region).to_have_css("fill", "none")


def test_a_tap_on_the_body_does_not_move_the_page(browser_page, enter, person):
    make_running_check(person, **KNOWN)
    page = enter(browser_page)
    page.set_viewport_size(PHONE)
    page.goto("/check/place/")
    tap = page.locator(".place-maps label").last
    tap.scroll_into_view_if_needed()
    before = tap.bounding_box()
    tap.click()
    expect(page.locator("[name=place][value=shin]")).to_be_checked()
    assert tap.bounding_box() == before


@pytest.mark.parametrize("place", [*PLACE_MARKS])
def test_every_place_can_be_tapped_on_the_body(browser_page, enter, person, place):
    make_running_check(person, **KNOWN)
    page = enter(browser_page)
    page.set_viewport_size(PHONE)
    page.goto("/check/place/")
    box = page.locator(f"[name=place][value={place}]")
    page.locator(f".place-maps label[for={box.get_attribute('id')}]").first.click()
    expect(page.locator("[name=place]:checked")).to_have_count(1)
    expect(box).to_be_checked()


def test_back_reload_and_a_lost_connection_lose_nothing(either_page, enter, person):
    check = make_running_check(person, **KNOWN)
    page = enter(either_page)
    page.goto("/check/danger/")
    send(page, "danger", "none")
    page.wait_for_url("**/check/nerves/")
    page.reload()
    page.go_back()
    expect(page.locator("[name=danger][value=none]")).to_be_checked()
    page.go_forward()

    page.context.set_offline(True)
    choose(page, "saddle", "none")
    send(page, "legs", "none")
    page.wait_for_url("chrome-error://**")
    page.context.set_offline(False)
    page.goto("/check/answers/")
    page.wait_for_url("**/check/nerves/")
    choose(page, "saddle", "none")
    send(page, "legs", "none")
    page.wait_for_url("**/check/place/")
    check.refresh_from_db()
    nothing = {"danger": ["none"], "saddle": ["none"], "legs": ["none"]}
    assert check.answers.to_json() == KNOWN | nothing


def choose(page, name, value):
    """Tap it, unless it is chosen already, as what was typed comes back."""
    page.locator(f"[name={name}][value='{value}']").check()


def send(page, name, value):
    choose(page, name, value)
    page.get_by_role("button", name="Continue").click()
