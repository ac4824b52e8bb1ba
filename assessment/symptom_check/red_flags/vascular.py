"""Red flags of heart, vessels and bleeding."""

from assessment.symptom_check.red_flags.definition import (
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

VASCULAR_FLAGS = (
    RedFlagRule(
        slug="chest-pain",
        topic=RedFlagTopic.VESSEL,
        disposition=Disposition.EMERGENCY,
        reason="you have chest pain with it",
        clinical_text="Chest pain",
        source="NHS: Back pain",
        is_raised_by=has_chosen("danger", "chest_pain"),
    ),
    RedFlagRule(
        slug="breathless",
        topic=RedFlagTopic.VESSEL,
        disposition=Disposition.EMERGENCY,
        reason="you have new trouble breathing",
        clinical_text="New breathlessness",
        source="NHS: Back pain; NHS: Shortness of breath",
        is_raised_by=has_chosen("danger", "breathless"),
    ),
    RedFlagRule(
        slug="faint",
        topic=RedFlagTopic.VESSEL,
        disposition=Disposition.EMERGENCY,
        reason="you fainted, or feel close to it",
        clinical_text="Syncope or presyncope",
        source="NICE NG156: Abdominal aortic aneurysm, 2020",
        is_raised_by=has_chosen("danger", "faint"),
    ),
    RedFlagRule(
        slug="tearing-pain",
        topic=RedFlagTopic.VESSEL,
        disposition=Disposition.EMERGENCY,
        reason="you have a sudden ripping pain in chest, belly or upper back",
        clinical_text="Sudden tearing pain: aortic dissection to be excluded",
        source=(
            "RCEM and RCR: Diagnosis of thoracic aortic dissection in the emergency"
            " department, 2021"
        ),
        is_raised_by=has_chosen("danger", "tearing"),
    ),
    RedFlagRule(
        slug="belly",
        topic=RedFlagTopic.VESSEL,
        disposition=Disposition.EMERGENCY,
        reason=(
            "you have sudden or very bad belly pain, or a strong beat in the belly"
        ),
        clinical_text="Severe abdominal pain or pulsatile abdomen",
        source="NICE NG156: Abdominal aortic aneurysm, 2020; NHS: Stomach ache",
        is_raised_by=has_chosen("danger", "belly"),
    ),
    RedFlagRule(
        slug="cold-leg",
        topic=RedFlagTopic.VESSEL,
        disposition=Disposition.EMERGENCY,
        reason="a leg has turned cold, pale or blue",
        clinical_text="Signs of acute limb ischaemia",
        source="NICE CG147: Peripheral arterial disease, 2012",
        is_raised_by=has_chosen("danger", "cold_leg"),
    ),
    RedFlagRule(
        slug="bleeding",
        topic=RedFlagTopic.BLEEDING,
        disposition=Disposition.EMERGENCY,
        reason="you bring up blood, or your poo is black or very bloody",
        clinical_text="Haematemesis, haemoptysis, melaena or heavy rectal bleeding",
        source="NHS: Vomiting blood; NHS: Coughing up blood; NHS: Stomach ache",
        is_raised_by=has_chosen("danger", "bleeding"),
    ),
    RedFlagRule(
        slug="sudden-vessel-risk",
        topic=RedFlagTopic.VESSEL,
        disposition=Disposition.EMERGENCY,
        reason=(
            "strong pain came within minutes, which at your age can come from a "
            "blood vessel"
        ),
        clinical_text=(
            "Sudden severe pain with risk factors for a ruptured aortic aneurysm"
        ),
        source="NICE NG156: Abdominal aortic aneurysm, 2020",
        is_raised_by=lambda answers: (
            began_suddenly(answers)
            and (is_at_vascular_risk(answers) or answers.is_older_than(70))
        ),
    ),
    RedFlagRule(
        slug="sudden-elsewhere",
        topic=RedFlagTopic.VESSEL,
        disposition=Disposition.EMERGENCY,
        reason=(
            "strong pain came within minutes, and it is in the chest, belly or "
            "upper back"
        ),
        clinical_text="Sudden severe thoracic or abdominal pain",
        source=(
            "RCEM and RCR: Diagnosis of thoracic aortic dissection in the emergency"
            " department, 2021; NICE NG156: Abdominal aortic aneurysm, 2020"
        ),
        is_raised_by=lambda answers: (
            began_suddenly(answers)
            and answers.has_option("place", "upper_back", "chest_wall", "belly")
        ),
    ),
    RedFlagRule(
        slug="aneurysm",
        topic=RedFlagTopic.VESSEL,
        disposition=Disposition.EMERGENCY,
        reason="you have a known aneurysm and this pain is new or different",
        clinical_text="Known aneurysm with new back pain",
        source="NICE NG156: Abdominal aortic aneurysm, 2020",
        is_raised_by=has_chosen("health", "aneurysm"),
    ),
    RedFlagRule(
        slug="colic-vessel-risk",
        topic=RedFlagTopic.VESSEL,
        disposition=Disposition.EMERGENCY,
        reason=(
            "you have pain in waves to the groin, which at your age can come from a"
            " blood vessel"
        ),
        clinical_text=(
            "First renal-colic-like pain with risk factors for an aortic aneurysm"
        ),
        source=(
            "NICE NG156: Abdominal aortic aneurysm, 2020; NICE CKS: Renal or "
            "ureteric colic – acute"
        ),
        is_raised_by=lambda answers: (
            answers.has_option("body", "colic") and is_at_vascular_risk(answers)
        ),
    ),
    RedFlagRule(
        slug="thinners-sudden",
        topic=RedFlagTopic.BLEEDING,
        disposition=Disposition.EMERGENCY,
        reason="you bleed more easily, and the pain was sudden or is very bad",
        clinical_text=(
            "Anticoagulation or bleeding disorder with sudden or disabling pain: "
            "haematoma to be excluded"
        ),
        source="NICE CKS: Back pain – low (without radiculopathy)",
        is_raised_by=lambda answers: (
            answers.has_option("health", "blood_thinners")
            and (began_suddenly(answers) or has_unbearable_pain(answers))
        ),
    ),
    RedFlagRule(
        slug="thinners-fall-severe",
        topic=RedFlagTopic.BLEEDING,
        disposition=Disposition.EMERGENCY,
        reason="you bleed more easily, you fell, and the pain is very strong",
        clinical_text=(
            "Severe pain after a fall on anticoagulants or with a bleeding disorder"
        ),
        source="NICE CKS: Back pain – low (without radiculopathy)",
        is_raised_by=lambda answers: (
            answers.has_option("health", "blood_thinners")
            and answers.has_option("start", "small_fall")
            and has_very_strong_pain(answers)
        ),
    ),
    RedFlagRule(
        slug="thinners-nerve",
        topic=RedFlagTopic.BLEEDING,
        disposition=Disposition.EMERGENCY,
        reason="you bleed more easily and have a new nerve sign",
        clinical_text=(
            "Anticoagulation or bleeding disorder with neurological symptoms: "
            "epidural haematoma to be excluded"
        ),
        source="NICE CKS: Back pain – low (without radiculopathy)",
        is_raised_by=lambda answers: (
            answers.has_option("health", "blood_thinners") and has_nerve_sign(answers)
        ),
    ),
    RedFlagRule(
        slug="belly-vessel-constant",
        topic=RedFlagTopic.VESSEL,
        disposition=Disposition.EMERGENCY,
        reason=(
            "you have new pain in belly and back that nothing eases, which at your age"
            " can come from a blood vessel"
        ),
        clinical_text=(
            "New constant abdominal and back pain with risk factors for an aortic"
            " aneurysm"
        ),
        source="NICE NG156: Abdominal aortic aneurysm, 2020",
        is_raised_by=lambda answers: (
            has_new_belly_pain(answers)
            and is_at_vascular_risk(answers)
            and answers.has_option("signs", "constant")
        ),
    ),
    RedFlagRule(
        slug="belly-vessel-risk",
        topic=RedFlagTopic.VESSEL,
        disposition=Disposition.URGENT,
        reason=(
            "you have new pain in belly and back without a strain, which at your age"
            " can come from a blood vessel"
        ),
        clinical_text="New abdominal and back pain with risk factors for an aortic "
        "aneurysm",
        source="NICE NG156: Abdominal aortic aneurysm, 2020",
        is_raised_by=lambda answers: (
            has_new_belly_pain(answers) and is_at_vascular_risk(answers)
        ),
    ),
    RedFlagRule(
        slug="calf-chest",
        topic=RedFlagTopic.VESSEL,
        disposition=Disposition.EMERGENCY,
        reason="one calf is swollen, hot or sore, and the pain is near your chest",
        clinical_text=(
            "Thoracic pain with signs of deep vein thrombosis: pulmonary embolism to "
            "be excluded"
        ),
        source="NHS: Pulmonary embolism; NICE NG158, 2020",
        is_raised_by=lambda answers: (
            answers.has_option("body", "calf")
            and answers.has_option("place", "upper_back", "chest_wall")
        ),
    ),
    RedFlagRule(
        slug="calf",
        topic=RedFlagTopic.VESSEL,
        disposition=Disposition.URGENT,
        reason="one calf is swollen, hot or sore",
        clinical_text="Possible deep vein thrombosis",
        source="NHS: DVT (deep vein thrombosis); NICE NG158, 2020",
        is_raised_by=has_chosen("body", "calf"),
    ),
    RedFlagRule(
        slug="thinners-fall",
        topic=RedFlagTopic.BLEEDING,
        disposition=Disposition.URGENT,
        reason="you bleed more easily and you fell",
        clinical_text="Fall on anticoagulants or with a bleeding disorder",
        source="NICE CKS: Back pain – low (without radiculopathy)",
        is_raised_by=lambda answers: (
            answers.has_option("health", "blood_thinners")
            and answers.has_option("start", "small_fall")
        ),
    ),
    RedFlagRule(
        slug="thinners-severe",
        topic=RedFlagTopic.BLEEDING,
        disposition=Disposition.URGENT,
        reason="you bleed more easily, and new pain is very strong",
        clinical_text="Recent severe pain on anticoagulants or with a bleeding "
        "disorder",
        source="NICE CKS: Back pain – low (without radiculopathy)",
        is_raised_by=lambda answers: (
            answers.has_option("health", "blood_thinners")
            and has_new_pain(answers)
            and has_very_strong_pain(answers)
        ),
    ),
)
