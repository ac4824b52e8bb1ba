"""The player's figure keeps its time, and moves for nobody who wants no motion."""

import pytest
from playwright.sync_api import expect

from tests.conftest import PHONE
from tests.people.factories import log_in_as
from tests.program.views.test_sessions_player import begin, make_session, press

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("catalogue"),
]

HELD_FIGURE = "bird-dog-arm"
UNTIL_ITS_HOLD_MS = 7_000
SHOWN_SECONDS = "svg => svg.getCurrentTime()"


@pytest.fixture
def page(browser_page, enter, client):
    """The player while a position is held, for somebody who minds no motion."""
    session = make_session()
    held = session.items.filter(exercise__figure=HELD_FIGURE)
    assert session.items.first() == held.get()
    log_in_as(client, session.person)
    page = enter(browser_page)
    page.emulate_media(reduced_motion="no-preference")
    page.set_viewport_size(PHONE)
    with page.expect_response("**/session/figures/"):
        begin(page)
    page.clock.run_for(UNTIL_ITS_HOLD_MS)
    return page


def test_the_ring_fills_while_the_player_counts_a_hold_and_stops_with_it(page):
    expect(page.locator(".player-cue")).to_have_text(
        "Keep your shoulders level, breathe on."
    )
    figure = page.locator(".player-figure .moving")
    expect(figure.locator(".ring")).to_have_count(2)
    seen = figure.evaluate(SHOWN_SECONDS)
    page.clock.run_for(1000)
    assert figure.evaluate(SHOWN_SECONDS) > seen
    press(page, "Pause")
    stopped = figure.evaluate(SHOWN_SECONDS)
    page.clock.run_for(60_000)
    assert figure.evaluate(SHOWN_SECONDS) == stopped


def test_who_wants_no_motion_sees_start_and_end_by_name(page):
    page.emulate_media(reduced_motion="reduce")
    expect(page.locator(".player-figure .moving")).to_be_hidden()
    names = page.locator(".player-figure .step > p")
    expect(names).to_have_text(["Start", "End: hold"])
    expect(names.last).to_be_in_viewport()
