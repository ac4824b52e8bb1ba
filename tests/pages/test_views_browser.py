"""What a newcomer sees first, without scrolling."""

import pytest

from tests.conftest import overflow

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SCREENS = {
    "phone": {"width": 390, "height": 844},
    "desk": {"width": 1440, "height": 900},
}
NAVIGATION = "#main-navigation"


@pytest.fixture(autouse=True)
def drawn_pictures(client):
    """Drawn for the first time, a picture takes longer than a browser waits."""
    client.get("/")


def find_last_seen_line(page):
    """Where a bar at the foot begins, or the screen ends."""
    bar = page.locator(NAVIGATION).bounding_box()
    height = page.viewport_size["height"]
    return bar["y"] if bar["y"] > height / 2 else height


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_picture_and_both_ways_are_in_the_first_screen(either_page, screen):
    page = either_page
    page.set_viewport_size(screen)
    page.goto("/")
    last = find_last_seen_line(page)
    for part in (".welcome-picture .figure", "h1", ".way >> nth=0", ".way >> nth=1"):
        box = page.locator(part).bounding_box()
        assert box["y"] >= 0, part
        assert box["y"] + box["height"] <= last, part
    assert overflow(page) == 0
