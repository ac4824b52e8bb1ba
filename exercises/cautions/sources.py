"""The sources of the table of cautions, each listed once."""

from datetime import date

from core.values.sources import OwnRule, Source

REVIEWED_ON = date(2026, 11, 30)
# For pages that are revised in place.
CITED_IN = 2026

TOMMYS_PREGNANCY = Source(
    title="Exercises to avoid in pregnancy (Tommy's)",
    year=CITED_IN,
    url=(
        "https://www.tommys.org/pregnancy-information/im-pregnant/"
        "exercise-in-pregnancy/exercises-avoid-pregnancy"
    ),
)
CAMBRIDGE_PELVIC_GIRDLE = Source(
    title="Pelvic girdle pain in pregnancy (Cambridge University Hospitals)",
    year=CITED_IN,
    url="https://cuh.nhs.uk/patient-information/pelvic-girdle-pain-pgp-in-pregnancy",
)
MINNESOTA_ACUPRESSURE = Source(
    title="Acupressure: safety precautions (University of Minnesota)",
    year=2024,
    url="https://www.takingcharge.csh.umn.edu/survivorship/safety-precautions",
)
WEBMD_ACUPRESSURE = Source(
    title="Are there any precautions with acupressure? (Kiefer, WebMD)",
    year=2017,
    url="https://www.webmd.com/balance/qa/are-there-any-precautions-with-acupressure",
)
WALES_AFTER_BIRTH = Source(
    title="Your post pregnancy body (NHS 111 Wales)",
    year=CITED_IN,
    url="https://111.wales.nhs.uk/livewell/pregnancy/newmumspostbody/",
)
TOO_FIT_TO_FRACTURE_DELPHI = Source(
    title=(
        "Too Fit to Fracture: outcomes of a Delphi consensus process on physical "
        "activity and exercise recommendations for adults with osteoporosis with or "
        "without vertebral fractures (Osteoporosis International)"
    ),
    year=2015,
    url="https://doi.org/10.1007/s00198-014-2881-4",
)
OSTEOPOROSIS_SOCIETY_BENDING = Source(
    title="Bending forward with osteoporosis (Royal Osteoporosis Society)",
    year=CITED_IN,
    url=(
        "https://theros.org.uk/information-and-support/osteoporosis/"
        "living-with-osteoporosis/exercise-and-physical-activity-for-osteoporosis/"
        "caring-for-your-back/bending-forward-with-osteoporosis/"
    ),
)
HANDGRIP_TRIAL_2022 = Source(
    title=(
        "Isometric handgrip exercise impacts only on very short-term blood pressure "
        "variability, but not on short-term blood pressure variability in hypertensive "
        "individuals: a randomized controlled trial (Bertoletti and others, Frontiers "
        "in Physiology)"
    ),
    year=2022,
    url="https://doi.org/10.3389/fphys.2022.962125",
)
LEEDS_HIP_REPLACEMENT = Source(
    title=(
        "Total hip replacement: a guide to your rehabilitation (Leeds Teaching "
        "Hospitals NHS Trust)"
    ),
    year=CITED_IN,
    url=(
        "https://www.leedsth.nhs.uk/patients/resources/"
        "total-hip-replacement-a-guide-to-your-rehabilitation/"
    ),
)
MEDICATION_SAFETY_PATCHES = Source(
    title="Medicine patches and heat sources (ConsumerMedSafety.org)",
    year=2015,
    url=(
        "https://consumermedsafety.org/medication-safety-articles/item/"
        "773-medicine-patches-and-heat-sources"
    ),
)
GLAUCOMA_STUDY_2015 = Source(
    title=(
        "Intraocular pressure rise in subjects with and without glaucoma during four "
        "common yoga positions (PLOS ONE)"
    ),
    year=2015,
    url="https://doi.org/10.1371/journal.pone.0144505",
)
COLOSTOMY_UK_HERNIA = Source(
    title="How does exercise help prevent hernias? (Colostomy UK)",
    year=2019,
    url="https://colostomyuk.org/how-does-exercise-help-prevent-hernias",
)
PHYSIOADVISOR_SPONDYLOLISTHESIS = Source(
    title="Spondylolisthesis (PhysioAdvisor)",
    year=CITED_IN,
    url=(
        "https://www.physioadvisor.com.au/8370650/"
        "spondylolisthesis-lumbar-spondylolisthesis-par.htm"
    ),
)
EHLERS_DANLOS_EXERCISE = Source(
    title=(
        "Exercise and movement for adults with hypermobile Ehlers-Danlos syndrome and "
        "hypermobility spectrum disorders (Parry, Ehlers-Danlos Support UK)"
    ),
    year=CITED_IN,
    url=(
        "https://www.ehlers-danlos.org/information/"
        "exercise-and-movement-for-adults-with-hypermobile-ehlers-danlos-syndrome-"
        "and-hypermobility-spectrum-disorders/"
    ),
)


def state_own_caution(reason: str) -> OwnRule:
    return OwnRule(reason=reason, reviewed_on=REVIEWED_ON)
