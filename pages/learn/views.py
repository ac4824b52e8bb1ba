"""Short pages to learn from."""

from itertools import chain

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from assessment.self_tests.definitions import SELF_TESTS
from assessment.self_tests.rules import findings
from assessment.self_tests.rules.cut_offs import RELIABILITY
from assessment.symptom_check.rules import triage
from core.http import HtmxRequest
from exercises.models import Exercise
from exercises.values.catalogue_exercise import Source
from exercises.values.vocabulary import Grade
from pages.learn.content import BY_SLUG, PAGES, REVIEWED_ON
from people.values.countries import WIDELY_KNOWN
from program.rules import (
    contraindications,
    phases,
    progression,
    recheck_triggers,
    selection,
    weekly,
)


@require_safe
def index(request: HtmxRequest) -> HttpResponse:
    return render(request, "learn/index.html", {"pages": PAGES})


@require_safe
def page(request: HtmxRequest, slug: str) -> HttpResponse:
    if slug not in BY_SLUG:
        raise Http404
    return answer(request, slug)


@require_safe
def sources(request: HtmxRequest) -> HttpResponse:
    return answer(request, "sources", grades=Grade, all_sources=cited())


@require_safe
def how_we_decide(request: HtmxRequest) -> HttpResponse:
    return answer(
        request,
        "how-we-decide",
        red_flags=triage.RED_FLAGS,
        tests=[(test, RELIABILITY[test.slug]) for test in SELF_TESTS],
        phase_rules=phases.PHASE_RULES,
        exercise_rules=selection.RULES,
        bars=contraindications.BARS,
        adapt_rules=progression.ADAPT_RULES,
        recheck_rules=recheck_triggers.RECHECK_RULES,
        check_in_rules=weekly.TAILOR_RULES,
        versions={
            "Symptom check": triage.RULES_VERSION,
            "Self-tests": findings.RULES_VERSION,
            "Program": phases.RULES_VERSION,
        },
    )


@require_safe
def safety(request: HtmxRequest) -> HttpResponse:
    return answer(request, "safety", numbers=WIDELY_KNOWN)


def answer(request: HtmxRequest, slug: str, **context: object) -> HttpResponse:
    row = {"page": BY_SLUG[slug], "reviewed_on": REVIEWED_ON}
    return render(request, f"learn/{slug}.html", row | context)


def cited() -> list[Source]:
    """What the learn pages and the exercises rest on, each once, by title."""
    rows = Exercise.objects.active().values_list("sources", flat=True)
    in_exercises = (Source(**source) for source in chain.from_iterable(rows))
    on_pages = chain.from_iterable(page.sources for page in PAGES)
    by_address = {source.url: source for source in chain(in_exercises, on_pages)}
    return sorted(by_address.values(), key=lambda source: source.title.lower())
