"""Parts of charts with about a hundred elements, too many for a template loop."""

from django import template
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from progress.charts.heatmap import PainHeatmap
from progress.charts.pain_chart import PainChart

PAIN_CHART_ROW_HTML = (
    '<tr data-x="{}"><th scope="row">{}</th><td>{}</td><td>{}</td><td>{}</td></tr>'
)
HEATMAP_NUMBER_SVG = (
    '<text class="heatmap-number heatmap-number-{}" x="{}" y="{}">{}</text>'
)

register = template.Library()


@register.simple_tag
def pain_chart_rows(chart: PainChart) -> SafeString:
    rows = (
        (mark.x, mark.title, mark.pain.low, mark.mean_label, mark.pain.high)
        for mark in chart.marks
    )
    return format_html_join("\n", PAIN_CHART_ROW_HTML, rows)


@register.simple_tag
def heatmap_numbers(heatmap: PainHeatmap) -> SafeString:
    numbers = (
        (cell.level, cell.text_x, cell.text_y, cell.pain)
        for cell in heatmap.cells
        if cell.pain is not None
    )
    return format_html_join("", HEATMAP_NUMBER_SVG, numbers)
