"""Pages of the symptom check, from the first question to the last answer."""

from datetime import datetime

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from assessment.models import SymptomCheck
from assessment.symptom_check.emergency_numbers import emergency_numbers
from assessment.symptom_check.forms import PageForm, RepeatCheckForm, StartForm
from assessment.symptom_check.models import NO_ANSWERS
from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.definition import QuestionPage
from assessment.symptom_check.questions.pages import PAGES, PAGES_BY_ID
from assessment.symptom_check.rules.pain_places import draw_pain_place_maps
from assessment.symptom_check.rules.question_order import (
    add_answers,
    find_next_page,
    find_previous_page,
    is_closer_look_at_danger,
    list_asked_pages,
)
from assessment.symptom_check.rules.short_check import AGE_VALID_FOR, ChangedTopic
from people.http import PersonRequest
from people.middleware import get_or_create_person
from people.submissions import stored_in_turn, stored_once
from people.whereabouts import locate_person

RECENT_CHECK_COUNT = 3
START_PAGE = PAGES[0]


@require_http_methods(["GET", "HEAD", "POST"])
@stored_once
def symptom_check_start(request: PersonRequest) -> HttpResponse:
    """The first page: who is asking, and whom they would call."""
    if request.method == "POST":
        form = build_start_form(request, NO_ANSWERS)
        if form.is_valid():
            return start_symptom_check(request, form)
    checks = SymptomCheck.objects.for_person(request.person)
    running = checks.in_progress().first()
    decided = [*checks.decided_latest_first()[:RECENT_CHECK_COUNT]]
    if request.method != "POST":
        known = [running] if running else decided[:1]
        form = build_start_form(request, recall_answers(known, timezone.now()))
    context = emergency_numbers(request) | {
        "form": form,
        "running": running,
        "decided": decided,
    }
    return render(request, "assessment/symptom_check_start.html", context)


def build_start_form(request: PersonRequest, answers: Answers) -> StartForm:
    return StartForm(
        request.POST if request.method == "POST" else None,
        page=START_PAGE,
        answers=answers,
        whereabouts=locate_person(request),
    )


def recall_answers(checks: list[SymptomCheck], now: datetime) -> Answers:
    """What the last check knows of the person, for as long as an age can be right."""
    recent = (check for check in checks if now - check.started_at < AGE_VALID_FOR)
    return next((check.answers for check in recent), NO_ANSWERS)


def start_symptom_check(request: PersonRequest, form: StartForm) -> HttpResponse:
    store_country(request, form.cleaned_data["country"])
    answers = add_answers(NO_ANSWERS, form.cleaned_data)
    SymptomCheck.objects.start_for(get_or_create_person(request), answers)
    return redirect_to_next_page(answers)


def store_country(request: PersonRequest, country: str) -> None:
    """On the person; a stranger is saved with it by whoever creates them."""
    person = request.person
    has_changed = person.country != country
    person.country = country
    if has_changed and person.pk:
        person.save(update_fields=["country"])


@require_http_methods(["GET", "HEAD", "POST"])
@stored_once
def repeat_symptom_check(request: PersonRequest) -> HttpResponse:
    """The short form: the danger signs, and what the person says has changed."""
    # A submission without any ticks still counts: it gets its error.
    form = RepeatCheckForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        return start_repeat_check(request, form.cleaned_data["changed"])
    checks = SymptomCheck.objects.for_person(request.person)
    last = checks.latest_decided()
    if last is None:
        return redirect("assessment:symptom_check_start")
    context = {"form": form, "last": last, "running": checks.in_progress().exists()}
    return render(request, "assessment/repeat_symptom_check.html", context)


def start_repeat_check(
    request: PersonRequest, changed_topics: frozenset[ChangedTopic]
) -> HttpResponse:
    running = SymptomCheck.objects.start_repeat_for(
        request.person, changed_topics, timezone.now()
    )
    if running is None:
        return redirect("assessment:symptom_check_start")
    return redirect_to_next_page(running.answers)


def redirect_to_next_page(answers: Answers) -> HttpResponse:
    if page := find_next_page(answers):
        return redirect("assessment:symptom_check_page", page.id)
    return redirect("assessment:symptom_check_answers")


