"""Collections for a way to move, to rest or to grow strong."""

from exercises.collections.collection import ExerciseCollection

RELAXATION = ExerciseCollection(
    slug="relaxation",
    name="Relaxation",
    summary="Four quiet ways to let go, for a tense back or before sleep.",
    purpose=(
        "Pain makes muscles tense, and tension keeps pain awake. Each of these calms "
        "the whole body in five to ten minutes.",
    ),
    not_if=("lying still with your thoughts makes you uneasy: take a walk instead",),
    cover="body-scan",
    how_to="One is enough. Do it at the same time each day.",
    exercises=(
        "long-out-breath",
        "slow-breathing",
        "muscle-relaxation",
        "body-scan",
    ),
)
RELEASE = ExerciseCollection(
    slug="ball-or-roller",
    name="Ball or roller",
    summary="Pressure for tight muscles that you give yourself, never on the spine.",
    purpose=(
        "A ball or a roller loosens tight spots for some minutes. That is a good time "
        "to move.",
    ),
    not_if=(
        "you take blood thinners, or bruise easily",
        "the skin there is numb or sore",
    ),
    cover="roller-upper-back",
    how_to="Slow, and never more than a pleasant ache. A minute a spot is enough.",
    exercises=(
        "ball-gluteals-wall",
        "ball-gluteals-floor",
        "ball-upper-back-wall",
        "roller-upper-back",
    ),
)
STRONGER = ExerciseCollection(
    slug="stronger",
    name="Stronger than before",
    summary="For a back that has been calm for weeks and wants to do more again.",
    purpose=(
        "The load of a day feels small to somebody who is stronger than it. These go "
        "beyond what a programme for a sore back needs.",
    ),
    not_if=(
        "your back has hurt more than a little in the last two weeks",
        "your blood pressure is high and not treated, or you have a heart disease",
    ),
    cover="split-squat",
    how_to="Twice a week, with a day between. The last repetitions may be hard, and "
    "none may hurt.",
    exercises=(
        "wall-sit",
        "split-squat",
        "hip-thrust",
        "band-row",
        "pallof-press",
        "plank-toes",
        "front-carry",
        "farmer-walk",
    ),
)
WALK_SWIM_RIDE = ExerciseCollection(
    slug="walking-water-bicycle",
    name="Walking, water, bicycle",
    summary="What keeps the whole body going, from ten minutes a day.",
    purpose=(
        "Moving the whole body for a while each day is good for a back too. Water and "
        "bicycle are for those whom walking hurts.",
    ),
    not_if=(
        "you get pain or tightness in the chest: stop, and call for emergency help",
    ),
    cover="cycling-easy",
    how_to="Choose one. Begin with what is easy, and add a few minutes a week.",
    exercises=(
        "walking-short",
        "walking-steady",
        "walking-brisk",
        "walking-intervals",
        "walk-leaning",
        "walking-in-water",
        "cycling-easy",
        "cycling-steady",
    ),
)
YOGA = ExerciseCollection(
    slug="yoga",
    name="A short yoga sequence",
    summary="Known poses in a quiet order, from hands and knees to lying down.",
    purpose=(
        "These are poses that strain the back little, in order from moving to lying "
        "still.",
    ),
    not_if=(
        "your back is in its first sore days",
        "kneeling hurts, or you cannot get down to the floor and up again",
    ),
    cover="cat-camel",
    how_to="Breathe slowly, and let the breath decide the pace.",
    exercises=(
        "cat-camel",
        "childs-pose",
        "bird-dog",
        "prone-on-elbows",
        "segmental-bridge",
        "knee-rolls",
        "adductors-butterfly-hold",
        "body-scan",
    ),
)
PILATES = ExerciseCollection(
    slug="pilates",
    name="A short Pilates sequence",
    summary="Small, exact movements that train the control of the trunk.",
    purpose=(
        "What counts is how calm the trunk stays while arms and legs move, not how "
        "often they do.",
    ),
    not_if=(
        "you gave birth in the last 12 weeks and nobody has looked at your belly yet",
        "lying on your back makes you dizzy, as late in pregnancy",
    ),
    cover="dead-bug",
    how_to="Fewer and exact beats many. Stop when the trunk begins to wobble.",
    exercises=(
        "pelvic-clock",
        "brace",
        "segmental-bridge",
        "dead-bug-heel-taps",
        "dead-bug",
        "clam",
        "side-leg-raise",
        "open-book",
        "bird-dog",
    ),
)
SLOW_STEPS = ExerciseCollection(
    slug="slow-steps",
    name="Slow steps, as in tai chi",
    summary="Standing, shifting and stepping as slowly as you can, without a school.",
    purpose=(
        "Tai chi trains balance with slow shifts of weight. This is that part of it, "
        "and none of its forms: for those, find a teacher.",
    ),
    not_if=("you lose your balance easily and have nothing to hold on to",),
    cover="side-steps",
    how_to="Half as fast as you think is slow. Knees soft, breath calm.",
    exercises=(
        "rib-breathing",
        "hip-circles",
        "side-steps",
        "standing-march",
        "tandem-stand",
        "one-leg-stand",
    ),
)

WAYS_TO_MOVE = (
    RELAXATION,
    RELEASE,
    STRONGER,
    WALK_SWIM_RIDE,
    YOGA,
    PILATES,
    SLOW_STEPS,
)
