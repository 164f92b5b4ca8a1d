from __future__ import annotations

import pytest

from relocate_cli.domain.guide.gloss import glossed


@pytest.mark.parametrize(
    ("title", "official", "said"),
    [
        ("Driving licence", "körkort", "Driving licence (körkort)"),
        ("Körkort", "körkort", "Körkort"),
        ("Svenskt id-kort", "id-kort", "Svenskt id-kort"),
        ("Goods list", "", "Goods list"),
    ],
)
def test_the_swedish_name_stands_in_brackets_where_the_title_does_not_say_it(title, official, said):
    assert glossed(title, official) == said
