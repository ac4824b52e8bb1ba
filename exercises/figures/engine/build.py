"""How bodies differ in build: one skeleton, with wider and deeper cross-sections."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from exercises.figures.engine.sizes import TrunkSection


class Girth(NamedTuple):
    """A cross-section as a multiple of the average one; `ahead` is in statures."""

    width: float = 1.0
    depth: float = 1.0
    ahead: float = 0.0


AVERAGE_GIRTH = Girth()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Build:
    """The girths of the trunk by the point of the spine, and of legs and arms.

    The joints and what they rest on are those of the average body, so one solved pose
    serves all builds: what is added is small, or lies where nothing is touched.
    """

    name: str
    trunk: Mapping[str, Girth]
    limbs: float = 1.0

    def shape_trunk(self, section: TrunkSection) -> TrunkSection:
        girth = self.trunk.get(section.point, AVERAGE_GIRTH)
        return section._replace(
            ahead=section.ahead + girth.ahead,
            width=section.width * girth.width,
            depth=section.depth * girth.depth,
        )


AVERAGE = Build(name="average", trunk={})
ON_WHEELS = Build(name="wheelchair", trunk={})
SLENDER = Build(
    name="slender",
    trunk={
        "root": Girth(0.95, 0.95),
        "pelvis": Girth(0.93, 0.92),
        "waist": Girth(0.86, 0.88),
        "ribs": Girth(0.88, 0.92),
        "chest": Girth(0.92, 0.95),
        "collar": Girth(0.93, 0.95),
        "skull": Girth(0.92, 0.92),
    },
    limbs=0.92,
)
# Older: the belly is round, and so is the upper back.
BROAD = Build(
    name="broad",
    trunk={
        "root": Girth(1.14, 1.14, 0.002),
        "pelvis": Girth(1.22, 1.3, 0.014),
        "waist": Girth(1.44, 1.56, 0.026),
        "ribs": Girth(1.32, 1.38, 0.018),
        "chest": Girth(1.12, 1.16, 0.0),
        "collar": Girth(1.08, 1.1, -0.005),
        "skull": Girth(1.2, 1.2),
    },
    limbs=1.16,
)
PREGNANT = Build(
    name="pregnant",
    trunk={
        "pelvis": Girth(1.04, 1.34, 0.024),
        "waist": Girth(1.2, 1.9, 0.048),
        "ribs": Girth(1.06, 1.28, 0.018),
        "chest": Girth(1.0, 1.1, 0.008),
    },
)
