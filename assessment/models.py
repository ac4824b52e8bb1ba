"""Symptom checks, clinician reviews, test sessions and their scores."""

from assessment.self_tests.models import TestScore, TestSession
from assessment.symptom_check.models import ClinicianKind, ClinicianReview, SymptomCheck

__all__ = [
    "ClinicianKind",
    "ClinicianReview",
    "SymptomCheck",
    "TestScore",
    "TestSession",
]
