"""What a person answered and what their tests gave."""

from assessment.self_tests.models import Assessment, TestScore
from assessment.symptom_check.models import ClinicianKind, ClinicianReview, SymptomCheck

__all__ = [
    "Assessment",
    "ClinicianKind",
    "ClinicianReview",
    "SymptomCheck",
    "TestScore",
]
