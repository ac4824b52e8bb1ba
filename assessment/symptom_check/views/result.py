"""Pages after the check: the care card, the letter, the visit, earlier checks."""

from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from assessment.models import ClinicianReview, SymptomCheck
from assessment.symptom_check.emergency_numbers import emergency_numbers
from assessment.symptom_check.forms import ReviewForm
from assessment.symptom_check.red_flags.definition import Disposition
from assessment.symptom_check.rules import care_cards
from assessment.symptom_check.rules.letter import letter as write_letter
from core.pdf import has_weasyprint, pdf_download
from people.http import PersonRequest

CHECKS_A_PAGE = 20


@require_safe
def result(request: PersonRequest) -> HttpResponse:
    decided = SymptomCheck.objects.for_person(request.person).standing()
    if decided is None:
        return redirect("assessment:check")
    if decided.is_running:
        return render(
            request, "assessment/unfinished.html", emergency_numbers(request.person)
        )
    is_emergency = decided.disposition == Disposition.EMERGENCY
    template = "emergency" if is_emergency else "result"
    return render(
        request, f"assessment/{template}.html", result_context(request, decided)
    )


def result_context(request: PersonRequest, decided: SymptomCheck) -> dict[str, object]:
    return emergency_numbers(request.person) | {
        "check": decided,
        "card": care_cards.care_card(decided.result),
        "reasons": care_cards.reasons(decided.result),
        "safety_net": care_cards.SAFETY_NET,
        "letter": write_letter(decided.answers_value),
    }


@require_safe
def letter(request: PersonRequest) -> HttpResponse:
    decided = SymptomCheck.objects.for_person(request.person).latest_decided()
    if decided is None:
        return redirect("assessment:check")
    context = result_context(request, decided) | {"has_pdf": has_weasyprint()}
    return render(request, "assessment/letter.html", context)


@require_safe
def letter_pdf(request: PersonRequest) -> HttpResponse:
    decided = SymptomCheck.objects.for_person(request.person).latest_decided()
    if decided is None or not has_weasyprint():
        raise Http404
    context = result_context(request, decided)
    page = render_to_string("assessment/letter_pdf.html", context)
    return pdf_download(page, "letter.pdf")


@require_safe
def history(request: PersonRequest) -> HttpResponse:
    decided = SymptomCheck.objects.for_person(request.person).decided()
    page = Paginator(decided, CHECKS_A_PAGE).get_page(request.GET.get("page"))
    return render(request, "assessment/history.html", {"page": page})


@require_safe
def past(request: PersonRequest, pk: int) -> HttpResponse:
    decided = SymptomCheck.objects.for_person(request.person).decided()
    check = get_object_or_404(decided, pk=pk)
    return render(request, "assessment/past.html", result_context(request, check))


@require_http_methods(["GET", "HEAD", "POST"])
def seen(request: PersonRequest) -> HttpResponse:
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
