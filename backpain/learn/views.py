"""Short pages to learn from."""

from itertools import chain

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from assessment import findings, triage
from assessment.cutoffs import RELIABILITY
from assessment.selftests import SELF_TESTS
from backpain.http import HtmxRequest
from backpain.learn.pages import BY_SLUG, PAGES, REVIEWED_ON
from exercises.entries import Source
from exercises.models import Exercise
from exercises.vocabulary import Grade
from people.countries import WIDELY_KNOWN
from program import adapt, phases, recheck, suitability, tailoring, wants


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
        exercise_rules=wants.RULES,
        bars=suitability.BARS,
        adapt_rules=adapt.ADAPT_RULES,
        recheck_rules=recheck.RECHECK_RULES,
        check_in_rules=tailoring.TAILOR_RULES,
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
