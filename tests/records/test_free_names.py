"""What is kept beside something is never written over what was kept there before."""

from pathlib import Path

from entregent.records import files


def test_a_name_that_is_taken_is_numbered(tmp_path: Path) -> None:
    path = tmp_path / "before-[1].backup"
    for name in ("before-[1].backup", "before-[1]-2.sqlite3", "before-[1]-3.backup"):
        free = files.free(path)
        free.with_suffix(Path(name).suffix).touch()
        assert free.stem == Path(name).stem
    assert files.free(path).name == "before-[1]-4.backup"
    assert files.free(tmp_path / "before.backup").name == "before.backup"
