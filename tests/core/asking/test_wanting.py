"""What the words of an ask say of it: vague, too large, a mere question, or a service of some size."""

import pytest

from entregent.core.asking import Ask
from entregent.core.asking.wanting import wanted

VAGUE = """
Could you help me?|Can I pick your brain some day?|I need a favour|help, please|Any openings for me?
Could you open some doors for me?|Could you introduce me to interesting people?|Do me a favour
Could you use your network for me?|I need your support|Could you put me in touch with someone useful?
Peux-tu m’aider ?|J’aurais besoin d’un coup de main|Un petit service|Auriez-vous quelque chose pour moi ?
Pourriez-vous m’ouvrir des portes ?|Auriez-vous des conseils ?|Peux-tu me rendre un service ?
"""
CLEAR = """
Could you help me choose between these two ovens?|Could I borrow your ladder on Sunday?
An introduction to the head of the choir|Feedback on my one-page programme
Would you be a referee for my application to the nursery?|Could you water my tomatoes in May?
I have kept bees for three years. Could you tell me which shop sells frames?
We have been looking for a hall for six months. Could you introduce me to the verger?
Could you keep this confidential?
How do you plan your weekly round?|Could I stay at your place for two nights in March?
Peux-tu m’aider à porter un buffet samedi matin ?|Une mise en relation avec l’ancien chef de chœur
Pourrais-tu transmettre mon dossier à ta directrice ?|Connais-tu un bon couvreur ?
Pourriez-vous jeter un œil à mes cinq pages et me dire ce qui manque ?
"""
LARGE = [
    ("Could you introduce me to all your clients?", "crowd"),
    ("Could you give me your client list?", "crowd"),
    ("Would you co-sign my loan?", "pledge"),
    ("Lend me 2,500 dollars until spring", "money"),
    ("Would you pay for my trip?", "money"),
    ("Could you hire me?", "job"),
    ("Could you get my son a job?", "job"),
    ("Could you coach me every week?", "standing"),
    ("Could you lend me your van for the summer?", "standing"),
    ("Could you build my website from scratch?", "work"),
    ("Pourriez-vous relire mon mémoire de 180 pages ?", "work"),
    ("Peux-tu écrire ce dossier à ma place ?", "work"),
    ("Donnez-moi votre fichier clients", "crowd"),
    ("Peux-tu être mon garant ?", "pledge"),
    ("Peux-tu me prêter 2 500 € ?", "money"),
    ("Could you write me a fake reference?", "improper"),
    ("Could you send me the confidential list of bidders?", "improper"),
    ("Pourrais-tu me faire une fausse attestation ?", "improper"),
    ("Faites-moi embaucher", "job"),
    ("Peux-tu m’héberger pendant trois mois ?", "standing"),
]
QUESTIONS = """
Which of these two titles do you prefer?|Could you recommend a good joiner?|How did you find your workshop?
Quel logiciel utilisez-vous ?|Auriez-vous une idée de prix ?|Dites-moi lequel vous choisiriez.
"""
IDEAS = """
I would like to meet people in children’s publishing; would you have ideas?
Who would you talk to, in my place, about opening a bakery?
Aurais-tu une idée de personnes à qui parler dans l’hôtellerie ?
Vois-tu quelqu’un à qui je devrais parler pour ma reconversion dans le bois ?
"""
COFFEES = """
Would you like to have a coffee next week?|Lunch on Thursday?|On prend un café mardi ?
Dînons ensemble samedi ?
"""
MORE_THAN_COFFEE = """
Could I buy you a coffee and get your advice on my tender?|Un café pour relire mon dossier ?
Which coffee do you roast?|A coffee, an hour at most, to go through my plan?
Peux-tu m’aider à servir le café samedi ?
"""
SERVICES = """
Could you send my leaflet to your neighbour?|Would you speak to our pupils?|May I use your name?
Could you look at my draft and tell me what you think?|Accepteriez-vous de témoigner ?
Peux-tu prêter ta remorque ?|Pourriez-vous me présenter à votre sœur ?
"""


def each(texts: str) -> list[str]:
    return [text for line in texts.strip().splitlines() for text in line.split("|")]


@pytest.mark.parametrize("text", each(VAGUE))
def test_words_that_leave_one_to_guess(text: str) -> None:
    assert wanted(Ask(None, text)).vague


@pytest.mark.parametrize("text", each(CLEAR))
def test_words_that_say_what_is_wanted(text: str) -> None:
    found = wanted(Ask(None, text))
    assert (found.vague, found.excess) == ("", ())


