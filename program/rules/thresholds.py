"""Numbers that several rules or pages share.

A number that only one module reads stays in that module. Pain runs from 0 to 10.
"""

from core.values.days import DAYS_PER_WEEK
from progress.analysis.trends import IMPORTANT_CHANGE_POINTS

# The traffic light of pain, for phases and exercises: go on, go easy, stop.
GO_PAIN_MAXIMUM = 3
GO_EASY_PAIN_MINIMUM = 4
GO_EASY_PAIN_MAXIMUM = 5
STOP_PAIN_MINIMUM = 6

# From the pain before a session to that of the next day.
NEXT_DAY_RISE_POINTS = IMPORTANT_CHANGE_POINTS
# From the pain before a session to that after it.
AFTER_RISE_POINTS = IMPORTANT_CHANGE_POINTS
# A rise up to which an exercise can still have gone well.
TOLERABLE_RISE_POINTS = 1

# How long a symptom check can support a new phase.
CHECK_VALIDITY_WEEKS = 4

# A gap of more days than this counts as a break.
LONGEST_BREAK_DAYS = DAYS_PER_WEEK

# How far back daily pain is read.
PAIN_HISTORY_DAYS = 14

# How long what sent pain down a leg waits, if the leg is not tested before.
SPREADING_WAIT_DAYS = 28
