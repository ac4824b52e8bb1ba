"""What an exercise does to the body, as far as a condition may forbid it."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from core.values.suitability import Equipment, Place, Position
from exercises.values.vocabulary import Technique


class MovementFeature(StrEnum):
    """Stated by the entry, or following from its position, place and technique."""

    # The back.
    FORWARD_BEND = "forward_bend"
    END_RANGE_FLEXION = "end_range_flexion"
    LOADED_FLEXION = "loaded_flexion"
    ROUNDING = "rounding"
    BACK_BEND = "back_bend"
    SPINE_OVER_EDGE = "spine_over_edge"
    TWIST = "twist"
    SIDE_BEND = "side_bend"
    # Hips, pelvis and legs.
    DEEP_HIP_BEND = "deep_hip_bend"
    CROSSING_MIDLINE = "crossing_midline"
    HIP_TURN = "hip_turn"
    HIP_EXTENSION = "hip_extension"
    CROSSED_LEGS = "crossed_legs"
    WIDE_LEGS = "wide_legs"
    LUNGE = "lunge"
    UNEVEN_PELVIS = "uneven_pelvis"
    KNEE_LOAD = "knee_load"
    NERVE_PULL = "nerve_pull"
    # Head, arms and belly.
    HEAD_DOWN = "head_down"
    HEAD_LEVEL = "head_level"
    BOW = "bow"
    HEAD_BACK = "head_back"
    NECK_LOAD = "neck_load"
    SHOULDER_LOAD = "shoulder_load"
    HAND_LOAD = "hand_load"
    BELLY_STRAIN = "belly_strain"
    BELLY_SQUEEZE = "belly_squeeze"
    # Effort and range.
    STRAINING_HOLD = "straining_hold"
    HEAVY_LOAD = "heavy_load"
    VIGOROUS = "vigorous"
    END_RANGE = "end_range"
    BEYOND_DAILY_MOVES = "beyond_daily_moves"
    # How the body is held.
    SUPINE = "supine"
    PRONE = "prone"
    KNEELING = "kneeling"
    ONE_LEG_STAND = "one_leg_stand"
    UNSTEADY_STANCE = "unsteady_stance"
    BED_EDGE = "bed_edge"
    FLOOR_ONLY = "floor_only"
    # What touches the skin.
    PRESSURE = "pressure"
    PRESSURE_ON_BELLY = "pressure_on_belly"
    PRESSURE_ON_CALF = "pressure_on_calf"
    PRESSURE_ON_HIP = "pressure_on_hip"
    PRESSURE_ON_LEG = "pressure_on_leg"
    PRESSURE_ON_LOWER_BACK = "pressure_on_lower_back"
    PRESSURE_ON_RIBS = "pressure_on_ribs"
    PREGNANCY_POINT = "pregnancy_point"
    HEAT = "heat"
    COLD = "cold"

    @property
    def label(self) -> str:
        """What the exercise does, to follow "it"."""
        return FEATURE_LABELS[self]


Feature = MovementFeature

FEATURE_LABELS = {
    Feature.FORWARD_BEND: "bends the lower back forward",
    Feature.END_RANGE_FLEXION: "rounds the back as far as it goes",
    Feature.LOADED_FLEXION: "rounds the back under load",
    Feature.ROUNDING: "rounds the back a little",
    Feature.BACK_BEND: "bends the back backwards",
    Feature.SPINE_OVER_EDGE: "bends the back over an edge",
    Feature.TWIST: "twists the back",
    Feature.SIDE_BEND: "bends the back to the side",
    Feature.DEEP_HIP_BEND: "bends a hip beyond a right angle",
    Feature.CROSSING_MIDLINE: "takes a leg across the middle",
    Feature.HIP_TURN: "turns a hip far",
    Feature.HIP_EXTENSION: "takes a leg far back",
    Feature.CROSSED_LEGS: "crosses the legs",
    Feature.WIDE_LEGS: "spreads the legs",
    Feature.LUNGE: "is a lunge",
    Feature.UNEVEN_PELVIS: "loads one side of the pelvis",
    Feature.KNEE_LOAD: "loads or twists a bent knee",
    Feature.NERVE_PULL: "pulls on the nerve of a leg",
    Feature.HEAD_DOWN: "lets the head hang below the heart",
    Feature.HEAD_LEVEL: "lowers the head to the height of the heart",
    Feature.BOW: "bows and comes up again",
    Feature.HEAD_BACK: "tips the head back",
    Feature.NECK_LOAD: "makes the neck work",
    Feature.SHOULDER_LOAD: "loads or lifts an arm",
    Feature.HAND_LOAD: "loads a hand",
    Feature.BELLY_STRAIN: "strains the belly wall",
    Feature.BELLY_SQUEEZE: "squeezes the belly",
    Feature.STRAINING_HOLD: "holds with hard effort",
    Feature.HEAVY_LOAD: "lifts or carries a weight",
    Feature.VIGOROUS: "makes the heart work hard",
    Feature.END_RANGE: "goes to the end of a joint's range",
    Feature.BEYOND_DAILY_MOVES: "goes beyond the movements of a quiet day",
    Feature.SUPINE: "is done lying on the back",
    Feature.PRONE: "is done lying on the front",
    Feature.KNEELING: "puts weight on the knees",
    Feature.ONE_LEG_STAND: "stands on one leg",
    Feature.UNSTEADY_STANCE: "stands unsteadily",
    Feature.BED_EDGE: "lies at the edge of a bed",
    Feature.FLOOR_ONLY: "is done on the floor only",
    Feature.PRESSURE: "presses the skin",
    Feature.PRESSURE_ON_BELLY: "presses the belly",
    Feature.PRESSURE_ON_CALF: "presses a calf",
    Feature.PRESSURE_ON_HIP: "presses a hip",
    Feature.PRESSURE_ON_LEG: "presses a leg",
    Feature.PRESSURE_ON_LOWER_BACK: "presses the lower back",
    Feature.PRESSURE_ON_RIBS: "presses the ribs",
    Feature.PREGNANCY_POINT: "presses a point that tradition spares in pregnancy",
    Feature.HEAT: "warms the skin",
    Feature.COLD: "cools the skin",
}
FEATURES_BY_POSITION: dict[Position, frozenset[Feature]] = {
    Position.LYING_ON_BACK: frozenset({Feature.SUPINE}),
    Position.LYING_ON_FRONT: frozenset({Feature.PRONE}),
    Position.KNEELING: frozenset({Feature.KNEELING}),
    Position.HANDS_AND_KNEES: frozenset({Feature.KNEELING, Feature.HAND_LOAD}),
}
STRETCHING = frozenset({Feature.END_RANGE, Feature.BEYOND_DAILY_MOVES})
FEATURES_BY_TECHNIQUE: dict[Technique, frozenset[Feature]] = {
    Technique.CONTRACT_RELAX: STRETCHING,
    Technique.STATIC_STRETCH: STRETCHING,
    Technique.MOBILITY: frozenset({Feature.BEYOND_DAILY_MOVES}),
    Technique.STRENGTH: frozenset({Feature.BEYOND_DAILY_MOVES}),
    Technique.ACUPRESSURE: frozenset({Feature.PRESSURE}),
    Technique.REFLEX: frozenset({Feature.PRESSURE}),
    Technique.SELF_MASSAGE: frozenset({Feature.PRESSURE, Feature.BEYOND_DAILY_MOVES}),
}
FEATURES_BY_EQUIPMENT: dict[Equipment, frozenset[Feature]] = {
    Equipment.HEAT_PACK: frozenset({Feature.HEAT}),
    Equipment.ICE_PACK: frozenset({Feature.COLD}),
}
NO_FEATURES: frozenset[Feature] = frozenset()


def find_implied_features(
    *,
    position: Position,
    technique: Technique,
    places: Iterable[Place],
    equipment: Iterable[Equipment],
) -> Iterator[Feature]:
    yield from FEATURES_BY_POSITION.get(position, NO_FEATURES)
    yield from FEATURES_BY_TECHNIQUE.get(technique, NO_FEATURES)
    for item in equipment:
        yield from FEATURES_BY_EQUIPMENT.get(item, NO_FEATURES)
    if {*places} == {Place.FLOOR}:
        yield Feature.FLOOR_ONLY
