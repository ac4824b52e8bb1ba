import pytest

pytestmark = pytest.mark.browser

CHART = """
<div data-chart>
  <svg viewBox="0 0 300 100" width=600 height=200></svg>
  <p class=chart-detail hidden></p>
  <table>
    <tr data-x=10><th>1 May<td>2<td>2<td>2</tr>
    <tr data-x=150><th>2 May<td>1<td>2.5<td>4</tr>
    <tr data-x=290><th>3 May<td>0<td>0<td>0</tr>
  </table>
</div>"""
FIND_NEAREST = """async (x) => {
  const { findNearestRow } = await import("/static/js/chart.js");
  return findNearestRow([...document.querySelectorAll("tr")], x).cells[0].textContent;
}"""
FIRST, SECOND, LAST = "1 May: 2", "2 May: 1 to 4, mean 2.5", "3 May: 0"


@pytest.fixture
def page(open_document):
    page = open_document(CHART)
    page.evaluate("import('/static/js/chart.js')")
    return page


@pytest.mark.parametrize(
    ("x", "day"),
    [(-50, "1 May"), (10, "1 May"), (81, "2 May"), (219, "2 May"), (900, "3 May")],
)
def test_the_nearest_day_is_read(page, x, day):
    assert page.evaluate(FIND_NEAREST, x) == day


def test_the_pointer_reads_the_day_below_it_whatever_the_width(page):
    for x, text in [(20, FIRST), (300, SECOND), (580, LAST)]:
        page.hover("svg", position={"x": x, "y": 50})
        assert page.inner_text(".chart-detail") == text


def test_arrow_keys_go_from_day_to_day_and_stop_at_both_ends(page):
    keys = ["ArrowRight", "ArrowLeft", "ArrowLeft", "ArrowLeft", "a", "ArrowRight"]
    texts = []
    for key in keys:
        page.press("svg", key)
        texts.append(page.inner_text(".chart-detail"))
    assert texts == [LAST, SECOND, FIRST, FIRST, FIRST, SECOND]


def test_a_swapped_chart_is_prepared_and_an_old_one_left_alone(page):
    page.press("svg", "ArrowLeft")
    page.evaluate("document.dispatchEvent(new Event('htmx:afterSwap'))")
    assert page.inner_text(".chart-detail") == SECOND
