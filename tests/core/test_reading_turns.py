"""Turns of phrase that commit somebody, or only sound like it, beyond the plain "I will" and "he must"."""

from datetime import date

import pytest

from entregent.core.reading import promises

TODAY = date(2026, 5, 13)  # a Wednesday
# sentence | by:due, or nothing where nothing is promised
SENTENCES = """
À moi de lui proposer un lieu.|me:
À charge pour elle de trouver un menuisier.|them:
C'est à nous de relire la charte.|both:
Promesse de Gaspard : les plans vendredi.|them:05-15
Je gère les badges.|me:
Je gère une équipe de dix personnes.|
Je me renseigne sur les aides.|me:
C'est elle qui prévient le gardien.|them:
J'irai le chercher à l'aéroport samedi.|me:05-16
Je passe le prendre dimanche.|me:05-17
Je la tiens au courant.|me:
Je le mets en contact avec ma cousine.|me:
Je le mets dans le bac jaune.|
Je transmets sa candidature à ma cheffe.|me:
Je transmets toujours tout.|
Lui envoyer la recette.|me:
Elle va en parler à sa directrice.|them:
Il en parle à son frère jeudi.|them:05-14
Gaspard viendra jouer à notre kermesse en juin.|them:
Le traiteur confirme le menu lundi.|them:05-18
La boutique ferme lundi.|
Je la remercie demain.|me:05-14
Je l'adore le lundi.|
Il est partant pour octobre.|
Elle est partante pour animer un atelier.|them:
Elle accepte l'invitation.|
Je garde le chat jusqu'à vendredi.|
j'lui dépose le carton ds la journée|me:05-13
We've pencilled in dinner for Friday.|both:05-15
I gave him my word I'd be there on Sunday.|me:05-17
He said he'd ask his landlord.|them:
She said she'd take a break.|
She said she'd be late.|
He'll think about it and let me know by Monday.|them:05-18
I'll have a look and let you know by Monday.|me:05-18
Please let me know by Monday.|
Will get back to me on Friday.|them:05-15
Getting back to me within a week.|them:05-20
Meeting again in three weeks.|both:06-03
We'll co-host the reading in June.|both:
The printer confirms the colours on the 20th.|them:05-20
The shop closes on the 20th.|
Ida's going to look at our boiler on Saturday.|them:05-16
Consider it done.|me:
Just to remind you, the deadline is Friday.|
Remember to feed the fish.|
To follow up in two weeks.|me:05-27
Sharon to chase the council.|them:
Le concierge a promis de changer la serrure avant vendredi.|them:05-15
Elle se débrouille pour trouver une remorque d'ici samedi.|them:05-16
Il s'est proposé pour tenir la buvette dimanche.|them:05-17
C'est promis, je viens à ton récital vendredi.|me:05-15
Ok, je te prends deux abonnements.|me:
Demain je lui montre comment marche le four.|me:05-14
Je te montre comment ça marche.|
Vous pouvez compter sur ma présence.|me:
Notre prochain point est fixé au mardi.|both:05-19
Je dois rappeler Ulysse.|me:
Il passe son oral mardi.|
My sister will lend you her bike.|them:
Rest assured you'll have the plans by Thursday.|me:05-14
He'll pop the form in the post tomorrow.|them:05-14
She's going to have a word with the mayor for me.|them:
He's sorting the venue.|them:
Je m'inscris à la course avec lui.|
Je fais passer le mot à l'équipe.|me:
I'll pass it on to Zoe.|me:
I'll pass.|
Il me rappelle mon oncle.|
He reminds me of my uncle.|
Elle prévient le gardien.|them:
Up to me to chase the council.|me:
He'll take care of the lights.|them:
She'll raise it with her team on Thursday.|them:05-14
Zoe has guaranteed me an answer within 5 days.|them:05-18
I'll jot down the recipe for her.|me:
Keeping a copy for her.|me:
"Je t'envoie le plan lundi", dit Zoé.|them:05-18
"I'll call you on Friday," he said.|them:05-15
On en discute lundi.|both:05-18
On se capte mardi.|both:05-19
J'ai réservé une table pour nous deux vendredi.|both:05-15
Je lui ai confirmé que je viendrais samedi.|me:05-16
Je viendrais bien samedi.|
Je lui retrouve le nom du luthier.|me:
Tu peux compter sur nous.|me:
You can have my answer on Tuesday.|me:05-19
The plumber's coming on Thursday to fix the tap.|them:05-14
She's coming on Thursday.|
I promised myself a holiday.|
I told you I'd win.|
She'll sing at our wedding.|them:
He'll quote by Tuesday.|them:05-19
Zoé fait le CR pour lundi.|them:05-18
On rejoue jeudi.|both:05-14
Elle transmet au service des archives.|them:
Mon oncle m'envoie un colis par mois.|
Elle m'enseigne le chinois depuis un an.|
Il doit toujours me rendre mes clés.|them:
On vous tient au courant.|me:
Le livreur passera demain.|them:05-14
Je m'assure que tout est rangé d'ici lundi.|me:05-18
J'ai donné ma parole à Zoé : je serai là dimanche.|me:05-17
Une réponse vous sera apportée sous quinzaine.|me:05-28
We'll go over the draft together on Friday.|both:05-15
She's arranged to meet us on Thursday at six.|them:05-14
He gave me his word he'd sign on Tuesday.|them:05-19
Had to postpone coffee with Zoe until Thursday.|both:05-14
Elle m'a dit qu'elle en parlerait au préfet.|them:
Je m'y engage.|me:
Pense à nous !|
Il veille à ce que tout soit en place vendredi.|them:05-15
Déj prévu vendredi.|both:05-15
Comme prévu vendredi, il pleut.|
Lunch planned for Friday.|both:05-15
Same again on Thursday.|both:05-14
I'll be there at six on Friday.|me:05-15
She's knitting me a hat.|them:
Zoe will be round with the forms tonight.|them:05-13
Someone will contact you within 48 hours.|them:05-15
I return the van on Sunday.|me:05-17
The two of us are presenting on Friday.|both:05-15
Put me down for two quiches.|me:
The lawyer will draw up the lease by Thursday.|them:05-14
I've booked us a table for Friday.|both:05-15
I'll hold you to that.|
I'll give it some thought.|
Je te tiens au jus.|me:
Ce sera prêt lundi, parole d'honneur.|me:05-18
Papa garde les petits jeudi.|them:05-14
Le patron veut bien nous laisser la grange.|them:
Nous reviendrons vers vous.|me:
Zoé et moi organisons la tombola le 3 juillet.|both:07-03
C'est Zoé qui s'occupe des affiches.|them:
Je vous recommande ce fromage.|
J'attends qu'il me rappelle.|
J'ai rendez-vous chez le dentiste samedi.|
On croise les doigts pour samedi.|
I'll have a word with the warden for you.|me:
They promised a refund within ten days.|them:05-23
I'm meeting Zoe for lunch on Friday.|both:05-15
Zoe will sort the flowers.|them:
Zoe will present the prize in Rome.|
My turn to cook on Sunday.|me:05-17
I'll let you get on.|
He's supposed to ring tomorrow.|them:05-14
"""


@pytest.mark.parametrize("row", SENTENCES.strip().splitlines())
def test_tells_a_commitment_from_what_sounds_like_one(row: str) -> None:
    sentence, expected = row.split("|")
    found = promises(sentence, today=TODAY)
    due = [f"{p.by}:{p.due:%m-%d}" if p.due else f"{p.by}:" for p in found]
    assert due == ([expected] if expected else [])
