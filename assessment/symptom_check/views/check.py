"""Pages of the symptom check, from the first question to the last answer."""

from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from assessment.models import SymptomCheck
from assessment.symptom_check.emergency_numbers import emergency_numbers
from assessment.symptom_check.forms import CountryForm, QuestionForm, RepeatCheckForm
from assessment.symptom_check.questions import QUESTIONS_BY_ID
from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.definition import Question
from assessment.symptom_check.rules.pain_places import draw_pain_place_maps
from assessment.symptom_check.rules.question_order import (
    find_next_question,
    find_previous_question,
    list_asked_questions,
)
from assessment.symptom_check.rules.short_check import ChangedTopic
from core.values.svg import Markup
from people.http import PersonRequest
from people.middleware import get_or_create_person
from people.submissions import stored_in_turn, stored_once

RECENT_CHECK_COUNT = 3


@require_http_methods(["GET", "HEAD", "POST"])
@stored_once
def symptom_check_start(request: PersonRequest) -> HttpResponse:
    form = CountryForm(
        request.POST or None, initial={"country": request.person.country}
    )
    if form.is_valid():
        return start_symptom_check(request, form.cleaned_data["country"])
    checks = SymptomCheck.objects.for_person(request.person)
    context = emergency_numbers(request.person) | {
        "form": form,
        "running": checks.in_progress().first(),
        "decided": checks.decided_latest_first()[:RECENT_CHECK_COUNT],
    }
    return render(request, "assessment/symptom_check_start.html", context)


def start_symptom_check(request: PersonRequest, country: str) -> HttpResponse:
    request.person.country = country
    person = get_or_create_person(request)
    person.save(update_fields=["country"])  # a second tap on the button waits here
    SymptomCheck.objects.start_for(person)
    return redirect_to_next_question(Answers())


@require_http_methods(["GET", "HEAD", "POST"])
@stored_once
def repeat_symptom_check(request: PersonRequest) -> HttpResponse:
    """The short form: the danger signs, and what the person says has changed."""
    checks = SymptomCheck.objects.for_person(request.person)
    last = checks.latest_decided()
    if last is None:
        return redirect("assessment:symptom_check_start")
    # A submission without any ticks still counts: it gets its error.
    form = RepeatCheckForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        return start_repeat_check(request, last, form.cleaned_data["changed"])
    context = {"form": form, "last": last, "running": checks.in_progress().exists()}
    return render(request, "assessment/repeat_symptom_check.html", context)


def start_repeat_check(
    request: PersonRequest,
    last_check: SymptomCheck,
    changed_topics: frozenset[ChangedTopic],
) -> HttpResponse:
    running = SymptomCheck.objects.start_repeat_for(
        request.person, last_check, changed_topics, timezone.now()
    )
    return redirect_to_next_question(running.answers)


def redirect_to_next_question(answers: Answers) -> HttpResponse:
    if question := find_next_question(answers):
        return redirect("assessment:symptom_check_question", question.id)
    return redirect("assessment:symptom_check_answers")


@require_http_methods(["GET", "HEAD", "POST"])
@stored_in_turn
def symptom_check_question(request: PersonRequest, question_id: str) -> HttpResponse:
    if question_id not in QUESTIONS_BY_ID:
        raise Http404("No such question.")
    question = QUESTIONS_BY_ID[question_id]
    if request.method == "POST":
        return record_posted_answer(request, question)
    running = SymptomCheck.objects.for_person(request.person).in_progress().first()
    if running is None:
        return redirect("assessment:symptom_check_start")
    if question not in list_asked_questions(running.answers):
        return redirect_to_next_question(running.answers)
    return render_question(
        request, running, question, build_question_form(running, question)
    )


def record_posted_answer(request: PersonRequest, question: Question) -> HttpResponse:
    running = find_posted_check(request)
    if running is None:
        return render(request, "assessment/symptom_check_closed.html", status=409)
    if question not in list_asked_questions(running.answers):
        return redirect_to_next_question(running.answers)
    form = build_question_form(running, question, request.POST)
    if form.is_valid():
        return save_answer(running, question, form.cleaned_data["answer"])
    return render_question(request, running, question, form)


def find_posted_check(request: PersonRequest) -> SymptomCheck | None:
    """The check that this page was rendered for, if it is running."""
    try:
        key = int(request.POST.get("check", ""))
    except ValueError:
        return None
    running = SymptomCheck.objects.for_person(request.person).in_progress()
    return running.filter(pk=key).first()


def build_question_form(
    check: SymptomCheck, question: Question, data: QueryDict | None = None
) -> QuestionForm:
    return QuestionForm(
        data,
        question=question,
        answers=check.answers,
        initial={"answer": check.answers.values.get(question.id)},
    )


def save_answer(
    check: SymptomCheck, question: Question, answer: object
) -> HttpResponse:
    check.record_answer(question, answer, timezone.now())
    check.save()
    if check.decided_at:
        return redirect("assessment:symptom_check_result")
    return redirect_to_next_question(check.answers)


def render_question(
    request: PersonRequest,
    check: SymptomCheck,
    question: Question,
    form: QuestionForm,
) -> HttpResponse:
    return render(
        request,
        "assessment/symptom_check_question.html",
        {
            "check": check,
            "question": question,
            "maps": render_place_maps(form) if question.id == "place" else (),
            "before": find_previous_question(question, check.answers),
            "form": form,
        },
    )


def render_place_maps(form: QuestionForm) -> tuple[Markup, ...]:
    boxes = form["answer"].subwidgets
    ids = {str(box.data["value"]): box.id_for_label for box in boxes}
    return draw_pain_place_maps(ids)


@require_http_methods(["GET", "HEAD", "POST"])
@stored_in_turn
def symptom_check_answers(request: PersonRequest) -> HttpResponse:
    if request.method == "POST":
        return decide_symptom_check(request)
    running = SymptomCheck.objects.for_person(request.person).in_progress().first()
    if running is None:
        return redirect("assessment:symptom_check_start")
    if find_next_question(running.answers):
        return redirect_to_next_question(running.answers)
    return render_answers(request, running)


def decide_symptom_check(request: PersonRequest) -> HttpResponse:
    running = find_posted_check(request)
    if running is None:
        return render(request, "assessment/symptom_check_closed.html", status=409)
    if find_next_question(running.answers):
        return redirect_to_next_question(running.answers)
    running.record_decision(timezone.now())
    running.save()
    return redirect("assessment:symptom_check_result")


def render_answers(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    answers = check.answers
    rows = [
        (q, q.describe_answer(answers.values[q.id]))
        for q in list_asked_questions(answers)
    ]
    context = {"check": check, "rows": rows, "last": rows[-1][0]}
    return render(request, "assessment/symptom_check_answers.html", context)
