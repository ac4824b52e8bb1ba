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

    @property
    def label(self) -> str:
        return "contract-relax" if self is Technique.CONTRACT_RELAX else super().label


class Aim(LabelledStrEnum):
    """The purpose of an exercise."""

    RELIEVE = "relieve"
    RELAX = "relax"
    MOBILISE = "mobilise"
    STRENGTHEN = "strengthen"


class Structure(LabelledStrEnum):
    """Muscles and joints that are tested, trained and drawn."""

    HIP_FLEXOR = "hip_flexor"
    PIRIFORMIS = "piriformis"
    QUADRATUS_LUMBORUM = "quadratus_lumborum"
    GLUTEALS = "gluteals"
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


class Position(LabelledStrEnum):
    STANDING = "standing"
    SEATED = "seated"
    KNEELING = "kneeling"
    HANDS_AND_KNEES = "hands_and_knees"
    LYING_ON_BACK = "lying_on_back"
    LYING_ON_SIDE = "lying_on_side"
    LYING_ON_FRONT = "lying_on_front"


class Place(LabelledStrEnum):
    """Where an exercise can be done; any one of those listed is enough."""

    FLOOR = "floor"
    BED = "bed"
    CHAIR = "chair"
    STANDING_ROOM = "standing_room"
    OUTDOORS = "outdoors"


class Equipment(LabelledStrEnum):
    CHAIR = "chair"
    WALL = "wall"
    TABLE = "table"
    DOORWAY = "doorway"
    STEP = "step"
    STRAP = "strap"
    BAND = "band"
    BALL = "ball"
    CUSHION = "cushion"
    WEIGHT = "weight"
    HEAT_PACK = "heat_pack"
    ICE_PACK = "ice_pack"


class Caution(LabelledStrEnum):
    """What can make an exercise unsuitable for a person."""

    PREGNANCY = "pregnancy"
    AFTER_BIRTH = "after_birth"
    OSTEOPOROSIS = "osteoporosis"
    FLEXION_HURTS = "flexion_hurts"
    EXTENSION_HURTS = "extension_hurts"
    ROTATION_HURTS = "rotation_hurts"
    LEG_PAIN = "leg_pain"
    HIGH_BLOOD_PRESSURE = "high_blood_pressure"
    HEART_DISEASE = "heart_disease"
    RECENT_SURGERY = "recent_surgery"
    HIP_REPLACEMENT = "hip_replacement"
    BLOOD_THINNERS = "blood_thinners"
    CLOT_OR_VARICOSE_VEINS = "clot_or_varicose_veins"
    NUMB_SKIN = "numb_skin"
    BROKEN_SKIN = "broken_skin"
    CANCER = "cancer"
    POOR_BALANCE = "poor_balance"
    CANNOT_GET_TO_FLOOR = "cannot_get_to_floor"
    WRIST_TROUBLE = "wrist_trouble"
    SHOULDER_TROUBLE = "shoulder_trouble"
    KNEE_TROUBLE = "knee_trouble"
    NECK_TROUBLE = "neck_trouble"

    @property
    def condition_text(self) -> str:
        """What applies to the person, as a phrase after "if"."""
        return CAUTION_CONDITIONS[self]


CAUTION_CONDITIONS = {
    Caution.PREGNANCY: "you are pregnant",
    Caution.AFTER_BIRTH: "you gave birth in the last 12 weeks",
    Caution.OSTEOPOROSIS: "your bones are thin (osteoporosis)",
    Caution.FLEXION_HURTS: "bending forward makes your pain worse",
    Caution.EXTENSION_HURTS: "bending backward makes your pain worse",
    Caution.ROTATION_HURTS: "turning makes your pain worse",
    Caution.LEG_PAIN: "pain runs down your leg",
    Caution.HIGH_BLOOD_PRESSURE: "your blood pressure is high",
    Caution.HEART_DISEASE: "you have a heart disease",
    Caution.RECENT_SURGERY: "you had surgery in the last three months",
    Caution.HIP_REPLACEMENT: "you have an artificial hip",
    Caution.BLOOD_THINNERS: "you take blood thinners",
    Caution.CLOT_OR_VARICOSE_VEINS: "you have a blood clot or varicose veins there",
    Caution.NUMB_SKIN: "the skin there is numb",
    Caution.BROKEN_SKIN: "the skin there is broken or sore",
    Caution.CANCER: "you have or had cancer",
    Caution.POOR_BALANCE: "you lose your balance easily",
    Caution.CANNOT_GET_TO_FLOOR: "you cannot get down to the floor and up again",
    Caution.WRIST_TROUBLE: "a wrist hurts when you lean on it",
    Caution.SHOULDER_TROUBLE: "a shoulder hurts",
    Caution.KNEE_TROUBLE: "a knee hurts when you kneel or bend it",
    Caution.NECK_TROUBLE: "your neck hurts",
}


class Grade(StrEnum):
    """The strength of the evidence for a claim; shown on every exercise."""

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
