"""Signs of illness, history and medicines that change the meaning of back pain."""

from assessment.symptom_check.questions.answers import NONE_OF_THESE
from assessment.symptom_check.questions.danger import (
    MAY_BE_PREGNANT,
    look_closer,
    may_be_pregnant,
)
from assessment.symptom_check.questions.definition import (
    CLOSING_OPTIONS,
    NOT_SURE_OPTION,
    AnswerOption,
    Question,
    QuestionKind,
    QuestionSection,
)

LOWEST_AGE_OF_VESSEL_RISK = 50

SIGNS = Question(
    id="signs",
    section=QuestionSection.HEALTH,
    kind=QuestionKind.SEVERAL,
    text="What else have you noticed?",
    hint="Not a plain cold.",
    short_label="Signs of illness",
    options=(
        AnswerOption(
            "fever",
            "Fever, chills, or feeling ill all over",
            clinical_term="fever, chills or malaise",
        ),
        AnswerOption(
            "wound",
            "Red, swollen or leaking wound or scar",
            clinical_term="infected wound or operation site",
        ),
        AnswerOption(
            "weight_loss",
            "Unexplained weight loss",
            clinical_term="unexplained weight loss",
        ),
        AnswerOption(
            "sweats",
            "Night sweats soaking the bed",
            what_counts="Hot flushes of the change of life do not count.",
            clinical_term="drenching night sweats",
        ),
        AnswerOption(
            "urine",
            "Pee that burns, or is red, brown or far less",
            what_counts="A constant need to pee counts too.",
            clinical_term="dysuria, frequency, haematuria or oliguria",
        ),
        AnswerOption(
            "colic",
            "Waves of strong pain, flank to groin",
            clinical_term="loin-to-groin colic",
        ),
        AnswerOption("vomiting", "Vomiting", clinical_term="vomiting"),
        AnswerOption(
            "pelvic", "New pain deep in the pelvis", clinical_term="new pelvic pain"
        ),
        AnswerOption(
            "discharge",
            "Unusual vaginal fluid or bleeding",
            is_offered=lambda answers: not answers.has_option("sex", "male"),
            offered_when="sex is not male",
            clinical_term="vaginal discharge or abnormal bleeding",
        ),
        AnswerOption(
            "blisters",
            "Blisters or rash where it hurts",
            clinical_term="dermatomal rash or blisters",
        ),
        AnswerOption(
            "calf",
            "One calf newly swollen, hot or sore",
            clinical_term="swollen, hot or tender calf",
        ),
        AnswerOption(
            "hands", "Numb or clumsy hands", clinical_term="new numb or clumsy hands"
        ),
        AnswerOption(
            "shape",
            "Lump or lasting new shape of the back",
            what_counts="Standing crooked for some days, as it hurts, does not count.",
            clinical_term="lump on the back or new deformity",
        ),
        AnswerOption(
            "lump",
            "New lump elsewhere",
            what_counts="Such as in a breast, a testicle, the neck or an armpit.",
            clinical_term="new lump",
        ),
        AnswerOption("yellow", "Yellow skin or eyes", clinical_term="jaundice"),
        AnswerOption(
            "stiff_girdle",
            "Both shoulders or hips newly stiff each morning",
            is_offered=lambda answers: answers.is_older_than(50),
            offered_when="age is over 50",
            clinical_term="new bilateral shoulder or hip girdle stiffness",
        ),
        *CLOSING_OPTIONS,
    ),
)

