from local_postgres.secret_key import get_or_create_secret_key


def test_secret_key_is_generated_once_and_private(tmp_path):
    key = get_or_create_secret_key(tmp_path)
    assert len(key) >= 50
    assert get_or_create_secret_key(tmp_path) == key
    assert (tmp_path / "secret_key").stat().st_mode & 0o777 == 0o600
