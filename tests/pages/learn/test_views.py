"""The learn pages."""

import gzip
import re
from collections import defaultdict
from itertools import chain

import pytest
from django.utils.formats import date_format
from django.utils.html import escape
from pytest_django.asserts import assertContains

from assessment.self_tests.definitions import SELF_TESTS
from assessment.self_tests.rules.cut_offs import ASYMMETRY_CUT_OFFS, CUT_OFFS
from assessment.self_tests.rules.exclusions import EXCLUSION_RULES
from assessment.self_tests.rules.reliability import RELIABILITY_BY_TEST
from assessment.symptom_check.questions import QUESTIONS_BY_ID
from assessment.symptom_check.questions.answers import NONE_OF_THESE, NOT_SURE
from assessment.symptom_check.questions.danger import CLOSER_LOOKS
from assessment.symptom_check.questions.definition import QuestionKind
from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.red_flags.definition import Disposition
from assessment.symptom_check.rules.cautions import CAUTION_RULES
from assessment.symptom_check.rules.question_order import list_asked_pages
from assessment.symptom_check.rules.triage import (
    QUESTIONS_TO_BE_SURE_ABOUT,
    RED_FLAG_RULES,
    triage_answers,
)
from core.values.sources import Source
from exercises.cautions.table import FEATURE_CAUTIONS
from exercises.evidence.classes import EVIDENCE_BY_CLASS
from exercises.models import Exercise
from exercises.values.vocabulary import Grade
from lessons.models import Lesson
from pages.learn.values.learn_pages import LEARN_PAGES
from pages.learn.values.published_rules import list_rule_sources
from program.planning.plan import ROTATION_RULE
from program.rules.coaching.if_then_plans import IF_THEN_RULES
from program.rules.coaching.lesson_choice import LESSON_RULES
from program.rules.coaching.movements import FEAR_LADDERS
from program.rules.contraindications import CONTRAINDICATIONS
from program.rules.flare.advice import FLARE_ADVICE_RULES
from program.rules.flare.course import FLARE_COURSE_RULES
from program.rules.flare.step_down import AFTER_FLARE_RULE
from program.rules.phases import PHASE_RULES
from program.rules.progression import PROGRESSION_RULES
from program.rules.recheck_triggers import RECHECK_TRIGGERS
from program.rules.relief.parts import RELIEF_RULES
from program.rules.relief.pictures import RELIEF_PICTURES
from program.rules.selection import SELECTION_RULES
from program.rules.walking.changes import WALKING_RULES
from program.rules.walking.kinds import WALKING_KIND_RULES
from program.rules.walking.start import START_RULES
from program.rules.weekly import WEEKLY_RULES
from progress.values.sources import MEASURE_SOURCES
from tests.assessment.factories import ORDINARY_BACKACHE
from tests.exercises.factories import make_exercise
from tests.lessons.factories import make_lesson

pytestmark = pytest.mark.django_db

MOST_BYTES = 14 * 1024
PROMISE_OF_DANGER = (
    "If you are not sure about a sign of danger, we ask you to look closer, and then "
    "count it as yes."
)
PROMISE_OF_DOUBT = (
    "Any other doubt counts at most one step less urgent than the worst that it could "
    "mean."
)
LISTED_ADDRESS = re.compile(r'<li><a href="(https://[^"]*)"')
LISTED_REASON = re.compile(r'<li>(.*) <span class="meta">Reviewed on')
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


def test_sources_include_all_that_the_rules_and_the_measures_rest_on(client):
    cited = {source for row in (*RULES, *LIMITS) for source in row.sources}
    addresses = {each.url for each in {*cited, *MEASURE_SOURCES} if is_published(each)}
    html = client.get("/learn/sources/").content.decode()
    assert addresses - set(LISTED_ADDRESS.findall(html)) == set()


def test_the_page_of_our_own_rules_gives_the_reason_of_each_rule_of_our_own_once(
    client,
):
    rows = (*RULES, *LIMITS)
    own = {each for row in rows for each in row.sources if not is_published(each)}
    html = client.get("/learn/own-rules/").content.decode()
    reasons = sorted(escape(each.reason) for each in own)
    assert sorted(LISTED_REASON.findall(html)) == reasons
    assert 'href="/learn/how-we-decide/"' in html


def test_each_publication_has_one_title_everywhere(client, catalogue):
    in_exercises = chain(*Exercise.objects.values_list("sources", flat=True))
    in_lessons = chain(*Lesson.objects.values_list("sources", flat=True))
    on_pages = chain(*(page.sources for page in LEARN_PAGES))
    titles = defaultdict(set)
    in_catalogue = chain(in_exercises, in_lessons)
    for source in chain(in_catalogue, on_pages, list_rule_sources(), MEASURE_SOURCES):
        titles[source.url].add((source.title, source.year))
    assert [each for each in titles.values() if len(each) > 1] == []


@pytest.mark.parametrize(
    "slug",
    [
        "sources",
        "own-rules",
        "how-we-decide",
        "what-your-answers-change",
        "how-relief-is-chosen",
        "which-signs-decide",
        "other-sets",
    ],
)
def test_the_longest_pages_fit_into_the_first_packets(client, catalogue, slug):
    response = client.get(f"/learn/{slug}/")
    assert len(gzip.compress(response.content, 6)) <= MOST_BYTES


