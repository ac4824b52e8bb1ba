"""The report for a clinician: choose, read, print, or take it as a PDF."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import timezone
from django.views.decorators.http import require_safe

from core.pdf import has_weasyprint, pdf_download
from people.http import PersonRequest
from reports.clinician.chart_style import with_style
from reports.clinician.forms import SECTIONS, TWELVE_WEEKS, ReportForm
from reports.clinician.report import clinician_report


@require_safe
def report(request: PersonRequest) -> HttpResponse:
    form = report_form(request)
    context = {
        "form": form,
        "query": request.GET.urlencode(),
        "has_pdf": has_weasyprint(),
    } | report_of(form)
    template = "reports/_report.html" if request.htmx else "reports/report.html"
    return render(request, template, context)


@require_safe
def report_pdf(request: PersonRequest) -> HttpResponse:
    form = report_form(request)
    if not (has_weasyprint() and form.is_valid()):
        raise Http404
    page = render_to_string("reports/report_pdf.html", report_of(form))
    return pdf_download(with_style(page), "report.pdf")


def report_form(request: PersonRequest) -> ReportForm:
    """Without a choice yet: everything of the last twelve weeks."""
    today = timezone.localdate()
    everything = {
        "starts_on": today - TWELVE_WEEKS,
        "ends_on": today,
        "sections": [name for name, _ in SECTIONS],
    }
    return ReportForm(request.GET or everything, person=request.person, today=today)


def report_of(form: ReportForm) -> dict[str, Any]:
    if not form.is_valid():
        return {"report": None}
    return {
        "report": clinician_report(form.period, form.cleaned_data.get("notes", [])),
        "sections": form.cleaned_data["sections"],
    }
