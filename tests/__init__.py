"""The tests, in the same layout as the code."""

from pathlib import Path

ROOT = Path(__file__).parent.parent
