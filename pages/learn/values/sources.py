"""Sources that only the learn pages use; the rules name the rest."""

from core.values.sources import Source

LANCET_LOW_BACK_PAIN_2018 = Source(
    title="What low back pain is and why we need to pay attention (Lancet)",
    year=2018,
    url="https://doi.org/10.1016/S0140-6736(18)30480-X",
)
SPINE_IMAGING_REVIEW_2015 = Source(
    title=(
        "Systematic literature review of imaging features of spinal degeneration in "
        "asymptomatic populations (American Journal of Neuroradiology)"
    ),
    year=2015,
    url="https://doi.org/10.3174/ajnr.A4173",
)
SERIOUS_PATHOLOGY_STUDY_2009 = Source(
    title=(
        "Prevalence of and screening for serious spinal pathology in patients "
        "presenting to primary care settings with acute low back pain "
        "(Arthritis & Rheumatism)"
    ),
    year=2009,
    url="https://doi.org/10.1002/art.24853",
)
PLANK_NORMS_2014 = Source(
    title="Norms for an isometric muscle endurance test (Journal of Human Kinetics)",
    year=2014,
    url="https://doi.org/10.2478/hukin-2014-0011",
)
PSOAS_ANATOMY_1992 = Source(
    title="Anatomy and biomechanics of psoas major (Clinical Biomechanics)",
    year=1992,
    url="https://doi.org/10.1016/0268-0033(92)90024-X",
)
PIRIFORMIS_REVIEW_2010 = Source(
    title=(
        "The clinical features of the piriformis syndrome: a systematic review "
        "(European Spine Journal)"
    ),
    year=2010,
    url="https://doi.org/10.1007/s00586-010-1504-9",
)
QUADRATUS_ANATOMY_2008 = Source(
    title=(
        "Anatomy and biomechanics of quadratus lumborum (Proceedings of the "
        "Institution of Mechanical Engineers, Part H)"
    ),
    year=2008,
    url="https://doi.org/10.1243/09544119JEIM266",
)
GLUTEUS_MEDIUS_STUDY_2016 = Source(
    title=(
        "Prevalence of gluteus medius weakness in people with chronic low back pain "
        "compared to healthy controls (European Spine Journal)"
    ),
    year=2016,
    url="https://doi.org/10.1007/s00586-015-4027-6",
)
RANGE_OF_MOTION_REVIEW_2017 = Source(
    title=(
        "Restriction in lateral bending range of motion, lumbar lordosis, and "
        "hamstring flexibility predicts the development of low back pain: a systematic "
        "review of prospective cohort studies (BMC Musculoskeletal Disorders)"
    ),
    year=2017,
    url="https://doi.org/10.1186/s12891-017-1534-0",
)
LUMBAR_KINEMATICS_REVIEW_2014 = Source(
    title=(
        "Comparing lumbo-pelvic kinematics in people with and without back pain: a "
        "systematic review and meta-analysis (BMC Musculoskeletal Disorders)"
    ),
    year=2014,
    url="https://doi.org/10.1186/1471-2474-15-229",
)
