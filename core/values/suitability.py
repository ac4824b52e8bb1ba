"""What an exercise asks of a person, and what a person says of themselves."""

from core.values.vocabulary import LabelledStrEnum


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
    STICK = "stick"
    SECOND_CHAIR = "second_chair"
    TROLLEY = "trolley"
    BICYCLE = "bicycle"
    POOL = "pool"
    ROLLER = "roller"


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
    GLAUCOMA = "glaucoma"
    HYPERMOBILE = "hypermobile"
    SEATED_ONLY = "seated_only"
    MEDICINE_PATCH = "medicine_patch"
    HERNIA_OR_STOMA = "hernia_or_stoma"
    DIZZINESS = "dizziness"
    SPONDYLOLISTHESIS = "spondylolisthesis"
    PELVIC_GIRDLE_PAIN = "pelvic_girdle_pain"

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
    Caution.GLAUCOMA: "you have glaucoma (high pressure in an eye)",
    Caution.HYPERMOBILE: "your joints bend very far",
    Caution.SEATED_ONLY: "you do everything seated",
    Caution.MEDICINE_PATCH: "you wear a medicine patch on your skin",
    Caution.HERNIA_OR_STOMA: "you have a hernia or a stoma",
    Caution.DIZZINESS: "you often feel dizzy",
    Caution.SPONDYLOLISTHESIS: "a bone of your spine has slipped (spondylolisthesis)",
    Caution.PELVIC_GIRDLE_PAIN: "your pelvis hurts on one leg or on stairs",
}
