"""The promises in a text: who commits themselves, by when, and what is no promise at all."""

from datetime import date

import pytest

from entregent.core.reading import promises

SPRING, AUTUMN = date(2026, 5, 13), date(2026, 10, 21)  # two Wednesdays
# sentence | by:due, or nothing where nothing is promised
SPRING_SENTENCES = """
Je vous fais parvenir le dossier avant lundi.|me:05-18
Je passe te prendre samedi à 10h.|me:05-16
On s'appelle en fin de semaine ?|
Nous nous voyons le 2 juin à Lyon.|both:06-02
Je dois une bière à Hugo.|me:
Je dois lui envoyer le rapport avant le 25 mai|me:05-25
J'aimerais beaucoup vous revoir.|
Je te montrerai les photos la prochaine fois.|me:
Je t'appelle dès que j'ai du nouveau.|me:
Appelle-moi demain.|
Merci de me confirmer votre présence avant vendredi.|
Si tu veux, je te prête ma voiture.|
Je ne l'appellerai pas avant lundi.|
Elle m'avait dit qu'elle viendrait mardi.|
Il m'a dit qu'il passerait jeudi.|them:05-14
Ils se sont engagés à livrer le 1er juin|them:06-01
Je m'occupe du gâteau pour samedi|me:05-16
C'est Lucie qui apporte les documents lundi|them:05-18
Il déménage à Bordeaux en septembre.|
Il fêtera ses 50 ans en juin.|
La réunion est reportée à jeudi.|
Je suis en congés la semaine prochaine.|
Je vous remercie pour votre accueil.|
Je reste à votre disposition.|
Bonne journée et à demain.|
Je suis sûr qu'il viendra.|
Je crois que je vais changer de métier.|
Je vais t'aider pour ton CV.|me:
On se fait un ciné le 19|both:05-19
On pourrait déjeuner ensemble un jour.|
Rendez-vous pris avec Ahmed le 28 mai.|both:05-28
On s'est mis d'accord pour un point lundi|both:05-18
Tu m'envoies le lien demain ?|
Tu dois m'envoyer ton CV avant le 20.|them:05-20
Vous aurez ma réponse mardi.|me:05-19
Le devis vous parviendra lundi.|me:05-18
Elle me met en contact avec son patron.|them:
Le comptable nous renvoie le bilan sous 8 jours.|them:05-21
Il m'appelle tous les jours.|
Chaque année j'envoie des voeux à tous.|
Je lui envoie chaque mois un rapport.|
Je lui ai promis un retour d'ici jeudi.|me:05-14
Il a tenu sa promesse.|
Comme convenu, je vous joins le fichier.|
Comme promis je t'envoie le fichier.|
Je te dis ça demain.|me:05-14
Je vous confirme ça demain.|me:05-14
Un jour je t'emmènerai sur la lune, promis 😂|
Et moi je suis le pape.|
Hâte de te voir samedi !|
Il m'a proposé de m'aider.|
Il a refusé de me recevoir.|
Personne ne s'occupe de la salle.|
Rappeler Luc demain|me:05-14
à faire : écrire à Luc|me:
lui envoyer l'article demain|me:05-14
Je vous enverrai ça en début de semaine prochaine|me:05-18
Je rappelle Inès mercredi prochain.|me:05-20
Je relis le contrat ce week-end|me:05-16
On se retrouve au ciné ce soir.|both:05-13
Ce serait bien qu'on se parle.|
Le train part à 8h demain.|
I'll call you Monday.|me:05-18
I'll be in Paris next week.|
I'll be honest, it's a mess.|
I'm going to send her the list tomorrow.|me:05-14
I'm off to Spain on Monday.|
I’ll read the first act and let you know what I think.|me:
Agreed with the twins that I’d book the ferry.|me:
Dit à la voisine que je m’occuperais de ses poules.|me:
J’ai dit à Léa que je lui enverrais le devis.|me:
Je me suis engagée auprès de Firmin à relire son mémoire.|me:
I promised Ella a reference.|me:
I told Ella I would bring the books next Monday|me:05-18
I'd love to catch up.|
I might send him a note.|
Happy to help if you need anything.|
Let me send you the file tomorrow.|me:05-14
Let's meet on the 20th.|both:05-20
Shall we meet Friday?|
We agreed to meet again in two weeks.|both:05-27
We should catch up soon.|
We'd agreed to meet but he cancelled.|
She'll be away until June.|
She says he is moving in June.|
He's getting married in July.|
He's leaving on Friday.|
He promised, and kept his word.|
He was supposed to call me back yesterday.|
They'll never answer.|
Her assistant will email me the invoice tomorrow.|them:05-14
The shop opens on Monday.|
Nobody will call you.|
Will you send me the file tomorrow?|
Please send me the file by Monday.|
Thanks for sending the file.|
I sent the file yesterday as promised.|
You'll get the draft tomorrow.|me:05-14
You will love it.|
Count on me for Saturday.|me:05-16
I owe you one.|
I'm on it, will report back tonight.|me:05-13
I have to call her back on Monday.|me:05-18
I was going to call her but forgot.|
He calls me every week.|
If I win the lottery, I'll buy you a boat.|
Buy me two beers and I'll sing the anthem tomorrow lol|
To do: send Ella the photos by Friday|me:05-15
Ella to send minutes by Friday|them:05-15
Ella volunteered to book the room.|them:
I volunteered to bring the cake on the 21st|me:05-21
I think she'll call me.|
I'm sure they'll get back to me.|
See you on Monday!|both:05-18
Speak on Thursday then.|both:05-14
I'll keep you posted.|me:
Will do!|
Sending you the minutes tonight.|me:05-13
She confirmed she will come on Tuesday to sign.|them:05-19
It will rain tomorrow.|
Never again will I lend him money.|
Rain or shine, I'll bring you the seedlings at the weekend.|me:05-16
"""
AUTUMN_SENTENCES = """
Je te reviens là-dessus d'ici vendredi.|me:10-23
Je te fais signe lundi pour le hockey.|me:10-26
Y va me rappeler demain matin.|them:10-22
Je vous fais suivre ça dans la journée.|me:10-21
Je m'en charge pour lundi, pas de souci.|me:10-26
J'te ramène ta perceuse samedi.|me:10-24
On s'est dit jeudi 18h chez lui.|both:10-22
Elle s'est engagée à relire mon mémoire pour le 15 novembre.|them:11-15
Il passe me déposer les clefs ce soir.|them:10-21
Mon beau-frère vous apportera les chaises dimanche.|them:10-25
Je vous réponds au plus tard le 30.|me:10-30
Promis, je ne dirai rien.|
Je lui revaudrai ça un jour.|
Tu recevras le contrat signé dans deux jours.|me:10-23
On devait manger ensemble lundi, mais il était malade.|
Si tout va bien je te livre vendredi.|
Merci de nous transmettre le dossier avant le 30.|
Je t'enverrai une carte postale de Bali !|me:
Je suis ravi de vous avoir rencontrée.|
Il est prévu que la salle soit livrée en mai.|
Il m'a assuré qu'il me paierait avant la fin du mois.|them:10-31
Elle ne m'a jamais rappelé.|
Bon, je te laisse, le train arrive.|
Je prends rendez-vous avec toi lundi ? |
Je dois juste te dire merci.|
L'association vous remercie.|
J'ai dit à Marc que je l'aiderais à déménager le 7 novembre.|me:11-07
Nous vous adresserons le devis sous dix jours.|me:10-31
On prend un verre ensemble le 4, c'est calé.|both:11-04
Septante euros, je te les rends vendredi.|me:10-23
Elle a dit oui pour témoigner le 12.|them:11-12
I shall revert by Thursday.|me:10-22
Kindly revert by Thursday.|
I'll get that over to you first thing tomorrow.|me:10-22
I'll give you a shout Monday.|me:10-26
She'll be home for Christmas.|
I'm after sending him the form.|
We're grabbing lunch next Thursday.|both:10-29
Gonna shoot you the deck tonight.|me:10-21
I'd be delighted to meet your team.|
You'll have the keys by noon on Saturday.|me:10-24
My cousin will fix your laptop by Sunday, I promise.|them:10-25
They've agreed to fund the pilot.|them:
He agreed with everything I said.|
I said I would think about it.|
She asked me to call her Friday.|
We'll see.|
The plumber's calling round on Friday to fix my sink.|them:10-23
I never promised anything.|
I promised the kids a dog.|me:
I'll have my assistant send you the agenda this afternoon.|me:10-21
If you're free, I'll bring the drill over Saturday.|
Just a note to say I'll be thinking of you.|
She texted to say she'll bring back my tent on Sunday.|them:10-25
We have a call booked for 9 am on the 26th.|both:10-26
The invoice will reach you by the 2nd.|me:11-02
He might send me a few leads next week.|
It's agreed, Sinead and I will split the stand on 14 November.|both:11-14
"""


