"""The sources of the symptom check's rules, each listed once."""

from datetime import date

from core.values.sources import OwnRule, Source

# The NHS and CKS revise their pages in place: the year is that of our citation.
PAGES_CITED_IN = 2026


def cite_nhs_page(title: str, path: str) -> Source:
    return Source(
        title=f"NHS: {title}", year=PAGES_CITED_IN, url=f"https://www.nhs.uk/{path}/"
    )


def cite_cks_topic(title: str, slug: str) -> Source:
    return Source(
        title=f"NICE CKS: {title}",
        year=PAGES_CITED_IN,
        url=f"https://cks.nice.org.uk/topics/{slug}/",
    )


def cite_nice_guideline(number: str, title: str, year: int) -> Source:
    return Source(
        title=f"NICE {number}: {title}",
        year=year,
        url=f"https://www.nice.org.uk/guidance/{number.lower()}",
    )


def state_own_rule(reason: str) -> OwnRule:
    return OwnRule(reason=reason, reviewed_on=date(2026, 11, 29))


NHS_BACK_PAIN = cite_nhs_page("Back pain", "conditions/back-pain")
NHS_BACK_PAIN_IN_PREGNANCY = cite_nhs_page(
    "Back pain in pregnancy", "pregnancy/related-conditions/common-symptoms/back-pain"
)
NHS_COUGHING_BLOOD = cite_nhs_page("Coughing up blood", "symptoms/coughing-up-blood")
NHS_DEEP_VEIN_THROMBOSIS = cite_nhs_page(
    "DVT (deep vein thrombosis)", "conditions/deep-vein-thrombosis-dvt"
)
NHS_ECTOPIC_PREGNANCY = cite_nhs_page(
    "Ectopic pregnancy", "conditions/ectopic-pregnancy"
)
NHS_HERNIA = cite_nhs_page("Hernia", "conditions/hernia")
NHS_JAUNDICE = cite_nhs_page("Jaundice", "conditions/jaundice")
NHS_KIDNEY_INFECTION = cite_nhs_page("Kidney infection", "conditions/kidney-infection")
NHS_LABOUR_SIGNS = cite_nhs_page(
    "Signs that labour has begun",
    "pregnancy/labour-and-birth/signs-of-labour/signs-that-labour-has-begun",
)
NHS_MENINGITIS = cite_nhs_page("Meningitis", "conditions/meningitis")
NHS_PANCREATITIS = cite_nhs_page("Acute pancreatitis", "conditions/acute-pancreatitis")
NHS_PELVIC_INFECTION = cite_nhs_page(
    "Pelvic inflammatory disease", "conditions/pelvic-inflammatory-disease-pid"
)
NHS_PELVIC_PAIN = cite_nhs_page("Pelvic pain", "symptoms/pelvic-pain")
NHS_POST_PREGNANCY_BODY = cite_nhs_page(
    "Your post-pregnancy body",
    "conditions/baby/support-and-services/your-post-pregnancy-body",
)
NHS_PRE_ECLAMPSIA = cite_nhs_page("Pre-eclampsia", "conditions/pre-eclampsia")
NHS_PREGNANCY_BLEEDING = cite_nhs_page(
    "Vaginal bleeding in pregnancy",
    "pregnancy/related-conditions/common-symptoms/vaginal-bleeding",
)
NHS_PREGNANCY_EXERCISE = cite_nhs_page(
    "Exercise in pregnancy", "pregnancy/keeping-well/exercise"
)
NHS_PREMATURE_LABOUR = cite_nhs_page(
    "Premature labour and birth",
    "pregnancy/labour-and-birth/signs-of-labour/premature-labour-and-birth",
)
NHS_PULMONARY_EMBOLISM = cite_nhs_page(
    "Pulmonary embolism", "conditions/pulmonary-embolism"
)
NHS_SEPSIS = cite_nhs_page("Sepsis", "conditions/sepsis")
NHS_SHINGLES = cite_nhs_page("Shingles", "conditions/shingles")
NHS_SHORTNESS_OF_BREATH = cite_nhs_page(
    "Shortness of breath", "symptoms/shortness-of-breath"
)
NHS_STOMACH_ACHE = cite_nhs_page("Stomach ache", "symptoms/stomach-ache")
NHS_STROKE = cite_nhs_page("Stroke", "conditions/stroke")
NHS_SUBARACHNOID_HAEMORRHAGE = cite_nhs_page(
    "Subarachnoid haemorrhage", "conditions/subarachnoid-haemorrhage"
)
NHS_SUICIDAL_THOUGHTS = cite_nhs_page(
    "Help for suicidal thoughts",
    "mental-health/feelings-symptoms-behaviours/behaviours/help-for-suicidal-thoughts",
)
NHS_TESTICLE_PAIN = cite_nhs_page("Testicle pain", "symptoms/testicle-pain")
NHS_TUBERCULOSIS = cite_nhs_page("Tuberculosis (TB)", "conditions/tuberculosis-tb")
NHS_VOMITING_BLOOD = cite_nhs_page("Vomiting blood", "symptoms/vomiting-blood")

