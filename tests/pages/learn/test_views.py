"""The learn pages."""

import gzip
import re

import pytest
from django.utils.formats import date_format
from django.utils.html import escape
from pytest_django.asserts import assertContains

from assessment.self_tests.definitions import SELF_TESTS
from assessment.self_tests.rules.cut_offs import ASYMMETRY_CUT_OFFS, CUT_OFFS
from assessment.self_tests.rules.exclusions import EXCLUSION_RULES
from assessment.self_tests.rules.reliability import RELIABILITY_BY_TEST
from assessment.symptom_check.rules.cautions import CAUTION_RULES
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

MOST_BYTES = 14_000
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


RULES = (
    *RED_FLAG_RULES,
    *CAUTION_RULES,
    *EXCLUSION_RULES,
    *PHASE_RULES,
    *SELECTION_RULES,
    ROTATION_RULE,
    *CONTRAINDICATIONS,
    *RELIEF_RULES,
    *PROGRESSION_RULES,
    *RECHECK_TRIGGERS,
    *WEEKLY_RULES,
)
LIMITS = (*RELIABILITY_BY_TEST.values(), *CUT_OFFS, *ASYMMETRY_CUT_OFFS)


@pytest.fixture
def rules_page(client):
    return client.get("/learn/how-we-decide/")


def test_every_rule_is_published_with_its_reason(rules_page):
    html = rules_page.content.decode()
    assert [r.slug for r in RULES if escape(r.reason[1:]) not in html] == []


def test_the_page_tells_what_is_published_from_what_is_our_own_rule(rules_page):
    html = rules_page.content.decode()
    for evidence in {source for row in (*RULES, *LIMITS) for source in row.sources}:
        if isinstance(evidence, Source):
            link = f'<a href="{evidence.url}">{escape(evidence.title)}</a>'
            assert f"{link}, {evidence.year}" in html
        else:
            day = date_format(evidence.reviewed_on, "j F Y")
            reason = escape(evidence.reason)
            assert f"our own rule, reviewed on {day}: {reason}" in html


def test_every_self_test_says_how_far_it_can_be_trusted(rules_page):
    for test in SELF_TESTS:
        confidence = RELIABILITY_BY_TEST[test.slug].confidence
        assertContains(rules_page, escape(f"{test.name}: {confidence}."))


def test_the_page_of_the_rules_fits_into_the_first_packets(rules_page):
    assert len(gzip.compress(rules_page.content, 6)) <= MOST_BYTES


@pytest.mark.parametrize("page", LEARN_PAGES, ids=lambda page: page.slug)
def test_every_exercise_shown_is_in_the_catalogue_by_its_name(client, catalogue, page):
    names = dict(Exercise.objects.active().values_list("slug", "name"))
    html = client.get(f"/learn/{page.slug}/").content.decode()
    assert {*LINKED.findall(html)} <= {*names}
    for example in page.examples:
        assert example.name == names[example.slug]


def test_unknown_page_is_not_found(client):
    assert client.get("/learn/miracles/").status_code == 404
