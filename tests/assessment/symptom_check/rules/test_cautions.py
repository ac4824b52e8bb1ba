import pytest

from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.rules.cautions import CAUTION_RULES, derive_cautions
from core.values.suitability import Caution
from tests.assessment.factories import ORDINARY_BACKACHE
from tests.evidence import is_sound


@pytest.mark.parametrize(
    ("answers", "caution"),
    [
        ({"health": ["pregnant"]}, Caution.PREGNANCY),
        ({"health": ["gave_birth"]}, Caution.AFTER_BIRTH),
        ({"health": ["thin_bones"]}, Caution.OSTEOPOROSIS),
        ({"health": ["steroids"]}, Caution.OSTEOPOROSIS),
        ({"health": ["blood_thinners"]}, Caution.BLOOD_THINNERS),
        ({"health": ["cancer"]}, Caution.CANCER),
        ({"care": ["bending"]}, Caution.FLEXION_HURTS),
        ({"care": ["arching"]}, Caution.EXTENSION_HURTS),
        ({"legs": ["walking"]}, Caution.EXTENSION_HURTS),
        ({"care": ["twisting"]}, Caution.ROTATION_HURTS),
        ({"care": ["floor"]}, Caution.CANNOT_GET_TO_FLOOR),
        ({"care": ["blood_pressure"]}, Caution.HIGH_BLOOD_PRESSURE),
        ({"care": ["heart"]}, Caution.HEART_DISEASE),
        ({"care": ["hip_replacement"]}, Caution.HIP_REPLACEMENT),
        ({"care": ["veins"]}, Caution.CLOT_OR_VARICOSE_VEINS),
        ({"care": ["wrist"]}, Caution.WRIST_TROUBLE),
        ({"care": ["shoulder"]}, Caution.SHOULDER_TROUBLE),
        ({"care": ["knee"]}, Caution.KNEE_TROUBLE),
        ({"care": ["neck"]}, Caution.NECK_TROUBLE),
        ({"place": ["neck"]}, Caution.NECK_TROUBLE),
        ({"care": ["balance"]}, Caution.POOR_BALANCE),
        ({"care": ["numb_skin"]}, Caution.NUMB_SKIN),
        ({"saddle": ["old_nerve"]}, Caution.NUMB_SKIN),
        ({"place": ["thigh"]}, Caution.LEG_PAIN),
        ({"place": ["below_knee"]}, Caution.LEG_PAIN),
        ({"signs": ["wound"]}, Caution.BROKEN_SKIN),
        ({"lately": ["spine_procedure"]}, Caution.RECENT_SURGERY),
        ({"lately": ["belly_operation"]}, Caution.RECENT_SURGERY),
        ({"lately": ["joint_operation"]}, Caution.RECENT_SURGERY),
        ({"health": ["stiff_spine"]}, Caution.OSTEOPOROSIS),
        ({"health_which": ["blood_thinners"]}, Caution.BLOOD_THINNERS),
        ({"legs_old": ["old_weak"]}, Caution.POOR_BALANCE),
        ({"legs_old": ["old_numb"]}, Caution.NUMB_SKIN),
        ({"legs_old": ["old_both"]}, Caution.NUMB_SKIN),
        ({"legs_old": ["old_both"]}, Caution.LEG_PAIN),
        ({"place": ["shin"]}, Caution.LEG_PAIN),
        ({"signs": ["calf"]}, Caution.CLOT_OR_VARICOSE_VEINS),
        ({"signs": ["blisters"]}, Caution.BROKEN_SKIN),
    ],
)
def test_an_answer_calls_for_its_caution(answers, caution):
    assert caution in derive_cautions(read_answers(answers))


def test_numbness_in_one_leg_calls_for_two_cautions():
    assert derive_cautions(read_answers({"legs": ["one_numb"]})) == {
        Caution.LEG_PAIN,
        Caution.NUMB_SKIN,
    }


def test_ordinary_backache_calls_for_the_direction_that_hurts_only():
    answers = read_answers(ORDINARY_BACKACHE)
    assert derive_cautions(answers) == {Caution.FLEXION_HURTS}


def test_every_caution_has_one_rule_unless_the_settings_ask_for_it():
    told_in_settings = {
        Caution.DIZZINESS,
        Caution.GLAUCOMA,
        Caution.HERNIA_OR_STOMA,
        Caution.HYPERMOBILE,
        Caution.MEDICINE_PATCH,
        Caution.PELVIC_GIRDLE_PAIN,
        Caution.SEATED_ONLY,
        Caution.SPONDYLOLISTHESIS,
    }
    by_rule = sorted(rule.result for rule in CAUTION_RULES)
    assert by_rule == sorted({*Caution} - told_in_settings)


@pytest.mark.parametrize("rule", CAUTION_RULES, ids=lambda rule: rule.slug)
def test_a_rule_says_what_is_true_of_the_person_and_what_it_rests_on(rule):
    assert (rule.slug, rule.reason) == (rule.result.value, rule.result.condition_text)
    assert rule.sources
    assert all(map(is_sound, rule.sources))