CKS_BACK_PAIN = cite_cks_topic(
    "Back pain – low (without radiculopathy)", "back-pain-low-without-radiculopathy"
)
CKS_PELVIC_INFECTION = cite_cks_topic(
    "Pelvic inflammatory disease", "pelvic-inflammatory-disease"
)
CKS_PERIPHERAL_ARTERIES = cite_cks_topic(
    "Peripheral arterial disease", "peripheral-arterial-disease"
)
CKS_POLYMYALGIA = cite_cks_topic("Polymyalgia rheumatica", "polymyalgia-rheumatica")
CKS_PYELONEPHRITIS = cite_cks_topic("Pyelonephritis – acute", "pyelonephritis-acute")
CKS_RENAL_COLIC = cite_cks_topic(
    "Renal or ureteric colic – acute", "renal-or-ureteric-colic-acute"
)
CKS_SCIATICA = cite_cks_topic(
    "Sciatica (lumbar radiculopathy)", "sciatica-lumbar-radiculopathy"
)

NICE_HIP_FRACTURE = cite_nice_guideline("CG124", "Hip fracture", 2011)
NICE_PERIPHERAL_ARTERIES = cite_nice_guideline(
    "CG147", "Peripheral arterial disease", 2012
)
NICE_SICKLE_CELL = cite_nice_guideline(
    "CG143", "Sickle cell disease: managing acute painful episodes in hospital", 2012
)
NICE_NEUTROPENIC_SEPSIS = cite_nice_guideline("CG151", "Neutropenic sepsis", 2012)
NICE_SUSPECTED_CANCER = cite_nice_guideline(
    "NG12", "Suspected cancer: recognition and referral", 2015
)
NICE_TUBERCULOSIS = cite_nice_guideline("NG33", "Tuberculosis", 2016)
NICE_SPINAL_INJURY = cite_nice_guideline("NG41", "Spinal injury", 2016)
NICE_LOW_BACK_PAIN = cite_nice_guideline(
    "NG59", "Low back pain and sciatica in over 16s", 2016
)
NICE_SPONDYLOARTHRITIS = cite_nice_guideline(
    "NG65", "Spondyloarthritis in over 16s", 2017
)
NICE_NEUROLOGICAL_CONDITIONS = cite_nice_guideline(
    "NG127", "Suspected neurological conditions: recognition and referral", 2019
)
NICE_PREGNANCY_HYPERTENSION = cite_nice_guideline(
    "NG133", "Hypertension in pregnancy", 2019
)
NICE_AORTIC_ANEURYSM = cite_nice_guideline("NG156", "Abdominal aortic aneurysm", 2020)
NICE_VENOUS_THROMBOSIS = cite_nice_guideline(
    "NG158", "Venous thromboembolic diseases", 2020
)
NICE_POSTNATAL_CARE = cite_nice_guideline("NG194", "Postnatal care", 2021)
NICE_SPINAL_METASTASES = cite_nice_guideline(
    "NG234", "Spinal metastases and metastatic spinal cord compression", 2023
)