def _check(row: str, today: date) -> None:
    text, _, expected = row.rpartition("|")
    found = [f"{p.by}:{p.due:%m-%d}" if p.due else f"{p.by}:" for p in promises(text, today=today)]
    assert found == ([expected] if expected else [])


@pytest.mark.parametrize("row", SPRING_SENTENCES.strip().splitlines())
def test_finds_the_promise_in_spring(row: str) -> None:
    _check(row, SPRING)


@pytest.mark.parametrize("row", AUTUMN_SENTENCES.strip().splitlines())
def test_finds_the_promise_in_autumn(row: str) -> None:
    _check(row, AUTUMN)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("je lui envoie le devis mardi", "envoyer le devis"),
        ("I'll send you the seating plan tomorrow at 10 am.", "send you the seating plan"),
        ("On se voit jeudi à 14 h au jardin.", "se voir au jardin"),
        ("Elle me présentera à son frère.", "présenter à son frère"),
        ("me suis engagé à relire sa thèse", "relire sa thèse"),
        ("He's going to introduce me to his publisher.", "introduce me to his publisher"),
    ],
)
def test_says_what_was_promised_in_the_words_of_the_user(text: str, what: str) -> None:
    assert promises(text, today=SPRING)[0].what == what


def test_several_sentences_give_several_promises_in_order_with_their_places() -> None:
    text = "Merci pour hier. Je vous envoie le plan vendredi. Il pleut. Paul me rappelle lundi."
    found = promises(text, today=SPRING)
    assert [(p.by, text[p.span.start : p.span.end]) for p in found] == [
        ("me", "Je vous envoie le plan vendredi"),
        ("them", "Paul me rappelle lundi"),
    ]


def test_a_promise_said_twice_over_is_one() -> None:
    found = promises("Comptez sur moi pour la notice, vous l'aurez jeudi.", today=SPRING)
    assert [(p.by, p.due) for p in found] == [("me", date(2026, 5, 14))]


def test_each_of_two_days_keeps_its_promise() -> None:
    found = promises("Je lui envoie la notice jeudi, et je l'appelle lundi.", today=SPRING)
    assert [p.due for p in found] == [date(2026, 5, 14), date(2026, 5, 18)]


@pytest.mark.parametrize(
    ("sentence", "what"),
    [
        ("J’ai dit à Léa que je lui enverrais le devis.", "lui envoyer le devis"),
        ("Dit à Léa que je lui enverrai le devis.", "lui envoyer le devis"),
        ("Dit à la voisine que je m’occuperais de ses poules.", "m'occuper de ses poules"),
        ("J’ai promis à Léa d’envoyer le devis.", "envoyer le devis"),
    ],
)
def test_what_was_said_to_somebody_is_told_as_something_to_do(sentence: str, what: str) -> None:
    assert [one.what for one in promises(sentence, today=date(2026, 3, 9))] == [what]
