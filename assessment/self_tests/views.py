"""Pages of the self-tests: start, one page per test, the scores, the findings."""

from collections.abc import Iterable
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from assessment.models import SymptomCheck, TestSession
from assessment.self_tests.definitions import SelfTest
from assessment.self_tests.forms import (
    SelfTestScoreForm,
    SelfTestStartForm,
    build_initial_scores,
)
from assessment.self_tests.rules.cut_offs import PLANK_TARGET_SECONDS
from assessment.self_tests.rules.exclusions import (
    NO_TESTS_FROM_PAIN,
    SelectionContext,
)
from assessment.self_tests.rules.findings_report import (
    build_score_lines,
    build_self_test_report,
)
from assessment.self_tests.rules.profile import build_person_profile
from assessment.self_tests.rules.reliability import RELIABILITY_BY_TEST
from assessment.self_tests.rules.results import TestResult
from assessment.self_tests.rules.retest import (
    RETEST_WEEKS,
    compare_results,
    summarise_changes,
)
from assessment.self_tests.rules.selection import SelfTestSelection
from assessment.self_tests.rules.wording import describe_drawing
from assessment.symptom_check.access import require_symptom_check
from assessment.symptom_check.rules.cautions import derive_cautions
from core.values.suitability import Caution
from people.http import PersonRequest
from people.middleware import get_or_create_person
from people.models import Person, Preferences
from people.submissions import stored_in_turn, stored_once

GET_READY_SECONDS = 5


@require_http_methods(["GET", "HEAD", "POST"])
@stored_once
@require_symptom_check
def self_test_start(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    form = SelfTestStartForm(
        request.POST or None,
        initial={"pain_now": check.find_recent_pain(timezone.now())},
    )
    if form.is_valid():
        test_session = start_test_session(get_or_create_person(request), check, form)
        if test_session.select_tests(()).tests:
            return redirect(find_next_url(test_session, ()))
        # Being too sore for any test is a valid answer too.
        test_session.finish_session(timezone.now())
        return redirect("assessment:self_test_findings")
    test_sessions = TestSession.objects.for_person(request.person)
    running = test_sessions.in_progress().first()
    context = {
        "form": form,
        "next": find_next_url(running, running.load_results()) if running else "",
        "finished": test_sessions.finished_latest_first().first(),
    }
    return render(request, "assessment/self_test_start.html", context)


def start_test_session(
    person: Person, check: SymptomCheck, form: SelfTestStartForm
) -> TestSession:
    preferences = Preferences.objects.get_or_default(person)
    circumstances = build_selection_context(check, preferences, **form.cleaned_data)
    return TestSession.objects.start_for(
        person, circumstances, build_person_profile(check.current_answers)
    )


def build_selection_context(
    check: SymptomCheck, preferences: Preferences, **chosen: Any
) -> SelectionContext:
    return SelectionContext(
        cautions=derive_cautions(check.current_answers) | set(preferences.cautions),
        excluded_positions=frozenset(preferences.excluded_positions),
        age=check.answers.get_number("age"),
        is_clinician_awaited=not check.is_program_allowed,
        **chosen,
    )


@require_http_methods(["GET", "HEAD", "POST"])
@stored_in_turn
@require_symptom_check
def self_test(request: PersonRequest, check: SymptomCheck, slug: str) -> HttpResponse:
    """One test; its scores are saved at once and can be changed until the end."""
    test_session = TestSession.objects.for_person(request.person).in_progress().first()
    if test_session is None:
        return redirect("assessment:self_test_start")
    results = test_session.load_results()
    selection = test_session.select_tests(results)
    chosen = find_selected_test(selection, slug)
    earlier = [result for result in results if result.test == slug]
    form = SelfTestScoreForm(
        request.POST or None, test=chosen, initial=build_initial_scores(earlier)
    )
    if form.is_valid():
        given = form.build_results()
        test_session.record_results(given, timezone.now())
        return redirect(find_next_url(test_session, [*results, *given], slug))
    context = {"form": form, "reliability": RELIABILITY_BY_TEST[slug]}
    context |= build_test_context(chosen, selection)
    is_unsteady = Caution.POOR_BALANCE in test_session.cautions
    context["support"] = chosen.support if is_unsteady else ""
    return render(request, "assessment/self_test.html", context)


def find_selected_test(selection: SelfTestSelection, slug: str) -> SelfTest:
    for chosen in selection.tests:
        if chosen.slug == slug:
            return chosen
    raise Http404


def build_test_context(test: SelfTest, selection: SelfTestSelection) -> dict[str, Any]:
    number = selection.tests.index(test)
    return {
        "test": test,
        "drawing": describe_drawing(test, test.sides[0]),
        "number": number + 1,
        "count": len(selection.tests),
        "previous": selection.tests[number - 1] if number else None,
        "left_out": selection.left_out,
        "get_ready_seconds": GET_READY_SECONDS,
        "signal_seconds": PLANK_TARGET_SECONDS,
    }


def find_next_url(
    test_session: TestSession, results: Iterable[TestResult], after_slug: str = ""
) -> str:
    """The next test without a score, from this one on; else the list of scores."""
    # A changed score replaces the earlier one.
    latest = {(result.test, result.side): result for result in results}
    slugs = [test.slug for test in test_session.select_tests(latest.values()).tests]
    number = slugs.index(after_slug) if after_slug else 0
    scored = {slug for slug, _ in latest}
    open_tests = [
        slug for slug in slugs[number:] + slugs[:number] if slug not in scored
    ]
    if open_tests:
        return reverse("assessment:self_test", args=open_tests[:1])
    return reverse("assessment:self_test_scores")


@require_http_methods(["GET", "HEAD", "POST"])
@stored_in_turn
@require_symptom_check
def self_test_scores(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    running = TestSession.objects.for_person(request.person).in_progress()
    test_session = running.prefetch_related("scores").first()
    results = test_session.load_results() if test_session else ()
    if test_session is None or not results:
        return redirect("assessment:self_test_start")
    if request.method == "POST":
        test_session.finish_session(timezone.now())
        return redirect("assessment:self_test_findings")
    selection = test_session.select_tests(results)
    context = {
        "lines": build_score_lines(selection.tests, results),
        "left_out": selection.left_out,
    }
    return render(request, "assessment/self_test_scores.html", context)


@require_safe
@require_symptom_check
def self_test_findings(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    finished = TestSession.objects.for_person(request.person).finished_latest_first()
    latest = list(finished.prefetch_related("scores")[:2])
    if not latest:
        return redirect("assessment:self_test_start")
    test_session, *earlier = latest
    results = test_session.load_results()
    before = earlier[0].load_results() if earlier else ()
    changes = compare_results(before, results)
    context = {
        "test_session": test_session,
        "report": build_self_test_report(
            results,
            test_session.findings,
            test_session.profile,
            test_session.size,
        ),
        "left_out": test_session.select_tests(results).left_out,
        "changes": changes,
        "changes_summary": summarise_changes(changes),
        "is_clinician_awaited": not check.is_program_allowed,
        "no_tests_from_pain": NO_TESTS_FROM_PAIN,
        "retest_weeks": RETEST_WEEKS,
    }
    return render(request, "assessment/self_test_findings.html", context)
