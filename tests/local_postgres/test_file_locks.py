import os

from local_postgres.file_locks import (
    acquire_shared_lock,
    exclusive_lock,
    is_held_exclusively,
    try_acquire_exclusive_lock,
    wait_until_released,
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


def test_lock_that_many_share_is_not_held_exclusively(tmp_path):
    path = tmp_path / "one.lock"
    with exclusive_lock(path):
        assert is_held_exclusively(path)
    shared = acquire_shared_lock(path)
    assert not is_held_exclusively(path)
    os.close(shared)


def test_whoever_waited_for_a_lock_does_not_hold_it(tmp_path):
    path = tmp_path / "one.lock"
    wait_until_released(path)
    lock = try_acquire_exclusive_lock(path)
    assert lock is not None
    os.close(lock)
