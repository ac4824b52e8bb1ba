"""Other signs that need help now, each alone."""

from assessment.symptom_check.red_flags.definition import (
    Disposition,
    RedFlagTopic,
    SpecialCare,
    build_red_flag,
)
from assessment.symptom_check.red_flags.predicates import has_chosen
from assessment.symptom_check.red_flags.sources import (
    NHS_BACK_PAIN,
    NHS_COUGHING_BLOOD,
    NHS_HERNIA,
    NHS_MENINGITIS,
    NHS_SEPSIS,
    NHS_SHORTNESS_OF_BREATH,
    NHS_STOMACH_ACHE,
    NHS_STROKE,
    NHS_SUBARACHNOID_HAEMORRHAGE,
    NHS_SUICIDAL_THOUGHTS,
    NHS_TESTICLE_PAIN,
    NHS_VOMITING_BLOOD,
    NICE_AORTIC_ANEURYSM,
    NICE_PERIPHERAL_ARTERIES,
    RCEM_AORTIC_DISSECTION,
    UNSURE_COUNTS_AS_YES,
)

DANGER_FLAGS = (
    build_red_flag(
        "heart",
        RedFlagTopic.VESSEL,
        Disposition.EMERGENCY,
        NHS_BACK_PAIN,
        NHS_SHORTNESS_OF_BREATH,
        NICE_AORTIC_ANEURYSM,
        applies=has_chosen("danger", "heart"),
        reason="you have chest pain, trouble breathing, fainting or a cold sweat",
        clinical_text="Chest pain, dyspnoea, syncope or presyncope",
    ),
    build_red_flag(
        "vessel",
        RedFlagTopic.VESSEL,
        Disposition.EMERGENCY,
        RCEM_AORTIC_DISSECTION,
        NICE_AORTIC_ANEURYSM,
        NHS_STOMACH_ACHE,
        applies=has_chosen("danger", "vessel"),
        reason=("you have sudden tearing pain, or very bad belly pain"),
        clinical_text=(
            "Tearing or severe abdominal pain: aortic dissection or aneurysm to be "
            "excluded"
        ),
    ),
    build_red_flag(
        "cold-leg",
        RedFlagTopic.VESSEL,
        Disposition.EMERGENCY,
        NICE_PERIPHERAL_ARTERIES,
        applies=has_chosen("danger", "cold_leg"),
        reason="a leg has turned cold, pale or blue",
        clinical_text="Signs of acute limb ischaemia",
    ),
    build_red_flag(
        "stroke",
        RedFlagTopic.OTHER_ILLNESS,
        Disposition.EMERGENCY,
        NHS_STROKE,
        NHS_SUBARACHNOID_HAEMORRHAGE,
        applies=has_chosen("danger", "brain"),
        reason=(
            "you have signs of a stroke, lost your sight, or have a sudden, very bad "
            "headache"
        ),
        clinical_text=(
            "Facial droop, arm weakness, speech disturbance, loss of vision or "
            "thunderclap headache"
        ),
    ),
    build_red_flag(
        "very-ill",
        RedFlagTopic.INFECTION,
        Disposition.EMERGENCY,
        NHS_SEPSIS,
        NHS_MENINGITIS,
        applies=has_chosen("danger", "very_ill"),
        reason="you have signs of a very serious infection",
        clinical_text="Signs of possible sepsis or meningitis",
    ),
    build_red_flag(
        "bleeding",
        RedFlagTopic.BLEEDING,
        Disposition.EMERGENCY,
        NHS_VOMITING_BLOOD,
        NHS_COUGHING_BLOOD,
        NHS_STOMACH_ACHE,
        applies=has_chosen("danger", "bleeding"),
        reason="you bring up blood, or your poo is black or very bloody",
        clinical_text="Haematemesis, haemoptysis, melaena or heavy rectal bleeding",
    ),
    build_red_flag(
        "testicle-or-hernia",
        RedFlagTopic.OTHER_ILLNESS,
        Disposition.EMERGENCY,
        NHS_TESTICLE_PAIN,
        NHS_HERNIA,
        applies=has_chosen("danger", "groin", "groin_lump"),
        reason="you have sudden pain in a testicle, or a hard, sore lump in the groin",
        clinical_text="Testicular torsion or strangulated hernia to be excluded",
    ),
    build_red_flag(
        "despair",
        RedFlagTopic.OTHER_ILLNESS,
        Disposition.EMERGENCY,
        NHS_SUICIDAL_THOUGHTS,
        applies=has_chosen("danger", "despair"),
        reason="you have thoughts of ending your life, and you should not be alone",
        clinical_text="Suicidal thoughts",
        special_care=SpecialCare.SUICIDAL_THOUGHTS,
    ),
    build_red_flag(
        "danger-unsure",
        RedFlagTopic.OTHER_ILLNESS,
        Disposition.EMERGENCY,
        NHS_BACK_PAIN,
        UNSURE_COUNTS_AS_YES,
        applies=lambda answers: answers.is_still_unsure_about("danger"),
        reason="you are not sure whether you have one of the danger signs",
        clinical_text="Danger signs not excluded by the patient",
    ),
)
