"""The reader of hurried lines: whole lines, read from end to end."""

from datetime import date

import pytest

from entregent.core.reading import Index, known, read

SPRING = date(2026, 5, 13)  # a Wednesday
SPRING_PEOPLE = """
    Clémence Aubertin; Clément Aubert; Guillaume Sardou; Guilhem Sarde; Valérie Quentin; Valentin
    Quentin; Nicolas Perrot; Nicole Perrot; Alexandre Faivre; Alexandra Colas; Jérôme Baudry; Laurence
    Teissier; Laurent Teissier; Mamadou Sissoko; Fatoumata Keïta; Pierre-Yves Gallou; Ana Ribeiro; Sofia
    Marchetti; Giuseppe Marchetti; Francisco Ibarra; Robert Tilden; Roberta Tilden; Margaret Halloran;
    Deirdre Halloran; Oliver Stanton; Katarzyna Nowak; Rajesh Pillai; Lakshmi Pillai; James Corrigan;
    Hannah Bexley; Benoît Carpentier; Benjamin Carpentier; Rebecca Lund; Theo Lund; Edward Pike; Camille
    Joubert; Camille Sorel; Marguerite Vallin; Solveig Haugen; Mehdi Chraïbi; Yasmine Chraïbi; Xavier de
    La Tour; Wei Zhang; Philippe Maurin; Philomène Maurin; Florence Garnaud; Florian Garnaud; Isabelle
    Ott; Marc-Antoine Delval; Virginie Estève; Charlotte Weil; Charles Weil; Gregory Stubbs; Nathaniel
    Frost; Susan Mallory; Suzanne Mallet; Kenneth Dyer; Abigail Marsh; Agnès Delorme; Renaud Lacaze
"""
# text | who (?: a question) | channel | day | direction | promise by:due
SPRING_LINES = """
déj avec clem aubertin hier, super moment|Clémence Aubertin|lunch|05-12|both|
Appel de Guillaume ce matin, il me rappelle vendredi|Guillaume Sardou|call|05-13|both|them:05-15
visio avec Val Q. hier|?Valérie Quentin;Valentin Quentin|video|05-12|both|
coup de fil de Mme Perrot hier soir|Nicole Perrot|call|05-12|both|
Croisé Mamadou à la gare, toujours aussi drôle|Mamadou Sissoko|meeting|05-13|both|
PY au tél avant-hier : il me transfère le mail de la région|Pierre-Yves Gallou|call|05-11|both|them:
lunch w/ Peppe yesterday|Giuseppe Marchetti|lunch|05-12|both|
Bob T called, wants to sell the boat|Robert Tilden|call|05-13|both|
email to Deirdre 2 days ago re the lease|Deirdre Halloran|email|05-11|out|
zoom with Kasia this morning|Katarzyna Nowak|video|05-13|both|
phone call w Jim, he'll send me the figures tomorrow|James Corrigan|call|05-13|both|them:05-14
left a message on Ben's voicemail|?Benoît Carpentier;Benjamin Carpentier|call|05-13|out|
Ted Pike: lunch last Monday, he might retire|Edward Pike|lunch|05-11|both|
déj Camille hier midi|?Camille Joubert;Camille Sorel|lunch|05-12|both|
like sur le post de Mehdi|Mehdi Chraïbi|like|05-13|out|
wechat from Wei, sending me the contract on Friday|Wei Zhang|message|05-13|in|them:05-15
carte postale envoyée à Flo Garnaud|?Florence Garnaud;Florian Garnaud|letter|05-13|out|
visio Virginie E / Charlotte W lundi|Virginie Estève;Charlotte Weil|video|05-11|both|
Ken Dyer - quick call yesterday, no news|Kenneth Dyer|call|05-12|both|
café avec Julian, un voisin|-|coffee|05-13|both|
coffee with Anna from accounting|-|coffee|05-13|both|
Lunch with Rebeca Lund on May 5|Rebecca Lund|lunch|05-05|both|
café avec Virgnie ce matin|Virginie Estève|coffee|05-13|both|
j'ai déjeuné avec renaud lacaze il y a 5 jours|Renaud Lacaze|lunch|05-08|both|
Call with Susan, talked about Kenneth's new job|Susan Mallory|call|05-13|both|
Déj avec le frère de Mamadou hier|-|lunch|05-12|both|
Mehdi m'a écrit sur whatsapp : il passe me voir jeudi|Mehdi Chraïbi|message|05-13|in|them:05-14
replied to Solveig's email this morning|Solveig Haugen|email|05-13|out|
thank you note to Lakshmi|Lakshmi Pillai|letter|05-13|out|
slack with Nathaniel, I owe him an answer by Friday|Nathaniel Frost|message|05-13|both|me:05-15
Conférence RH à Lyon mardi avec Benoît|Benoît Carpentier|event|05-12|both|
tchat avec Wei ce midi|Wei Zhang|message|05-13|both|
Dr Halloran phoned, results fine|?Margaret Halloran;Deirdre Halloran|call|05-13|both|
essayé de joindre Florence, pas de réponse|Florence Garnaud|call|05-13|out|
appel manqué d'Ana hier|Ana Ribeiro|call|05-12|in|
Jérôme me relance pour le devis, je lui fais ça pour lundi|Jérôme Baudry||05-13|in|me:05-18
Afterwork hier : Isa, Renaud, Agnès D.|Isabelle Ott;Renaud Lacaze;Agnès Delorme|event|05-12|both|
12/05 Zoom Rajesh. He's sending over the deck EOD tomorrow|Rajesh Pillai|video|05-12|both|them:05-14
Visite de Philippe hier, lui ai promis une recommandation|Philippe Maurin|meeting|05-12|both|me:
walk with Abigail on Sunday morning, she'd love to help|Abigail Marsh|meeting|05-10|both|
Félicité Virginie pour sa promo sur linkedin|Virginie Estève|message|05-13|out|
Agnès m'a recommandé un livre au téléphone hier|Agnès Delorme|call|05-12|both|
Reçu texto Alex, confirme lundi|?Alexandre Faivre;Alexandra Colas|message|05-13|in|them:05-18
Sofia M et son père Giuseppe à dîner dimanche|Sofia Marchetti;Giuseppe Marchetti|lunch|05-10|both|
Présenté Ana à Wei par mail|Ana Ribeiro;Wei Zhang|email|05-13|out|
Quick chat with Kenny by the lift|Kenneth Dyer||05-13|both|
Breakfast with Rob Tilden the day before yesterday|?Robert Tilden;Roberta Tilden|coffee|05-11|both|
Virginie a commenté mon article hier|Virginie Estève|like|05-12|in|
Appel à Clémence hier, pas dispo, elle me rappellera|Clémence Aubertin|call|05-12|out|them:
Dej la semaine passée avec philomène|Philomène Maurin|lunch|05-06|both|
Facetime avec Lakshmi hier, elle vient à Paris le 12 juin|Lakshmi Pillai|video|05-12|both|
appel whatsapp avec Solveig lundi aprem|Solveig Haugen|call|05-11|both|
Agnès est passée au bureau, je lui trouve une date|Agnès Delorme|meeting|05-13|both|me:
pot de départ de Laurent T. jeudi|Laurent Teissier|event|05-07|both|
Demandé à Mehdi un contact chez Orange par texto|Mehdi Chraïbi|message|05-13|out|
remercié Laurence (tel)|Laurence Teissier|call|05-13|both|
Sunday lunch at Deirdre's|Deirdre Halloran|lunch|05-10|both|
brunch dimanche avec Camille Sorel et Camille Joubert|Camille Sorel;Camille Joubert|lunch|05-10|both|
interview with Mr Dyer on the 1st|Kenneth Dyer|meeting|05-01|both|
Hier, longue conversation avec Marguerite. Je lui prête le Modiano|Marguerite Vallin||05-12|both|me:
tel. Charles, absent, ai laissé un message|Charles Weil|call|05-13|out|
"""
AUTUMN = date(2026, 10, 21)  # a Wednesday
AUTUMN_PEOPLE = """
    Maxime Bérubé; Maxence Berger; Josiane Tremblay; Jocelyne Tremblay; Guylaine Desrosiers; Réjean
    Desrosiers; Luc Vandamme; Lucas Vandenbroucke; Anneleen De Smet; Sandrine Rochat; Sandra Rossier;
    Jean-Luc Pittet; Cormac Devlin; Niamh Devlin; Gráinne Tuohy; Tadhg Mulcahy; Venkatesh Iyer; Priyanka
    Deshmukh; Sunil Deshmukh; Arjun Kapoor; Anjali Kapoor; Brad Hoffmann; Bradley Keller; Jennifer
    Osgood; Jennifer Pratt; Zachary Beaumont; Michael Tran; Michelle Tran; Patricia Lusk; Steven Ortiz;
    Esteban Ortiz; Bérangère Caron; Antoine Caron; Thérèse Lachance; Émile Fauteux; Delphine Wouters;
    Géraldine Mathey; Ruth Abioye; Babatunde Abioye; Leila Haddou; Mohamed Haddou; Frédérique Blanc;
    Hugo Lanctôt; Mirjam Keller
"""
# text | who (?: a question) | channel | day | direction | promise by:due
AUTUMN_LINES = """
Tel Venkat. 10 mins. OK budget. He reverts Fri.|Venkatesh Iyer|call|10-21|both|them:10-23
jasé avec Réjean au téléphone à matin, y me rappelle lundi|Réjean Desrosiers|call|10-21|both|them:10-26
GSM Luc hier soir : ok pour la reprise du bail|Luc Vandamme|call|10-20|both|
vu Jean-Luc Pittet à la foire du Valais le 3 octobre|Jean-Luc Pittet|event|10-03|both|
pint with Tadhg last Friday, savage night|Tadhg Mulcahy|coffee|10-16|both|
Met Arjun and Anjali at the Diwali party on Saturday|Arjun Kapoor;Anjali Kapoor|event|10-17|both|
Coffee with Jen on Monday|?Jennifer Osgood;Jennifer Pratt|coffee|10-19|both|
hit up Zach on Slack re: the offsite, no reply|Zachary Beaumont|message|10-21|out|
Patty Lusk called me back, we're having lunch on the 29th|Patricia Lusk|call|10-21|both|both:10-29
Thérèse L. croisée au marché dimanche|Thérèse Lachance|meeting|10-18|both|
liked Ruth's promotion post|Ruth Abioye|like|10-21|out|
dinner w/ Ruth and Tunde Abioye on 17 Oct|Ruth Abioye;Babatunde Abioye|lunch|10-17|both|
visio Leïla/Fred B., 45 min, RAS|Leila Haddou;Frédérique Blanc|video|10-21|both|
Café avec Mirjam. Elle doit me dire mardi si c'est bon|Mirjam Keller|coffee|10-21|both|them:10-27
lunch with Max yesterday|?Maxime Bérubé;Maxence Berger|lunch|10-20|both|
Vandenbroucke m'a téléphoné ce matin|Lucas Vandenbroucke|call|10-21|both|
Mrs Tran dropped by, her son Michael is off to Laos|Michelle Tran|meeting|10-21|both|
SMS Sandrine: "on se voit jeudi?"|Sandrine Rochat|message|10-21||
pas de nouvelles d'Hugo depuis 3 semaines, relancé par mail|Hugo Lanctôt|email|10-21|out|
email exchange with Esteban last week re visas|Esteban Ortiz|email|10-14|both|
rencontré Lucas hier au 5 à 7 de la Chambre|Lucas Vandenbroucke|event|10-20|both|
Voicemail from Tadhg Mulcahy, wants to meet next week|Tadhg Mulcahy|call|10-21|in|
ski avec Sandra R dimanche, elle me prête ses peaux de phoque|Sandra Rossier|meeting|10-18|both|them:
"""


def _index(people: str) -> Index:
    return Index(known(name.strip(), name.strip()) for name in " ".join(people.split()).split(";"))


def _check(row: str, today: date, index: Index) -> None:
    text, who, channel, day, direction, promise = row.split("|")
    reading = read(text, today=today, people=index)
    asked = {frozenset(q.candidates) for q in reading.questions}
    names = frozenset(n for n in who.lstrip("?").split(";") if n != "-")
    assert (frozenset(reading.who), asked) == ((frozenset(), {names}) if who[0] == "?" else (names, set()))
    assert (reading.channel, reading.direction) == (channel or "other", direction)
    assert f"{reading.on:%m-%d}" == day
    due = [f"{p.by}:{p.due:%m-%d}" if p.due else f"{p.by}:" for p in reading.promises]
    assert due == ([promise] if promise else [])


@pytest.mark.parametrize("row", SPRING_LINES.strip().splitlines())
def test_reads_a_line_of_spring(row: str) -> None:
    _check(row, SPRING, _index(SPRING_PEOPLE))


@pytest.mark.parametrize("row", AUTUMN_LINES.strip().splitlines())
def test_reads_a_line_of_autumn(row: str) -> None:
    _check(row, AUTUMN, _index(AUTUMN_PEOPLE))
