"""What a belly or a pelvis that carries or carried a baby is spared."""

from core.values.suitability import Caution
from exercises.cautions.feature_caution import FeatureCaution
from exercises.cautions.features import MovementFeature as Feature
from exercises.cautions.sources import (
    CAMBRIDGE_PELVIC_GIRDLE,
    MINNESOTA_ACUPRESSURE,
    TOMMYS_PREGNANCY,
    WALES_AFTER_BIRTH,
    WEBMD_ACUPRESSURE,
    state_own_caution,
)

MOTHERHOOD_CAUTIONS: tuple[FeatureCaution, ...] = (
    FeatureCaution(
        caution=Caution.PREGNANCY,
        features=frozenset({Feature.SUPINE, Feature.PRONE}),
        sources=(
            TOMMYS_PREGNANCY,
            state_own_caution(
                "The source means long times flat on the back from 16 weeks on. We do "
                "not ask the month, so nobody who is pregnant lies flat, on back or "
                "front."
            ),
        ),
    ),
    FeatureCaution(
        caution=Caution.PREGNANCY,
        features=frozenset(
            {Feature.ONE_LEG_STAND, Feature.UNEVEN_PELVIS, Feature.WIDE_LEGS}
        ),
        sources=(
            CAMBRIDGE_PELVIC_GIRDLE,
            state_own_caution(
                "One in five has pain of the pelvis in pregnancy, which one leg and "
                "legs far apart bring on. We leave both out for everyone pregnant."
            ),
        ),
    ),
    FeatureCaution(
        caution=Caution.PREGNANCY,
        features=frozenset(
            {
                Feature.BELLY_SQUEEZE,
                Feature.BELLY_STRAIN,
                Feature.HEAVY_LOAD,
            }
        ),
        sources=(
            state_own_caution(
                "A belly that carries a baby is neither squeezed nor strained here. "
                "Whoever is used to more may ask a midwife."
            ),
        ),
    ),
    FeatureCaution(
        caution=Caution.PREGNANCY,
        features=frozenset(
            {
                Feature.PREGNANCY_POINT,
                Feature.PRESSURE_ON_BELLY,
                Feature.PRESSURE_ON_LOWER_BACK,
            }
        ),
        sources=(MINNESOTA_ACUPRESSURE, WEBMD_ACUPRESSURE),
    ),
    FeatureCaution(
        caution=Caution.AFTER_BIRTH,
        features=frozenset(
            {
                Feature.BELLY_STRAIN,
                Feature.HEAVY_LOAD,
                Feature.PRESSURE_ON_BELLY,
                Feature.PRESSURE_ON_CALF,
                Feature.UNEVEN_PELVIS,
                Feature.WIDE_LEGS,
            }
        ),
        sources=(
            WALES_AFTER_BIRTH,
            state_own_caution(
                "The belly wall closes within about eight weeks. Until twelve have "
                "passed, what strains it or the pelvis waits, and calves are not "
                "pressed, as clots are likelier then."
            ),
        ),
    ),
    FeatureCaution(
        caution=Caution.PELVIC_GIRDLE_PAIN,
        features=frozenset(
            {
                Feature.CROSSED_LEGS,
                Feature.LUNGE,
                Feature.ONE_LEG_STAND,
                Feature.UNEVEN_PELVIS,
                Feature.WIDE_LEGS,
            }
        ),
        sources=(
            CAMBRIDGE_PELVIC_GIRDLE,
            state_own_caution(
                "The source names one leg and stairs. Lunges, crossed legs and legs "
                "far apart load the pelvis as unevenly."
            ),
        ),
    ),
)
