"""What a person answered and what their tests gave."""

from assessment.self_tests.models import TestScore, TestSession
from assessment.symptom_check.models import ClinicianKind, ClinicianReview, SymptomCheck

__all__ = [
    "ClinicianKind",
    "ClinicianReview",
    "SymptomCheck",
    "TestScore",
    "TestSession",
]
