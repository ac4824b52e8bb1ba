"""The player in a real browser, its clock sped up: each result is stored once."""

import re
from uuid import uuid4

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from program.actions.renew_program import renew_program
from program.actions.start_session import start_program_session
from program.models import ProgramItem
from program.state.loaded_state import load_program_state
from tests.assessment.factories import make_decided_check
from tests.conftest import PHONE
from tests.js.scripts import SCRIPTS, loaded_scripts
from tests.people.factories import log_in_as, make_person

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("catalogue"),
]

WHOLE_SESSION = "40:00"
PAGE = "/program/session/"
VOICE = "Voice: speak the cues aloud"
SEED = 90002  # The plan depends on the person's number: this one has an easier form.


def make_session():
    person, now = make_person(pk=SEED), timezone.now()
    check = make_decided_check(person, at=now, pain_now=2)
    program = renew_program(load_program_state(person, check, now))
    return start_program_session(program, key=uuid4(), pain_before=2)


@pytest.fixture
def session(client):
    session = make_session()
    log_in_as(client, session.person)
    shorten(session)
    return session


def shorten(session):
    """Reduce it to two consecutive exercises, the first with sides, and the walk."""
    walk = session.items.last()
    row = session.items.exclude(pk=walk.pk)
    sided = row.filter(exercise__is_sided=True).first()
    other = row.exclude(pk=sided.pk).last()
    session.items.exclude(pk__in=[walk.pk, sided.pk, other.pk]).delete()


def outcomes(session):
    return list(session.items.values_list("outcome", "pain"))


def open_card(page):
    page.clock.install()
    page.goto(PAGE)


def begin(page):
    open_card(page)
    press(page, "I am in position")


def run_to_the_end(page):
    """Let the clock run, and get into position wherever the player waits for it."""
    page.clock.run_for(WHOLE_SESSION)
    if page.locator("[data-scene=set-up]").is_visible():
        press(page, "I am in position")
        page.clock.run_for(WHOLE_SESSION)


def seconds(page):
    return int(page.locator(".player-seconds").inner_text())


def where(page):
    place = page.locator("[data-part=place]").inner_text()
    return place, page.locator(".player-cue").inner_text(), seconds(page)


def press(page, name):
    page.locator("#player").get_by_role("button", name=name, exact=True).click()


def finishes(page):
    page.wait_for_url("**/program/session/finish/")


def test_a_session_runs_by_its_timers_alone(browser_page, enter, session):
    begin(enter(browser_page))
    run_to_the_end(browser_page)
    finishes(browser_page)
    assert outcomes(session) == [("done", None), ("done", None), (None, None)]


def test_a_pause_stops_the_clock(browser_page, enter, session):
    page = browser_page
    begin(enter(page))
    page.clock.run_for(3000)
    page.keyboard.press("Space")
    left = seconds(page)
    page.clock.run_for(60_000)
    assert seconds(page) == left
    press(page, "+10 s")
    assert seconds(page) == left + 10
    press(page, "Go on")
    page.clock.run_for(2500)
    assert seconds(page) in {left + 7, left + 8}


SENSES = """
  window.sensed = [];
  navigator.vibrate = () => sensed.push("felt");
  navigator.wakeLock.request = async () => {
    sensed.push("lit");
    const release = () => sensed.push("may go dark");
    return Object.assign(new EventTarget(), { release });
  };
  speechSynthesis.speak = ({ text }) => sensed.push(text);
"""


def test_the_screen_stays_on_steps_are_felt_and_cues_spoken_if_wished(
    browser_page, enter, session
):
    page = browser_page
    page.add_init_script(SENSES)
    begin(enter(page))
    page.clock.run_for(2000)
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    first_cue = page.locator(".player-cue").inner_text()
    with page.expect_response("**/session/voice/"):
        page.get_by_role("checkbox", name=VOICE).check()
    # On a slow machine the next step may begin before what follows in this test.
    assert page.evaluate("sensed")[:3] == ["lit", "lit", first_cue], "in the tap"
    page.clock.run_for(4000)
    cue = page.locator(".player-cue").inner_text()
    press(page, "Pause")
    sensed = page.evaluate("sensed")
    assert sensed[3:8] == ["3", "2", "1", cue, "felt"]
    assert sensed[-1] == "may go dark"
    page.reload()
    expect(page.get_by_role("checkbox", name=VOICE)).to_be_checked()


