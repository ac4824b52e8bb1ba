"""Pages of the self-tests: start, one page a test, the scores, what was found."""

from collections.abc import Iterable
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from assessment.models import Assessment, SymptomCheck
from assessment.self_tests.definitions import SelfTest
from assessment.self_tests.forms import ScoreForm, StartForm, initial_of
from assessment.self_tests.rules.cut_offs import RELIABILITY
from assessment.self_tests.rules.findings import Profile, Sex, TestResult
from assessment.self_tests.rules.findings_report import report, score_lines
from assessment.self_tests.rules.retest import changes
from assessment.self_tests.rules.selection import Circumstances, Selection
from assessment.self_tests.rules.wording import drawing_words
from assessment.symptom_check.access import after_check
from assessment.symptom_check.rules.cautions import cautions
from exercises.values.vocabulary import Caution, Position
from people.http import PersonRequest
from people.middleware import keep_person
from people.models import Person, Preferences


@require_http_methods(["GET", "HEAD", "POST"])
@after_check
def tests(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    form = StartForm(request.POST or None)
    if form.is_valid():
        sitting = start_sitting(keep_person(request), check, form)
        if sitting.selection(()).tests:
            return redirect(next_address(sitting, ()))
        # Too sore for any test is an answer too.
        sitting.finish(timezone.now())
        return redirect("assessment:findings")
    sittings = Assessment.objects.for_person(request.person)
    running = sittings.running().first()
    context = {
        "form": form,
        "next": next_address(running, running.results()) if running else "",
        "finished": sittings.finished().first(),
    }
    return render(request, "assessment/tests.html", context)


def start_sitting(person: Person, check: SymptomCheck, form: StartForm) -> Assessment:
    preferences = Preferences.objects.for_person(person)
    circumstances = circumstances_of(check, preferences, **form.cleaned_data)
    return Assessment.objects.start(person, circumstances, profile_of(check))


def circumstances_of(
    check: SymptomCheck, preferences: Preferences, **chosen: Any
) -> Circumstances:
    ticked = frozenset(map(Caution, preferences.cautions))
    return Circumstances(
        cautions=cautions(check.answers_value) | ticked,
        excluded_positions=frozenset(map(Position, preferences.excluded_positions)),
        age=check.answers_value.number("age"),
        is_clinician_awaited=not check.allows_program,
        **chosen,
    )


def profile_of(check: SymptomCheck) -> Profile:
    answers = check.answers_value
    sex = next((sex for sex in Sex if answers.has("sex", sex)), None)
    return Profile(age=answers.number("age"), sex=sex)


@require_http_methods(["GET", "HEAD", "POST"])
@after_check
def test(request: PersonRequest, check: SymptomCheck, slug: str) -> HttpResponse:
    """One test; its scores are saved at once and can be changed until the end."""
    sitting = Assessment.objects.for_person(request.person).running().first()
    if sitting is None:
        return redirect("assessment:tests")
    results = sitting.results()
    selection = sitting.selection(results)
    chosen = find_test(selection, slug)
    earlier = [result for result in results if result.test == slug]
    form = ScoreForm(request.POST or None, test=chosen, initial=initial_of(earlier))
    if form.is_valid():
        given = form.results()
        sitting.record(given, timezone.now())
        return redirect(next_address(sitting, [*results, *given], slug))
    context = {"form": form, "reliability": RELIABILITY[slug]}
    context |= place_of(chosen, selection)
    return render(request, "assessment/test.html", context)


def find_test(selection: Selection, slug: str) -> SelfTest:
    for chosen in selection.tests:
        if chosen.slug == slug:
            return chosen
    raise Http404


def place_of(chosen: SelfTest, selection: Selection) -> dict[str, Any]:
    number = selection.tests.index(chosen)
    return {
        "test": chosen,
        "drawing": drawing_words(chosen, chosen.sides[0]),
        "number": number + 1,
        "count": len(selection.tests),
        "previous": selection.tests[number - 1] if number else None,
        "left_out": selection.left_out,
    }


def next_address(
    sitting: Assessment, results: Iterable[TestResult], after: str = ""
) -> str:
    """The next test without a score, from this one on; else the list of scores."""
    # A score that is given again takes the place of the earlier one.
    latest = {(result.test, result.side): result for result in results}
    slugs = [test.slug for test in sitting.selection(latest.values()).tests]
    number = slugs.index(after) if after else 0
    scored = {slug for slug, _ in latest}
    open_tests = [
        slug for slug in slugs[number:] + slugs[:number] if slug not in scored
    ]
    if open_tests:
        return reverse("assessment:test", args=open_tests[:1])
    return reverse("assessment:scores")


@require_http_methods(["GET", "HEAD", "POST"])
@after_check
def scores(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    running = Assessment.objects.for_person(request.person).running()
    sitting = running.prefetch_related("scores").first()
    results = sitting.results() if sitting else ()
    if sitting is None or not results:
        return redirect("assessment:tests")
    if request.method == "POST":
        sitting.finish(timezone.now())
        return redirect("assessment:findings")
    selection = sitting.selection(results)
    context = {
        "lines": score_lines(selection.tests, results),
        "left_out": selection.left_out,
    }
    return render(request, "assessment/scores.html", context)


@require_safe
@after_check
def findings(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    finished = Assessment.objects.for_person(request.person).finished()
    latest = list(finished.prefetch_related("scores")[:2])
    if not latest:
        return redirect("assessment:tests")
    sitting, *earlier = latest
    results = sitting.results()
    context = {
        "sitting": sitting,
        "report": report(results, sitting.findings_value, sitting.profile),
        "left_out": sitting.selection(results).left_out,
        "changes": changes(earlier[0].results(), results) if earlier else (),
        "is_clinician_awaited": not check.allows_program,
    }
    return render(request, "assessment/findings.html", context)
