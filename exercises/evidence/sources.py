"""The sources of the kinds of exercise, each listed once."""

from core.values.sources import Source

ACP_GUIDELINE_2017 = Source(
    title=(
        "Qaseem and others: Noninvasive treatments for acute, subacute, and "
        "chronic low back pain: a clinical practice guideline from the American "
        "College of Physicians (Annals of Internal Medicine)"
    ),
    year=2017,
    url="https://doi.org/10.7326/M16-2367",
)
ACUPRESSURE_REVIEW_2021 = Source(
    title=(
        "Li and others: Clinical efficacy and safety of acupressure on low back "
        "pain: a systematic review and meta-analysis (Evidence-Based "
        "Complementary and Alternative Medicine)"
    ),
    year=2021,
    url="https://doi.org/10.1155/2021/8862399",
)
AQUATIC_REVIEW_2018 = Source(
    title=(
        "Shi and others: Aquatic exercises in the treatment of low back pain: a "
        "systematic review of the literature and meta-analysis of eight studies "
        "(American Journal of Physical Medicine and Rehabilitation)"
    ),
    year=2018,
    url="https://doi.org/10.1097/PHM.0000000000000801",
)
AQUATIC_REVIEW_2022 = Source(
    title=(
        "Ma and others: Effect of aquatic physical therapy on chronic low back "
        "pain: a systematic review and meta-analysis (BMC Musculoskeletal "
        "Disorders)"
    ),
    year=2022,
    url="https://doi.org/10.1186/s12891-022-05981-8",
)
BED_REST_REVIEW_2010 = Source(
    title=(
        "Dahm and others: Advice to rest in bed versus advice to stay active "
        "for acute low-back pain and sciatica (Cochrane review)"
    ),
    year=2010,
    url="https://doi.org/10.1002/14651858.CD007612.pub2",
)
BEHAVIOURAL_REVIEW_2010 = Source(
    title=(
        "Henschke and others: Behavioural treatment for chronic low-back pain "
        "(Cochrane review)"
    ),
    year=2010,
    url="https://doi.org/10.1002/14651858.CD002014.pub3",
)
BREATHING_REVIEW_2018 = Source(
    title=(
        "Zaccaro and others: How breath-control can change your life: a "
        "systematic review on psycho-physiological correlates of slow breathing "
        "(Frontiers in Human Neuroscience)"
    ),
    year=2018,
    url="https://doi.org/10.3389/fnhum.2018.00353",
)
CHAPMAN_CASE_2004 = Source(
    title=(
        "Caso: Evaluation of Chapman's neurolymphatic reflexes via applied "
        "kinesiology: a case report of low back pain and congenital intestinal "
        "abnormality (Journal of Manipulative and Physiological Therapeutics)"
    ),
    year=2004,
    url="https://www.jmptonline.org/article/S0161-4754(03)00188-X/fulltext",
)
CHAPMAN_OWENS_1937 = Source(
    title="Owens: An endocrine interpretation of Chapman's reflexes",
    year=1937,
    url="https://ortho-bionomy.org/aws/SOBI/page_template/show_detail/24738?model_name=product",
)
CYCLING_REVIEW_2022 = Source(
    title=(
        "Pocovi and others: Walking, cycling, and swimming for nonspecific low back "
        "pain: a systematic review with meta-analysis (Journal of Orthopaedic and "
        "Sports Physical Therapy)"
    ),
    year=2022,
    url="https://doi.org/10.2519/jospt.2022.10612",
)
CYCLING_TRIAL_2013 = Source(
    title=(
        "Marshall and others: Pilates exercise or stationary cycling for chronic "
        "nonspecific low back pain: does it matter? A randomized controlled trial "
        "with 6-month follow-up (Spine)"
    ),
    year=2013,
    url="https://doi.org/10.1097/BRS.0b013e318297c1e5",
)
EXERCISE_NETWORK_2020 = Source(
    title=(
        "Owen and others: Which specific modes of exercise training are most "
        "effective for treating low back pain? Network meta-analysis (British "
        "Journal of Sports Medicine)"
    ),
    year=2020,
    url="https://doi.org/10.1136/bjsports-2019-100886",
)
EXERCISE_NETWORK_2021 = Source(
    title=(
        "Hayden and others: Some types of exercise are more effective than "
        "others in people with chronic low back pain: a network meta-analysis "
        "(Journal of Physiotherapy)"
    ),
    year=2021,
    url="https://doi.org/10.1016/j.jphys.2021.09.004",
)
EXERCISE_REVIEW_2021 = Source(
    title=(
        "Hayden and others: Exercise therapy for chronic low back pain "
        "(Cochrane review)"
    ),
    year=2021,
    url="https://doi.org/10.1002/14651858.CD009790.pub2",
)
FALLS_REVIEW_2020 = Source(
    title=(
        "Sherrington and others: Evidence on physical activity and falls "
        "prevention for people aged 60+ years: systematic review to inform the "
        "2020 WHO guidelines on physical activity and sedentary behaviour "
        "(International Journal of Behavioral Nutrition and Physical Activity)"
    ),
    year=2020,
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC7689963",
)
HEAT_AND_COLD_REVIEW_2006 = Source(
    title=(
        "French and others: Superficial heat or cold for low back pain "
        "(Cochrane review)"
    ),
    year=2006,
    url="https://doi.org/10.1002/14651858.CD004750.pub2",
)
LIFTING_REVIEW_2011 = Source(
    title=(
        "Verbeek and others: Manual material handling advice and assistive devices "
        "for preventing and treating back pain in workers (Cochrane review)"
    ),
    year=2011,
    url="https://doi.org/10.1002/14651858.CD005958.pub3",
)
MCKENZIE_REVIEW_2023 = Source(
    title=(
        "Almeida and others: The McKenzie method for (sub)acute non-specific "
        "low back pain (Cochrane review)"
    ),
    year=2023,
    url="https://doi.org/10.1002/14651858.CD009711.pub2",
)
MOTOR_CONTROL_REVIEW_2016 = Source(
    title=(
        "Saragiotto and others: Motor control exercise for chronic non-specific "
        "low-back pain (Cochrane review)"
    ),
    year=2016,
    url="https://doi.org/10.1002/14651858.CD012004",
)
MUSCLE_ENERGY_REVIEW_2015 = Source(
    title=(
        "Franke and others: Muscle energy technique for non-specific low-back "
        "pain (Cochrane review)"
    ),
    year=2015,
    url="https://doi.org/10.1002/14651858.CD009852.pub2",
)
NERVE_REVIEW_2017 = Source(
    title=(
        "Basson and others: The effectiveness of neural mobilization for "
        "neuromusculoskeletal conditions: a systematic review and meta-analysis "
        "(Journal of Orthopaedic and Sports Physical Therapy)"
    ),
    year=2017,
    url="https://doi.org/10.2519/jospt.2017.7117",
)
NERVE_REVIEW_2023 = Source(
    title=(
        "Lin and others: Neural mobilization for reducing pain and disability in "
        "patients with lumbar radiculopathy: a systematic review and meta-analysis "
        "(Life)"
    ),
    year=2023,
    url="https://doi.org/10.3390/life13122255",
)
NICE_BACK_PAIN_2016 = Source(
    title="NICE NG59: Low back pain and sciatica in over 16s",
    year=2016,
    url="https://www.nice.org.uk/guidance/ng59",
)
PELVIC_FLOOR_REVIEW_2020 = Source(
    title=(
        "Woodley and others: Pelvic floor muscle training for preventing and "
        "treating urinary and faecal incontinence in antenatal and postnatal "
        "women (Cochrane review)"
    ),
    year=2020,
    url="https://doi.org/10.1002/14651858.CD007471.pub4",
)
PILATES_REVIEW_2015 = Source(
    title="Yamato and others: Pilates for low back pain (Cochrane review)",
    year=2015,
    url="https://doi.org/10.1002/14651858.CD010265.pub2",
)
PRESSING_REVIEW_2022 = Source(
    title=(
        "Lu and others: Effect of ischemic compression on myofascial pain syndrome: "
        "a systematic review and meta-analysis (Chiropractic and Manual Therapies)"
    ),
    year=2022,
    url="https://doi.org/10.1186/s12998-022-00441-5",
)
ROLLER_TRIAL_2019 = Source(
    title=(
        "Ozsoy and others: The effects of myofascial release technique combined with "
        "core stabilization exercise in elderly with non-specific low back pain: a "
        "randomized controlled, single-blind study (Clinical Interventions in Aging)"
    ),
    year=2019,
    url="https://doi.org/10.2147/CIA.S223905",
)
ROLLING_REVIEW_2020 = Source(
    title=(
        "Wilke and others: Acute effects of foam rolling on range of motion in "
        "healthy adults: a systematic review with multilevel meta-analysis (Sports "
        "Medicine)"
    ),
    year=2020,
    url="https://doi.org/10.1007/s40279-019-01205-7",
)
PREGNANCY_REVIEW_2018 = Source(
    title=(
        "Davenport and others: Exercise for the prevention and treatment of low back, "
        "pelvic girdle and lumbopelvic pain during pregnancy: a systematic review and "
        "meta-analysis (British Journal of Sports Medicine)"
    ),
    year=2018,
    url="https://doi.org/10.1136/bjsports-2018-099400",
)
PREGNANCY_REVIEW_2023 = Source(
    title=(
        "Sánchez-Polán and others: The influence of physical activity during pregnancy "
        "on maternal pain and discomfort: a meta-analysis (Journal of Personalized "
        "Medicine)"
    ),
    year=2023,
    url="https://doi.org/10.3390/jpm14010044",
)
WALKING_TRIAL_2024 = Source(
    title=(
        "Pocovi and others: Effectiveness and cost-effectiveness of an "
        "individualised, progressive walking and education intervention for the "
        "prevention of low back pain recurrence in Australia (WalkBack): a "
        "randomised controlled trial (Lancet)"
    ),
    year=2024,
    url="https://doi.org/10.1016/S0140-6736(24)00755-4",
)
WHO_BACK_PAIN_2023 = Source(
    title=(
        "World Health Organization: WHO guideline for non-surgical management "
        "of chronic primary low back pain in adults in primary and community "
        "care settings"
    ),
    year=2023,
    url="https://www.who.int/publications/i/item/9789240081789",
)
YOGA_REVIEW_2022 = Source(
    title=(
        "Wieland and others: Yoga for chronic non-specific low back pain "
        "(Cochrane review)"
    ),
    year=2022,
    url="https://doi.org/10.1002/14651858.CD010671.pub3",
)