def test_a_voice_is_offered_on_the_first_card_and_reads_it_in_the_tap(
    browser_page, enter, session
):
    page = browser_page
    page.add_init_script(SENSES)
    open_card(enter(page))
    offer = page.get_by_role("button", name="Lead me by voice")
    with page.expect_response("**/session/voice/"):
        offer.click()
    exercise = session.items.first().exercise
    assert page.evaluate("sensed") == [f"{exercise.name}. {' '.join(exercise.steps)}"]
    expect(page.get_by_role("checkbox", name=VOICE)).to_be_checked()
    expect(offer).to_have_count(0)
    expect(page.get_by_role("button", name="I am in position")).to_be_focused()


def test_all_steps_stand_on_the_card_which_waits_for_the_person(
    browser_page, enter, session
):
    page = browser_page
    open_card(enter(page))
    steps = page.locator("#player .set-up-steps li:visible")
    expect(steps).to_have_text(session.items.first().exercise.steps)
    page.clock.run_for(600_000)
    expect(page.locator("#player .set-up")).to_be_visible()
    press(page, "I am in position")
    expect(page.locator("#player .set-up")).to_be_hidden()
    assert seconds(page) == 5


@pytest.mark.parametrize(
    "act",
    [
        lambda page: page.locator(".set-up-steps:visible").click(),
        lambda page: page.keyboard.press("Space"),
        lambda page: page.keyboard.press("MediaPlayPause"),
    ],
    ids=["a tap on the card", "the space bar", "a media key"],
)
def test_the_card_takes_more_than_its_button(browser_page, enter, session, act):
    open_card(enter(browser_page))
    expect(browser_page.locator(".set-up")).to_be_visible()
    act(browser_page)
    expect(browser_page.locator(".player-run")).to_be_visible()


def test_what_needs_no_change_counts_in_by_itself_and_can_be_paused(
    browser_page, enter, session
):
    first, other = session.items.all()[:2]
    other.exercise.position = first.exercise.position
    other.exercise.equipment = first.exercise.equipment
    other.exercise.save()
    page = browser_page
    begin(enter(page))
    press(page, "Done")
    hint = page.locator("[data-part=hint]")
    page.clock.run_for(1500)
    expect(hint).to_have_text(re.compile(r"^It starts in \d\. Tap to pause\.$"))
    press(page, "Pause")
    page.clock.run_for(60_000)
    expect(page.locator(".set-up")).to_be_visible()
    press(page, "Go on")
    page.clock.run_for(4000)
    expect(page.locator(".player-run")).to_be_visible()


def test_a_ring_shows_the_step_a_bar_the_whole_and_a_picture_what_is_next(
    browser_page, enter, session
):
    page = browser_page
    begin(enter(page))
    page.clock.run_for(2500)
    filled = page.locator("[data-part=ring]").get_attribute("stroke-dasharray")
    assert 45 < float(filled.split()[0]) <= 100
    assert 0 < page.locator("progress").evaluate("bar => bar.value") < 0.1
    expect(page.locator("[data-part=left]")).to_have_text(re.compile(r"^\d+ min left$"))
    following = session.items.all()[1]
    expect(page.locator("[data-part=next]")).to_have_text(following.name)
    expect(page.locator(".player-next .figure")).to_be_visible()


def test_each_exercise_is_announced_in_the_one_place_for_it(
    browser_page, enter, session
):
    page = browser_page
    begin(enter(page))
    said = page.locator("#player [role=status]")
    expect(said).to_have_text("Get ready.")
    press(page, "Done")
    name = session.items.all()[1].name
    expect(said).to_have_text(f"Exercise 2 of 2: {name}.")


MEASURE_SHIFT = """
  window.shift = 0;
  const add = ({ value, hadRecentInput }) => { shift += hadRecentInput ? 0 : value; };
  new PerformanceObserver((list) => list.getEntries().forEach(add))
    .observe({ type: "layout-shift", buffered: true });
"""


@pytest.mark.parametrize(
    "size", [(320, 640), (390, 844), (844, 390), (1440, 900)], ids=str
)
def test_nothing_moves_by_itself(browser_page, enter, session, size):
    page = browser_page
    page.set_viewport_size(dict(zip(("width", "height"), size, strict=True)))
    page.add_init_script(MEASURE_SHIFT)
    enter(page)
    with page.expect_response("**/session/figures/"):
        begin(page)
    for _ in range(10):
        page.clock.run_for(5000)
    assert page.evaluate("shift") <= 0.02


