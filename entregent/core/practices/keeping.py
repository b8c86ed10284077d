"""The practices of keeping relations alive."""

from typing import Final

from entregent.core.practices.practice import Practice, Wording

PRACTICES: Final = (
    Practice(
        "F1",
        Wording(
            "Keep track of people and exchanges",
            "Note who you met, when, and what was said, in a line, on the same day. Memory keeps the face "
            "and loses the rest, and it is the rest that makes the next message warm. Entregent fills most "
            "of the record from your imports and takes a hurried line for what remains.",
        ),
        Wording(
            "Garder la trace des gens et des échanges",
            "Notez qui vous avez vu, quand, et ce qui s’est dit, en une ligne, le jour même. La mémoire "
            "garde le visage et perd le reste, et c’est le reste qui rend le prochain message chaleureux. "
            "Entregent remplit l’essentiel par vos imports et prend une ligne hâtive pour le reste.",
        ),
    ),
    Practice(
        "F2",
        Wording(
            "Little and often",
            "Several short signs over the year keep a relation better than one long letter. Each is easy to "
            "write and easy to answer, and neither side has to begin again. Entregent gives every circle a "
            "rhythm and proposes someone when the time comes; a missed week is no debt.",
        ),
        Wording(
            "Peu, mais souvent",
            "Plusieurs petits signes dans l’année entretiennent mieux une relation qu’une longue lettre. "
            "Chacun est facile à écrire, facile à recevoir, et personne n’a à tout reprendre. Entregent "
            "donne un rythme à chaque cercle et propose quelqu’un le moment venu ; une semaine manquée "
            "n’est pas une dette.",
        ),
    ),
    Practice(
        "F3",
        Wording(
            "Mark what happens in people’s lives",
            "A new job, a publication, a birthday, a move: write a line when it happens. It is a natural "
            "reason to write, and it says that you noticed. Entregent sees changes when you import again, "
            "keeps the dates that you enter, and plans ahead when a card must travel.",
        ),
        Wording(
            "Marquer les moments de la vie",
            "Un nouveau poste, une publication, un anniversaire, un déménagement : écrivez une ligne quand "
            "cela arrive. C’est une raison naturelle d’écrire, et cela dit que vous l’avez remarqué. "
            "Entregent voit les changements à chaque import, garde les dates que vous notez et s’y prend "
            "d’avance quand une carte doit voyager.",
        ),
    ),
    Practice(
        "F4",
        Wording(
            "See the people who count regularly",
            "Meet your close circle and your mentors often enough that there is never anything to catch up "
            "on. What is only kept up by writing thins out in the end. Entregent knows when you last saw "
            "each of them and proposes a meeting when it is time.",
        ),
        Wording(
            "Voir souvent ceux qui comptent",
            "Voyez vos proches et vos mentors assez souvent pour n’avoir jamais rien à rattraper. Ce qui ne "
            "vit que par écrit finit par s’amincir. Entregent sait quand vous avez vu chacun pour la "
            "dernière fois et propose une rencontre quand c’est le moment.",
        ),
    ),
    Practice(
        "F5",
        Wording(
            "Make small rituals",
            "Three people a week, fifteen minutes a day, a lunch a week: choose a size and keep it. A "
            "ritual needs no decision, so it survives the busy weeks. Entregent fits each day’s plan to the "
            "time and the number of people that you set.",
        ),
        Wording(
            "Se donner de petits rituels",
            "Trois personnes par semaine, quinze minutes par jour, un déjeuner par semaine : choisissez une "
            "mesure et gardez-la. Un rituel ne demande pas de décision, il survit donc aux semaines "
            "chargées. Entregent ajuste le programme du jour au temps et au nombre de personnes que vous "
            "avez fixés.",
        ),
    ),
    Practice(
        "F6",
        Wording(
            "Give news of yourself",
            "Tell people about a move, a new job, a launch, one by one, not too often and not never. News "
            "without a sales pitch gives others a reason to answer. From one piece of news Entregent "
            "proposes who would care, with a personal draft for each and a limit per person and year.",
        ),
        Wording(
            "Donner de vos nouvelles",
            "Annoncez un déménagement, un nouveau poste, un lancement, à chacun, ni trop souvent ni jamais. "
            "Une nouvelle qui ne vend rien donne aux autres une raison de répondre. D’une nouvelle, "
            "Entregent propose à qui elle importerait, avec un message personnel pour chacun et une limite "
            "par personne et par an.",
        ),
    ),
    Practice(
        "F7",
        Wording(
            "Tell people what came of their advice",
            "When someone has advised you, go back and say what you did with it. Most people never hear the "
            "end of the story, and those who do are glad to help again. Entregent remembers the advice and "
            "keeps it in the plan until you have told them.",
        ),
        Wording(
            "Raconter ce qu’un conseil est devenu",
            "Quand on vous a conseillé, revenez dire ce que vous en avez fait. La plupart des gens "
            "n’entendent jamais la fin de l’histoire ; ceux qui l’entendent aident volontiers encore. "
            "Entregent se souvient du conseil et le garde au programme jusqu’à ce que vous l’ayez raconté.",
        ),
    ),
    Practice(
        "F8",
        Wording(
            "Wake ties that have gone quiet",
            "Write again to people with whom you once exchanged a great deal. The trust is still there, and "
            "the years apart have filled both sides with news. Entregent finds ties once strong and now "
            "silent, and looks for an occasion to write.",
        ),
        Wording(
            "Réveiller les liens endormis",
            "Réécrivez à des personnes avec qui vous échangiez beaucoup autrefois. La confiance est encore "
            "là, et le temps passé a rempli chacun de nouvelles. Entregent trouve les liens jadis forts et "
            "devenus silencieux, et cherche une occasion d’écrire.",
        ),
    ),
    Practice(
        "F9",
        Wording(
            "Spend your energy where people answer",
            "See who really answers, count endless postponing as silence, and hold no grudge. People are "
            "busy, and the time you stop spending there goes to someone glad of it. Entregent proposes "
            "quiet people less and less often, and never speaks ill of them.",
        ),
        Wording(
            "Aller vers ceux qui répondent",
            "Regardez qui répond vraiment, comptez les reports sans fin comme un silence, et n’en voulez à "
            "personne. Les gens sont pris, et le temps que vous n’y passez plus va à quelqu’un qui s’en "
            "réjouit. Entregent propose de moins en moins les personnes silencieuses, sans jamais en dire "
            "du mal.",
        ),
    ),
    Practice(
        "F10",
        Wording(
            "Stay in touch with classmates and colleagues",
            "Former classmates and colleagues know how you work and who you were; keep a thread with them. "
            "They scatter into places where you know nobody else. Entregent keeps these groups in the "
            "rhythm, even when nothing is going on.",
        ),
        Wording(
            "Garder le fil avec anciens élèves et collègues",
            "Vos anciens camarades et collègues savent comment vous travaillez et qui vous étiez ; gardez "
            "un fil avec eux. Ils se dispersent là où vous ne connaissez personne d’autre. Entregent garde "
            "ces groupes dans le rythme, même quand rien ne se passe.",
        ),
    ),
    Practice(
        "F11",
        Wording(
            "Do what you said you would",
            "When you have promised a link, an introduction or a call, do it by the day you said. Small "
            "promises kept are what trust is made of, and they are quickly done. Entregent notes them with "
            "their date and puts them first on the day.",
        ),
        Wording(
            "Faire ce que vous avez dit",
            "Quand vous avez promis un lien, une présentation ou un appel, faites-le au jour dit. La "
            "confiance est faite de petites promesses tenues, et elles sont vite faites. Entregent les note "
            "avec leur date et les met en tête le jour venu.",
        ),
    ),
    Practice(
        "F12",
        Wording(
            "Leave light touches",
            "A like, a share, a kind comment keeps you present when there is no time for more. It asks "
            "nothing of the other person and leaves the door open. Entregent proposes one when your minutes "
            "are few, logs it in one tap, and gives it little weight.",
        ),
        Wording(
            "Laisser de petits signes",
            "Une mention « j’aime », un partage, un commentaire aimable vous gardent présent quand le temps "
            "manque. Cela ne demande rien à l’autre et laisse la porte ouverte. Entregent en propose un "
            "quand les minutes sont comptées, le note d’un geste et lui donne peu de poids.",
        ),
    ),
    Practice(
        "F13",
        Wording(
            "Leave room for the unexpected",
            "Keep one place a week for someone you hardly know. Distant acquaintances move in other "
            "circles, so the news and the chances that surprise you come from there. Entregent puts one "
            "such person in the plan each week, and only one.",
        ),
        Wording(
            "Laisser une place à l’inattendu",
            "Gardez une place par semaine à quelqu’un que vous connaissez à peine. Les connaissances "
            "lointaines vivent dans d’autres cercles : c’est de là que viennent les nouvelles et les "
            "chances qui surprennent. Entregent met une telle personne au programme chaque semaine, et une "
            "seule.",
        ),
    ),
    Practice(
        "F14",
        Wording(
            "Ask for views, and start things together",
            "Discuss an idea with people who know the matter, and build something small together when it "
            "fits. Doing a thing side by side ties more than any talk about it. Entregent answers “whose "
            "view would help on this?” from what people know and care about.",
        ),
        Wording(
            "Demander des avis, faire des choses ensemble",
            "Discutez une idée avec ceux qui connaissent le sujet, et montez quelque chose de petit "
            "ensemble quand cela s’y prête. Faire côte à côte lie plus que d’en parler. Entregent répond à "
            "« quel avis m’aiderait sur ce sujet ? » d’après ce que chacun sait et aime.",
        ),
    ),
)
