"""Numbers that more than one rule or page goes by, each once.

What only one module reads stays in that module. Pain runs from 0 to 10.
"""

from core.values.days import DAYS_PER_WEEK
from progress.analysis.trends import IMPORTANT_CHANGE_POINTS

# The traffic light of pain, for the phase as for an exercise: go on, go easy, stop.
GO_PAIN_MAXIMUM = 3
GO_EASY_PAIN_MINIMUM = 4
GO_EASY_PAIN_MAXIMUM = 5
STOP_PAIN_MINIMUM = 6

# From the pain before a session to that of the day after.
NEXT_DAY_RISE_POINTS = IMPORTANT_CHANGE_POINTS

# For how long a symptom check may carry a new phase.
CHECK_VALIDITY_WEEKS = 4

# After more days than these without a session it is a return after a break.
LONGEST_BREAK_DAYS = DAYS_PER_WEEK

# A flare that a person reports: at least, and at most while the pain is up.
SHORTEST_FLARE_DAYS = 1
LONGEST_FLARE_DAYS = 3

# How far back the daily pain is read.
PAIN_HISTORY_DAYS = 14