SPEAK_AT_A_PACE = """
  window.spoken = [];
  const seen = () =>
    ["name", "round", "cue"].map((name) =>
      document.querySelector(`[data-part=${name}]`).textContent).join();
  speechSynthesis.speak = ({ text }) => {
    const start = seen();
    if (!document.querySelector(".player-run:not([hidden])")) return;
    setTimeout(() => spoken.push([text, start, seen()]), text.length * PACE - 1);
  };
"""


@pytest.mark.parametrize("pace", [70, 91])
def test_no_cue_is_spoken_beyond_its_step(browser_page, enter, session, pace):
    page = browser_page
    page.add_init_script(SPEAK_AT_A_PACE.replace("PACE", str(pace)))
    open_card(enter(page))
    press(page, "Lead me by voice")
    press(page, "I am in position")
    page.clock.run_for(120_000)
    spoken = page.evaluate("spoken")
    assert len(spoken) > 10
    assert [text for text, start, end in spoken if start != end] == []


def test_on_its_side_a_phone_has_the_voice_above_and_the_hint_below(
    browser_page, enter, session
):
    page = browser_page
    page.set_viewport_size({"width": 844, "height": 390})
    open_card(enter(page))
    expect(page.get_by_role("button", name="I am in position")).to_be_in_viewport()
    expect(page.locator("[data-part=hint]")).to_be_in_viewport()
    expect(page.get_by_role("checkbox", name=VOICE)).to_be_in_viewport()


def test_on_its_side_a_phone_shows_all_that_runs(browser_page, enter, session):
    page = browser_page
    page.set_viewport_size({"width": 844, "height": 390})
    begin(enter(page))
    page.clock.run_for(8000)
    for part in page.locator(
        ".player-figure, .player-cue, .player-ring, .player-next, .player-run button"
    ).all():
        box = part.bounding_box()
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= 390


REFUSED_LOCK = """
  window.asked = 0;
  navigator.wakeLock.request = async () => {
    asked += 1;
    if (window.isRefused ?? true) throw new DOMException("no", "NotAllowedError");
    return Object.assign(new EventTarget(), { release() {} });
  };
"""


def test_a_refused_screen_lock_is_told_and_asked_for_again(
    browser_page, enter, session
):
    page = browser_page
    page.add_init_script(REFUSED_LOCK)
    begin(enter(page))
    notice = page.locator(".player-dark")
    expect(notice).to_be_visible()
    page.evaluate(
        "isRefused = false; document.dispatchEvent(new Event('visibilitychange'))"
    )
    expect(notice).to_be_hidden()
    assert page.evaluate("asked") == 2


LOST_LOCK = """
  navigator.wakeLock.request = async () => {
    window.lock = Object.assign(new EventTarget(), { release() {} });
    return lock;
  };
"""


def test_a_lost_screen_lock_is_told_until_the_session_stops(
    browser_page, enter, session
):
    page = browser_page
    page.add_init_script(LOST_LOCK)
    begin(enter(page))
    page.wait_for_function("window.lock")
    notice = page.locator(".player-dark")
    expect(notice).to_be_hidden()
    page.evaluate("lock.released = true; lock.dispatchEvent(new Event('release'))")
    expect(notice).to_be_visible()
    press(page, "Pause")
    expect(notice).to_be_hidden()


def test_done_and_back_move_between_exercises(browser_page, enter, session):
    page = browser_page
    begin(enter(page))
    place = page.locator("[data-part=place]")
    press(page, "Done")
    expect(place).to_contain_text("Exercise 2 of 2")
    press(page, "Back")
    expect(place).to_contain_text("Exercise 1 of 2")
    press(page, "I am in position")
    page.clock.run_for(20_000)
    press(page, "Back")
    expect(place).to_contain_text("Exercise 1 of 2")
    expect(page.get_by_role("button", name="I am in position")).to_be_visible()
    expect(page.locator("#session-items .progress-words")).to_have_text(
        "1 of 3 answered"
    )


def test_a_locked_phone_passes_one_exercise_at_most(browser_page, enter, session):
    page = browser_page
    begin(enter(page))
    page.clock.fast_forward(WHOLE_SESSION)
    expect(page.locator("[data-part=place]")).to_contain_text("Exercise 2 of 2")
    expect(page.locator("#session-items .progress-words")).to_have_text(
        "1 of 3 answered"
    )
    assert outcomes(session) == [("done", None), (None, None), (None, None)]


