from io import StringIO

import pytest
from django.core.management import CommandError, call_command


@pytest.mark.no_cover  # one person, in the next test, goes the same way
def test_the_command_prints_a_table_and_ends_well():
    out, err = StringIO(), StringIO()
    call_command("simulate", persons=6, seed=3, stdout=out, stderr=err)
    assert out.getvalue().count("\n") > 10
    assert "No invariant is broken." in out.getvalue()
    assert "6 of 6" in err.getvalue()


def test_the_command_fails_when_something_is_broken(monkeypatch):
    monkeypatch.setattr("program.simulation.summary.LEAST_RECOVERED_SHARE", 2)
    with pytest.raises(CommandError, match="recovering reached Keep") as raised:
        call_command("simulate", persons=1, stdout=StringIO(), stderr=StringIO())
    assert raised.value.returncode == 1
