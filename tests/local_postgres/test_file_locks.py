import os

from local_postgres.file_locks import (
    acquire_shared_lock,
    exclusive_lock,
    try_acquire_exclusive_lock,
)


def test_exclusive_lock_that_another_holds_is_not_acquired(tmp_path):
    path = tmp_path / "one.lock"
    with exclusive_lock(path):
        assert try_acquire_exclusive_lock(path, timeout_seconds=0.1) is None
    lock = try_acquire_exclusive_lock(path)
    assert lock is not None
    os.close(lock)


def test_shared_lock_is_held_by_many_and_keeps_an_exclusive_one_out(tmp_path):
    path = tmp_path / "many.lock"
    first, second = acquire_shared_lock(path), acquire_shared_lock(path)
    os.close(first)
    assert try_acquire_exclusive_lock(path) is None
    os.close(second)
    with exclusive_lock(path):
        pass
