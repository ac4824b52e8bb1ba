"""What a person answered and what their tests gave."""

from assessment.models.sittings import Assessment, TestScore

__all__ = ["Assessment", "TestScore"]
