"""The person behind FHIR resources, under a stable pseudonym."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reports.values.pseudonym import derive_pseudonymous_identifier

BACKPAIN_SYSTEM_URI = "urn:backpain"
SURVEY_CATEGORY = {
    "coding": [
        {
            "system": "http://terminology.hl7.org/CodeSystem/observation-category",
            "code": "survey",
        }
    ]
}

FhirResource = dict[str, Any]


@dataclass(frozen=True, slots=True)
class PseudonymousSubject:
    """A person whose resources do not reveal their identity."""

    person_created_at: datetime

    def derive_identifier(self, identity: str) -> str:
        return derive_pseudonymous_identifier(self.person_created_at, identity)

    def build_reference(self, identity: str) -> FhirResource:
        return {"reference": f"urn:uuid:{self.derive_identifier(identity)}"}

    def build_resource(
        self, resource_type: str, identity: str, rules_version: str = "", **fields: Any
    ) -> FhirResource:
        """A resource about the person, with the version of the rules behind it."""
        tags = {
            "tag": [{"system": f"{BACKPAIN_SYSTEM_URI}:rules", "code": rules_version}]
        }
        return {
            "resourceType": resource_type,
            "id": self.derive_identifier(identity),
            **({"meta": tags} if rules_version else {}),
            **fields,
        }

    def build_observation(
        self, identity: str, rules_version: str = "", **fields: Any
    ) -> FhirResource:
        return self.build_resource(
            "Observation",
            identity,
            rules_version,
            status="final",
            category=[SURVEY_CATEGORY],
            subject=self.build_reference("patient"),
            **fields,
        )


def build_patient(subject: PseudonymousSubject) -> FhirResource:
    number = subject.derive_identifier("patient")
    identifier = {"system": f"{BACKPAIN_SYSTEM_URI}:pseudonym", "value": number}
    return subject.build_resource("Patient", "patient", identifier=[identifier])
