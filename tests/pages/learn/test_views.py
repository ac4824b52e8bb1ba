"""The pages to learn from."""

import re

import pytest
from django.utils.html import escape
from django.utils.text import capfirst
from pytest_django.asserts import assertContains

from assessment.symptom_check.rules.triage import RED_FLAG_RULES
from core.values.sources import Source
from exercises.models import Exercise
from pages.learn.values.learn_pages import LEARN_PAGES
from program.planning.plan import ROTATION_RULE
from program.rules.contraindications import CONTRAINDICATIONS
from program.rules.phases import PHASE_RULES
from program.rules.progression import PROGRESSION_RULES
from program.rules.recheck_triggers import RECHECK_TRIGGERS
from program.rules.relief import RELIEF_RULES
from program.rules.selection import SELECTION_RULES
from program.rules.weekly import WEEKLY_RULES
from tests.exercises.factories import make_exercise

pytestmark = pytest.mark.django_db

LINKED = re.compile(r'href="/exercises/([\w-]+)/"')


def test_index_links_every_page(client):
    response = client.get("/learn/")
    for page in LEARN_PAGES:
        assertContains(response, f'href="/learn/{page.slug}/"')


@pytest.mark.parametrize("page", LEARN_PAGES, ids=lambda page: page.slug)
def test_page_says_what_it_rests_on_and_when_it_was_read_again(client, page):
    response = client.get(f"/learn/{page.slug}/")
    assertContains(response, f"<h1>{page.title}</h1>", html=True)
    assertContains(response, "Reviewed on 22 November 2026")
    for source in page.sources:
        assertContains(response, f'href="{source.url}"')


def test_sources_are_listed_once_with_those_of_the_exercises(client):
    source = {"title": "A trial", "year": 2020, "url": "https://example.org/trial"}
    make_exercise(sources=[source])
    make_exercise(sources=[source])
    response = client.get("/learn/sources/")
    assertContains(response, "https://example.org/trial", count=1)
    assertContains(response, "https://www.nice.org.uk/guidance/ng59", count=1)


@pytest.mark.parametrize("exercise_count", [1, 3])
def test_sources_cost_one_query_whatever_the_catalogue(
    client, django_assert_num_queries, exercise_count
):
    for _ in range(exercise_count):
        make_exercise()
    with django_assert_num_queries(1):
        client.get("/learn/sources/")


def test_every_rule_is_published(client):
    response = client.get("/learn/how-we-decide/")
    for flag in RED_FLAG_RULES:
        assertContains(response, escape(capfirst(flag.reason)))
    for rule in (
        *PHASE_RULES,
        *SELECTION_RULES,
        ROTATION_RULE,
        *CONTRAINDICATIONS,
        *RELIEF_RULES,
        *PROGRESSION_RULES,
        *RECHECK_TRIGGERS,
        *WEEKLY_RULES,
    ):
        assertContains(response, escape(rule.reason))
        for source in rule.sources:
            rests_on = source.url if isinstance(source, Source) else source.reason
            assertContains(response, escape(rests_on))


@pytest.mark.parametrize("page", LEARN_PAGES, ids=lambda page: page.slug)
def test_every_exercise_shown_is_in_the_catalogue_by_its_name(client, catalogue, page):
    names = dict(Exercise.objects.active().values_list("slug", "name"))
    html = client.get(f"/learn/{page.slug}/").content.decode()
    assert {*LINKED.findall(html)} <= {*names}
    for example in page.examples:
        assert example.name == names[example.slug]


def test_unknown_page_is_not_found(client):
    assert client.get("/learn/miracles/").status_code == 404