def test_strong_pain_stops_the_exercise(browser_page, enter, session):
    page = browser_page
    begin(enter(page))
    press(page, "This hurts")
    press(page, "7")
    expect(page.get_by_role("heading", name="Stop this exercise")).to_be_focused()
    press(page, "Go to the next exercise")
    press(page, "I am in position")
    page.clock.run_for(WHOLE_SESSION)
    finishes(page)
    assert outcomes(session) == [("hurt", 7), ("done", None), (None, None)]


def test_what_hurt_a_little_and_was_skipped_is_not_done(browser_page, enter, session):
    page = browser_page
    begin(enter(page))
    press(page, "This hurts")
    for name in ("3", "Skip"):
        with page.expect_response("**/1/"):
            press(page, name)
    assert outcomes(session)[0] == ("skipped", 3)


@pytest.mark.parametrize(
    ("name", "outcome"),
    [
        ("It spreads down a leg", "leg_pain"),
        ("I feel numb", "numb"),
        ("I feel weak", "weak"),
    ],
)
def test_a_nerve_sign_closes_everything_at_once(
    browser_page, enter, session, name, outcome
):
    page = browser_page
    begin(enter(page))
    press(page, "This hurts")
    page.locator("[data-scene=hurt]").get_by_role("link", name=name).click()
    page.wait_for_url("**/program/closed/")
    page.get_by_role("link", name="Answer the short check now").wait_for()
    assert outcomes(session)[0] == (outcome, None)
    page.goto("/")
    page.get_by_text("Nothing goes on, neither a session nor").wait_for()
    expect(page.get_by_role("link", name="Start session")).to_have_count(0)


HIDE = """
  Object.defineProperty(document, "hidden", { value: true, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
"""
SHOW = """
  Object.defineProperty(document, "hidden", { value: false, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
"""


def test_what_ran_while_the_page_was_hidden_is_unknown_until_the_person_says(
    browser_page, enter, session
):
    page = browser_page
    begin(enter(page))
    page.evaluate(HIDE)
    page.clock.run_for(3000)
    page.evaluate(SHOW)
    page.reload()
    press(page, "Go on")
    run_to_the_end(page)
    finishes(page)
    assert outcomes(session) == [("unknown", None), ("done", None), (None, None)]
    page.get_by_role("button", name="Finish").click()
    page.get_by_text("Say how it went").first.click()
    page.get_by_role("button", name="I did it").click()
    page.get_by_text("Say how it went").nth(0).wait_for()
    assert outcomes(session)[0] == ("done", None)


def test_what_the_person_says_of_a_hidden_exercise_counts(browser_page, enter, session):
    page = browser_page
    begin(enter(page))
    page.evaluate(HIDE)
    page.clock.run_for(3000)
    page.evaluate(SHOW)
    press(page, "Done")
    expect(page.locator("#session-items .progress-words")).to_have_text(
        "1 of 3 answered"
    )
    assert outcomes(session)[0] == ("done", None)


def test_a_little_pain_is_noted_and_never_overwritten(browser_page, enter, session):
    page = browser_page
    begin(enter(page))
    press(page, "This hurts")
    press(page, "4")
    expect(page.locator(".player-cue")).to_contain_text("Pain 4 is noted.")
    press(page, "Go on")
    run_to_the_end(page)
    finishes(page)
    assert outcomes(session) == [("hurt", 4), ("done", None), (None, None)]


def test_an_easier_one_is_given_next_time(browser_page, enter, session):
    page, item = browser_page, session.items.exclude(exercise__ladder="").first()
    person = session.person
    mine = ProgramItem.objects.filter(program__person=person, program__is_current=True)
    begin(enter(page))
    if item.number != session.items.first().number:
        press(page, "Done")
        press(page, "I am in position")
    press(page, "This hurts")
    press(page, "8")
    with page.expect_response("**/program/exercise/**"):
        press(page, "Give me an easier one next time")
    expect(page.locator("[data-part=eased]")).to_be_visible()
    assert not mine.filter(exercise=item.exercise)


def test_a_reload_in_the_middle_goes_on_where_it_was(browser_page, enter, session):
    page = browser_page
    begin(enter(page))
    page.clock.run_for(15_000)
    while seconds(page) < 4:  # a second or two pass while the page loads
        page.clock.run_for(1000)
    place, cue, left = where(page)
    page.reload()
    expect(page.get_by_role("button", name="Go on")).to_be_visible()
    assert where(page)[:2] == (place, cue)
    assert abs(where(page)[2] - left) <= 2
    press(page, "Go on")
    run_to_the_end(page)
    finishes(page)
    assert outcomes(session) == [("done", None), ("done", None), (None, None)]


