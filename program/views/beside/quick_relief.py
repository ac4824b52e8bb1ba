"""Relief for anybody, without a check: two questions first, and nothing is stored.

The answers travel in the body of each form, so they stand in no address and no log.
"""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from assessment.symptom_check.emergency_numbers import emergency_numbers
from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.rules import care_cards
from assessment.symptom_check.rules.relief_signs import (
    EMERGENCY_QUESTION,
    RELIEF_QUESTIONS,
    ReliefSign,
)
from assessment.symptom_check.rules.triage import triage_answers
from core.values.days import SECONDS_PER_MINUTE
from exercises.models import Exercise
from people.http import PersonRequest
from program.access import CheckAccess, find_check_access
from program.forms.quick_relief import ReliefQuestionForm, read_question
from program.rules.relief.first_positions import (
    BREATH_IN_SECONDS,
    BREATH_OUT_SECONDS,
    FIRST_POSITIONS,
    REST_SECONDS,
)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def quick_relief(request: PersonRequest) -> HttpResponse:
    """Who has been checked is answered by their check instead."""
    if own_page := find_page_by_check(find_check_access(request.person)):
        return redirect(own_page)
    for question in RELIEF_QUESTIONS:
        form = read_question(request.POST, question)
        if not form.is_none_of_these:
            return answer_question(request, form)
    return render_position(request)


def find_page_by_check(access: CheckAccess) -> str | None:
    check, closing_reason = access
    if check is None:
        return None
    if closing_reason:
        return "program:program_closed"
    is_allowed = check.is_relief_allowed
    return "program:relief_session" if is_allowed else "assessment:symptom_check_result"


def answer_question(request: PersonRequest, form: ReliefQuestionForm) -> HttpResponse:
    if not form.is_valid():
        return render(request, "program/quick_relief.html", {"form": form})
    if form.is_not_sure:
        return redirect("assessment:symptom_check_start")
    if form.question is EMERGENCY_QUESTION:
        return render_emergency(request, form.chosen_sign)
    context = emergency_numbers(request) | {
        "sign": form.chosen_sign,
        "card": care_cards.URGENT_CARD,
        "safety_net": care_cards.SAFETY_NET_SIGNS,
    }
    return render(request, "program/quick_relief_check_first.html", context)


def render_emergency(request: PersonRequest, sign: ReliefSign) -> HttpResponse:
    """What the check would say to this sign alone."""
    (meaning,) = sign.meanings
    answers = Answers(meaning)
    result = triage_answers(answers)
    context = emergency_numbers(request) | {
        "card": care_cards.select_care_card(result, answers),
        "reasons": care_cards.list_decision_reasons(result),
    }
    return render(request, "program/quick_relief_emergency.html", context)


def render_position(request: PersonRequest) -> HttpResponse:
    positions = load_first_positions()
    chosen = [each for each in positions if each.slug == request.POST.get("position")]
    position = next(iter(chosen or positions), None)
    seconds = position.shortest_dose_seconds if position else REST_SECONDS
    context = emergency_numbers(request) | {
        "position": position,
        "rest_seconds": seconds,
        "rest_minutes": seconds // SECONDS_PER_MINUTE,
        "others": [each for each in positions if each is not position],
        "answered": [question.name for question in RELIEF_QUESTIONS],
        "breath_in_seconds": BREATH_IN_SECONDS,
        "breath_out_seconds": BREATH_OUT_SECONDS,
        "safety_net": care_cards.SAFETY_NET_SIGNS,
    }
    return render(request, "program/quick_relief_position.html", context)


def load_first_positions() -> list[Exercise]:
    exercises = Exercise.objects.active().in_bulk(FIRST_POSITIONS, field_name="slug")
    return [exercises[slug] for slug in FIRST_POSITIONS if slug in exercises]
