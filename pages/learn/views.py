"""Short pages to learn from."""

from itertools import chain

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from assessment.self_tests.definitions import SELF_TESTS
from assessment.self_tests.rules import findings
from assessment.self_tests.rules.reliability import RELIABILITY_BY_TEST
from assessment.symptom_check.rules import triage
from core.http import HtmxRequest
from core.values.sources import Source
from exercises.models import Exercise
from exercises.values.vocabulary import Grade
from pages.learn.values.learn_pages import (
    LEARN_PAGES,
    LEARN_PAGES_BY_SLUG,
    REVIEWED_ON,
)
from people.values.countries import COMMON_EMERGENCY_NUMBERS
from program.planning import plan
from program.rules import (
    contraindications,
    phases,
    progression,
    recheck_triggers,
    relief,
    selection,
    thresholds,
    weekly,
)


@require_safe
def learn_index(request: HtmxRequest) -> HttpResponse:
    return render(request, "pages/learn_index.html", {"pages": LEARN_PAGES})


@require_safe
def learn_page(request: HtmxRequest, slug: str) -> HttpResponse:
    if slug not in LEARN_PAGES_BY_SLUG:
        raise Http404
    return render_learn_page(request, slug)


@require_safe
def learn_sources(request: HtmxRequest) -> HttpResponse:
    return render_learn_page(
        request, "sources", grades=Grade, all_sources=collect_cited_sources()
    )


@require_safe
def learn_how_we_decide(request: HtmxRequest) -> HttpResponse:
    return render_learn_page(
        request,
        "how-we-decide",
        red_flags=triage.RED_FLAG_RULES,
        tests=[(test, RELIABILITY_BY_TEST[test.slug]) for test in SELF_TESTS],
        phase_rules=phases.PHASE_RULES,
        selection_rules=selection.SELECTION_RULES,
        rotation_rule=plan.ROTATION_RULE,
        contraindications=contraindications.CONTRAINDICATIONS,
        relief_rules=relief.RELIEF_RULES,
        progression_rules=progression.PROGRESSION_RULES,
        recheck_triggers=recheck_triggers.RECHECK_TRIGGERS,
        weekly_rules=weekly.WEEKLY_RULES,
        versions={
            "Symptom check": triage.TRIAGE_RULES_VERSION,
            "Self-tests": findings.FINDING_RULES_VERSION,
            "Programme": phases.RULES_VERSION,
        },
    )


@require_safe
def learn_safety(request: HtmxRequest) -> HttpResponse:
    return render_learn_page(request, "safety", numbers=COMMON_EMERGENCY_NUMBERS)


def render_learn_page(
    request: HtmxRequest, slug: str, **context: object
) -> HttpResponse:
    page = LEARN_PAGES_BY_SLUG[slug]
    shared = {"page": page, "reviewed_on": REVIEWED_ON, "thresholds": thresholds}
    return render(request, page.template_name, shared | context)


def collect_cited_sources() -> list[Source]:
    """What the learn pages and the exercises rest on, each once, by title."""
    rows = Exercise.objects.active().values_list("sources", flat=True)
    in_exercises = (Source(**source) for source in chain.from_iterable(rows))
    on_pages = chain.from_iterable(page.sources for page in LEARN_PAGES)
    by_address = {source.url: source for source in chain(in_exercises, on_pages)}
    return sorted(by_address.values(), key=lambda source: source.title.lower())
