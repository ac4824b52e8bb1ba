import re

import pytest
from django.template.loader import render_to_string

from reports.clinician.chart_style import PRINTED_CHART_STYLE
from reports.clinician.report import build_clinician_report
from tests.reports.clinician.choices import period_of
from tests.reports.factories import make_full_person

STYLED_CLASS = re.compile(r"\.(chart-[a-z]+)")
DRAWN_CLASS = re.compile(r'class="(chart-[a-z]+)"')


@pytest.mark.django_db
def test_everything_drawn_in_the_chart_is_styled_inside_it():
    period = period_of(make_full_person(), "2026-02-20", "2026-03-02")
    report = build_clinician_report(period, [])
    html = render_to_string(
        "progress/_pain_chart.html",
        {"overview": report.overview, "chart_style": PRINTED_CHART_STYLE},
    )
    drawing = html[html.index("<svg") : html.index("</svg>")]
    assert f"<style>{PRINTED_CHART_STYLE}</style>" in drawing
    drawn = {*DRAWN_CLASS.findall(drawing)}
    assert drawn - {*STYLED_CLASS.findall(PRINTED_CHART_STYLE)} == set()
    assert drawn != set()
