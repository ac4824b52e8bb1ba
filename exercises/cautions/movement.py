"""What bones, joints, muscles and nerves are spared."""

from core.values.suitability import Caution
from exercises.cautions.feature_caution import FeatureCaution
from exercises.cautions.features import MovementFeature as Feature
from exercises.cautions.sources import (
    EHLERS_DANLOS_EXERCISE,
    LEEDS_HIP_REPLACEMENT,
    OSTEOPOROSIS_SOCIETY_BENDING,
    PHYSIOADVISOR_SPONDYLOLISTHESIS,
    TOO_FIT_TO_FRACTURE_DELPHI,
    WEBMD_ACUPRESSURE,
    state_own_caution,
)

SPARE_WHAT_HURTS = state_own_caution(
    "What hurts is spared, as there are other ways to the same end."
)

MOVEMENT_CAUTIONS: tuple[FeatureCaution, ...] = (
    FeatureCaution(
        caution=Caution.OSTEOPOROSIS,
        features=frozenset(
            {
                Feature.END_RANGE_FLEXION,
                Feature.HEAVY_LOAD,
                Feature.LOADED_FLEXION,
                Feature.TWIST,
            }
        ),
        sources=(TOO_FIT_TO_FRACTURE_DELPHI, OSTEOPOROSIS_SOCIETY_BENDING),
    ),
    FeatureCaution(
        caution=Caution.OSTEOPOROSIS,
        features=frozenset(
            {
                Feature.PRESSURE_ON_LOWER_BACK,
                Feature.PRESSURE_ON_RIBS,
                Feature.ROUNDING,
                Feature.SIDE_BEND,
                Feature.SPINE_OVER_EDGE,
            }
        ),
        sources=(
            WEBMD_ACUPRESSURE,
            state_own_caution(
                "The sources name far bends and twists. We leave out bends to the side "
                "and over an edge as well, and press no thin bone."
            ),
        ),
    ),
    FeatureCaution(
        caution=Caution.FLEXION_HURTS,
        features=frozenset(
            {
                Feature.END_RANGE_FLEXION,
                Feature.FORWARD_BEND,
                Feature.LOADED_FLEXION,
            }
        ),
        sources=(SPARE_WHAT_HURTS,),
    ),
    FeatureCaution(
        caution=Caution.EXTENSION_HURTS,
        features=frozenset({Feature.BACK_BEND, Feature.HIP_EXTENSION}),
        sources=(SPARE_WHAT_HURTS,),
    ),
    FeatureCaution(
        caution=Caution.ROTATION_HURTS,
        features=frozenset({Feature.TWIST}),
        sources=(SPARE_WHAT_HURTS,),
    ),
    FeatureCaution(
        caution=Caution.LEG_PAIN,
        features=frozenset({Feature.HEAVY_LOAD, Feature.NERVE_PULL}),
        sources=(
            state_own_caution(
                "Such pain can come from a nerve, which a long pull or a heavy load "
                "can annoy."
            ),
        ),
    ),
    FeatureCaution(
        caution=Caution.HIP_REPLACEMENT,
        features=frozenset(
            {Feature.CROSSING_MIDLINE, Feature.DEEP_HIP_BEND, Feature.HIP_TURN}
        ),
        sources=(
            LEEDS_HIP_REPLACEMENT,
            state_own_caution(
                "The leaflet asks for this for six weeks or longer. We leave these "
                "movements out for good, as we do not know which hip it is."
            ),
        ),
    ),
    FeatureCaution(
        caution=Caution.HIP_REPLACEMENT,
        features=frozenset({Feature.HIP_EXTENSION, Feature.PRESSURE_ON_HIP}),
        sources=(
            state_own_caution(
                "Some hips are put in from the front and come out when the leg goes "
                "far back. Nothing is pressed where metal lies below."
            ),
        ),
    ),
    FeatureCaution(
        caution=Caution.WRIST_TROUBLE,
        features=frozenset({Feature.HAND_LOAD}),
        sources=(SPARE_WHAT_HURTS,),
    ),
    FeatureCaution(
        caution=Caution.SHOULDER_TROUBLE,
        features=frozenset({Feature.SHOULDER_LOAD}),
        sources=(SPARE_WHAT_HURTS,),
    ),
    FeatureCaution(
        caution=Caution.KNEE_TROUBLE,
        features=frozenset({Feature.KNEELING, Feature.KNEE_LOAD}),
        sources=(SPARE_WHAT_HURTS,),
    ),
    FeatureCaution(
        caution=Caution.NECK_TROUBLE,
        features=frozenset({Feature.NECK_LOAD}),
        sources=(SPARE_WHAT_HURTS,),
    ),
    FeatureCaution(
        caution=Caution.HYPERMOBILE,
        features=frozenset({Feature.END_RANGE}),
        sources=(
            EHLERS_DANLOS_EXERCISE,
            state_own_caution(
                "Joints that bend very far gain from control in the middle of their "
                "range, so its ends are left out."
            ),
        ),
    ),
    FeatureCaution(
        caution=Caution.SPONDYLOLISTHESIS,
        features=frozenset({Feature.BACK_BEND}),
        sources=(
            PHYSIOADVISOR_SPONDYLOLISTHESIS,
            state_own_caution(
                "Bending back loads the place that has slipped, and most people with "
                "it feel that."
            ),
        ),
    ),
)
