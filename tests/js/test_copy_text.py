import pytest

pytestmark = pytest.mark.browser

DOCUMENT = """
<code id="address"> https://example.org/feed </code>
<button type="button" data-copy="address" hidden>Copy</button>
<p id="status" role="status"></p>
"""


def load_with_clipboard(open_document, clipboard):
    page = open_document(DOCUMENT)
    define = f"Object.defineProperty(navigator, 'clipboard', {{value: {clipboard}}})"
    page.evaluate(define)
    page.evaluate("import('/static/js/copy_text.js')")
    return page


def test_button_copies_the_text_and_says_so(open_document):
    page = load_with_clipboard(
        open_document, "{writeText: async (text) => { window.copied = text; }}"
    )
    page.click("text=Copy")
    page.wait_for_function("document.getElementById('status').textContent")
    assert page.evaluate("window.copied") == "https://example.org/feed"
    assert page.inner_text("#status") == "Copied."


def test_text_is_selected_where_copying_is_refused(open_document):
    page = load_with_clipboard(
        open_document, "{writeText: async () => { throw new Error(); }}"
    )
    page.click("text=Copy")
    page.wait_for_function("document.getElementById('status').textContent")
    selected = page.evaluate("getSelection().toString().trim()")
    assert selected == "https://example.org/feed"


def test_button_stays_hidden_where_a_browser_cannot_copy(open_document):
    page = load_with_clipboard(open_document, "undefined")
    assert not page.is_visible("button")
