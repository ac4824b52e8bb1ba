"""Words of danger are known, however they are bent; ordinary words are not."""

import pytest

from exercises.search.danger import DANGER_WORDS, has_danger_words


@pytest.mark.parametrize("stems", DANGER_WORDS, ids=" ".join)
def test_each_row_is_found_in_a_sentence(stems):
    assert has_danger_words(f"I have {' and '.join(stems).upper()} since today")


@pytest.mark.parametrize(
    "text",
    [
        "numbness between my legs",
        "can't pee",
        "I cannot breathe",
        "pain in chest",
        "weak left leg",
        "suicidal",
    ],
)
def test_danger_is_known_in_plain_words(text):
    assert has_danger_words(text)


@pytest.mark.parametrize(
    "text", ["", "hip flexor", "pool", "chest stretch", "legs", "calf", "end range"]
)
def test_ordinary_words_are_no_danger(text):
    assert not has_danger_words(text)