GIRFT_CAUDA_EQUINA = Source(
    title="GIRFT: National suspected cauda equina syndrome pathway",
    year=2023,
    url="https://gettingitrightfirsttime.co.uk/pathway-supports-clinicians-to-"
    "diagnose-and-treat-cauda-equina-syndrome-without-delay/",
)
RCEM_AORTIC_DISSECTION = Source(
    title=(
        "RCEM and RCR: Diagnosis of thoracic aortic dissection in the emergency "
        "department"
    ),
    year=2025,
    url="https://rcem.ac.uk/?p=36667",
)
RCOG_FETAL_MOVEMENTS = Source(
    title="RCOG Green-top Guideline 57: Reduced fetal movements",
    year=2026,
    url="https://www.rcog.org.uk/guidance/browse-all-guidance/green-top-guidelines/"
    "reduced-fetal-movements-green-top-guideline-no-57/",
)
RCOG_ANTEPARTUM_HAEMORRHAGE = Source(
    title="RCOG Green-top Guideline 63: Antepartum haemorrhage",
    year=2011,
    url="https://www.rcog.org.uk/guidance/browse-all-guidance/green-top-guidelines/"
    "antepartum-haemorrhage-green-top-guideline-no-63/",
)
# The clinician's letter names these often, so their titles are shortened.
DOWNIE_2013 = Source(
    title="Red flags to screen for malignancy and fracture (BMJ)",
    year=2013,
    url="https://doi.org/10.1136/bmj.f7095",
)
FINUCANE_2020 = Source(
    title="International framework for red flags (IFOMPT, JOSPT)",
    year=2020,
    url="https://doi.org/10.2519/jospt.2020.9971",
)
BROOKE_WAVELL_2022 = Source(
    title=(
        "Strong, steady and straight: UK consensus statement on physical activity "
        "and exercise for osteoporosis (BJSM)"
    ),
    year=2022,
    url="https://doi.org/10.1136/bjsports-2021-104634",
)

IDSA_2015 = Source(
    title="IDSA guideline: native vertebral osteomyelitis in adults (Clin Infect Dis)",
    year=2015,
    url="https://doi.org/10.1093/cid/civ482",
)
YUSUF_2019 = Source(
    title=(
        "Red flags for the early detection of spinal infection (BMC Musculoskeletal "
        "Disorders)"
    ),
    year=2019,
    url="https://doi.org/10.1186/s12891-019-2949-6",
)

UNSURE_COUNTS_AS_YES = state_own_rule(
    "Not sure counts as yes: a missed emergency does more harm than a needless visit."
)
UNSURE_IS_ONE_LOWER = state_own_rule(
    "What a person cannot rule out counts as one step less urgent than if they had it."
)
VESSEL_RISK_AGES = state_own_rule(
    "NICE names the risks; the marks are ours: over 60, or over 50 with one of them."
)
STRONG_PAIN_MARK = state_own_rule(
    "No source puts a number to strong pain: we chose 7 of 10, and 5 for the dangers"
    " that hurt less."
)
BONE_LADDER = state_own_rule(
    "Lists of ages disagree: ours says some risk over 50, more over 65 for women and"
    " 70 for men, most over 75 or with thin bones, each weighed with the pain."
)
INFECTION_WITHOUT_FEVER = state_own_rule(
    "Many infections of the spine have no fever, so risk and pain count without it."
)
SEVERAL_SIGNS = state_own_rule(
    "Most people have one such sign and nothing serious, so two must come together."
)
LATE_FIRST_EPISODE = state_own_rule(
    "It means little alone, so it counts when two weeks have made it no better."
)
ORDINARY_BUT_UNBEARABLE = state_own_rule(
    "Under 50 and after a clear strain, great pain alone is eased first; if three days"
    " bring no relief, somebody looks."
)
PAINKILLERS_ABOVE_LEAFLET = state_own_rule(
    "Too much can harm before it is felt, so a pharmacist or clinician is asked today."
)
STEROID_OR_SUGAR_CRISIS = state_own_rule(
    "Vomiting can upset sugar, and steroids that are vomited are not taken."
)
LEFT_OUT_OF_TRIALS = state_own_rule(
    "Trials of exercise for back pain leave these people out."
)
SIX_WEEKS = state_own_rule("Most new back pain has eased within six weeks.")
UNDER_18 = state_own_rule(
    "The guideline begins at 16: we let a clinician look until 18."
)
LOW_BACK_ONLY = state_own_rule(
    "The tests and exercises here are made for the low back."
)
