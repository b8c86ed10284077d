"""What a line tells of the lives of others: its kind, whose it is, and when."""

from datetime import date

import pytest

from entregent.core.reading import known, read

TODAY = date(2026, 10, 21)  # a Wednesday
PEOPLE = [known(name, name) for name in ("Ida Petiot", "Guy Firth", "Samir Roy")]


def _told(line: str) -> list[tuple[str, tuple[str, ...], str]]:
    found = read(line, today=TODAY, people=PEOPLE).news
    return [
        (n.kind, tuple(i.split()[0] for i in n.about), f"{'~' * n.approximate}{n.on}" if n.on else "")
        for n in found
    ]


@pytest.mark.parametrize(
    ("line", "kind", "who", "on"),
    [
        ("déj avec Ida hier, elle change de boîte en janvier", "new_job", "Ida", "~2027-01-01"),
        ("lunch w/ Guy, new job, same grin", "new_job", "Guy", ""),
        ("call Guy, he's starting at Nordal on Monday", "new_job", "Guy", "2026-10-26"),
        ("visio Samir, il a été promu directeur lundi", "promotion", "Samir", "2026-10-19"),
        ("call with Guy, he's moving to Leeds in the spring", "move", "Guy", "~2027-03-20"),
        ("café Ida, elle a déménagé en juin", "move", "Ida", "~2026-06-01"),
        ("café avec Samir, sa femme a accouché", "family", "Samir", ""),
        ("vu Ida, Guy se marie en juin", "family", "Guy", "~2027-06-01"),
        ("Ida a perdu son père la semaine dernière", "family", "Ida", "~2026-10-14"),
        ("lunch with Guy, expecting in June", "family", "Guy", "~2027-06-01"),
        ("vu Ida, elle reprend ses études l'an prochain", "study", "Ida", "~2027-01-01"),
        ("tea with Guy, his book is out", "publication", "Guy", ""),
        ("déj Ida : elle lance sa boîte à la rentrée", "launch", "Ida", "~2027-09-01"),
        ("coffee w/ Guy, he won the Alder prize", "award", "Guy", ""),
        ("vu Ida, elle part à la retraite le 30 juin", "other", "Ida", "2027-06-30"),
        ("Samir au tel, il est en arrêt maladie depuis mardi", "other", "Samir", "2026-10-20"),
        ("drinks with Guy, he's quitting his job next month", "other", "Guy", "~2026-11-01"),
        ("déj avec Ida et Samir, ils déménagent à Nantes", "move", "Ida Samir", ""),
    ],
)
def test_tells_what_is_new_and_when(line: str, kind: str, who: str, on: str) -> None:
    assert _told(line) == [(kind, tuple(who.split()), on)]


@pytest.mark.parametrize(
    "line",
    [
        "je change de boîte en mars, déj avec Ida",
        "coffee with Guy: I got promoted",
        "vu Ida, elle ne change pas de boîte",
        "vu Ida, elle déménage peut-être",
        "vu Ida, tu crois qu'elle déménage ?",
        "vu Ida, son fils passe le bac",
        "visio Ida, elle part à Lyon",
        "liké le post d'Ida",
        "lunch with Guy, he might move to Leeds",
        "café avec Ida, Zébulon déménage",
    ],
)
def test_makes_no_news_of_the_rest(line: str) -> None:
    assert _told(line) == []


def test_news_stands_where_it_says_and_is_no_promise() -> None:
    line = "déj avec Ida hier, elle change de boîte en janvier, je lui envoie l’article mardi"
    reading = read(line, today=TODAY, people=PEOPLE)
    (news,) = reading.news
    assert line[news.span.start : news.span.end] == news.text == "elle change de boîte en janvier"
    assert [(p.by, p.due) for p in reading.promises] == [("me", date(2026, 10, 27))]
