"""The browser that the tests of pages use does what those tests rely on."""

import pytest

pytestmark = pytest.mark.browser


def test_front_page_is_accessible_and_quiet(browser_page, axe):
    browser_page.goto("/")
    axe(browser_page)


def test_page_without_javascript_runs_none(page_without_javascript):
    page_without_javascript.set_content(
        "<p id=said></p><script>said.append(1)</script>"
    )
    assert page_without_javascript.inner_text("p") == ""


def test_missing_page_is_no_complaint(either_page):
    assert either_page.goto("/nowhere/").status == 404