HEALTH = Question(
    id="health",
    section=QuestionSection.HEALTH,
    kind=QuestionKind.SEVERAL,
    text="What applies to you?",
    hint="",
    short_label="Health",
    options=(
        AnswerOption(
            "pregnant",
            "Pregnant, or maybe (late period)",
            is_offered=may_be_pregnant,
            offered_when=MAY_BE_PREGNANT,
            clinical_term="pregnant or possibly pregnant",
        ),
        AnswerOption(
            "gave_birth",
            "Birth within 12 weeks",
            is_offered=may_be_pregnant,
            offered_when=MAY_BE_PREGNANT,
            clinical_term="delivery within 12 weeks",
        ),
        AnswerOption(
            "breastfeeding",
            "Breastfeeding, or birth within 6 months",
            is_offered=may_be_pregnant,
            offered_when=MAY_BE_PREGNANT,
            clinical_term="delivery within 6 months, or breastfeeding",
        ),
        AnswerOption(
            "cancer",
            "Cancer, now or ever",
            what_counts="A basal cell spot on the skin does not count.",
            clinical_term="cancer, past or present",
        ),
        AnswerOption(
            "thin_bones",
            "Thin bones, or one broken by a small fall",
            what_counts=(
                "Osteoporosis, having become shorter, or periods that ended before 45."
            ),
            clinical_term="osteoporosis, fragility fracture or height loss",
        ),
        AnswerOption(
            "stiff_spine",
            "Fused spine (ankylosing spondylitis)",
            clinical_term="ankylosing spondylitis",
        ),
        AnswerOption(
            "steroids",
            "Steroid tablets for 3 months",
            clinical_term="systemic steroids for 3 months or more",
        ),
        AnswerOption(
            "blood_thinners",
            "Blood thinners or bleeding illness",
            what_counts="Such as warfarin or apixaban; aspirin does not count.",
            clinical_term="anticoagulant or bleeding disorder",
        ),
        AnswerOption(
            "infection_risk",
            "Diabetes, weak immunity, sickle cells, tuberculosis, street drugs by"
            " needle, metal in the spine",
            what_counts=(
                "Weak immunity: HIV, chemotherapy, methotrexate or a biological drug, a"
                " transplant, dialysis, no spleen. Tuberculosis: also near you, or"
                " where you have lived."
            ),
            clinical_term="risk of infection",
        ),
        AnswerOption(
            "lately",
            "Infection, operation, needle or hospital stay within 3 months",
            what_counts=(
                "Infected skin, tooth, pee, lungs, blood or heart valve; a new joint;"
                " an injection into the back; a catheter or a drip."
            ),
            clinical_term="infection, procedure or hospital stay within 3 months",
        ),
        AnswerOption(
            "vessel_risk",
            "Smoking, high blood pressure, aneurysm (mine or in the family)",
            is_offered=lambda answers: answers.is_older_than(
                LOWEST_AGE_OF_VESSEL_RISK - 1
            ),
            offered_when="age is 50 or more",
            clinical_term="smoker, hypertension, or family history of aneurysm",
        ),
        AnswerOption(
            "painkillers",
            "More painkillers than the leaflet allows",
            clinical_term="analgesics above the labelled dose",
        ),
        *CLOSING_OPTIONS,
    ),
)

CANCER_WHEN = Question(
    id="cancer_when",
    section=QuestionSection.HEALTH,
    kind=QuestionKind.ONE,
    text="When was the cancer?",
    hint="The last time that you were treated for it.",
    short_label="Time of the cancer",
    options=(
        AnswerOption(
            "recent",
            "Now, or in the last 10 years",
            clinical_term="within 10 years",
        ),
        AnswerOption(
            "old",
            "More than 10 years ago",
            clinical_term="more than 10 years ago",
        ),
        NOT_SURE_OPTION,
    ),
    is_asked=lambda answers: answers.reports("health", "cancer"),
    asked_when="health has cancer",
)

CANCER_PAIN = Question(
    id="cancer_pain",
    section=QuestionSection.HEALTH,
    kind=QuestionKind.ONE,
    text="Did you have this same back pain before the cancer?",
    hint="",
    short_label="Back pain and cancer",
    options=(
        AnswerOption(
            "changed",
            "No, it is new or has changed",
            clinical_term="new or changed pain",
        ),
        AnswerOption(
            NONE_OF_THESE,
            "Yes, exactly this pain",
            clinical_term="unchanged from before the cancer",
        ),
        NOT_SURE_OPTION,
    ),
    is_asked=lambda answers: answers.reports("health", "cancer"),
    asked_when="health has cancer",
)

