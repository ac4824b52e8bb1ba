import pytest

from tests.js.test_sound import LISTEN

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("second", "text"),
    [(-5, "Get ready: 5"), (-1, "Get ready: 1"), (0, "0 s"), (31, "31 s")],
)
def test_the_time_counts_down_and_then_up(call, second, text):
    assert call("timer.js", "describeTime", second) == text


@pytest.mark.parametrize(
    ("second", "reminder"),
    [
        (-10, None),
        (-1, None),
        (0, "Go."),
        (9, None),
        (10, "10 seconds. Stop if you lose the position."),
        (60, "60 seconds. Stop if you lose the position."),
    ],
)
def test_every_ten_seconds_remind_of_the_position(call, second, reminder):
    assert call("timer.js", "findReminder", second) == reminder


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (-2, "Stopped."),
        (0, "0.0 seconds, filled in."),
        (31.26, "31.3 seconds, filled in."),
    ],
)
def test_the_result_says_what_was_filled_in(call, seconds, text):
    assert call("timer.js", "describeResult", seconds) == text


TIMER = """
<input id=held max=40>
<div data-fills=held data-get-ready-seconds=5 data-signal-seconds=30 hidden>
  <p role=timer></p><button>Start the timer</button><p role=status></p>
</div>"""
START_SCRIPT = "import('/static/js/timer.js')"


@pytest.fixture
def page(open_document):
    page = open_document(TIMER)
    page.clock.install()
    page.evaluate(START_SCRIPT)
    page.get_by_role("button").click()
    return page


def test_a_stop_fills_in_the_seconds(page):
    page.clock.run_for(5000 + 12_000)
    page.get_by_role("button").click()
    assert float(page.input_value("input")) == pytest.approx(12, abs=0.9)
    assert page.inner_text("button") == "Start the timer"


def test_a_stop_before_the_start_fills_in_nothing(page):
    page.clock.run_for(2000)
    page.get_by_role("button").click()
    assert (page.input_value("input"), page.inner_text("[role=status]")) == (
        "",
        "Stopped.",
    )


def test_the_longest_time_stops_the_timer(page):
    page.clock.run_for(60_000)
    assert page.input_value("input") == "40.0"


def test_a_reload_goes_on_where_it_was(page):
    page.clock.run_for(5000 + 12_000)
    page.reload()
    page.evaluate(START_SCRIPT)
    page.clock.run_for(1000)
    assert page.inner_text("[role=timer]").startswith("1")


def test_the_button_is_renamed_by_a_press_only(page):
    button = page.get_by_role("button")
    names = []
    for _ in range(16):
        page.clock.run_for(1000)
        names.append(button.inner_text())
    assert set(names) == {"Stop the timer"}
    button.click()
    assert button.inner_text() == "Start the timer"


def test_only_the_start_and_every_tenth_second_are_announced(page):
    page.evaluate("""() => {
      const status = document.querySelector("[role=status]");
      window.announced = [];
      new MutationObserver(() => announced.push(status.textContent))
        .observe(status, { childList: true });
    }""")
    page.clock.run_for(5000 + 16_000)
    assert page.evaluate("announced") == [
        "Go.",
        "10 seconds. Stop if you lose the position.",
    ]


def test_go_and_the_goal_are_heard(open_document):
    page = open_document(TIMER)
    page.evaluate(LISTEN)
    page.clock.install()
    page.evaluate(START_SCRIPT)
    page.get_by_role("button").click()
    page.clock.run_for(5000 + 31_000)
    heard = page.evaluate("heard")
    pitches = [each[0] for each in heard if isinstance(each, list) and len(each) == 4]
    assert pitches == [660, 440]
