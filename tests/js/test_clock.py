import pytest

pytestmark = pytest.mark.browser

IMPORT_CLOCK = """async () => {
  window.clock = new (await import("/static/js/clock.js")).Clock();
}"""


@pytest.fixture
def page(open_document):
    """A page on which time only passes when a test lets it."""
    page = open_document()
    page.clock.install(time=0)
    page.clock.pause_at(1000)
    page.evaluate(IMPORT_CLOCK)
    return page


def read(page):
    return page.evaluate("[clock.isRunning, clock.elapsed]")


def test_a_new_clock_stands_at_zero(page):
    page.clock.run_for(500)
    assert read(page) == [False, 0]


def test_a_running_clock_counts_what_passes(page):
    page.evaluate("clock.start()")
    page.clock.run_for(500)
    assert read(page) == [True, 500]


def test_a_stopped_clock_stands_and_goes_on_from_there(page):
    page.evaluate("clock.start()")
    page.clock.run_for(500)
    page.evaluate("clock.stop()")
    page.clock.run_for(3000)
    assert read(page) == [False, 500]
    page.evaluate("clock.start()")
    page.clock.run_for(200)
    assert read(page) == [True, 700]


def test_stopping_twice_changes_nothing(page):
    page.evaluate("clock.start()")
    page.clock.run_for(500)
    page.evaluate("clock.stop()")
    page.clock.run_for(500)
    page.evaluate("clock.stop()")
    assert read(page) == [False, 500]


def test_a_sleeping_page_loses_no_time(page):
    page.evaluate("clock.start()")
    page.clock.fast_forward("40:00")
    assert read(page) == [True, 40 * 60 * 1000]


@pytest.mark.parametrize("is_running", [True, False])
def test_a_clock_can_be_set_while_it_runs_and_while_it_stands(page, is_running):
    page.evaluate("is => is && clock.start()", is_running)
    page.clock.run_for(500)
    page.evaluate("clock.elapsed = -5000")
    assert read(page) == [is_running, -5000]
    page.clock.run_for(1000)
    assert read(page) == [is_running, -4000 if is_running else -5000]
