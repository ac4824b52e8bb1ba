"""The clinician's report: choose, read, print, or download it as a PDF."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import timezone
from django.views.decorators.http import require_safe

from core.pdf import has_weasyprint, pdf_download_response
from people.http import PersonRequest
from reports.clinician.chart_style import PRINTED_CHART_STYLE
from reports.clinician.forms import DEFAULT_PERIOD_SPAN, REPORT_SECTIONS, ReportForm
from reports.clinician.report import build_clinician_report


@require_safe
def clinician_report(request: PersonRequest) -> HttpResponse:
    form = build_report_form(request)
    context = {
        "form": form,
        "query": request.GET.urlencode(),
        "has_pdf": has_weasyprint(),
    } | build_report_context(form)
    template = (
        "reports/_report.html" if request.htmx else "reports/clinician_report.html"
    )
    return render(request, template, context)


@require_safe
def clinician_report_pdf(request: PersonRequest) -> HttpResponse:
    form = build_report_form(request)
    if not (has_weasyprint() and form.is_valid()):
        raise Http404
    context = build_report_context(form) | {"chart_style": PRINTED_CHART_STYLE}
    page = render_to_string("reports/clinician_report_pdf.html", context)
    return pdf_download_response(page, "report.pdf")


def build_report_form(request: PersonRequest) -> ReportForm:
    """Initially: everything from the last twelve weeks."""
    today = timezone.localdate()
    everything = {
        "starts_on": today - DEFAULT_PERIOD_SPAN,
        "ends_on": today,
        "sections": [name for name, _ in REPORT_SECTIONS],
    }
    return ReportForm(request.GET or everything, person=request.person, today=today)


def build_report_context(form: ReportForm) -> dict[str, Any]:
    if not form.is_valid():
        return {"report": None}
    return {
        "report": build_clinician_report(
            form.chosen_period, form.cleaned_data.get("notes", [])
        ),
        "sections": form.cleaned_data["sections"],
    }