INFECTION_RISKS = Question(
    id="infection_risks",
    section=QuestionSection.HEALTH,
    kind=QuestionKind.SEVERAL,
    text="Which of these do you have?",
    hint="They make an infection in the spine more likely, also without fever.",
    short_label="Risks of infection",
    options=(
        AnswerOption("diabetes", "Diabetes", clinical_term="diabetes"),
        AnswerOption(
            "weak_immune",
            "Weak immunity: HIV, methotrexate, a biological drug, dialysis, a"
            " transplant or no spleen",
            clinical_term="immunosuppression or dialysis",
        ),
        AnswerOption(
            "chemotherapy",
            "Chemotherapy in the last 2 months",
            clinical_term="chemotherapy within 2 months",
        ),
        AnswerOption(
            "sickle_cell", "Sickle cell disease", clinical_term="sickle cell disease"
        ),
        AnswerOption(
            "injects",
            "Street drugs by needle, in the last 12 months",
            clinical_term="injecting drug use within 12 months",
        ),
        AnswerOption(
            "injected",
            "Street drugs by needle, longer ago",
            clinical_term="injecting drug use more than 12 months ago",
        ),
        AnswerOption(
            "tuberculosis",
            "Tuberculosis: I had it, live close to it, or lived where it is common",
            clinical_term="tuberculosis, contact, or life in an endemic country",
        ),
        AnswerOption("metal", "Metal in my spine", clinical_term="spinal implant"),
        AnswerOption(NONE_OF_THESE, "None of these after all"),
        NOT_SURE_OPTION,
    ),
    is_asked=lambda answers: answers.reports("health", "infection_risk"),
    asked_when="health has infection_risk",
)

LATELY = Question(
    id="lately",
    section=QuestionSection.HEALTH,
    kind=QuestionKind.SEVERAL,
    text="What was it, in the last 3 months?",
    hint="Germs can reach the spine from elsewhere.",
    short_label="In the last 3 months",
    options=(
        AnswerOption(
            "infection",
            "An infection of skin, tooth, pee or lungs; a cold or flu does not count",
            clinical_term="infection elsewhere",
        ),
        AnswerOption(
            "blood_infection",
            "An infection of the blood or a heart valve",
            clinical_term="bacteraemia or endocarditis",
        ),
        AnswerOption(
            "spine_procedure",
            "An operation, injection or epidural in my spine",
            clinical_term="spinal operation or injection",
        ),
        AnswerOption(
            "belly_operation",
            "An operation on belly or chest",
            clinical_term="abdominal or thoracic operation",
        ),
        AnswerOption(
            "joint_operation",
            "A new hip or knee, or another operation on a leg",
            clinical_term="joint replacement or leg operation",
        ),
        AnswerOption(
            "other_procedure",
            "Another operation, a needle into a joint or muscle, a catheter or a drip",
            clinical_term="other operation, joint injection, catheter or line",
        ),
        AnswerOption(
            "intensive_care",
            "Intensive care, or weeks in hospital",
            clinical_term="intensive care or long hospital stay",
        ),
        AnswerOption(NONE_OF_THESE, "None of these after all"),
        NOT_SURE_OPTION,
    ),
    is_asked=lambda answers: answers.reports("health", "lately"),
    asked_when="health has lately",
)

SIGNS_WHICH = look_closer(
    SIGNS,
    text="Which of these may you have?",
    hint="Tick each that you cannot rule out.",
)
HEALTH_WHICH = look_closer(
    HEALTH,
    text="Which of these may apply to you?",
    hint="Tick each that you cannot rule out.",
)

ILLNESS_QUESTIONS = (SIGNS, SIGNS_WHICH)
HEALTH_QUESTIONS = (
    HEALTH,
    HEALTH_WHICH,
    CANCER_WHEN,
    CANCER_PAIN,
    INFECTION_RISKS,
    LATELY,
)
