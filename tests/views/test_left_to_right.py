from __future__ import annotations

import pytest

from relocate_cli.views.left_to_right import kept_in_order


@pytest.mark.parametrize(
    "told",
    [
        "0918-140 00",
        "+46 10 000 00 00",
        "2027-02-01",
        "08:00-16:30",
        "https://example.org/a/",
        "--with-text",
    ],
)
def test_what_is_written_from_the_left_everywhere_is_kept_in_its_order(told):
    assert kept_in_order(f"<p>א {told}, ב</p>") == f'<p>א <bdi dir="ltr">{told}</bdi>, ב</p>'


@pytest.mark.parametrize(
    "page",
    [
        '<a href="https://example.org/">א</a>',
        '<meter value="1" aria-label="0918-140 00"></meter>',
        "<title>0918-140 00</title>",
        "<script>const day = '2027-02-01'</script>",
        "<p>1 א 2027, 12 ב; a-b</p>",
    ],
)
def test_words_tags_and_scripts_stay_as_they_are(page):
    assert kept_in_order(page) == page
