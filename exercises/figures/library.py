"""Every picture by its name."""

from collections.abc import Mapping

from exercises.figures.engine.figure import Figure, Picture
from exercises.figures.poses.balance import BALANCE_FIGURES
from exercises.figures.poses.bed_and_relaxation import BED_AND_RELAXATION_FIGURES
from exercises.figures.poses.core import CORE_FIGURES
from exercises.figures.poses.daily import DAILY_FIGURES
from exercises.figures.poses.everyday import EVERYDAY_FIGURES
from exercises.figures.poses.hinges import HINGE_FIGURES
from exercises.figures.poses.lifting import LIFTING_FIGURES
from exercises.figures.poses.mobility import MOBILITY_FIGURES
from exercises.figures.poses.mobility_upright import UPRIGHT_MOBILITY_FIGURES
from exercises.figures.poses.nerve_and_release import NERVE_AND_RELEASE_FIGURES
from exercises.figures.poses.pedals_and_pool import PEDALS_AND_POOL_FIGURES
from exercises.figures.poses.points import ACUPOINT_MAPS
from exercises.figures.poses.portraits import PORTRAIT_FIGURES
from exercises.figures.poses.prone import PRONE_FIGURES
from exercises.figures.poses.rest import REST_FIGURES
from exercises.figures.poses.selftests import SELF_TEST_FIGURES
from exercises.figures.poses.selftests_scales import PICTURE_SCALE_FIGURES
from exercises.figures.poses.side_lying import SIDE_LYING_FIGURES
from exercises.figures.poses.squats import SQUAT_FIGURES
from exercises.figures.poses.strength_beyond import STRENGTH_BEYOND_FIGURES
from exercises.figures.poses.stretches_lying import LYING_STRETCH_FIGURES
from exercises.figures.poses.stretches_sideways import SIDEWAYS_STRETCH_FIGURES
from exercises.figures.poses.stretches_upright import UPRIGHT_STRETCH_FIGURES
from exercises.figures.poses.supine import SUPINE_FIGURES
from exercises.figures.poses.walking import WALKING_FIGURES

FIGURES: tuple[Figure, ...] = (
    *BALANCE_FIGURES,
    *BED_AND_RELAXATION_FIGURES,
    *CORE_FIGURES,
    *DAILY_FIGURES,
    *EVERYDAY_FIGURES,
    *HINGE_FIGURES,
    *LIFTING_FIGURES,
    *MOBILITY_FIGURES,
    *UPRIGHT_MOBILITY_FIGURES,
    *NERVE_AND_RELEASE_FIGURES,
    *PEDALS_AND_POOL_FIGURES,
    *PORTRAIT_FIGURES,
    *PRONE_FIGURES,
    *REST_FIGURES,
    *SELF_TEST_FIGURES,
    *PICTURE_SCALE_FIGURES,
    *SIDE_LYING_FIGURES,
    *SQUAT_FIGURES,
    *STRENGTH_BEYOND_FIGURES,
    *LYING_STRETCH_FIGURES,
    *SIDEWAYS_STRETCH_FIGURES,
    *UPRIGHT_STRETCH_FIGURES,
    *SUPINE_FIGURES,
    *WALKING_FIGURES,
)
PICTURES: tuple[Picture, ...] = (*FIGURES, *ACUPOINT_MAPS)
PICTURES_BY_NAME: Mapping[str, Picture] = {
    picture.name: picture for picture in PICTURES
}


def find_picture(name: str) -> Picture | None:
    return PICTURES_BY_NAME.get(name)
