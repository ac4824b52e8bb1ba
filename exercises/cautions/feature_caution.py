"""A row of the table of cautions."""

from dataclasses import dataclass

from core.values.sources import Evidence
from core.values.suitability import Caution
from exercises.cautions.features import MovementFeature


@dataclass(frozen=True, slots=True, kw_only=True)
class FeatureCaution:
    """Whoever a condition applies to is warned of each of these features."""

    caution: Caution
    features: frozenset[MovementFeature]
    sources: tuple[Evidence, ...]

    @property
    def feature_labels(self) -> list[str]:
        return sorted(feature.label for feature in self.features)
