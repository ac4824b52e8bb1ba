from datetime import date

from progress.charts.heatmap import build_pain_heatmap
from progress.charts.pain_chart import build_pain_chart
from progress.templatetags.charts import heatmap_numbers, pain_chart_rows
from progress.values.pain_summary import PainSummary, TimeResolution

MONDAY = date(2026, 3, 2)
PAIN = PainSummary(starts_on=MONDAY, low=2, high=8, mean=4.5, count=2)


def test_each_mark_of_the_chart_is_a_row_of_its_table():
    chart = build_pain_chart(
        [PAIN], resolution=TimeResolution.DAY, starts_on=MONDAY, ends_on=MONDAY
    )
    assert pain_chart_rows(chart) == (
        '<tr data-x="28.0"><th scope="row">2 Mar 2026</th>'
        "<td>2</td><td>4.5</td><td>8</td></tr>"
    )


def test_each_logged_day_has_its_number_in_its_square():
    assert heatmap_numbers(build_pain_heatmap([PAIN], MONDAY)) == (
        '<text class="heatmap-number heatmap-number-3" x="344.5" y="33">8</text>'
    )


def test_nothing_is_written_where_nothing_was_logged():
    assert heatmap_numbers(build_pain_heatmap([], MONDAY)) == ""