@pytest.mark.parametrize("exercise_count", [1, 3])
def test_sources_cost_two_queries_whatever_the_catalogue(
    client, django_assert_num_queries, exercise_count
):
    for _ in range(exercise_count):
        make_exercise()
        make_lesson()
    with django_assert_num_queries(2):
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
    *RELIEF_PICTURES,
    *PROGRESSION_RULES,
    *RECHECK_TRIGGERS,
    *FLARE_COURSE_RULES,
    AFTER_FLARE_RULE,
    *FLARE_ADVICE_RULES,
    *WEEKLY_RULES,
    *START_RULES,
    *WALKING_KIND_RULES,
    *LESSON_RULES,
    *FEAR_LADDERS,
    *IF_THEN_RULES,
    *WALKING_RULES,
)
LIMITS = (
    *RELIABILITY_BY_TEST.values(),
    *CUT_OFFS,
    *ASYMMETRY_CUT_OFFS,
    *FEATURE_CAUTIONS,
)


def is_published(evidence):
    return isinstance(evidence, Source)


@pytest.fixture
def rules_page(client):
    return client.get("/learn/how-we-decide/")


@pytest.fixture
def rule_pages(client, rules_page):
    """Those of the check, of other sets and of relief have pages of their own."""
    slugs = (
        "what-your-answers-change",
        "which-signs-decide",
        "other-sets",
        "how-relief-is-chosen",
    )
    pages = [rules_page, *(client.get(f"/learn/{slug}/") for slug in slugs)]
    return "".join(page.content.decode() for page in pages)


def test_every_rule_is_published_with_its_reason(rule_pages):
    assert [r.slug for r in RULES if escape(r.reason[1:]) not in rule_pages] == []


def test_the_page_tells_what_is_published_from_what_is_our_own_rule(rule_pages):
    for evidence in {source for row in (*RULES, *LIMITS) for source in row.sources}:
        if is_published(evidence):
            link = f'<a href="{evidence.url}">{escape(evidence.title)}</a>'
            assert f"{link}, {evidence.year}" in rule_pages
        else:
            day = date_format(evidence.reviewed_on, "j F Y")
            reason = escape(evidence.reason)
            assert f"our own rule, reviewed on {day}: {reason}" in rule_pages


def test_every_self_test_says_how_far_it_can_be_trusted(rules_page):
    for test in SELF_TESTS:
        confidence = RELIABILITY_BY_TEST[test.slug].confidence
        assertContains(rules_page, escape(f"{test.name}: {confidence}."))


@pytest.mark.parametrize("page", LEARN_PAGES, ids=lambda page: page.slug)
def test_every_exercise_shown_is_in_the_catalogue_by_its_name(client, catalogue, page):
    names = dict(Exercise.objects.active().values_list("slug", "name"))
    html = client.get(f"/learn/{page.slug}/").content.decode()
    assert {*LINKED.findall(html)} <= {*names}
    for example in page.examples:
        assert example.name == names[example.slug]


def test_unknown_page_is_not_found(client):
    assert client.get("/learn/miracles/").status_code == 404


def decide(**answers):
    return triage_answers(read_answers(answers)).disposition


def test_what_not_sure_does_is_published(client):
    page = client.get("/learn/how-we-decide/").text
    assert PROMISE_OF_DANGER in page
    assert PROMISE_OF_DOUBT in page


@pytest.mark.parametrize("question", CLOSER_LOOKS)
def test_a_doubt_about_danger_is_looked_at_and_then_counts_as_yes(question):
    look = f"{question}_which"
    asked = list_asked_pages(read_answers({question: [NOT_SURE]}))
    assert look in {each.id for page in asked for each in page.questions}
    doubt = {question: [NOT_SURE], look: [NOT_SURE]}
    as_yes = max(
        decide(**{question: [option.value]}).rank
        for option in QUESTIONS_BY_ID[question].options
        if option.value not in (NONE_OF_THESE, NOT_SURE)
    )
    assert decide(**doubt).rank == as_yes == Disposition.EMERGENCY.rank


@pytest.mark.parametrize("question", QUESTIONS_TO_BE_SURE_ABOUT, ids=lambda q: q.id)
def test_any_other_doubt_counts_at_most_one_step_less(question):
    def answer_with(option):
        return [option] if question.kind is QuestionKind.SEVERAL else option

    worst = max(
        decide(**ORDINARY_BACKACHE | {question.id: answer_with(option.value)}).rank
        for option in question.options
    )
    doubt = decide(**ORDINARY_BACKACHE | {question.id: answer_with(NOT_SURE)}).rank
    assert doubt >= worst - 1


def test_the_page_of_sources_says_what_each_grade_means_and_each_kind_has(client, db):
    page = client.get("/learn/sources/")
    for grade in Grade:
        assertContains(page, f"<dt>Grade {grade.value}</dt>", html=True)
    for evidence in EVIDENCE_BY_CLASS.values():
        assertContains(page, escape(evidence.finding))


@pytest.mark.parametrize(
    ("contact", "words"),
    [
        ("", "This copy names no address to write to."),
        ("care@backpain.example", 'href="mailto:care@backpain.example"'),
        ("https://backpain.example/help", 'href="https://backpain.example/help"'),
    ],
)
def test_harm_is_told_to_whoever_runs_the_site(client, settings, contact, words):
    settings.SECURITY_CONTACT = contact
    assertContains(client.get("/learn/about/"), words)


def test_every_page_leads_to_who_is_behind_it(client):
    assertContains(client.get("/"), 'href="/learn/about/"')
    assertContains(client.get("/learn/about/"), "<strong>Nothing yet.</strong>")
