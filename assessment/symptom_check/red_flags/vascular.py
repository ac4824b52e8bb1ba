"""Vascular, cardiac and bleeding red flags."""

from assessment.symptom_check.red_flags.definition import (
    ClinicalConcern,
    Disposition,
    RedFlagRule,
    RedFlagTopic,
)
from assessment.symptom_check.red_flags.predicates import (
    began_suddenly,
    has_chosen,
    has_nerve_sign,
    has_new_belly_pain,
    has_new_pain,
    has_unbearable_pain,
    has_very_strong_pain,
    is_at_vascular_risk,
)
from assessment.symptom_check.red_flags.sources import (
    CKS_BACK_PAIN,
    CKS_RENAL_COLIC,
    NHS_BACK_PAIN,
    NHS_COUGHING_BLOOD,
    NHS_DEEP_VEIN_THROMBOSIS,
    NHS_PULMONARY_EMBOLISM,
    NHS_SHORTNESS_OF_BREATH,
    NHS_STOMACH_ACHE,
    NHS_VOMITING_BLOOD,
    NICE_AORTIC_ANEURYSM,
    NICE_PERIPHERAL_ARTERIES,
    NICE_VENOUS_THROMBOSIS,
    RCEM_AORTIC_DISSECTION,
    VERY_STRONG_PAIN,
    VESSEL_RISK_AGES,
)
from core.values.rules import Rule

