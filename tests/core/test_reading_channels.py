"""The words by which a hurried line says how people met, and which way it went."""

from datetime import date

import pytest

from entregent.core.reading import known, read

TODAY = date(2026, 5, 13)  # a Wednesday
PEOPLE = [known("rosa", "Rosa Quill"), known("anselme", "Anselme Tardif")]


@pytest.mark.parametrize(
    ("line", "channel", "direction"),
    [
        ("sushis avec Rosa hier", "lunch", "both"),
        ("mangé avec Anselme à la cantine", "lunch", "both"),
        ("grabbed a sandwich with Rosa", "lunch", "both"),
        ("curry with Rosa on Monday", "lunch", "both"),
        ("pub with Rosa last night", "coffee", "both"),
        ("pub quiz with Rosa last night", "event", "both"),
        ("bu un coup avec Anselme hier", "coffee", "both"),
        ("panel with Rosa at DataWeek", "event", "both"),
        ("chat teams avec Rosa", "message", "both"),
        ("Rosa DM'd me this morning", "message", "in"),
        ("reçu Anselme au bureau ce midi", "meeting", "both"),
        ("passé voir Anselme samedi", "meeting", "both"),
        ("Anselme nous a fait visiter l'atelier", "meeting", "both"),
        ("Anselme dans le bus ce matin, bonne mine", "other", "both"),
        ("Rosa pinged me on slack, needs a hand with the audit", "message", "in"),
        ("Anselme a décliné l'invitation par mail", "email", "in"),
        ("laissé un message sur le répondeur d'Anselme", "call", "out"),
        ("Rosa m'a laissé un message sur mon répondeur", "call", "in"),
        ("followed up with Rosa by email", "email", "out"),
        ("liké le post linkedin d'Anselme", "like", "out"),
        ("Rosa stopped me in the street", "meeting", "both"),
        ("Rosa left three missed calls", "call", "in"),
        ("spoke at length w/ Rosa about the leaving do", "other", "both"),
        ("awards dinner with Rosa", "event", "both"),
        ("cofee w/ Rosa", "coffee", "both"),
        ("gin tonic avec Rosa hier", "coffee", "both"),
        ("got Rosa's wedding invite in the post", "letter", "in"),
        ("J'ai eu Anselme hier, pot de départ à prévoir", "call", "both"),
        ("coucou d'Anselme par mail", "email", "in"),
        ("sent Rosa a voice note on WhatsApp", "message", "out"),
        ("call Rosa re visas, promised nothing", "call", "both"),
        ("Rosa's 40th last night", "event", "both"),
        ("50 ans d'Anselme samedi", "event", "both"),
        ("met Rosa at the Rotary breakfast", "event", "both"),
        ("bavardé avec Anselme à la machine à café", "other", "both"),
        ("Anselme est venu me voir au bureau", "meeting", "both"),
        ("Rosa came to the office", "meeting", "both"),
        ("rosé en terrasse avec Anselme", "coffee", "both"),
        ("Anselme m'a textoté", "message", "in"),
        ("Rosa added me on LinkedIn", "message", "in"),
        ("like d'Anselme sur mon article", "like", "in"),
        ("partagé le post d'Anselme", "like", "out"),
        ("Anselme ne décroche pas", "call", "out"),
        ("ciné-débat avec Rosa mardi", "event", "both"),
        ("sent Rosa flowers for the opening", "other", "out"),
        ("Rosa forwarded her CV by email", "email", "in"),
        ("Anselme par Signal : d'accord", "message", "in"),
        ("Rosa whatsapp'd photos of the cat", "message", "in"),
        ("Anselme passé à l'agence ce matin", "meeting", "both"),
        ("ate with Rosa yesterday", "lunch", "both"),
        ("thé à la menthe avec Anselme", "coffee", "both"),
        ("planning session with Rosa", "meeting", "both"),
        ("départ en retraite d'Anselme jeudi", "event", "both"),
        ("mailé Anselme", "email", "out"),
        ("Rosa has emailed", "email", "in"),
        ("pas réussi à joindre Anselme", "call", "out"),
        ("rang Rosa, engaged", "call", "out"),
        ("left Rosa a message on the machine", "call", "out"),
        ("Anselme au bureau hier, il m'a demandé des nouvelles", "other", "both"),
        ("Rosa's message: happy to speak", "message", "in"),
        ("replied to Rosa's email", "email", "out"),
        ("Anselme : texto ce midi, tout va bien", "message", "in"),
        ("Rosa left a note under the door", "letter", "in"),
        ("Anselme a appelé trois fois", "call", "in"),
        ("recommandé reçu d'Anselme", "other", "in"),
        ("mail Anselme : dossier complet", "email", ""),
        ("ANSELME TARDIF A RAPPELÉ. OK POUR JUIN", "call", "both"),
    ],
)
def test_says_how_and_which_way(line: str, channel: str, direction: str) -> None:
    reading = read(line, today=TODAY, people=PEOPLE)
    assert (reading.channel, reading.direction) == (channel, direction)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("brunch sun with Rosa", date(2026, 5, 10)),
        ("coffee mon w/ Rosa", date(2026, 5, 11)),
        ("Anselme m'a parlé au mariage de samedi", date(2026, 5, 9)),
        ("mail de Rosa sur le rapport de lundi", TODAY),
        ("Rosa texted to cancel Thursday", TODAY),
        ("mail à Anselme, invitation du 12", TODAY),
        ("déj du 7 avec Anselme", date(2026, 5, 7)),
        ("Rosa, five-a-side, Monday night. All good", date(2026, 5, 11)),
        ("hackathon sat with Rosa", date(2026, 5, 9)),
        ("mail à Anselme pour annuler avant-hier midi", date(2026, 5, 11)),
        ("sms d'Anselme sam. ; rien de neuf", date(2026, 5, 9)),
        ("vélo avec Anselme mardi dans la matinée", date(2026, 5, 12)),
        ("Rosa sat with me at the gala", TODAY),
        ("mot à Anselme lundi à 9h. Il est ravi", date(2026, 5, 11)),
    ],
)
def test_short_days_and_hours(line: str, day: date) -> None:
    assert read(line, today=TODAY, people=PEOPLE).on == day
