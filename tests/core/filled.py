"""Plausible words for the blanks of drafts, as a user would fill them."""

from typing import Final

from entregent.core.drafting import Draft

_FRENCH: Final = {
    "à dire dans vos mots": "le jardin partagé",
    "ce sur quoi vous voulez": "ce projet de bail",
    "ce que vous savez de la nouvelle": "Un nouvel atelier, paraît-il",
    "ce que cela a changé": "Le bail est signé, sans la clause qui m’inquiétait",
    "l’autre personne y gagnerait": "des chantiers en Bretagne",
    "à qui vous écrivez y gagnerait": "un regard sur la soufflerie",
    "ce que vous avez fait": "J’ai gardé l’ancien local un an de plus",
    "ce que vous avez préparé": "une page avec trois questions",
    "ce que vous aviez promis": "l’adresse du luthier",
    "ce que vous en avez fait": "J’ai demandé un bail de trois ans",
    "en retenez": "L’idée d’ouvrir l’atelier le samedi m’a plu",
    "par expérience": "Il a refait ma salle de bains en une semaine",
    "ce que vous joignez": "La liste est jointe à ce message",
    "ne pouvez pas faire": "venir en avril",
    "pouvez offrir": "une relecture en anglais",
    "proposez en retour": "relire la traduction de la plaquette",
    "que vous proposez, précisément": "une relecture du dossier",
    "que vous souhaitez": "un avis sur le choix d’un local",
    "en est sorti": "Le propriétaire a accepté",
    "lui est arrivé": "un article sur la réouverture de l’atelier",
    "a frappé": "la façon de restaurer les tuyaux sans les remplacer",
    "fait penser": "le concours de fin d’année",
    "de quoi aviez-vous parlé": "la reprise de l’atelier",
    "remercier": "les conseils sur le bail",
    "dates": "mardi 24 ou jeudi 26 mars, au Café du Port",
    "l’article ou l’idée": "un entretien sur les ateliers partagés",
    "lance la conversation": "comment choisir le bois d’un sommier ?",
    "la suite que vous proposez": "Je propose un café mardi 24 mars",
    "laquelle, en": "l’ouverture de l’atelier",
    "le lien": "une annonce pour un local à Brest",
    "le nom": "Loïc Prigent",
    "le passage": "Celui sur les apprentis m’a plu",
    "prénom": "Loïc",
    "le résultat": "Le bail est signé",
    "lequel": "le Salon du livre de Lyon",
    "où en êtes-vous": "Nous nous parlons mardi",
    "où et quand": "au Forum des métiers, en mars",
    "pourquoi cette personne": "elle a ouvert un atelier partagé",
    "pourquoi vous écrivez": "savoir comment se choisit un local",
    "relie": "Le Salon du livre de Lyon nous relie",
    "quel conseil": "demander trois ans",
    "quel jour ?": "vendredi",
    "quel jour": "mardi 24 mars, au Café du Port",
    "quel lieu": "le Café du Port",
    "quel sujet": "le choix d’un local",
    "quel métier": "plomberie",
    "quel événement": "la nuit des ateliers, vendredi 27 mars, à Brest",
    "quelle nouvelle": "l’ouverture de l’atelier",
    "quels jours": "mardi ou jeudi",
    "qui aimeriez-vous": "Mona Riou",
    "qui est": "facteur d’orgues à Nantes",
    "qui, et pourquoi": "Loïc Prigent, qui restaure lui aussi des orgues",
    "coordonnées": "02 98 00 00 00",
    "un nom, une piste": "Loïc Prigent connaît bien ce sujet",
    "une deuxième": "Combien de temps faut-il prévoir ?",
    "une troisième": "Qui faut-il prévenir ?",
    "une nouvelle à donner": "j’ouvre un atelier à Brest en mai",
    "une première": "Par où commencer ?",
    "une question à poser": "Comment va l’atelier ?",
    "une seule question": "Comment se choisit un bail ?",
    "votre demande": "Est-ce possible de relire une page avant vendredi ?",
    "votre question": "Comment se choisit un bail ?",
    "votre réponse": "Oui, la date me convient",
    "votre téléphone": "06 00 00 00 00",
    "vous, en une ou deux": "Je restaure des orgues dans le Finistère",
    "à quelle occasion": "au Forum des métiers, mardi",
    "servir": "signer un bail en avril",
}
_ENGLISH: Final = {
    "in your own words": "the shared garden",
    "view on": "this draft lease",
    "a first question": "Where does one begin?",
    "a name, a lead": "Loïc Prigent knows the subject well",
    "a question to ask": "How is the workshop?",
    "a second": "How long does it take?",
    "a third": "Who should be told?",
    "be reached": "02 98 00 00 00",
    "on what occasion": "at the Trades Fair, on Tuesday",
    "one question, precise": "How does one choose a lease?",
    "article or idea": "an interview about shared workshops",
    "given name": "Loïc",
    "the link": "an advertisement for a place in Brest",
    "the name": "Loïc Prigent",
    "next step": "I suggest a coffee on Tuesday 24 March",
    "passage": "The one about the apprentices",
    "the result": "The lease is signed",
    "two days": "Tuesday 24 or Thursday 26 March",
    "made you think": "the exam at the end of the year",
    "came of it": "The owner agreed",
    "can you not do": "come in April",
    "can you offer": "a second look at a text in French",
    "comes with this": "The list is attached",
    "change for you": "The lease is signed, without the clause that worried me",
    "do with it": "I asked for three years",
    "choose not to": "I kept the old place for one more year",
    "hope for": "some advice on choosing a place",
    "know of the news": "A new workshop, I am told",
    "know of their work": "He did my bathroom in a week",
    "offer in return": "a second look at the translation",
    "do you offer": "a second look at the file",
    "take from it": "The idea of opening on Saturdays",
    "had you promised": "the address of the violin maker",
    "had you talked": "the takeover of the workshop",
    "happened to them": "an article about the workshop opening again",
    "have you prepared": "a page with three questions",
    "what is it for": "signing a lease in April",
    "new on your side": "I am opening a workshop in Brest in May",
    "struck you": "the way of restoring pipes without replacing them",
    "ties you": "We have the Lyon book fair in common",
    "other person gain": "sites in Brittany",
    "write to gain": "an eye on the bellows",
    "thank them for": "the advice on the lease",
    "where are you": "We talk on Tuesday",
    "where and when": "at the Trades Fair, in March",
    "which advice": "asking for three years",
    "which day?": "on Friday",
    "which days": "on Tuesday or Thursday",
    "which day": "on Tuesday 24 March, at the Harbour Café",
    "which event": "the night of workshops, on Friday 27 March, in Brest",
    "a school, a place": "the Lyon book fair",
    "which news": "the workshop has opened",
    "which one": "opening the workshop",
    "which place": "the Harbour Café",
    "which question": "how does one choose the wood?",
    "which subject": "choosing a place",
    "which trade": "plumbing",
    "who are you": "I restore organs in Brittany",
    "who is": "an organ builder in Nantes",
    "who, and why": "Loïc Prigent, who restores organs too",
    "whom would": "Mona Riou",
    "why are you": "learning how a place is chosen",
    "why this person": "they opened a shared workshop",
    "your answer": "Yes, the date suits me",
    "your phone": "06 00 00 00 00",
    "your question": "How does one choose a lease?",
    "your request": "Could you read a page before Friday?",
}


def filled(made: Draft, language: str) -> str:
    """The body with words in place of its blanks; a blank that nothing here answers raises StopIteration."""
    body = made.body
    for blank in reversed(made.blanks):
        start, end = blank.span
        words, rest = _answer(blank.question, language), body[end:].lstrip("\u202f ")
        stop = (
            "."
            if words[-1] not in ".?!" and (not rest.strip() or rest[0] == "\n" or rest[0].isupper())
            else ""
        )
        if words.endswith("?") and rest.startswith("?"):
            rest, body = rest[1:], body[:end] + rest[1:]
        body = body[:start] + _placed(words, body[:start]) + stop + body[end:]
    return body


def _answer(question: str, language: str) -> str:
    answers = _FRENCH if language == "fr" else _ENGLISH
    asked = question.replace("\u202f", " ").lower()
    return next(words for part, words in answers.items() if part in asked)


def _placed(words: str, before: str) -> str:
    """With a capital where a sentence begins."""
    begins = before.rstrip(" ").endswith(("\n", ".", "!", "?"))
    return words[0].upper() + words[1:] if begins else words
