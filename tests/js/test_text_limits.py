"""The count of characters that still fit, and a form whose text is too long."""

import pytest

pytestmark = pytest.mark.browser

FORM = """
<form onsubmit="sent.textContent += note.value; return false">
  <textarea id=note data-most-characters=10></textarea><button>Save</button>
</form>
<p id=sent></p>
<script src=/static/js/text_limits.js type=module></script>"""
SEEN = "form [aria-hidden]"
ANNOUNCED = "form [role=status]"


@pytest.mark.parametrize(
    ("text", "left"),
    [("", 10), ("  tired \n", 5), ("sehr müde!", 0), ("🙂🙂", 8), ("a\nb", 7)],
)
def test_characters_are_counted_as_the_server_counts_them(call, text, left):
    assert call("text_limits.js", "countLeft", text, 10) == left


@pytest.mark.parametrize(
    ("left", "text"),
    [
        (2, "2 characters left"),
        (1, "1 character left"),
        (0, "0 characters left"),
        (-1, "1 character too many"),
        (-1500, "1,500 characters too many"),
    ],
)
def test_the_count_is_said_in_words(call, left, text):
    assert call("text_limits.js", "describeCount", left) == text


@pytest.fixture
def page(open_document):
    page = open_document(FORM)
    page.clock.install()
    return page


def test_the_count_is_shown_near_the_limit_only(page):
    page.locator("#note").press_sequentially("1234567")
    assert page.inner_text(SEEN) == ""
    page.locator("#note").press_sequentially("8")
    assert page.inner_text(SEEN) == "2 characters left"


def test_a_pause_in_the_typing_announces_the_count_once(page):
    page.locator("#note").press_sequentially("123456789")
    assert page.text_content(ANNOUNCED) == ""
    page.clock.run_for(1000)
    assert page.text_content(ANNOUNCED) == "1 character left"


def test_a_pasted_text_stays_whole_and_is_not_sent(page):
    page.locator("#note").focus()
    page.keyboard.insert_text("1234567890abc")
    page.get_by_role("button").click()
    assert page.text_content("#sent") == ""
    assert page.input_value("#note") == "1234567890abc"
    assert page.text_content(ANNOUNCED) == "Nothing was sent. 3 characters too many."
    assert page.evaluate("document.activeElement.id") == "note"


def test_a_text_that_fits_is_sent(page):
    page.locator("#note").fill("1234567890")
    page.get_by_role("button").click()
    assert page.text_content("#sent") == "1234567890"
