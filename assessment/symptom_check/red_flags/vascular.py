"""Red flags of heart, vessels and bleeding."""

from assessment.symptom_check.red_flags.definition import Disposition, RedFlag, Topic
from assessment.symptom_check.red_flags.predicates import (
    began_suddenly,
    chose,
    has_nerve_sign,
    has_new_belly_pain,
    is_at_vessel_risk,
    is_new,
    is_unbearable,
    is_very_strong,
)

VESSEL_FLAGS = (
    RedFlag(
        slug="chest-pain",
        topic=Topic.VESSEL,
        disposition=Disposition.EMERGENCY,
        because="you have chest pain with it",
        clinical="Chest pain",
        source="NHS: Back pain",
        is_raised_by=chose("danger", "chest_pain"),
    ),
    RedFlag(
        slug="breathless",
        topic=Topic.VESSEL,
        disposition=Disposition.EMERGENCY,
        because="you have new trouble breathing",
        clinical="New breathlessness",
        source="NHS: Back pain; NHS: Shortness of breath",
        is_raised_by=chose("danger", "breathless"),
    ),
    RedFlag(
        slug="faint",
        topic=Topic.VESSEL,
        disposition=Disposition.EMERGENCY,
        because="you fainted, or feel close to it",
        clinical="Syncope or presyncope",
        source="NICE NG156: Abdominal aortic aneurysm, 2020",
        is_raised_by=chose("danger", "faint"),
    ),
    RedFlag(
        slug="tearing-pain",
        topic=Topic.VESSEL,
        disposition=Disposition.EMERGENCY,
        because="you have a sudden ripping pain in chest, belly or upper back",
        clinical="Sudden tearing pain: aortic dissection to be excluded",
        source=(
            "RCEM and RCR: Diagnosis of thoracic aortic dissection in the emergency"
            " department, 2021"
        ),
        is_raised_by=chose("danger", "tearing"),
    ),
    RedFlag(
        slug="belly",
        topic=Topic.VESSEL,
        disposition=Disposition.EMERGENCY,
        because=(
            "you have sudden or very bad belly pain, or a strong beat in the belly"
        ),
        clinical="Severe abdominal pain or pulsatile abdomen",
        source="NICE NG156: Abdominal aortic aneurysm, 2020; NHS: Stomach ache",
        is_raised_by=chose("danger", "belly"),
    ),
    RedFlag(
        slug="cold-leg",
        topic=Topic.VESSEL,
        disposition=Disposition.EMERGENCY,
        because="a leg has turned cold, pale or blue",
        clinical="Signs of acute limb ischaemia",
        source="NICE CG147: Peripheral arterial disease, 2012",
        is_raised_by=chose("danger", "cold_leg"),
    ),
    RedFlag(
        slug="bleeding",
        topic=Topic.BLEEDING,
        disposition=Disposition.EMERGENCY,
        because="you bring up blood, or your poo is black or very bloody",
        clinical="Haematemesis, haemoptysis, melaena or heavy rectal bleeding",
        source="NHS: Vomiting blood; NHS: Coughing up blood; NHS: Stomach ache",
        is_raised_by=chose("danger", "bleeding"),
    ),
    RedFlag(
        slug="sudden-vessel-risk",
        topic=Topic.VESSEL,
        disposition=Disposition.EMERGENCY,
        because=(
            "strong pain came within minutes, which at your age can come from a "
            "blood vessel"
        ),
        clinical=(
            "Sudden severe pain with risk factors for a ruptured aortic aneurysm"
        ),
        source="NICE NG156: Abdominal aortic aneurysm, 2020",
        is_raised_by=lambda answers: (
            began_suddenly(answers)
            and (is_at_vessel_risk(answers) or answers.is_over(70))
        ),
    ),
    RedFlag(
        slug="sudden-elsewhere",
        topic=Topic.VESSEL,
        disposition=Disposition.EMERGENCY,
        because=(
            "strong pain came within minutes, and it is in the chest, belly or "
            "upper back"
        ),
        clinical="Sudden severe thoracic or abdominal pain",
        source=(
            "RCEM and RCR: Diagnosis of thoracic aortic dissection in the emergency"
            " department, 2021; NICE NG156: Abdominal aortic aneurysm, 2020"
        ),
        is_raised_by=lambda answers: (
            began_suddenly(answers)
            and answers.has("place", "upper_back", "chest_wall", "belly")
        ),
    ),
    RedFlag(
        slug="aneurysm",
        topic=Topic.VESSEL,
        disposition=Disposition.EMERGENCY,
        because="you have a known aneurysm and this pain is new or different",
        clinical="Known aneurysm with new back pain",
        source="NICE NG156: Abdominal aortic aneurysm, 2020",
        is_raised_by=chose("health", "aneurysm"),
    ),
    RedFlag(
        slug="colic-vessel-risk",
        topic=Topic.VESSEL,
        disposition=Disposition.EMERGENCY,
        because=(
            "you have pain in waves to the groin, which at your age can come from a"
            " blood vessel"
        ),
        clinical=(
            "First renal-colic-like pain with risk factors for an aortic aneurysm"
        ),
        source=(
            "NICE NG156: Abdominal aortic aneurysm, 2020; NICE CKS: Renal or "
            "ureteric colic – acute"
        ),
        is_raised_by=lambda answers: (
            answers.has("body", "colic") and is_at_vessel_risk(answers)
        ),
    ),
    RedFlag(
        slug="thinners-sudden",
        topic=Topic.BLEEDING,
        disposition=Disposition.EMERGENCY,
        because="you bleed more easily, and the pain was sudden or is very bad",
        clinical=(
            "Anticoagulation or bleeding disorder with sudden or disabling pain: "
            "haematoma to be excluded"
        ),
        source="NICE CKS: Back pain – low (without radiculopathy)",
        is_raised_by=lambda answers: (
            answers.has("health", "blood_thinners")
            and (began_suddenly(answers) or is_unbearable(answers))
        ),
    ),
    RedFlag(
        slug="thinners-fall-severe",
        topic=Topic.BLEEDING,
        disposition=Disposition.EMERGENCY,
        because="you bleed more easily, you fell, and the pain is very strong",
        clinical=(
            "Severe pain after a fall on anticoagulants or with a bleeding disorder"
        ),
        source="NICE CKS: Back pain – low (without radiculopathy)",
        is_raised_by=lambda answers: (
            answers.has("health", "blood_thinners")
            and answers.has("start", "small_fall")
            and is_very_strong(answers)
        ),
    ),
    RedFlag(
        slug="thinners-nerve",
        topic=Topic.BLEEDING,
        disposition=Disposition.EMERGENCY,
        because="you bleed more easily and have a new nerve sign",
        clinical=(
            "Anticoagulation or bleeding disorder with neurological symptoms: "
            "epidural haematoma to be excluded"
        ),
        source="NICE CKS: Back pain – low (without radiculopathy)",
        is_raised_by=lambda answers: (
            answers.has("health", "blood_thinners") and has_nerve_sign(answers)
        ),
    ),
    RedFlag(
        slug="belly-vessel-constant",
        topic=Topic.VESSEL,
        disposition=Disposition.EMERGENCY,
        because=(
            "you have new pain in belly and back that nothing eases, which at your age"
            " can come from a blood vessel"
        ),
        clinical=(
            "New constant abdominal and back pain with risk factors for an aortic"
            " aneurysm"
        ),
        source="NICE NG156: Abdominal aortic aneurysm, 2020",
        is_raised_by=lambda answers: (
            has_new_belly_pain(answers)
            and is_at_vessel_risk(answers)
            and answers.has("signs", "constant")
        ),
    ),
    RedFlag(
        slug="belly-vessel-risk",
        topic=Topic.VESSEL,
        disposition=Disposition.URGENT,
        because=(
            "you have new pain in belly and back without a strain, which at your age"
            " can come from a blood vessel"
        ),
        clinical="New abdominal and back pain with risk factors for an aortic aneurysm",
        source="NICE NG156: Abdominal aortic aneurysm, 2020",
        is_raised_by=lambda answers: (
            has_new_belly_pain(answers) and is_at_vessel_risk(answers)
        ),
    ),
    RedFlag(
        slug="calf-chest",
        topic=Topic.VESSEL,
        disposition=Disposition.EMERGENCY,
        because="one calf is swollen, hot or sore, and the pain is near your chest",
        clinical=(
            "Thoracic pain with signs of deep vein thrombosis: pulmonary embolism to "
            "be excluded"
        ),
        source="NHS: Pulmonary embolism; NICE NG158, 2020",
        is_raised_by=lambda answers: (
            answers.has("body", "calf")
            and answers.has("place", "upper_back", "chest_wall")
        ),
    ),
    RedFlag(
        slug="calf",
        topic=Topic.VESSEL,
        disposition=Disposition.URGENT,
        because="one calf is swollen, hot or sore",
        clinical="Possible deep vein thrombosis",
        source="NHS: DVT (deep vein thrombosis); NICE NG158, 2020",
        is_raised_by=chose("body", "calf"),
    ),
    RedFlag(
        slug="thinners-fall",
        topic=Topic.BLEEDING,
        disposition=Disposition.URGENT,
        because="you bleed more easily and you fell",
        clinical="Fall on anticoagulants or with a bleeding disorder",
        source="NICE CKS: Back pain – low (without radiculopathy)",
        is_raised_by=lambda answers: (
            answers.has("health", "blood_thinners")
            and answers.has("start", "small_fall")
        ),
    ),
    RedFlag(
        slug="thinners-severe",
        topic=Topic.BLEEDING,
        disposition=Disposition.URGENT,
        because="you bleed more easily, and new pain is very strong",
        clinical="Recent severe pain on anticoagulants or with a bleeding disorder",
        source="NICE CKS: Back pain – low (without radiculopathy)",
        is_raised_by=lambda answers: (
            answers.has("health", "blood_thinners")
            and is_new(answers)
            and is_very_strong(answers)
        ),
    ),
)
