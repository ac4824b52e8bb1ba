from reports.fhir.values.subject import PseudonymousSubject, build_patient
from tests.reports.factories import NOON

SUBJECT = PseudonymousSubject(NOON)


def test_patient_is_known_by_a_number_alone():
    patient = build_patient(SUBJECT)
    assert {*patient} == {"resourceType", "id", "identifier"}
    assert patient["identifier"][0]["value"] == patient["id"]


def test_only_what_rules_made_names_their_version():
    assert "meta" not in SUBJECT.build_resource("Procedure", "session 1")
    resource = SUBJECT.build_resource("CarePlan", "program 1", "2026.1")
    assert [tag["code"] for tag in resource["meta"]["tag"]] == ["2026.1"]


def test_reference_leads_to_the_resource_of_the_same_name():
    resource = SUBJECT.build_resource("Procedure", "session 1")
    assert SUBJECT.build_reference("session 1") == {
        "reference": f"urn:uuid:{resource['id']}"
    }
