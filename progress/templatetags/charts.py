"""Parts of charts with a hundred elements, for which a template loop is slow."""

from django import template
from django.utils.safestring import SafeString, mark_safe

from progress.charts.heatmap import PainHeatmap
from progress.charts.pain_chart import PainChart

PAIN_CHART_ROW_HTML = (
    '<tr data-x="{}"><th scope="row">{}</th><td>{}</td><td>{}</td><td>{}</td></tr>'
)
HEATMAP_NUMBER_SVG = (
    '<text class="strip-number strip-number-{}" x="{}" y="{}">{}</text>'
)

register = template.Library()


@register.simple_tag
def pain_chart_rows(chart: PainChart) -> SafeString:
    rows = (
        PAIN_CHART_ROW_HTML.format(
            mark.x, mark.title, mark.pain.low, mark.mean_label, mark.pain.high
        )
        for mark in chart.marks
    )
    return mark_safe("\n".join(rows))  # noqa: S308 — numbers, and dates in our words


@register.simple_tag
def heatmap_numbers(heatmap: PainHeatmap) -> SafeString:
    numbers = (
        HEATMAP_NUMBER_SVG.format(cell.level, cell.text_x, cell.text_y, cell.pain)
        for cell in heatmap.cells
        if cell.pain is not None
    )
    return mark_safe("".join(numbers))  # noqa: S308 — numbers alone
