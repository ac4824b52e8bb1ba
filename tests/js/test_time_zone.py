import pytest

pytestmark = pytest.mark.browser


def test_the_zone_is_stored_at_the_first_click_and_not_before(open_document):
    page = open_document("<button>Tap</button>")
    page.evaluate("import('/static/js/time_zone.js')")
    assert page.evaluate("document.cookie") == ""
    page.click("button")
    zone = page.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone")
    assert page.evaluate("document.cookie") == f"time_zone={zone}"
