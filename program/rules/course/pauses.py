"""How long a rule leaves an exercise out, and how often it is then offered again."""

from core.values.rules import RuleReason
from core.values.sources import OwnRule, format_evidence
from program.rules.sources import REVIEWED_ON

PAUSE_DAYS = 14
# After so many pauses that did not help, the person decides.
MOST_OFFERS = 3

PAUSE_SOURCES = (
    OwnRule(
        reason=(
            "Two weeks let an irritated part of the back settle. Three offers, each a "
            "step below the last, are a fair trial. After them the person knows best."
        ),
        reviewed_on=REVIEWED_ON,
    ),
)
TRY_AGAIN_REASON = RuleReason(
    "try-again",
    "You want to try it again, so it starts at its smallest dose.",
    format_evidence(PAUSE_SOURCES),
)
