"""Phrases that say what a filter says."""

import pytest

from exercises.forms import FACET_LABELS
from exercises.search.phrases import (
    FILTER_PHRASES,
    choose_time_limit,
    find_filter_phrases,
    name_what_hurts,
    remove_phrase,
)


@pytest.mark.parametrize(
    ("text", "filters"),
    [
        ("without the floor", {"no_floor": "yes"}),
        ("not on the floor", {"no_floor": "yes"}),
        ("cant get down on the floor", {"no_floor": "yes"}),
        ("in a chair", {"place": "chair"}),
        ("in my bed", {"place": "bed"}),
        ("turning over in bed", {}),
        ("getting up from a chair", {}),
        ("bending hurts", {"suits": "flexion_hurts"}),
        ("leaning back is fine bending forward is agony", {"suits": "flexion_hurts"}),
        ("it kills me when i lean back", {"suits": "extension_hurts"}),
        ("my back hurts when i bend forward", {"suits": "flexion_hurts"}),
        ("leaning back hurts", {"suits": "extension_hurts"}),
        ("twisting makes it worse", {"suits": "rotation_hurts"}),
        ("pain when bending", {"suits": "flexion_hurts"}),
        ("hurts more when i arch my back", {"suits": "extension_hurts"}),
        ("pain while standing", {}),
        ("intense back pain", {}),
        ("rock hard", {}),
        ("hurts after 10 minutes", {}),
        ("doesnt need getting on the floor", {"no_floor": "yes"}),
        ("lying on my side", {"position": "lying_on_side"}),
        ("something sitting down", {"position": "seated"}),
        ("hurts sitting down", {}),
        ("better when i lean forward", {}),
        ("worse when i lie on my stomach", {}),
        ("cant lie on my back", {}),
        ("pain one side", {}),
        ("dehnen im stehen", {"position": "standing"}),
        ("schmerzen im stehen", {}),
        ("mal debout", {}),
        ("advanced plank", {"level": "hard"}),
        ("left side", {"one_sided": "yes"}),
        ("5 minutes", {"minutes": "5"}),
        ("two minute", {"minutes": "2"}),
        ("quick", {"minutes": "5"}),
        ("no equipment", {"equipment": "none"}),
        ("too easy now", {"level": "hard"}),
        ("too hard", {"level": "gentle"}),
        ("hard to get up", {}),
        ("get up off the floor", {}),
        ("stuck on the floor", {}),
        ("leaning to one side", {}),
        ("dehnen im sitzen", {"position": "seated"}),
        ("schmerzen im sitzen", {}),
        ("etirement assis", {"position": "seated"}),
        ("mal assis", {}),
        ("gluteos sentado", {"position": "seated"}),
        ("estar sentado", {}),
        ("pregnant", {"pregnancy": "yes"}),
        ("easy", {"level": "gentle"}),
        ("strong evidence", {"grade": "strong"}),
        ("hip", {}),
        ("", {}),
    ],
)
def test_a_phrase_becomes_the_filter_that_it_means(text, filters):
    assert {p.facet: p.value for p in find_filter_phrases(text)} == filters


def test_several_phrases_become_several_filters():
    phrases = find_filter_phrases("quick hip stretch in bed no equipment easy simple")
    assert {phrase.facet for phrase in phrases} == {
        *("minutes", "place", "equipment", "level")
    }


@pytest.mark.parametrize(
    ("number", "limit"),
    [("1", "2"), ("3", "2"), ("seven", "5"), ("45", "10"), (None, "5")],
)
def test_minutes_become_the_longest_limit_that_is_kept(number, limit):
    assert choose_time_limit(number) == limit


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("back pain when standing", "back standing hurts"),
        ("hurts when i sit at work", "sit hurts at work"),
        ("hip pain", "hip pain"),
    ],
)
def test_what_hurts_is_named_first(text, plain):
    assert name_what_hurts(text) == plain


def test_a_phrase_is_taken_out_of_the_text():
    (phrase,) = find_filter_phrases("hip stretch in bed please")
    assert remove_phrase("hip stretch in bed please", phrase) == "hip stretch please"


def test_each_phrase_names_a_value_that_has_a_label():
    assert all(value in FACET_LABELS[facet] for _, facet, value in FILTER_PHRASES)
