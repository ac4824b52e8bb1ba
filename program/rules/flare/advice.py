"""One sentence for the days of a flare-up, by what happened before it."""

from core.values.rules import Rule, decide_by_rules
from core.values.sources import OwnRule
from program.rules.flare.answers import FlareCause
from program.rules.sources import REVIEWED_ON


def build_advice(
    cause: FlareCause, advice: str, why: str
) -> Rule[FlareCause, FlareCause]:
    return Rule(
        slug=f"after-{cause.value.replace('_', '-')}",
        applies=lambda told: told is cause,
        result=cause,
        reason=advice,
        sources=(OwnRule(reason=why, reviewed_on=REVIEWED_ON),),
    )


FLARE_ADVICE_RULES = (
    build_advice(
        FlareCause.LIFTING,
        "Bend and lift little for now, close to your body, and go back to it in small "
        "steps: your back is sore, and not worn out.",
        "A strained back gets used to bending again by bending a little more each day.",
    ),
    build_advice(
        FlareCause.SITTING,
        "Get up at least every half hour, and stand or walk for a minute or two.",
        "What set it off is done for shorter times, and not given up.",
    ),
    build_advice(
        FlareCause.TOO_MUCH,
        "Do about half of what was too much for some days, with breaks before it "
        "hurts, and then a little more each day.",
        "Too much at once is answered by less for a while. Nothing at all makes a back "
        "weaker.",
    ),
    build_advice(
        FlareCause.STRESS,
        "Breathe slowly for some minutes before you go to bed, and keep your usual "
        "times.",
        "Tired and tense people feel more pain. Slow breathing is a small thing that "
        "anyone can do.",
    ),
    build_advice(
        FlareCause.ILLNESS,
        "Let the illness pass first. Short walks are enough, and a fever with back "
        "pain needs a doctor.",
        "An ill body aches more, and it needs its rest. Fever is a danger sign.",
    ),
    build_advice(
        FlareCause.FALL,
        "A bruise hurts for some days. If it gets worse rather than better, check your "
        "back again.",
        "After a fall the course of the days tells more than the first one.",
    ),
    build_advice(
        FlareCause.ACCIDENT,
        "Your back needs to be looked at before you go on.",
        "After an accident a bone may be broken, also if a person can walk.",
    ),
    build_advice(
        FlareCause.UNKNOWN,
        "Most flare-ups come without a reason that anyone could see. You did nothing "
        "wrong.",
        "Looking for a fault makes people move less, and moving helps.",
    ),
)


def find_flare_advice(cause: FlareCause) -> str:
    return decide_by_rules(FLARE_ADVICE_RULES, cause).reason
