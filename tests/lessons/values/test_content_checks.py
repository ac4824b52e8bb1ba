"""What the checks of lessons find, one at a time."""

from datetime import date, timedelta

import pytest

from core.values.sources import Source
from lessons.values.content_checks import (
    MOST_REVIEW_AGE,
    LessonCheckContext,
    find_lesson_issues,
)
from lessons.values.lesson_answer import LessonAnswer
from tests.lessons.factories import build_lesson_fields

TODAY = date(2026, 11, 30)
CONTEXT = LessonCheckContext(figures={"cat-camel"}, today=TODAY)
PARAGRAPH = "These are ten words of a text that reads well. " * 4


def messages(**fields):
    whole = build_lesson_fields(slug="one", paragraphs=(PARAGRAPH,) * 3)
    return [issue.message for issue in find_lesson_issues([whole | fields], CONTEXT)]


def test_a_whole_lesson_has_no_issue():
    assert messages() == []


@pytest.mark.parametrize(("paragraphs", "words"), [(4, 160), (2, 80), (5, 200)])
def test_a_text_fits_one_screen_and_fills_it(paragraphs, words):
    found = messages(paragraphs=(PARAGRAPH,) * paragraphs)
    expected = f"has {words} words, wanted are 90 to 180"
    assert (expected in found) == (words != 160)


def test_a_long_sentence_is_named():
    long = " ".join(["word"] * 26) + "."
    assert messages(question=long) == [f"has a long sentence: {long}"]


def test_one_answer_is_none():
    only = LessonAnswer(slug="yes", text="Yes", meaning="Go on.")
    assert messages(answers=(only,)) == ["answers has 1, wanted are 2 to 3"]


def test_an_answer_has_a_name_of_its_own_and_a_meaning():
    silent = LessonAnswer(slug="yes", text="Yes", meaning="")
    odd = LessonAnswer(slug="Not so", text="No", meaning="Begin.")
    assert messages(answers=(silent, silent, odd)) == [
        "does not say what the answer yes means",
        "does not say what the answer yes means",
        "has an answer without a usable name: 'Not so'",
        "has two answers of one name",
    ]


def test_the_figure_exists():
    assert messages(figure="unicorn") == ["no figure is named unicorn"]


@pytest.mark.parametrize("url", ["", "example.org/1", "https://example.org"])
def test_a_source_has_a_whole_address(url):
    source = Source(title="A study", year=2020, url=url)
    assert messages(sources=(source,)) == ["source 1 lacks a title or a whole address"]


def test_a_lesson_is_read_again_after_two_years():
    old = TODAY - MOST_REVIEW_AGE - timedelta(days=1)
    assert messages(reviewed_on=old) == ["was last reviewed on 29 November 2024"]