@pytest.mark.parametrize(("text", "kind"), LARGE)
def test_words_that_ask_too_much(text: str, kind: str) -> None:
    found = wanted(Ask("small", text))
    assert {one.kind for one in found.excess} == {kind}
    assert found.excess_words in text
    assert found.size == "large"


@pytest.mark.parametrize("text", each(QUESTIONS))
def test_a_question_is_no_service(text: str) -> None:
    found = wanted(Ask(None, text))
    assert (found.is_question, found.size) == (True, "small")
    assert not wanted(Ask("large", text)).is_question


@pytest.mark.parametrize("text", each(IDEAS))
def test_asking_for_ideas_is_a_question(text: str) -> None:
    assert wanted(Ask("small", text)).is_question


@pytest.mark.parametrize("text", each(COFFEES))
def test_a_coffee_is_an_invitation(text: str) -> None:
    assert wanted(Ask("small", text)).is_invitation


@pytest.mark.parametrize("text", each(MORE_THAN_COFFEE))
def test_a_coffee_at_which_something_is_wanted_is_none(text: str) -> None:
    found = wanted(Ask("small", text))
    assert not found.is_invitation


@pytest.mark.parametrize("text", each(SERVICES))
def test_a_service_is_no_question(text: str) -> None:
    assert not wanted(Ask("small", text)).is_question


def test_the_size_that_is_told_stands_unless_the_words_say_more() -> None:
    text = "Could you send my leaflet to your neighbour?"
    assert [wanted(Ask(size, text)).size for size in (None, "small", "large")] == ["medium", "small", "large"]
    assert wanted(Ask(None, "  ")).size == "medium"


def test_amounts_are_read_in_their_currency() -> None:
    found = wanted(Ask(None, "Could you lend me 2 lakhs?", "en"))
    assert [one.amount for one in found.excess] == [2_000]
    assert wanted(Ask(None, "Peux-tu me prêter 5000 FCFA ?", "fr")).excess == ()
    assert [one.amount for one in wanted(Ask(None, "Peux-tu me prêter 20k€ ?")).excess] == [20_000]


IMPROPER = """
Could you slip my file to the top of the pile?|There’d be a bottle in it for you.
Could you look up my neighbour’s medical file?|Could you send me the exam questions in advance?
Could you backdate the invoice?|Could you say I was with you on Friday?|Nobody will check.
Could you tell me the figures before the results come out?|Could you turn a blind eye this once?
Pourriez-vous faire passer mon dossier avant les autres ?|Peux-tu faire sauter ma contravention ?
Pourriez-vous me donner le sujet de l’oral ?|Peux-tu antidater la facture ?|Ni vu ni connu, bien sûr.
Peux-tu signer la feuille à ma place ?|Pourriez-vous consulter son dossier médical ?
"""
PROPER = """
Could you look at my medical file with me?|Which exam did you find the hardest?
I won’t pretend to understand the contract: could you explain clause four?|What is in it for them?
Could you file this on top?|Do you know the other candidates?|Nobody will mind if you say no.
Pourriez-vous regarder mon dossier médical avec moi ?|Comment avez-vous préparé l’oral ?
J’ai du mal à croire que ce soit si simple : qu’en pensez-vous ?
Personne ne saura mieux me conseiller que vous.
Peux-tu relire mon devis ?|Pourriez-vous me dire comment préparer le concours ?
"""
AGAIN = """
You said no last week, but could you lend me the studio anyway?
I know you’d already refused; would you reconsider?
Tu m’as dit non hier, je te le redemande quand même.
Malgré votre refus, j’insiste : présentez-moi à elle.
"""
OTHER_THAN_REFUSED = """
You said you couldn’t come on Monday; could you please come on Tuesday?
You said no to the loan, and I understood. Could you tell me who repairs vans?
Tu m’as dit non pour samedi ; serais-tu libre dimanche ?
"""


@pytest.mark.parametrize("text", each(IMPROPER))
def test_what_no_tie_makes_fair(text: str) -> None:
    assert wanted(Ask(text=text)).improper


@pytest.mark.parametrize("text", each(PROPER))
def test_what_only_sounds_like_it(text: str) -> None:
    assert not wanted(Ask(text=text)).improper


@pytest.mark.parametrize("text", each(AGAIN))
def test_an_ask_that_comes_back_to_a_no(text: str) -> None:
    assert wanted(Ask(text=text)).refused


@pytest.mark.parametrize("text", each(OTHER_THAN_REFUSED))
def test_a_no_to_something_else_is_no_no_to_this(text: str) -> None:
    assert not wanted(Ask(text=text)).refused


def test_nothing_said_is_unsaid() -> None:
    assert wanted(Ask()).unsaid
    assert not wanted(Ask(size="small")).unsaid