VASCULAR_FLAGS: tuple[RedFlagRule, ...] = (
    Rule(
        slug="chest-pain",
        applies=has_chosen("danger", "chest_pain"),
        result=ClinicalConcern(
            topic=RedFlagTopic.VESSEL,
            disposition=Disposition.EMERGENCY,
            clinical_text="Chest pain",
        ),
        reason="you have chest pain with it",
        sources=(NHS_BACK_PAIN,),
    ),
    Rule(
        slug="breathless",
        applies=has_chosen("danger", "breathless"),
        result=ClinicalConcern(
            topic=RedFlagTopic.VESSEL,
            disposition=Disposition.EMERGENCY,
            clinical_text="New breathlessness",
        ),
        reason="you have new trouble breathing",
        sources=(NHS_BACK_PAIN, NHS_SHORTNESS_OF_BREATH),
    ),
    Rule(
        slug="faint",
        applies=has_chosen("danger", "faint"),
        result=ClinicalConcern(
            topic=RedFlagTopic.VESSEL,
            disposition=Disposition.EMERGENCY,
            clinical_text="Syncope or presyncope",
        ),
        reason="you fainted, or feel close to it",
        sources=(NICE_AORTIC_ANEURYSM,),
    ),
    Rule(
        slug="tearing-pain",
        applies=has_chosen("danger", "tearing"),
        result=ClinicalConcern(
            topic=RedFlagTopic.VESSEL,
            disposition=Disposition.EMERGENCY,
            clinical_text="Sudden tearing pain: aortic dissection to be excluded",
        ),
        reason="you have a sudden ripping pain in chest, belly or upper back",
        sources=(RCEM_AORTIC_DISSECTION,),
    ),
    Rule(
        slug="belly",
        applies=has_chosen("danger", "belly"),
        result=ClinicalConcern(
            topic=RedFlagTopic.VESSEL,
            disposition=Disposition.EMERGENCY,
            clinical_text="Severe abdominal pain or pulsatile abdomen",
        ),
        reason="you have sudden or very bad belly pain, or a strong beat in the belly",
        sources=(NICE_AORTIC_ANEURYSM, NHS_STOMACH_ACHE),
    ),
    Rule(
        slug="cold-leg",
        applies=has_chosen("danger", "cold_leg"),
        result=ClinicalConcern(
            topic=RedFlagTopic.VESSEL,
            disposition=Disposition.EMERGENCY,
            clinical_text="Signs of acute limb ischaemia",
        ),
        reason="a leg has turned cold, pale or blue",
        sources=(NICE_PERIPHERAL_ARTERIES,),
    ),
    Rule(
        slug="bleeding",
        applies=has_chosen("danger", "bleeding"),
        result=ClinicalConcern(
            topic=RedFlagTopic.BLEEDING,
            disposition=Disposition.EMERGENCY,
            clinical_text="Haematemesis, haemoptysis, melaena or heavy rectal bleeding",
        ),
        reason="you bring up blood, or your poo is black or very bloody",
        sources=(NHS_VOMITING_BLOOD, NHS_COUGHING_BLOOD, NHS_STOMACH_ACHE),
    ),
    Rule(
        slug="sudden-vessel-risk",
        applies=lambda answers: (
            began_suddenly(answers)
            and (is_at_vascular_risk(answers) or answers.is_older_than(70))
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.VESSEL,
            disposition=Disposition.EMERGENCY,
            clinical_text=(
                "Sudden severe pain with risk factors for a ruptured aortic aneurysm"
            ),
        ),
        reason=(
            "strong pain came within minutes, which at your age can come from a blood "
            "vessel"
        ),
        sources=(NICE_AORTIC_ANEURYSM, VESSEL_RISK_AGES),
    ),
    Rule(
        slug="sudden-elsewhere",
        applies=lambda answers: (
            began_suddenly(answers)
            and answers.has_option("place", "upper_back", "chest_wall", "belly")
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.VESSEL,
            disposition=Disposition.EMERGENCY,
            clinical_text="Sudden severe thoracic or abdominal pain",
        ),
        reason=(
            "strong pain came within minutes, and it is in the chest, belly or upper "
            "back"
        ),
        sources=(RCEM_AORTIC_DISSECTION, NICE_AORTIC_ANEURYSM),
    ),
    Rule(
        slug="aneurysm",
        applies=has_chosen("health", "aneurysm"),
        result=ClinicalConcern(
            topic=RedFlagTopic.VESSEL,
            disposition=Disposition.EMERGENCY,
            clinical_text="Known aneurysm with new back pain",
        ),
        reason="you have a known aneurysm and this pain is new or different",
        sources=(NICE_AORTIC_ANEURYSM,),
    ),
    Rule(
        slug="colic-vessel-risk",
        applies=lambda answers: (
            answers.has_option("body", "colic") and is_at_vascular_risk(answers)
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.VESSEL,
            disposition=Disposition.EMERGENCY,
            clinical_text=(
                "First renal-colic-like pain with risk factors for an aortic aneurysm"
            ),
        ),
        reason=(
            "you have pain in waves to the groin, which at your age can come from a "
            "blood vessel"
        ),
        sources=(NICE_AORTIC_ANEURYSM, CKS_RENAL_COLIC, VESSEL_RISK_AGES),
    ),
    Rule(
        slug="thinners-sudden",
        applies=lambda answers: (
            answers.has_option("health", "blood_thinners")
            and (began_suddenly(answers) or has_unbearable_pain(answers))
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.BLEEDING,
            disposition=Disposition.EMERGENCY,
            clinical_text=(
                "Anticoagulation or bleeding disorder with sudden or disabling pain: "
                "haematoma to be excluded"
            ),
        ),
        reason="you bleed more easily, and the pain was sudden or is very bad",
        sources=(CKS_BACK_PAIN,),
    ),
    Rule(
        slug="thinners-fall-severe",
        applies=lambda answers: (
            answers.has_option("health", "blood_thinners")
            and answers.has_option("start", "small_fall")
            and has_very_strong_pain(answers)
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.BLEEDING,
            disposition=Disposition.EMERGENCY,
            clinical_text=(
                "Severe pain after a fall on anticoagulants or with a bleeding disorder"
            ),
        ),
        reason="you bleed more easily, you fell, and the pain is very strong",
        sources=(CKS_BACK_PAIN, VERY_STRONG_PAIN),
    ),
    Rule(
        slug="thinners-nerve",
        applies=lambda answers: (
            answers.has_option("health", "blood_thinners") and has_nerve_sign(answers)
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.BLEEDING,
            disposition=Disposition.EMERGENCY,
            clinical_text=(
                "Anticoagulation or bleeding disorder with neurological symptoms: "
                "epidural haematoma to be excluded"
            ),
        ),
        reason="you bleed more easily and have a new nerve sign",
        sources=(CKS_BACK_PAIN,),
    ),
    Rule(
        slug="belly-vessel-constant",
        applies=lambda answers: (
            has_new_belly_pain(answers)
            and is_at_vascular_risk(answers)
            and answers.has_option("signs", "constant")
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.VESSEL,
            disposition=Disposition.EMERGENCY,
            clinical_text=(
                "New constant abdominal and back pain with risk factors for an aortic "
                "aneurysm"
            ),
        ),
        reason=(
            "you have new pain in belly and back that nothing eases, which at your age "
            "can come from a blood vessel"
        ),
        sources=(NICE_AORTIC_ANEURYSM, VESSEL_RISK_AGES),
    ),
    Rule(
        slug="belly-vessel-risk",
        applies=lambda answers: (
            has_new_belly_pain(answers) and is_at_vascular_risk(answers)
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.VESSEL,
            disposition=Disposition.URGENT,
            clinical_text=(
                "New abdominal and back pain with risk factors for an aortic aneurysm"
            ),
        ),
        reason=(
            "you have new pain in belly and back without a strain, which at your age "
            "can come from a blood vessel"
        ),
        sources=(NICE_AORTIC_ANEURYSM, VESSEL_RISK_AGES),
    ),
    Rule(
        slug="calf-chest",
        applies=lambda answers: (
            answers.has_option("body", "calf")
            and answers.has_option("place", "upper_back", "chest_wall")
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.VESSEL,
            disposition=Disposition.EMERGENCY,
            clinical_text=(
                "Thoracic pain with signs of deep vein thrombosis: pulmonary embolism "
                "to be excluded"
            ),
        ),
        reason="one calf is swollen, hot or sore, and the pain is near your chest",
        sources=(NHS_PULMONARY_EMBOLISM, NICE_VENOUS_THROMBOSIS),
    ),
    Rule(
        slug="calf",
        applies=has_chosen("body", "calf"),
        result=ClinicalConcern(
            topic=RedFlagTopic.VESSEL,
            disposition=Disposition.URGENT,
            clinical_text="Possible deep vein thrombosis",
        ),
        reason="one calf is swollen, hot or sore",
        sources=(NHS_DEEP_VEIN_THROMBOSIS, NICE_VENOUS_THROMBOSIS),
    ),
    Rule(
        slug="thinners-fall",
        applies=lambda answers: (
            answers.has_option("health", "blood_thinners")
            and answers.has_option("start", "small_fall")
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.BLEEDING,
            disposition=Disposition.URGENT,
            clinical_text="Fall on anticoagulants or with a bleeding disorder",
        ),
        reason="you bleed more easily and you fell",
        sources=(CKS_BACK_PAIN,),
    ),
    Rule(
        slug="thinners-severe",
        applies=lambda answers: (
            answers.has_option("health", "blood_thinners")
            and has_new_pain(answers)
            and has_very_strong_pain(answers)
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.BLEEDING,
            disposition=Disposition.URGENT,
            clinical_text=(
                "Recent severe pain on anticoagulants or with a bleeding disorder"
            ),
        ),
        reason="you bleed more easily, and new pain is very strong",
        sources=(CKS_BACK_PAIN, VERY_STRONG_PAIN),
    ),
)
