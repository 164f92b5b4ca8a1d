from __future__ import annotations

import pytest

from relocate_cli.domain.packs.layered import layered
from relocate_cli.domain.packs.sites import sites_of
from tests.domain.made_packs import make_pack

SOURCES = [
    {"url": "https://blog.example/visas", "read": "2026-11-01"},
    {"url": "https://www4.agency.example/visas", "read": "2026-11-02"},
    {"url": "https://port.example/visas", "read": "2026-11-03"},
]
NATION = make_pack(
    "nation",
    records={
        "sites": {
            "agencies": {"whose": "authority", "hosts": ["agency.example"]},
            "towns": {"whose": "place", "hosts": ["port.example", "inland.example"]},
        },
        "words": {"visa": {"title": "Visa", "sources": SOURCES}},
    },
)
COAST = make_pack(
    "coast",
    extends="nation",
    records={
        "sites": {
            "coast": {"whose": "own", "hosts": ["coast.example"]},
            "towns-of-the-coast": {"whose": "inside", "hosts": ["port.example", "bay.example"]},
        }
    },
)
PORT = make_pack(
    "port", extends="coast", records={"sites": {"port": {"whose": "own", "hosts": ["port.example"]}}}
)


@pytest.mark.parametrize(
    ("packs", "elsewhere"),
    [
        ([NATION], {"port", "inland"}),
        ([NATION, COAST], {"inland"}),
        ([NATION, COAST, PORT], {"bay", "inland"}),
        ([NATION, COAST, make_pack("hamlet", extends="coast")], set()),
    ],
    ids=[
        "a country",
        "a region with its towns",
        "a town",
        "a town that has not said yet which site is its own",
    ],
)
def test_the_page_of_another_place_is_one_for_whom_it_is_not_their_own(packs, elsewhere):
    sites = sites_of(packs)
    towns = ("port", "bay", "coast", "inland", "agency", "blog")

    assert {town for town in towns if sites.is_elsewhere(f"https://www.{town}.example/page")} == elsewhere


def test_pages_of_who_decides_go_before_all_others_and_keep_their_order():
    nation = layered([NATION])["words"]["visa"]["sources"]
    port = layered([NATION, COAST, PORT])["words"]["visa"]["sources"]

    blog, agency, own = SOURCES
    assert (nation, port) == ([agency, blog, own], [agency, own, blog])


def test_links_to_who_decides_go_first_as_well():
    links = [
        {"label": "A blog", "url": "https://blog.example/"},
        {"label": "It", "url": "https://agency.example/"},
    ]
    nation = make_pack(
        "nation",
        records={
            "sites": {"agencies": {"whose": "authority", "hosts": ["agency.example"]}},
            "tasks": {"visa": {"title": "Visa", "do": [], "links": links}},
        },
    )

    assert [link["label"] for link in layered([nation])["tasks"]["visa"]["links"]] == ["It", "A blog"]


def test_a_site_is_known_by_its_whole_name():
    sites = sites_of([NATION])

    assert sites.is_primary("https://agency.example/")
    assert not sites.is_primary("https://notagency.example/")
    assert not sites.is_primary("https://agency.example.blog.example/")
