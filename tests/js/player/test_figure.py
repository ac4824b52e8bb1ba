import pytest

pytestmark = pytest.mark.browser

PAGE = "<div data-part=figure></div><p id=item-3><b class=figure>still</b></p>"
DRAWINGS = """
<div data-number=1>
  <div data-side=left><svg class=moving><animate dur=4s /></svg>left</div>
  <div data-side=right><svg class=moving><animate dur=4s /></svg>right</div>
</div>
<div data-number=2><div data-side="">still</div></div>"""
IMPORT = """async () => {
  window.figure = await import("/static/js/player/figure.js");
}"""
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
    return page.inner_text("[data-part=figure]")


def test_each_side_has_its_drawing(page):
    assert draw(page, 1, "left") == "left"
    assert draw(page, 1, "right") == "right"
    assert draw(page, 2, "") == "still"


def test_a_share_of_the_round_is_that_share_of_the_cycle(page):
    draw(page, 1, "left", 0.25)
    assert page.evaluate("document.querySelector('svg').getCurrentTime()") == 1


def test_an_exercise_without_a_drawing_leaves_the_last_one(page):
    draw(page, 1, "left")
    assert draw(page, 9, "") == "left"


def test_without_a_connection_nothing_is_drawn_until_the_next_fetch(open_document):
    page = open_document(PAGE)
    page.route("**/figures/", lambda route: route.abort())
    page.evaluate(FETCH)
    assert draw(page, 1, "left") == ""
    page.route("**/figures/", lambda route: route.fulfill(body=DRAWINGS))
    page.evaluate(FETCH)
    assert draw(page, 1, "left") == "left"


def test_until_it_is_drawn_an_exercise_has_the_still_of_the_list(open_document):
    assert draw(open_still(open_document), 3, "left") == "still"


def open_still(open_document):
    page = open_document(PAGE)
    page.evaluate(IMPORT)
    return page