@require_http_methods(["GET", "HEAD", "POST"])
@stored_in_turn
def symptom_check_page(request: PersonRequest, page_id: str) -> HttpResponse:
    if page_id not in PAGES_BY_ID:
        raise Http404("No such page.")
    page = PAGES_BY_ID[page_id]
    if request.method == "POST":
        return record_posted_answers(request, page)
    running = SymptomCheck.objects.for_person(request.person).in_progress().first()
    if running is None:
        return redirect("assessment:symptom_check_start")
    if page not in list_asked_pages(running.answers):
        return redirect_to_next_page(running.answers)
    return render_page(
        request, running, page, PageForm(page=page, answers=running.answers)
    )


def record_posted_answers(request: PersonRequest, page: QuestionPage) -> HttpResponse:
    running = find_posted_check(request)
    if running is None:
        return render(request, "assessment/symptom_check_closed.html", status=409)
    if page not in list_asked_pages(running.answers):
        return redirect_to_next_page(running.answers)
    form = PageForm(request.POST, page=page, answers=running.answers)
    if form.is_valid():
        return save_answers(running, form)
    return render_page(request, running, page, form)


def find_posted_check(request: PersonRequest) -> SymptomCheck | None:
    """The check that this page was rendered for, if it is running."""
    try:
        key = int(request.POST.get("check", ""))
    except ValueError:
        return None
    running = SymptomCheck.objects.for_person(request.person).in_progress()
    return running.filter(pk=key).first()


def save_answers(check: SymptomCheck, form: PageForm) -> HttpResponse:
    check.record_answers(form.cleaned_data, timezone.now())
    check.save()
    if check.decided_at:
        return redirect("assessment:symptom_check_result")
    return redirect_to_next_page(check.answers)


def render_page(
    request: PersonRequest, check: SymptomCheck, page: QuestionPage, form: PageForm
) -> HttpResponse:
    context = emergency_numbers(request) | {
        "check": check,
        "page": page,
        "has_maps": add_place_maps(form),
        "before": find_previous_page(page, check.answers),
        "is_danger_near": is_closer_look_at_danger(page),
        "form": form,
    }
    return render(request, "assessment/symptom_check_page.html", context)


def add_place_maps(form: PageForm) -> bool:
    """Let the body lie beside its places; whether the page has them."""
    field = form.fields.get("place")
    if field is None:
        return False
    boxes = form["place"].subwidgets
    ids = {str(box.data["value"]): box.id_for_label for box in boxes}
    field.maps = draw_pain_place_maps(ids)  # type: ignore[attr-defined]
    return True


@require_http_methods(["GET", "HEAD", "POST"])
@stored_in_turn
def symptom_check_answers(request: PersonRequest) -> HttpResponse:
    if request.method == "POST":
        return decide_symptom_check(request)
    checks = SymptomCheck.objects.for_person(request.person)
    running = checks.in_progress().first()
    if running is None:
        return redirect("assessment:symptom_check_start")
    if find_next_page(running.answers):
        return redirect_to_next_page(running.answers)
    # Only after an earlier check can an answer be one that was not given just now.
    is_carried_over = checks.decided_latest_first().exists()
    return render_answers(request, running, is_carried_over=is_carried_over)


def decide_symptom_check(request: PersonRequest) -> HttpResponse:
    running = find_posted_check(request)
    if running is None:
        return render(request, "assessment/symptom_check_closed.html", status=409)
    if find_next_page(running.answers):
        return redirect_to_next_page(running.answers)
    running.record_decision(timezone.now())
    running.save()
    return redirect("assessment:symptom_check_result")


def render_answers(
    request: PersonRequest, check: SymptomCheck, *, is_carried_over: bool
) -> HttpResponse:
    answers = check.answers
    rows = [(page, describe_page(page, answers)) for page in list_asked_pages(answers)]
    context = {
        "check": check,
        "rows": rows,
        "last": rows[-1][0],
        "is_carried_over": is_carried_over,
    }
    return render(request, "assessment/symptom_check_answers.html", context)


def describe_page(
    page: QuestionPage, answers: Answers
) -> list[tuple[str, tuple[str, ...]]]:
    return [
        (question.short_label, question.describe_answer(answers.values[question.id]))
        for question in page.list_asked_questions(answers)
    ]
