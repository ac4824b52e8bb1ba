"""What illnesses, operations and skin forbid, and poor balance."""

from core.values.suitability import Caution
from exercises.cautions.feature_caution import FeatureCaution
from exercises.cautions.features import MovementFeature as Feature
from exercises.cautions.sources import (
    COLOSTOMY_UK_HERNIA,
    GLAUCOMA_STUDY_2015,
    HANDGRIP_TRIAL_2022,
    MEDICATION_SAFETY_PATCHES,
    MINNESOTA_ACUPRESSURE,
    WEBMD_ACUPRESSURE,
    state_own_caution,
)

HEAT_AND_COLD = frozenset({Feature.HEAT, Feature.COLD})
PRESSED_PLACES = frozenset(
    {
        Feature.PRESSURE_ON_BELLY,
        Feature.PRESSURE_ON_HIP,
        Feature.PRESSURE_ON_LEG,
        Feature.PRESSURE_ON_LOWER_BACK,
        Feature.PRESSURE_ON_RIBS,
    }
)

ILLNESS_CAUTIONS: tuple[FeatureCaution, ...] = (
    FeatureCaution(
        caution=Caution.HIGH_BLOOD_PRESSURE,
        features=frozenset(
            {Feature.HEAD_DOWN, Feature.HEAVY_LOAD, Feature.STRAINING_HOLD}
        ),
        sources=(
            HANDGRIP_TRIAL_2022,
            state_own_caution(
                "A hard hold raises the pressure while it lasts, though training with "
                "holds can lower it in the long run. So ask first. That a head which "
                "hangs down counts as well is our choice."
            ),
        ),
    ),
    FeatureCaution(
        caution=Caution.HEART_DISEASE,
        features=frozenset(
            {Feature.HEAVY_LOAD, Feature.STRAINING_HOLD, Feature.VIGOROUS}
        ),
        sources=(
            state_own_caution(
                "How hard a weak heart may work is for whoever treats it to say."
            ),
        ),
    ),
    FeatureCaution(
        caution=Caution.RECENT_SURGERY,
        features=HEAT_AND_COLD | PRESSED_PLACES | {Feature.BEYOND_DAILY_MOVES},
        sources=(
            MINNESOTA_ACUPRESSURE,
            state_own_caution(
                "Each operation has its own rules, which we do not ask. So all that "
                "goes beyond the movements of a quiet day waits."
            ),
        ),
    ),
    FeatureCaution(
        caution=Caution.BLOOD_THINNERS,
        features=frozenset({Feature.PRESSURE}),
        sources=(MINNESOTA_ACUPRESSURE,),
    ),
    FeatureCaution(
        caution=Caution.CLOT_OR_VARICOSE_VEINS,
        features=HEAT_AND_COLD
        | {Feature.CROSSED_LEGS, Feature.PRESSURE_ON_BELLY, Feature.PRESSURE_ON_LEG},
        sources=(
            WEBMD_ACUPRESSURE,
            state_own_caution(
                "A clot that is pressed, or squeezed by crossed legs or a band, could "
                "move. Heat and cold go on no sore vein."
            ),
        ),
    ),
    FeatureCaution(
        caution=Caution.NUMB_SKIN,
        features=HEAT_AND_COLD | {Feature.PRESSURE},
        sources=(
            state_own_caution(
                "Skin that feels nothing gives no warning when it is burnt or bruised."
            ),
        ),
    ),
    FeatureCaution(
        caution=Caution.BROKEN_SKIN,
        features=HEAT_AND_COLD | {Feature.PRESSURE},
        sources=(MINNESOTA_ACUPRESSURE,),
    ),
    FeatureCaution(
        caution=Caution.CANCER,
        features=HEAT_AND_COLD | {Feature.PRESSURE},
        sources=(
            WEBMD_ACUPRESSURE,
            state_own_caution(
                "The source means the place of a tumour and bones to which it spread. "
                "We do not ask where it is."
            ),
        ),
    ),
    FeatureCaution(
        caution=Caution.POOR_BALANCE,
        features=frozenset(
            {
                Feature.BED_EDGE,
                Feature.LUNGE,
                Feature.ONE_LEG_STAND,
                Feature.UNSTEADY_STANCE,
            }
        ),
        sources=(
            state_own_caution(
                "What is done without a firm stand is left out, as a fall does harm."
            ),
        ),
    ),
    FeatureCaution(
        caution=Caution.CANNOT_GET_TO_FLOOR,
        features=frozenset({Feature.FLOOR_ONLY}),
        sources=(
            state_own_caution("Nobody should lie on the floor who cannot get up."),
        ),
    ),
    FeatureCaution(
        caution=Caution.GLAUCOMA,
        features=frozenset({Feature.HEAD_DOWN, Feature.HEAD_LEVEL}),
        sources=(GLAUCOMA_STUDY_2015,),
    ),
    FeatureCaution(
        caution=Caution.GLAUCOMA,
        features=frozenset({Feature.HEAVY_LOAD, Feature.STRAINING_HOLD}),
        sources=(
            state_own_caution(
                "A held breath raises the pressure in the eye, and hard holds and "
                "heavy loads tempt to hold it."
            ),
        ),
    ),
    FeatureCaution(
        caution=Caution.MEDICINE_PATCH,
        features=frozenset({Feature.HEAT}),
        sources=(MEDICATION_SAFETY_PATCHES,),
    ),
    FeatureCaution(
        caution=Caution.HERNIA_OR_STOMA,
        features=frozenset(
            {
                Feature.BELLY_STRAIN,
                Feature.HEAVY_LOAD,
                Feature.PRESSURE_ON_BELLY,
                Feature.PRONE,
                Feature.STRAINING_HOLD,
            }
        ),
        sources=(
            COLOSTOMY_UK_HERNIA,
            state_own_caution(
                "The source asks for control and a slow start under guidance. Without "
                "guidance we leave out what strains or presses the belly."
            ),
        ),
    ),
    FeatureCaution(
        caution=Caution.DIZZINESS,
        features=frozenset(
            {
                Feature.BOW,
                Feature.HEAD_BACK,
                Feature.HEAD_DOWN,
                Feature.ONE_LEG_STAND,
                Feature.UNSTEADY_STANCE,
            }
        ),
        sources=(
            state_own_caution(
                "A head that bows, tips back and comes up again makes dizziness worse, "
                "and whoever is dizzy falls more easily."
            ),
        ),
    ),
)
