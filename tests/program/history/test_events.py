import pytest

from core.values.rules import RuleReason
from program.history.events import (
    ADAPTATION_LABELS,
    AdaptationKind,
    NewAdaptation,
    PastAdaptation,
)
from tests.assessment.factories import NOON
from tests.exercises.factories import make_entry
from tests.program.factories import make_adaptation

REASON = RuleReason("two-regressions", "It was made easier twice.", "own")


@pytest.mark.parametrize("kind", AdaptationKind)
def test_every_adaptation_has_its_label(kind):
    assert kind.label == ADAPTATION_LABELS[kind]


@pytest.mark.parametrize(
    ("kind", "slug", "ladder", "is_concerned"),
    [
        (AdaptationKind.HARDER, "plank-wall", "", True),
        (AdaptationKind.STOP, "plank-wall", "plank", True),
        (AdaptationKind.EASIER, "plank-knees", "plank", True),
        (AdaptationKind.EASIER, "plank-knees", "", False),
        (AdaptationKind.EASIER, "clam", "hip", False),
        (AdaptationKind.FLARE, "", "", False),
    ],
)
def test_an_adaptation_concerns_its_exercise_and_all_forms_on_its_ladder(
    kind, slug, ladder, is_concerned
):
    entry = make_entry("plank-wall", ladder="plank")
    past = make_adaptation(kind, slug=slug, ladder=ladder)
    assert past.concerns_exercise(entry) is is_concerned


def test_without_a_ladder_only_the_exercise_itself_is_concerned():
    past = make_adaptation(slug="other", ladder="")
    assert not past.concerns_exercise(make_entry("stretch", ladder=""))


@pytest.mark.parametrize(
    ("kind", "news"),
    [
        (AdaptationKind.GENTLE, "It was made easier twice."),
        (
            AdaptationKind.RECHECK,
            "It was made easier twice. Please check your back again, and see a "
            "clinician.",
        ),
    ],
)
def test_what_is_new_says_why_and_what_to_do(kind, news):
    assert NewAdaptation(kind, REASON).news == news


def test_what_is_new_becomes_part_of_the_past():
    assert NewAdaptation(AdaptationKind.RECHECK, REASON).to_past(NOON) == (
        PastAdaptation(
            kind=AdaptationKind.RECHECK, rule="two-regressions", made_at=NOON
        )
    )
