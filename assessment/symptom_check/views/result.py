"""Pages after the check: the care card, the letter, the visit, earlier checks."""

from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from assessment.models import ClinicianVisit, SymptomCheck
from assessment.symptom_check.emergency_numbers import emergency_numbers
from assessment.symptom_check.forms import ClinicianVisitForm
from assessment.symptom_check.red_flags.definition import Disposition
from assessment.symptom_check.rules import care_cards
from assessment.symptom_check.rules.letter import write_clinician_letter
from core.pdf import has_weasyprint, pdf_download_response
from people.http import PersonRequest
from people.submissions import stored_once

CHECKS_PER_PAGE = 20


@require_safe
def symptom_check_result(request: PersonRequest) -> HttpResponse:
    decided = SymptomCheck.objects.for_person(request.person).find_in_force()
    if decided is None:
        return redirect("assessment:symptom_check_start")
    if decided.is_in_progress:
        return render(
            request,
            "assessment/symptom_check_unfinished.html",
            emergency_numbers(request),
        )
    is_emergency = decided.disposition == Disposition.EMERGENCY
    template = "symptom_check_emergency" if is_emergency else "symptom_check_result"
    return render(
        request, f"assessment/{template}.html", build_result_context(request, decided)
    )


def build_result_context(
    request: PersonRequest, check: SymptomCheck
) -> dict[str, object]:
    return emergency_numbers(request) | {
        "check": check,
        "card": care_cards.select_care_card(check.triage_result, check.answers),
        "reasons": care_cards.list_decision_reasons(check.triage_result),
        "safety_net": care_cards.SAFETY_NET_SIGNS,
        "letter": write_clinician_letter(check.answers, check.edition),
    }


@require_safe
def symptom_check_letter(request: PersonRequest) -> HttpResponse:
    decided = SymptomCheck.objects.for_person(request.person).latest_decided()
    if decided is None:
        return redirect("assessment:symptom_check_start")
    context = build_result_context(request, decided) | {"has_pdf": has_weasyprint()}
    return render(request, "assessment/symptom_check_letter.html", context)


@require_safe
def symptom_check_letter_pdf(request: PersonRequest) -> HttpResponse:
    decided = SymptomCheck.objects.for_person(request.person).latest_decided()
    if decided is None or not has_weasyprint():
        raise Http404
    context = build_result_context(request, decided)
    page = render_to_string("assessment/symptom_check_letter_pdf.html", context)
    return pdf_download_response(page, "letter.pdf")


@require_safe
def symptom_check_history(request: PersonRequest) -> HttpResponse:
    decided = SymptomCheck.objects.for_person(request.person).decided_latest_first()
    page = Paginator(decided, CHECKS_PER_PAGE).get_page(request.GET.get("page"))
    return render(request, "assessment/symptom_check_history.html", {"page": page})


@require_safe
def past_symptom_check(request: PersonRequest, pk: int) -> HttpResponse:
    decided = SymptomCheck.objects.for_person(request.person).decided_latest_first()
    check = get_object_or_404(decided, pk=pk)
    return render(
        request,
        "assessment/past_symptom_check.html",
        build_result_context(request, check),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@stored_once
def clinician_visit(request: PersonRequest) -> HttpResponse:
    """Open the program after "see a clinician", on the person's word."""
    decided = SymptomCheck.objects.for_person(request.person).latest_decided()
    if (
        decided is None
        or decided.has_clinician_visit
        or not decided.may_open_after_visit
    ):
        return redirect("assessment:symptom_check_result")
    form = ClinicianVisitForm(
        request.POST or None, initial={"seen_on": timezone.localdate()}
    )
    if form.is_valid():
        # A second tap waits its turn, and then finds this visit above.
        ClinicianVisit.objects.create(symptom_check=decided, **form.cleaned_data)
        return redirect("assessment:symptom_check_result")
    return render(request, "assessment/clinician_visit.html", {"form": form})
