"""The tests, in the same layout as the code."""

from pathlib import Path

ROOT = Path(__file__).parent.parent

# The transaction of a written form: in a test, a savepoint within the test's own.
TRANSACTION_QUERIES = 2
# What is sent counts against its limits.
THROTTLE_QUERIES = 1
