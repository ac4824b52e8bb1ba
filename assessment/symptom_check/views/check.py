"""Pages of the symptom check, from the first question to the last answer."""

from django.db import transaction
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.safestring import SafeString
from django.views.decorators.http import require_http_methods

from assessment.models import SymptomCheck
from assessment.symptom_check.emergency_numbers import emergency_numbers
from assessment.symptom_check.forms import ChangedForm, CountryForm, QuestionForm
from assessment.symptom_check.questions import QUESTIONS_BY_ID
from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.definition import Question
from assessment.symptom_check.rules.pain_places import body_maps
from assessment.symptom_check.rules.question_order import (
    asked,
    next_question,
    question_before,
)
from assessment.symptom_check.rules.short_check import Changed
from exercises.figure_markup import labelled
from people.http import PersonRequest
from people.middleware import keep_person

SHOWN_CHECKS = 3


@require_http_methods(["GET", "HEAD", "POST"])
def check(request: PersonRequest) -> HttpResponse:
    form = CountryForm(
        request.POST or None, initial={"country": request.person.country}
    )
    if form.is_valid():
        return start(request, form.cleaned_data["country"])
    checks = SymptomCheck.objects.for_person(request.person)
    context = emergency_numbers(request.person) | {
        "form": form,
        "running": checks.running().first(),
        "decided": checks.decided()[:SHOWN_CHECKS],
    }
    return render(request, "assessment/check.html", context)


@transaction.atomic
def start(request: PersonRequest, country: str) -> HttpResponse:
    request.person.country = country
    person = keep_person(request)
    person.save(update_fields=["country"])  # a second tap on the button waits here
    SymptomCheck.objects.start_for(person)
    return go_on(Answers())


@require_http_methods(["GET", "HEAD", "POST"])
def again(request: PersonRequest) -> HttpResponse:
    """The short form: the danger signs, and what the person says has changed."""
    checks = SymptomCheck.objects.for_person(request.person)
    last = checks.latest_decided()
    if last is None:
        return redirect("assessment:check")
    # Nothing ticked is a form too: it gets its error, whatever else was sent.
    form = ChangedForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        return start_short(request, last, form.cleaned_data["changed"])
    context = {"form": form, "last": last, "running": checks.running().exists()}
    return render(request, "assessment/again.html", context)


@transaction.atomic
def start_short(
    request: PersonRequest, last: SymptomCheck, changed: frozenset[Changed]
) -> HttpResponse:
    running = SymptomCheck.objects.start_short_for(
        request.person, last, changed, timezone.now()
    )
    return go_on(running.answers_value)


def go_on(answers: Answers) -> HttpResponse:
    if question := next_question(answers):
        return redirect("assessment:question", question.id)
    return redirect("assessment:review")


@require_http_methods(["GET", "HEAD", "POST"])
def question(request: PersonRequest, question_id: str) -> HttpResponse:
    if question_id not in QUESTIONS_BY_ID:
        raise Http404("No such question.")
    question = QUESTIONS_BY_ID[question_id]
    if request.method == "POST":
        return take_answer(request, question)
    running = SymptomCheck.objects.for_person(request.person).running().first()
    if running is None:
        return redirect("assessment:check")
    if question not in asked(running.answers_value):
        return go_on(running.answers_value)
    return render_question(request, running, question, question_form(running, question))


@transaction.atomic
def take_answer(request: PersonRequest, question: Question) -> HttpResponse:
    running = posted_check(request)
    if running is None:
        return render(request, "assessment/closed.html", status=409)
    if question not in asked(running.answers_value):
        return go_on(running.answers_value)
    form = question_form(running, question, request.POST)
    if form.is_valid():
        return save_answer(running, question, form.cleaned_data["answer"])
    return render_question(request, running, question, form)


def posted_check(request: PersonRequest) -> SymptomCheck | None:
    """The check this page was made for, locked, if it still runs."""
    try:
        key = int(request.POST.get("check", ""))
    except ValueError:
        return None
    running = SymptomCheck.objects.for_person(request.person).running()
    return running.select_for_update().filter(pk=key).first()


def question_form(
    running: SymptomCheck, question: Question, data: QueryDict | None = None
) -> QuestionForm:
    return QuestionForm(
        data,
        question=question,
        answers=running.answers_value,
        initial={"answer": running.answers.get(question.id)},
    )


def save_answer(
    running: SymptomCheck, question: Question, answer: object
) -> HttpResponse:
    running.record(question, answer, timezone.now())
    running.save()
    if running.decided_at:
        return redirect("assessment:result")
    return go_on(running.answers_value)


def render_question(
    request: PersonRequest,
    running: SymptomCheck,
    question: Question,
    form: QuestionForm,
) -> HttpResponse:
    return render(
        request,
        "assessment/question.html",
        {
            "check": running,
            "question": question,
            "maps": place_maps(form) if question.id == "place" else (),
            "before": question_before(question, running.answers_value),
            "form": form,
        },
    )


def place_maps(form: QuestionForm) -> list[SafeString]:
    boxes = form["answer"].subwidgets
    ids = {str(box.data["value"]): box.id_for_label for box in boxes}
    # No label: the words of the options say all that the pictures show.
    return [labelled(markup, "") for markup in body_maps(ids)]


@require_http_methods(["GET", "HEAD", "POST"])
def review(request: PersonRequest) -> HttpResponse:
    if request.method == "POST":
        return decide(request)
    running = SymptomCheck.objects.for_person(request.person).running().first()
    if running is None:
        return redirect("assessment:check")
    if next_question(running.answers_value):
        return go_on(running.answers_value)
    return render_answers(request, running)


@transaction.atomic
def decide(request: PersonRequest) -> HttpResponse:
    running = posted_check(request)
    if running is None:
        return render(request, "assessment/closed.html", status=409)
    if next_question(running.answers_value):
        return go_on(running.answers_value)
    running.decide(timezone.now())
    running.save()
    return redirect("assessment:result")


def render_answers(request: PersonRequest, running: SymptomCheck) -> HttpResponse:
    answers = running.answers_value
    rows = [(q, q.words(answers.values[q.id])) for q in asked(answers)]
    context = {"check": running, "rows": rows, "last": rows[-1][0]}
    return render(request, "assessment/review.html", context)
