"""Parts of charts with a hundred elements, for which a template loop is slow."""

from django import template
from django.utils.safestring import SafeString, mark_safe

from progress.charts.heatmap import Strip
from progress.charts.pain_chart import Chart

ROW = '<tr data-x="{}"><th scope="row">{}</th><td>{}</td><td>{}</td><td>{}</td></tr>'
NUMBER = '<text class="strip-number strip-number-{}" x="{}" y="{}">{}</text>'

register = template.Library()


@register.simple_tag
def table_rows(chart: Chart) -> SafeString:
    rows = (
        ROW.format(mark.x, mark.title, mark.pain.low, mark.mean, mark.pain.high)
        for mark in chart.marks
    )
    return mark_safe("\n".join(rows))  # noqa: S308 — numbers, and dates in our words


@register.simple_tag
def strip_numbers(strip: Strip) -> SafeString:
    numbers = (
        NUMBER.format(cell.level, cell.text_x, cell.text_y, cell.pain)
        for cell in strip.cells
        if cell.pain is not None
    )
    return mark_safe("".join(numbers))  # noqa: S308 — numbers alone
