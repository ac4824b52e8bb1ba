from program.planning.changes import PrescribedItem, describe_differences

ROLL = PrescribedItem("roll", "Knee rolls", "10 times", "It is stiff.")
CLAM = PrescribedItem("clam", "Clam", "2 sets", "It is weak.")


def test_what_stays_is_not_said():
    assert describe_differences([ROLL], [ROLL]) == []


def test_new_other_and_gone_are_said_with_the_reason():
    more = ROLL._replace(dose="12 times")
    assert describe_differences(
        [ROLL, CLAM], [more, CLAM._replace(slug="bug", name="Bug")]
    ) == [
        "New: Bug. It is weak.",
        "Knee rolls: now 12 times, before 10 times.",
        "No longer: Clam.",
    ]
