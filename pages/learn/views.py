"""Short pages to learn from."""

from collections.abc import Iterable
from itertools import chain

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from assessment.self_tests.definitions import SELF_TESTS
from assessment.self_tests.rules import findings
from assessment.self_tests.rules.cut_offs import list_cut_off_sources
from assessment.self_tests.rules.exclusions import EXCLUSION_RULES
from assessment.self_tests.rules.reliability import RELIABILITY_BY_TEST
from assessment.symptom_check.red_flags.definition import Disposition
from assessment.symptom_check.rules import triage
from assessment.symptom_check.rules.cautions import CAUTION_RULES
from core.http import HtmxRequest
from core.values.sources import Evidence, Source
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

TextsBySources = dict[tuple[Evidence, ...], list[str]]


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
        red_flags=collect_red_flags(),
        cautions=group_texts_by_sources(
            (rule.reason, rule.sources) for rule in CAUTION_RULES
        ),
        test_rules=collect_test_rules(),
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


def collect_red_flags() -> dict[str, TextsBySources]:
    """The red flags, the most urgent first."""
    flags_by_disposition = {
        disposition: [
            rule
            for rule in triage.RED_FLAG_RULES
            if rule.result.disposition is disposition
        ]
        for disposition in reversed(Disposition)
    }
    return {
        f"{disposition.label.capitalize()}: {len(flags)} signs": group_texts_by_sources(
            (flag.reason, flag.sources) for flag in flags
        )
        for disposition, flags in flags_by_disposition.items()
        if flags
    }


def collect_test_rules() -> dict[str, TextsBySources]:
    """The rules of the self-tests: what they are about, by what they rest on."""
    believed = [
        (f"{test.name}: {RELIABILITY_BY_TEST[test.slug].confidence}.", test)
        for test in SELF_TESTS
    ]
    return {
        "How far each test is believed": group_texts_by_sources(
            (text, RELIABILITY_BY_TEST[test.slug].sources) for text, test in believed
        ),
        "From where a score counts": group_texts_by_sources(
            (f"{test.name}.", list_cut_off_sources(test.slug, is_asymmetry=False))
            for test in SELF_TESTS
        ),
        "From where the sides count as different": group_texts_by_sources(
            (f"{test.name}.", list_cut_off_sources(test.slug, is_asymmetry=True))
            for test in SELF_TESTS
        ),
        "When a test is left out": group_texts_by_sources(
            (rule.reason, rule.sources) for rule in EXCLUSION_RULES
        ),
    }


def group_texts_by_sources(
    rows: Iterable[tuple[str, tuple[Evidence, ...]]],
) -> TextsBySources:
    groups: TextsBySources = {}
    for text, sources in rows:
        if sources:
            groups.setdefault(sources, []).append(text)
    return groups


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
    in_exercises = chain.from_iterable(rows)
    on_pages = chain.from_iterable(page.sources for page in LEARN_PAGES)
    by_address = {source.url: source for source in chain(in_exercises, on_pages)}
    return sorted(by_address.values(), key=lambda source: source.title.lower())
