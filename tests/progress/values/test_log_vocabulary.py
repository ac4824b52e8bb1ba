import pytest

from progress.values.log_vocabulary import (
    BodyPlace,
    ItemOutcome,
    SessionFeeling,
    SleepQuality,
)


@pytest.mark.parametrize(
    ("member", "label"),
    [
        (BodyPlace.LEFT_LEG_ABOVE_KNEE, "left leg above knee"),
        (SleepQuality.WELL, "well"),
        (SleepQuality.FAIRLY, "so-so"),
        (SleepQuality.BADLY, "badly"),
        (SessionFeeling.TOO_MUCH, "too much"),
        (ItemOutcome.DONE, "done"),
        (ItemOutcome.HURT, "it hurt"),
        (ItemOutcome.LEG_PAIN, "pain moved down the leg"),
        (ItemOutcome.NUMB, "numbness"),
        (ItemOutcome.WEAK, "weakness"),
        (ItemOutcome.SKIPPED, "skipped"),
        (ItemOutcome.UNKNOWN, "not known yet"),
    ],
)
def test_a_label_stands_inside_a_sentence(member, label):
    assert member.label == label


def test_places_come_in_pairs_but_for_the_middle():
    sides = {place.value.split("_")[0] for place in BodyPlace}
    assert sides == {"left", "middle", "right"}
    left, right = (
        {place.removeprefix(side) for place in BodyPlace if place.startswith(side)}
        for side in ("left", "right")
    )
    assert left == right
