"""Pages after the check: the care card, the letter, the visit, earlier checks."""

from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from assessment import carecards
from assessment.forms import ReviewForm
from assessment.letter import letter as write_letter
from assessment.models import ClinicianReview, SymptomCheck
from assessment.redflags.row import Disposition
from backpain.http import HtmxRequest
from backpain.pdf import has_weasyprint, pdf_download
from people import countries

CHECKS_A_PAGE = 20


@require_safe
def result(request: HtmxRequest) -> HttpResponse:
    decided = SymptomCheck.objects.for_person(request.person).standing()
    if decided is None:
        return redirect("assessment:check")
    if decided.is_running:
        return render(request, "assessment/unfinished.html", numbers(request))
    is_emergency = decided.disposition == Disposition.EMERGENCY
    template = "emergency" if is_emergency else "result"
    return render(
        request, f"assessment/{template}.html", result_context(request, decided)
    )


def numbers(request: HtmxRequest) -> dict[str, object]:
    """Whom to call where the person is."""
    return {
        "country": countries.country(request.person.country),
        "widely_known": countries.WIDELY_KNOWN,
    }


def result_context(request: HtmxRequest, decided: SymptomCheck) -> dict[str, object]:
    return numbers(request) | {
        "check": decided,
        "card": carecards.care_card(decided.result),
        "reasons": carecards.reasons(decided.result),
        "safety_net": carecards.SAFETY_NET,
        "letter": write_letter(decided.answers_value),
    }


@require_safe
def letter(request: HtmxRequest) -> HttpResponse:
    decided = SymptomCheck.objects.for_person(request.person).latest_decided()
    if decided is None:
        return redirect("assessment:check")
    context = result_context(request, decided) | {"has_pdf": has_weasyprint()}
    return render(request, "assessment/letter.html", context)


@require_safe
def letter_pdf(request: HtmxRequest) -> HttpResponse:
    decided = SymptomCheck.objects.for_person(request.person).latest_decided()
    if decided is None or not has_weasyprint():
        raise Http404
    context = result_context(request, decided)
    page = render_to_string("assessment/letter_pdf.html", context)
    return pdf_download(page, "letter.pdf")


@require_safe
def history(request: HtmxRequest) -> HttpResponse:
    decided = SymptomCheck.objects.for_person(request.person).decided()
    page = Paginator(decided, CHECKS_A_PAGE).get_page(request.GET.get("page"))
    return render(request, "assessment/history.html", {"page": page})


@require_safe
def past(request: HtmxRequest, pk: int) -> HttpResponse:
    decided = SymptomCheck.objects.for_person(request.person).decided()
    check = get_object_or_404(decided, pk=pk)
    return render(request, "assessment/past.html", result_context(request, check))


@require_http_methods(["GET", "HEAD", "POST"])
def seen(request: HtmxRequest) -> HttpResponse:
    """Opens the program after "see a clinician", on the word of the person."""
    decided = SymptomCheck.objects.for_person(request.person).latest_decided()
    if decided is None or decided.is_reviewed or not decided.may_be_reviewed:
        return redirect("assessment:result")
    form = ReviewForm(request.POST or None, initial={"seen_on": timezone.localdate()})
    if form.is_valid():
        # A second tap finds the review that the first one made.
        ClinicianReview.objects.get_or_create(
            symptom_check=decided, defaults=form.cleaned_data
        )
        return redirect("assessment:result")
    return render(request, "assessment/seen.html", {"form": form})
