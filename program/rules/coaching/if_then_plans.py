"""Ready sentences for a plan about what got in the way: “if …, then I …”."""

from typing import NamedTuple

from core.values.rules import Rule, first_match
from program.rules.coaching.sources import IF_THEN_SOURCES
from program.rules.weekly import AdherenceBarrier

LONGEST_PART_OF_A_PLAN = 100


class ReadySentences(NamedTuple):
    """What may follow “If” and what may follow “then I”."""

    cues: tuple[str, ...]
    actions: tuple[str, ...]


IF_THEN_RULES: tuple[Rule[AdherenceBarrier, ReadySentences], ...] = (
    Rule(
        slug="plan-against-too-little-time",
        applies=lambda barrier: barrier is AdherenceBarrier.TIME,
        result=ReadySentences(
            cues=(
                "I have no time for the whole session",
                "I have put the kettle on",
                "I come home",
            ),
            actions=(
                "do the first exercise and stop there",
                "do five minutes",
                "walk five minutes",
            ),
        ),
        reason="Time was short, so the plan is about five minutes.",
        sources=IF_THEN_SOURCES,
    ),
    Rule(
        slug="plan-against-pain",
        applies=lambda barrier: barrier is AdherenceBarrier.PAIN,
        result=ReadySentences(
            cues=(
                "my back hurts more than usual",
                "my back is stiff in the morning",
                "I want to leave it out because it hurts",
            ),
            actions=(
                "open “Relieve it now” and do one exercise",
                "walk five minutes",
                "do the easiest exercise only",
            ),
        ),
        reason="Pain got in the way, so the plan is about what still goes.",
        sources=IF_THEN_SOURCES,
    ),
    Rule(
        slug="plan-against-too-hard",
        applies=lambda barrier: barrier is AdherenceBarrier.HARD,
        result=ReadySentences(
            cues=(
                "an exercise is too hard",
                "I do not feel up to the session",
                "I have to stop in the middle",
            ),
            actions=(
                "do half of it",
                "do the easier form",
                "do five minutes and stop there",
            ),
        ),
        reason="It was too hard, so the plan is about less, and not about nothing.",
        sources=IF_THEN_SOURCES,
    ),
    Rule(
        slug="plan-against-forgetting",
        applies=lambda barrier: barrier is AdherenceBarrier.FORGOT,
        result=ReadySentences(
            cues=(
                "I have brushed my teeth",
                "I have had my first cup",
                "the news is over",
            ),
            actions=(
                "start the session",
                "do five minutes",
                "do the first exercise",
            ),
        ),
        reason="You forgot it, so the plan hangs on something you do each day.",
        sources=IF_THEN_SOURCES,
    ),
)


def find_ready_sentences(
    barrier: AdherenceBarrier,
) -> Rule[AdherenceBarrier, ReadySentences] | None:
    """None: nothing got in the way."""
    return first_match(IF_THEN_RULES, barrier)
