import pytest

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("second", "label"),
    [(-5, "Get ready: 5"), (-1, "Get ready: 1"), (0, "Stop: 0 s"), (31, "Stop: 31 s")],
)
def test_the_button_counts_down_and_then_up(call, second, label):
    assert call("timer.js", "labelButton", second) == label


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
  <button>Start the timer</button><p role=status></p>
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
    assert (page.input_value("input"), page.inner_text("p")) == ("", "Stopped.")


def test_the_longest_time_stops_the_timer(page):
    page.clock.run_for(60_000)
    assert page.input_value("input") == "40.0"


def test_a_reload_goes_on_where_it_was(page):
    page.clock.run_for(5000 + 12_000)
    page.reload()
    page.evaluate(START_SCRIPT)
    page.clock.run_for(1000)
    assert page.inner_text("button").startswith("Stop: 1")
