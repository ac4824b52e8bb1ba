"""The vocabularies of the catalogue; knows no models and no rules."""

from collections.abc import Collection
from enum import IntEnum, StrEnum

from core.values.vocabulary import LabelledStrEnum


class Technique(LabelledStrEnum):
    CONTRACT_RELAX = "contract_relax"
    STATIC_STRETCH = "static_stretch"
    MOBILITY = "mobility"
    STRENGTH = "strength"
    RELIEF = "relief"
    ACUPRESSURE = "acupressure"
    REFLEX = "reflex"
    EVERYDAY = "everyday"
    SELF_MASSAGE = "self_massage"

    @property
    def label(self) -> str:
        return TECHNIQUE_LABELS.get(self) or super().label


TECHNIQUE_LABELS = {
    Technique.CONTRACT_RELAX: "contract-relax",
    Technique.EVERYDAY: "everyday move",
    Technique.SELF_MASSAGE: "self-massage",
}


class Aim(LabelledStrEnum):
    """The purpose of an exercise."""

    RELIEVE = "relieve"
    RELAX = "relax"
    MOBILISE = "mobilise"
    STRENGTHEN = "strengthen"


class Structure(LabelledStrEnum):
    """Muscles, nerves and joints that are tested, trained and drawn."""

    HIP_FLEXOR = "hip_flexor"
    PIRIFORMIS = "piriformis"
    QUADRATUS_LUMBORUM = "quadratus_lumborum"
    GLUTEALS = "gluteals"
    SCIATIC_NERVE = "sciatic_nerve"
    HAMSTRINGS = "hamstrings"
    SPINAL_EXTENSORS = "spinal_extensors"
    RECTUS_FEMORIS = "rectus_femoris"
    QUADRICEPS = "quadriceps"
    ADDUCTORS = "adductors"
    CALVES = "calves"
    ABDOMINALS = "abdominals"
    OBLIQUES = "obliques"
    DEEP_CORE = "deep_core"
    DIAPHRAGM = "diaphragm"
    LATISSIMUS = "latissimus"
    CHEST = "chest"
    SHOULDERS = "shoulders"
    GRIP = "grip"
    LUMBAR_SPINE = "lumbar_spine"
    THORACIC_SPINE = "thoracic_spine"
    HIP_JOINT = "hip_joint"
    PELVIS = "pelvis"
    ANKLE = "ankle"
    NECK = "neck"


JOINT_STRUCTURES = frozenset(
    {
        Structure.LUMBAR_SPINE,
        Structure.THORACIC_SPINE,
        Structure.HIP_JOINT,
        Structure.PELVIS,
        Structure.ANKLE,
        Structure.NECK,
    }
)


def sort_structures(structures: Collection[str]) -> list[Structure]:
    return [structure for structure in Structure if structure in structures]


MAIN_MUSCLES = (
    Structure.HIP_FLEXOR,
    Structure.PIRIFORMIS,
    Structure.QUADRATUS_LUMBORUM,
    Structure.GLUTEALS,
)


class Grade(StrEnum):
    """The strength of the evidence: for a kind of exercise, or for one by itself."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"

    @property
    def label(self) -> str:
        return {
            Grade.A: "guidelines recommend it",
            Grade.B: "moderate evidence",
            Grade.C: "low or conflicting evidence",
            Grade.D: "tradition or expert opinion",
        }[self]

    @property
    def own_label(self) -> str:
        """What it means for one exercise, apart from others of its kind."""
        return {
            Grade.A: "guidelines name it",
            Grade.B: "good trials of it",
            Grade.C: "small or indirect trials of it",
            Grade.D: "no trial of it by itself",
        }[self]


class Phase(LabelledStrEnum):
    """The stages of a program; an exercise has a dose for each it suits."""

    CALM = "calm"
    MOVE = "move"
    BALANCE = "balance"
    KEEP = "keep"


class Side(LabelledStrEnum):
    LEFT = "left"
    RIGHT = "right"

    @property
    def opposite_side(self) -> "Side":
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


class Level(IntEnum):
    """How demanding an exercise is, from anyone to well trained."""

    VERY_EASY = 1
    EASY = 2
    MODERATE = 3
    HARD = 4
    VERY_HARD = 5

    @property
    def label(self) -> str:
        return self.name.replace("_", " ").lower()
