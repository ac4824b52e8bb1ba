"""Pages of the self-tests: start, one page per test, the scores, the findings."""

from collections.abc import Iterable
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from assessment.models import SymptomCheck, TestSession
from assessment.self_tests.forms import (
    MEASURED_IN_HANDS,
    SelfTestScoreForm,
    SelfTestStartForm,
    build_initial_score,
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
from assessment.self_tests.rules.screens import (
    TestScreen,
    describe_next_screen,
    find_next_screen,
    find_previous_screen,
    list_test_screens,
)
from assessment.self_tests.rules.selection import SelfTestSelection
from assessment.self_tests.rules.wording import describe_drawing
from assessment.symptom_check.access import require_symptom_check
from assessment.symptom_check.rules.cautions import derive_cautions
from core.values.suitability import Caution
from exercises.values.vocabulary import Side
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
def self_test(
    request: PersonRequest, check: SymptomCheck, slug: str, side: Side | None = None
) -> HttpResponse:
    """One side of a test; its score is saved at once and can change until the end."""
    test_session = TestSession.objects.for_person(request.person).in_progress().first()
    if test_session is None:
        return redirect("assessment:self_test_start")
    results = test_session.load_results()
    selection = test_session.select_tests(results)
    screen = find_selected_screen(selection, slug, side)
    earlier = find_result(results, screen)
    initial = build_initial_score(earlier) if earlier else {}
    if request.GET.get("measure") == MEASURED_IN_HANDS and not earlier:
        initial["measure"] = MEASURED_IN_HANDS
    form = SelfTestScoreForm(
        request.POST or None, test=screen.test, side=screen.side, initial=initial
    )
    if form.is_valid():
        given = form.build_results()
        test_session.record_results(given, timezone.now())
        next_url = find_next_url(test_session, [*results, *given], screen)
        return redirect(add_measure(next_url, screen, form))
    context = {"form": form, "is_skipped": earlier is not None and earlier.is_skipped}
    context |= build_screen_context(screen, selection, results)
    is_unsteady = Caution.POOR_BALANCE in test_session.cautions
    context["support"] = screen.test.support if is_unsteady else ""
    return render(request, "assessment/self_test.html", context)


def find_selected_screen(
    selection: SelfTestSelection, slug: str, side: Side | None
) -> TestScreen:
    """The screen of that side, or else the first of the test."""
    for screen in list_test_screens(selection.tests):
        if screen.test.slug == slug and side in (None, screen.side):
            return screen
    raise Http404


def find_result(results: Iterable[TestResult], screen: TestScreen) -> TestResult | None:
    for result in results:
        if (result.test, result.side) == (screen.test.slug, screen.side):
            return result
    return None


def build_screen_context(
    screen: TestScreen, selection: SelfTestSelection, results: Iterable[TestResult]
) -> dict[str, Any]:
    screens = list_test_screens(selection.tests)
    previous = find_previous_screen(screens, screen)
    following = find_next_screen(screens, results, screen)
    return {
        "test": screen.test,
        "side": screen.side,
        "is_first_side": screen.is_first_of_test,
        "drawing": describe_drawing(screen.test, screen.side),
        "url": build_screen_url(screen),
        "previous_url": build_screen_url(previous) if previous else "",
        "next_step": describe_next_screen(screen, following),
        "number": selection.tests.index(screen.test) + 1,
        "count": len(selection.tests),
        "left_out": selection.left_out,
        "reliability": RELIABILITY_BY_TEST[screen.test.slug],
        "get_ready_seconds": GET_READY_SECONDS,
        "signal_seconds": PLANK_TARGET_SECONDS,
    }


def build_screen_url(screen: TestScreen) -> str:
    name = "self_test" if screen.is_first_of_test else "self_test_right"
    return reverse(f"assessment:{name}", args=[screen.test.slug])


def add_measure(next_url: str, screen: TestScreen, form: SelfTestScoreForm) -> str:
    """Whoever measured one side in hands is asked for the other in hands too."""
    other_side = reverse("assessment:self_test_right", args=[screen.test.slug])
    if form.is_in_hands and next_url == other_side:
        return f"{next_url}?measure={MEASURED_IN_HANDS}"
    return next_url


def find_next_url(
    test_session: TestSession,
    results: Iterable[TestResult],
    after: TestScreen | None = None,
) -> str:
    """The next screen without a score, from this one on; else the list of scores."""
    # A changed score replaces the earlier one.
    latest = {(result.test, result.side): result for result in results}.values()
    screens = list_test_screens(test_session.select_tests(latest).tests)
    screen = find_next_screen(screens, latest, after)
    return (
        build_screen_url(screen) if screen else reverse("assessment:self_test_scores")
    )


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
