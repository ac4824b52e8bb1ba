"""All collections, as they are listed."""

from exercises.collections.collection import ExerciseCollection

COLLECTIONS = (
    ExerciseCollection(
        slug="bending-backwards",
        name="Bending backwards, step by step",
        summary="For a back or leg pain that gets better when you lie on your front or "
        "lean back, as in the McKenzie method.",
        purpose=(
            "Some backs, and some legs, feel better each time they bend backwards. "
            "Then these steps go further each day, as long as the pain gets less or "
            "moves up towards the middle of the back.",
        ),
        not_if=(
            "pain moves further down your leg: stop at the last step that did not do "
            "that",
            "bending backwards makes your pain worse and it stays so",
            "you were told that a bone of your spine has slipped, or that your spine "
            "is narrow",
        ),
        how_to="Stay on a step for some minutes. Go on only if the pain is less or "
        "higher up than before.",
        exercises=(
            "prone-rest",
            "prone-on-elbows",
            "press-up",
            "press-up-standing",
        ),
    ),
    ExerciseCollection(
        slug="chair-only",
        name="Chair only",
        summary="For the office, a wheelchair, or a day on which you cannot get down.",
        purpose=(
            "All of it is done sitting on a firm chair. It moves the back, loosens the "
            "hips and wakes up the trunk.",
        ),
        not_if=(
            "sitting makes your pain worse from the first minute",
            "you feel dizzy when you bend forward",
        ),
        how_to="One after the other, without a pause that you do not need.",
        exercises=(
            "rib-breathing",
            "seated-pelvic-tilt",
            "seated-rotation",
            "quadratus-seated",
            "hamstring-seated",
            "gluteals-seated",
            "seated-march",
            "seated-lean-back",
        ),
    ),
    ExerciseCollection(
        slug="yoga",
        name="A short yoga sequence",
        summary="Known poses in a quiet order, from hands and knees to lying down.",
        purpose=(
            "Yoga eases lasting back pain a little, about as much as other exercise "
            "does. These are the poses with the least strain for the back.",
        ),
        not_if=(
            "your back is in its first sore days",
            "kneeling hurts, or you cannot get down to the floor and up again",
        ),
        how_to="Breathe slowly, and let the breath decide the pace.",
        exercises=(
            "cat-camel",
            "childs-pose",
            "bird-dog",
            "prone-on-elbows",
            "segmental-bridge",
            "knee-rolls",
            "adductors-butterfly-hold",
            "slow-breathing",
        ),
    ),
    ExerciseCollection(
        slug="pilates",
        name="A short Pilates sequence",
        summary="Small, exact movements that train the control of the trunk.",
        purpose=(
            "Pilates is among the kinds of exercise that helped most in reviews of "
            "lasting back pain. What counts is how calmly the trunk stays, not how "
            "often.",
        ),
        not_if=(
            "you gave birth in the last 12 weeks and nobody has checked your belly yet",
            "lying on your back makes you dizzy, as late in pregnancy",
        ),
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
    ),
)

COLLECTIONS_BY_SLUG = {collection.slug: collection for collection in COLLECTIONS}
