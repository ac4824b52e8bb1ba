import pytest

from core.values.emoji import spell_out_emoji


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("A bad day 🙁.", "A bad day [slightly frowning face]."),
        ("👍🏽", "[thumbs up sign]"),
        ("☀️ warm", "[black sun with rays] warm"),
        ("👩‍⚕️", "[woman, staff of aesculapius]"),
        ("🔥🔥", "[fire][fire]"),
        ("\U0001faff", "[picture]"),
        ("1️⃣", "1"),
        ("30° – 5 × ü, كان", "30° – 5 × ü, كان"),
        ("क्‍ष", "क्‍ष"),
        ("می\u200cشود", "می\u200cشود"),
    ],
)
def test_a_picture_is_named_and_all_else_stays(text, spelt):
    assert spell_out_emoji(text) == spelt
