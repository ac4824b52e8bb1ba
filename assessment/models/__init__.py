"""What a person answered and what their tests gave."""

from assessment.models.checks import ClinicianKind, ClinicianReview, SymptomCheck
from assessment.models.sittings import Assessment, TestScore

__all__ = [
    "Assessment",
    "ClinicianKind",
    "ClinicianReview",
    "SymptomCheck",
    "TestScore",
]
