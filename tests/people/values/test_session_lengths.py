import pytest

from people.values.session_lengths import next_shorter_session_length


@pytest.mark.parametrize(
    ("minutes", "shorter"), [(25, 15), (15, 10), (10, 5), (20, 15), (5, 5)]
)
def test_next_shorter_length_is_one_that_is_offered(minutes, shorter):
    assert next_shorter_session_length(minutes) == shorter
