"""What follows from where, how and with what an exercise is done."""

import pytest

from core.values.suitability import Equipment, Place, Position
from exercises.cautions.features import (
    FEATURE_LABELS,
    MovementFeature,
    find_implied_features,
)
from exercises.values.vocabulary import Technique

STANDING_RELIEF = {
    "position": Position.STANDING,
    "technique": Technique.RELIEF,
    "places": [Place.FLOOR, Place.BED],
    "equipment": [Equipment.CHAIR],
}


@pytest.mark.parametrize(
    ("changes", "features"),
    [
        ({}, []),
        ({"position": Position.LYING_ON_FRONT}, ["prone"]),
        ({"position": Position.HANDS_AND_KNEES}, ["hand_load", "kneeling"]),
        (
            {"technique": Technique.STATIC_STRETCH},
            ["beyond_daily_moves", "end_range"],
        ),
        ({"technique": Technique.REFLEX}, ["pressure"]),
        ({"equipment": [Equipment.HEAT_PACK]}, ["heat"]),
        ({"places": [Place.FLOOR]}, ["floor_only"]),
    ],
)
def test_a_position_a_technique_a_thing_and_a_place_imply_features(changes, features):
    implied = find_implied_features(**STANDING_RELIEF | changes)
    assert sorted(implied) == [MovementFeature(feature) for feature in features]


def test_every_feature_says_what_an_exercise_does():
    labels = [feature.label for feature in MovementFeature]
    assert len({*labels}) == len(labels) == len(FEATURE_LABELS)
