"""Symptom checks, clinician visits, test sessions and their scores."""

from assessment.self_tests.models import TestScore, TestSession
from assessment.symptom_check.models import ClinicianKind, ClinicianVisit, SymptomCheck

__all__ = [
    "ClinicianKind",
    "ClinicianVisit",
    "SymptomCheck",
    "TestScore",
    "TestSession",
]
