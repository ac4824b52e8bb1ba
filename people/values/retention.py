"""How long is kept what is of no use any more; the privacy page says the same."""

from datetime import timedelta

SESSION_LIFETIME = timedelta(days=400)  # as long as browsers keep a cookie
# Somebody who looked around, and saved nothing that is still there.
EMPTY_PERSON_LIFETIME = timedelta(days=90)
# For the second tap on a form, even if a phone sends it days later.
SUBMISSION_LIFETIME = timedelta(days=7)
# What is over is removed by then, while the web server runs.
TIDYING_INTERVAL = timedelta(hours=1)
