import pytest

pytestmark = pytest.mark.browser

RELOAD = "This page has been open too long. Reload it, then try again."
FAULT = "Something went wrong on our side. Please try again."
MUCH = "That was a lot at once. Wait a few minutes, then try again."
OFFLINE = "There is no connection. Try again when you are online."


@pytest.mark.parametrize(
    ("event", "status", "text"),
    [
        ("htmx:responseError", 403, RELOAD),
        ("htmx:responseError", 404, "This is no longer here. Reload the page."),
        ("htmx:responseError", 429, MUCH),
        ("htmx:responseError", 500, FAULT),
        ("htmx:sendError", 0, OFFLINE),
        ("htmx:timeout", 0, "The answer took too long. Please try again."),
    ],
)
def test_each_failure_has_its_text(call, event, status, text):
    def describe(verb):
        detail = {"xhr": {"status": status}, "requestConfig": {"verb": verb}}
        return call(
            "request_failures.js", "describeFailure", {"type": event, "detail": detail}
        )

    assert describe("get") == text
    assert describe("post") == f"Nothing was saved. {text}"


FAIL = """async () => {
  await import("/static/js/request_failures.js");
  const detail = { xhr: { status: 500 }, requestConfig: { verb: "get" } };
  document.dispatchEvent(new CustomEvent("htmx:responseError", { detail }));
}"""


def test_the_status_line_has_the_text_until_the_next_request(open_document):
    page = open_document("<p id=status></p>")
    page.evaluate(FAIL)
    assert page.inner_text("#status") == FAULT
    page.evaluate("document.dispatchEvent(new CustomEvent('htmx:beforeRequest'))")
    assert page.inner_text("#status") == ""
