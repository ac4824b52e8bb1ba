"""Short educational pages."""

from itertools import chain

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from core.http import HtmxRequest
from core.values.sources import Source
from exercises.evidence.classes import EVIDENCE_BY_CLASS, list_class_sources
from exercises.models import Exercise
from exercises.values.vocabulary import Grade
from lessons.models import Lesson
from pages.learn.values.learn_pages import (
    LEARN_PAGES,
    LEARN_PAGES_BY_SLUG,
    REVIEWED_ON,
)
from pages.learn.values.published_rules import (
    list_own_rules,
    list_published_answers,
    list_published_populations,
    list_published_relief,
    list_published_rules,
    list_published_signs,
    list_rule_sources,
)
from people.values.countries import COMMON_EMERGENCY_NUMBERS
from program.rules import thresholds
from progress.values.sources import MEASURE_SOURCES


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
        request,
        "sources",
        grades=[*Grade],
        class_evidence=EVIDENCE_BY_CLASS.values(),
        all_sources=collect_cited_sources(),
    )


@require_safe
def learn_own_rules(request: HtmxRequest) -> HttpResponse:
    return render_learn_page(request, "own-rules", own_rules=list_own_rules())


@require_safe
def learn_how_we_decide(request: HtmxRequest) -> HttpResponse:
    return render_learn_page(request, "how-we-decide", **list_published_rules())


@require_safe
def learn_what_your_answers_change(request: HtmxRequest) -> HttpResponse:
    rules = list_published_answers()
    return render_learn_page(request, "what-your-answers-change", **rules)


@require_safe
def learn_which_signs_decide(request: HtmxRequest) -> HttpResponse:
    return render_learn_page(request, "which-signs-decide", **list_published_signs())


@require_safe
def learn_other_sets(request: HtmxRequest) -> HttpResponse:
    return render_learn_page(request, "other-sets", **list_published_populations())


@require_safe
def learn_how_relief_is_chosen(request: HtmxRequest) -> HttpResponse:
    rules = list_published_relief()
    return render_learn_page(request, "how-relief-is-chosen", **rules)


@require_safe
def learn_safety(request: HtmxRequest) -> HttpResponse:
    return render_learn_page(request, "safety", numbers=COMMON_EMERGENCY_NUMBERS)


@require_safe
def learn_about(request: HtmxRequest) -> HttpResponse:
    return render_learn_page(request, "about", contact=settings.SECURITY_CONTACT)


def render_learn_page(
    request: HtmxRequest, slug: str, **context: object
) -> HttpResponse:
    page = LEARN_PAGES_BY_SLUG[slug]
    shared = {"page": page, "reviewed_on": REVIEWED_ON, "thresholds": thresholds}
    return render(request, page.template_name, shared | context)


def collect_cited_sources() -> list[Source]:
    """Collect the sources of exercises, lessons, pages and rules, once each."""
    rows = Exercise.objects.active().values_list("sources", flat=True)
    in_exercises = chain.from_iterable(rows)
    in_lessons = chain.from_iterable(
        Lesson.objects.active().values_list("sources", flat=True)
    )
    on_pages = chain.from_iterable(page.sources for page in LEARN_PAGES)
    cited = chain(
        in_exercises,
        list_class_sources(),
        in_lessons,
        on_pages,
        list_rule_sources(),
        MEASURE_SOURCES,
    )
    by_address = {source.url: source for source in cited}
    return sorted(by_address.values(), key=lambda source: source.title.lower())
