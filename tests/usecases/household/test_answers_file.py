from __future__ import annotations

from textwrap import dedent

from relocate_cli.usecases.household.answers_file import read_answers_file
from relocate_cli.usecases.household.given import Given
from tests.usecases.conftest import refused


def test_a_file_says_who_moves_and_what_they_answer(tmp_path):
    file = tmp_path / "family.yaml"
    file.write_text(
        dedent("""\
            members:
              - {name: Anna, kind: adult}
              - {name: Mila, kind: child, born: 2022-05-03}
            answers: {move: 2027-02-01}
            each: {citizenship: other}
            answers_of: {Mila: {citizenship: xanadian}}
            """),
        encoding="utf-8",
    )

    members, answers = read_answers_file(file)

    assert members == [
        Given("adult", "Anna", f"{file}:2:5"),
        Given("child", "Mila:2022-05-03", f"{file}:3:5"),
    ]
    assert answers == [
        Given("move", "2027-02-01", f"{file}:4:17"),
        Given("citizenship", "other", f"{file}:5:21"),
        Given("citizenship:Mila", "xanadian", f"{file}:6:34"),
    ]


def test_the_first_problem_is_named_with_its_line(tmp_path):
    file = tmp_path / "family.yaml"
    file.write_text("members:\n  - {name: Anna, kind: aunt}\n", encoding="utf-8")

    message, _hint = refused(lambda: read_answers_file(file))

    assert message.startswith(f"{file}:2:")


def test_a_file_that_is_not_there_is_named(tmp_path):
    message, _hint = refused(lambda: read_answers_file(tmp_path / "family.yaml"))

    assert message == f"{tmp_path / 'family.yaml'} cannot be read: No such file or directory."
