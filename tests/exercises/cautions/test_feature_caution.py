"""A row of the table of cautions."""

from core.values.suitability import Caution
from exercises.cautions.feature_caution import FeatureCaution
from exercises.cautions.features import MovementFeature


def test_a_row_names_its_features_for_a_page_in_order():
    row = FeatureCaution(
        caution=Caution.GLAUCOMA,
        features=frozenset({MovementFeature.HEAVY_LOAD, MovementFeature.HEAD_DOWN}),
        sources=(),
    )
    assert row.feature_labels == [
        "lets the head hang below the heart",
        "lifts or carries a weight",
    ]
