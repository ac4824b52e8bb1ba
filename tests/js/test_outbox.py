"""The outbox against a server that accepts, rejects or redirects what it is sent."""

import pytest

pytestmark = pytest.mark.browser

PAGE = """
<input name=csrfmiddlewaretoken value=token>
<ul id=session-items><li>old</ul>
<script>
  window.htmx = { process: ({ dataset }) => { dataset.isProcessed = "yes"; } };
</script>
"""
POST = """async ([url, fields]) => {
  const { postLetter } = await import("/static/js/outbox.js");
  return postLetter(url, fields);
}"""
COUNT_LETTERS = "Object.keys(localStorage).length"


@pytest.fixture
def page(open_document):
    return open_document(PAGE)


@pytest.fixture
def sent(page):
    """The bodies sent to the server, which answers with this status and text."""
    sent = []

    def answer(status=200, body="", **headers):
        def fulfill(route):
            sent.append(route.request.post_data)
            route.fulfill(
                status=status,
                body=body,
                headers={"Content-Type": "text/html"} | headers,
            )

        page.route("**/results/**", fulfill)
        return sent

    return answer


def post(page, **fields):
    return page.evaluate(POST, ["/results/1/", fields])


def test_a_letter_is_sent_with_the_token_and_then_forgotten(page, sent):
    bodies = sent(200)
    assert post(page, outcome="done") is True
    assert bodies == ["outcome=done&csrfmiddlewaretoken=token"]
    assert page.evaluate(COUNT_LETTERS) == 0


def test_the_list_of_the_answer_takes_the_place_of_the_old_one(page, sent):
    sent(200, "<ul id=session-items><li>new</ul>")
    post(page, outcome="done")
    assert page.inner_text("#session-items") == "new"
    assert page.get_attribute("#session-items", "data-is-processed") == "yes"


def test_an_answer_without_a_list_leaves_the_old_one(page, sent):
    sent(200, "<p>Something else</p>")
    post(page, outcome="done")
    assert page.inner_text("#session-items") == "old"


@pytest.mark.parametrize("status", [400, 404, 409, 413])
def test_a_letter_that_is_never_taken_is_dropped(page, sent, status):
    bodies = sent(status)
    assert post(page, outcome="done") is True
    assert (len(bodies), page.evaluate(COUNT_LETTERS)) == (1, 0)


@pytest.mark.parametrize("status", [403, 500, 503])
def test_a_letter_that_fails_waits(page, sent, status):
    sent(status)
    assert post(page, outcome="done") is False
    assert page.evaluate(COUNT_LETTERS) == 1


def test_the_oldest_letter_goes_first(page, sent):
    sent(503)
    post(page, number="1")
    post(page, number="2")
    bodies = sent(200)
    bodies.clear()
    assert post(page, number="3") is True
    numbers = [body.split("&")[0] for body in bodies]
    assert numbers == ["number=1", "number=2", "number=3"]


def test_a_letter_that_waits_does_not_block_those_to_other_addresses(page, sent):
    sent(200)
    page.route("**/results/1/", lambda route: route.fulfill(status=403))
    post(page, outcome="done")
    assert page.evaluate(POST, ["/results/2/", {"outcome": "done"}]) is False
    urls = page.evaluate(
        "Object.values(localStorage).map(JSON.parse).map((l) => l.url)"
    )
    assert urls == ["/results/1/"]


def test_what_waits_is_sent_when_the_line_is_back(page, sent):
    sent(503)
    post(page, outcome="done")
    sent(200)
    with page.expect_response("**/results/1/"):
        page.evaluate("dispatchEvent(new Event('online'))")
    page.wait_for_function(f"{COUNT_LETTERS} === 0")


def test_the_server_may_send_the_page_elsewhere(page, sent):
    page.route("**/elsewhere/", lambda route: route.fulfill(body="There"))
    sent(200, **{"HX-Redirect": "/elsewhere/"})
    page.evaluate(f"values => void ({POST})(values)", ["/results/1/", {}])
    page.wait_for_url("**/elsewhere/")
