import pytest

pytestmark = pytest.mark.browser

PAGE = """<section id=player>
  <p data-part=hint></p><progress data-part=whole></progress><p data-part=left></p>
</section>"""
ITEMS = [
    {"steps": [{"seconds": 60}, {"seconds": 30}]},
    {"steps": [{"seconds": 90}]},
]
SHOW = """async (values) =>
  (await import("/static/js/player/whole.js")).showWhole(...values)"""


@pytest.mark.parametrize(
    ("index", "elapsed", "value", "left"),
    [
        (0, 0, 0, "3 min left"),
        (0, 45_000, 0.25, "3 min left"),
        (1, 0, 0.5, "2 min left"),
        (1, 60_000, 150 / 180, "1 min left"),
        (1, 500_000, 1, "0 min left"),
    ],
)
def test_the_bar_is_filled_as_far_as_the_session_is_over(
    open_document, index, elapsed, value, left
):
    page = open_document(PAGE)
    page.evaluate(SHOW, [ITEMS, index, elapsed])
    assert page.evaluate("document.querySelector('progress').value") == value
    assert page.inner_text("[data-part=left]") == left
