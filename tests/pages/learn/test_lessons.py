"""The pages of the lessons."""

import gzip
import re

import pytest
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from people.models import Person
from program.models import LessonReading
from tests.lessons.factories import make_lesson, make_lesson_reading

pytestmark = pytest.mark.django_db

MOST_BYTES = 14_000


@pytest.mark.parametrize("count", [1, 3])
def test_list_costs_the_same_queries_whatever_its_length(
    client, person, django_assert_num_queries, count
):
    for _ in range(count):
        make_lesson_reading(person, lesson=make_lesson().slug)
    with django_assert_num_queries(4):
        response = client.get("/learn/lessons/")
    assertContains(response, f"You have read {count} of {count}.")
    assertContains(response, "Read on 2 March 2026.", count=count)


def test_a_lesson_that_is_gone_is_not_counted_as_read(client, person):
    make_lesson_reading(person, lesson=make_lesson().slug)
    make_lesson_reading(person, lesson=make_lesson(is_retired=True).slug)
    assertContains(client.get("/learn/lessons/"), "You have read 1 of 1.")


def test_list_is_open_to_strangers_and_leads_to_each(client, catalogue):
    response = client.get("/learn/lessons/")
    assert len(re.findall(r'href="/learn/lessons/[\w-]+/"', response.text)) == 16
    assertNotContains(response, "You have read")
    assert len(gzip.compress(response.content, 6)) <= MOST_BYTES


def test_index_of_learn_leads_to_the_lessons(client):
    assertContains(client.get("/learn/"), 'href="/learn/lessons/"')


def test_every_lesson_is_one_small_page_with_its_sources(client, catalogue):
    paths = re.findall(
        r'href="(/learn/lessons/[\w-]+/)"', client.get("/learn/lessons/").text
    )
    for path in paths:
        response = client.get(path)
        assertContains(response, "How well is it supported?")
        assertContains(response, 'class="figure ', msg_prefix=path)
        assert len(gzip.compress(response.content, 6)) <= MOST_BYTES, path


@pytest.mark.parametrize("fields", [{}, {"is_retired": True}])
def test_what_is_no_lesson_is_not_found(client, fields):
    slug = make_lesson(**fields).slug if fields else "unknown"
    assert client.get(f"/learn/lessons/{slug}/").status_code == 404


def test_reading_alone_makes_no_person(client):
    assertContains(client.get(make_lesson().get_absolute_url()), "Is it so?")
    assert not Person.objects.exists()


def test_an_answer_is_kept_and_explained(client):
    lesson = make_lesson()
    path = lesson.get_absolute_url()
    response = client.post(path, {"answer": "no"})
    assertRedirects(response, f"{path}#answer-heading")
    reading = LessonReading.objects.get()
    assert (reading.lesson, reading.edition, reading.answer) == (lesson.slug, 1, "no")
    assertContains(client.get(path), '<h2 id="answer-heading">No</h2>')


def test_another_answer_replaces_the_first(client, person):
    lesson = make_lesson()
    for answer in ("no", "yes"):
        client.post(lesson.get_absolute_url(), {"answer": answer})
    assert LessonReading.objects.get().answer == "yes"


def test_an_answer_to_an_older_question_is_not_shown_under_the_new_one(client, person):
    lesson = make_lesson(edition=2)
    make_lesson_reading(person, lesson=lesson.slug, edition=1, answer="no")
    assertNotContains(client.get(lesson.get_absolute_url()), "answer-heading")


def test_no_answer_is_asked_for_again(client):
    response = client.post(make_lesson().get_absolute_url(), {"answer": ""})
    assertContains(response, "Choose the answer that comes nearest.")
    assert not LessonReading.objects.exists()


def test_nobody_sees_what_another_answered(client, person):
    lesson = make_lesson()
    client.post(lesson.get_absolute_url(), {"answer": "no"})
    client.cookies.clear()
    assertNotContains(client.get(lesson.get_absolute_url()), "answer-heading")
