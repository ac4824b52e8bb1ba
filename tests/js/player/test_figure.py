import pytest

pytestmark = pytest.mark.browser

PAGE = "<div data-part=figure></div><div data-part=how></div>"
DRAWINGS = """
<div data-number=1>
  <div data-side=left><svg class=moving><animate dur=4s /></svg>left</div>
  <div data-side=right><svg class=moving><animate dur=4s /></svg>right</div>
  <ol><li>Kneel.</ol>
</div>
<div data-number=2><div data-side="">still</div><ol><li>Lie down.</ol></div>"""
FETCH = """async () => {
  window.figure = await import("/static/js/player/figure.js");
  await figure.fetchFigures("/figures/");
}"""


@pytest.fixture
def page(open_document):
    page = open_document(PAGE)
    page.route("**/figures/", lambda route: route.fulfill(body=DRAWINGS))
    page.evaluate(FETCH)
    return page


def draw(page, number, side, share=0.0):
    page.evaluate("values => figure.drawFigure(...values)", [number, side, share])
    return page.inner_text("[data-part=figure]"), page.inner_text("[data-part=how]")


def test_each_side_has_its_drawing_beside_the_steps_of_its_exercise(page):
    assert draw(page, 1, "left") == ("left", "Kneel.")
    assert draw(page, 1, "right") == ("right", "Kneel.")
    assert draw(page, 2, "") == ("still", "Lie down.")


def test_a_share_of_the_round_is_that_share_of_the_cycle(page):
    draw(page, 1, "left", 0.25)
    assert page.evaluate("document.querySelector('svg').getCurrentTime()") == 1


def test_an_exercise_without_a_drawing_leaves_the_last_one(page):
    draw(page, 1, "left")
    assert draw(page, 9, "") == ("left", "Kneel.")


def test_without_a_connection_nothing_is_drawn_until_the_next_fetch(open_document):
    page = open_document(PAGE)
    page.route("**/figures/", lambda route: route.abort())
    page.evaluate(FETCH)
    assert draw(page, 1, "left") == ("", "")
    page.route("**/figures/", lambda route: route.fulfill(body=DRAWINGS))
    page.evaluate(FETCH)
    assert draw(page, 1, "left") == ("left", "Kneel.")