def test_results_wait_for_the_line_to_come_back(open_context, enter, session):
    context = open_context()
    page = context.new_page()
    begin(enter(page))
    context.set_offline(True)
    run_to_the_end(page)
    expect(page.locator("[data-part=unsent]")).to_be_visible()
    assert outcomes(session) == [(None, None)] * 3
    context.set_offline(False)
    finishes(page)
    assert outcomes(session) == [("done", None), ("done", None), (None, None)]


def test_results_left_on_the_device_are_sent_from_today(open_context, enter, session):
    context = open_context()
    page = context.new_page()
    begin(enter(page))
    context.set_offline(True)
    press(page, "Skip")
    page.close()
    context.set_offline(False)
    today = context.new_page()
    with today.expect_response("**/1/"):
        today.goto("/")
    assert outcomes(session) == [("skipped", None), (None, None), (None, None)]


def test_two_tabs_do_no_harm(open_context, enter, session):
    context = open_context()
    tabs = [context.new_page(), context.new_page()]
    for page in tabs:
        begin(enter(page))
    with tabs[1].expect_response("**/1/"):
        press(tabs[1], "Skip")
    for page in tabs:
        run_to_the_end(page)
        finishes(page)
    assert outcomes(session) == [("done", None), ("done", None), (None, None)]


def test_without_javascript_the_list_is_the_session(
    page_without_javascript, enter, session
):
    page = page_without_javascript
    enter(page)
    page.goto(PAGE)
    expect(page.locator("#player")).to_be_hidden()
    page.get_by_role("button", name="Done").first.click()
    page.get_by_text("1 of 3 answered").wait_for()
    assert outcomes(session) == [("done", None), (None, None), (None, None)]


def test_a_late_result_fills_only_what_is_empty(client, session):
    first, second, _ = (
        f"{PAGE}{session.key}/{item.number}/" for item in session.items.all()
    )
    client.post(first, {"outcome": "done"})
    client.post("/program/session/finish/")
    client.post(first, {"outcome": "skipped"})
    client.post(second, {"outcome": "hurt", "pain": 3})
    client.post(second, {"outcome": "hurt", "pain": 3})
    assert outcomes(session) == [("done", None), ("hurt", 3), (None, None)]


def test_what_is_tapped_fits_a_small_phone(browser_page, enter, session):
    page = browser_page
    page.set_viewport_size(PHONE)
    begin(enter(page))
    page.clock.run_for(1000)
    for button in page.locator(".player-buttons button").all():
        box = button.bounding_box()
        assert box["y"] + box["height"] <= PHONE["height"]
        # The enhanced target size of WCAG.
        assert box["height"] >= 44
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]


def test_the_player_is_accessible(browser_page, enter, session, axe):
    page = browser_page
    begin(enter(page))
    page.clock.run_for(20_000)
    press(page, "Pause")
    axe(page)
    press(page, "This hurts")
    axe(page)
    press(page, "9")
    axe(page)


def test_the_page_fits_the_first_flight_of_packets(client):
    session = make_session()
    log_in_as(client, session.person)
    page = client.get(PAGE, headers={"Accept-Encoding": "gzip"})
    assert page["Content-Encoding"] == "gzip"
    assert len(page.content) <= 14 * 1024


def test_figures_need_a_running_session(client, session):
    assert client.get("/program/session/figures/").status_code == 200
    client.post("/program/session/finish/")
    assert client.get("/program/session/figures/").status_code == 404


LOADED = re.compile(
    r'<(?:script src|link rel="modulepreload" href)="/static/(js/[^"]+)"'
)
# Before compression, with which about a third travels. It was 12 kB until letters of
# the outbox, sound and wake lock had to survive refusals, calls and lost devices; and
# 14 kB until every page kept what was typed into it until the server has it; and 19 kB
# until a skip of what had hurt no longer took the pain away; and 19.6 kB until a
# card set each exercise up, waited for the person, and a voice counted.
MOST_BYTES = 25_500


def test_the_page_names_all_its_scripts_so_that_none_waits_for_another(client, session):
    names = LOADED.findall(client.get(PAGE).text)
    assert set(names) == loaded_scripts(*names)


def test_the_scripts_of_the_page_are_small(client, session):
    names = LOADED.findall(client.get(PAGE).text)
    assert sum(len(SCRIPTS[name].encode()) for name in names) <= MOST_BYTES
