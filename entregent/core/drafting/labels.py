"""The approaches of drafts, each with a line that says what it is, in French and English."""

from typing import Final

from entregent.core.drafting.drafts import Approach

_LABELS: Final[dict[str, tuple[str, str]]] = {
    "own": ("Votre façon d’écrire", "Your own way to write"),
    # from which fact a few words start
    "told_past": ("Demander comment cela s’est passé", "Ask how it went"),
    "told": ("Revenir à ce que la personne vous a confié", "Come back to what they told you"),
    "sought": ("Demander si la recherche a abouti", "Ask whether they found what they look for"),
    "interest": ("Parler d’autre chose que de travail", "Speak of something other than work"),
    "event": ("Réagir à ce qui lui arrive", "React to what happened to them"),
    "employer_same": ("Rappeler les années de travail ensemble", "Recall the years you worked together"),
    "school_same": ("Rappeler les années d’école", "Recall your school years"),
    "last_live": ("Revenir à votre dernière rencontre", "Come back to when you last spoke"),
    "last_subject": ("Revenir à votre dernier échange", "Come back to your last messages"),
    "met": ("Rappeler comment vous vous connaissez", "Recall how you know each other"),
    "employer": ("Partir d’une maison en commun", "Start from a workplace in common"),
    "school": ("Partir d’une école en commun", "Start from a school in common"),
    "topic": ("Partir d’un sujet en commun", "Start from a subject in common"),
    "connected_words": ("Revenir aux premiers mots échangés", "Come back to your first words"),
    "place": ("Partir d’un lieu en commun", "Start from a place in common"),
    "position": ("Prendre des nouvelles de son travail", "Ask about their work"),
    "connected": ("Rappeler votre mise en contact", "Recall when you connected"),
    "last": ("Reprendre là où vous en étiez", "Pick up where you left off"),
    "bare": ("Demander simplement des nouvelles", "Simply ask how they are"),
    # signs of life
    "own_news": ("Donner de vos nouvelles et poser une question", "Give your own news, and ask a question"),
    "their_news": ("Réagir à ce qui lui arrive", "React to what happened to them"),
    "coffee": ("Proposer un café", "Propose a coffee"),
    "about_me": ("Dire en une phrase qui vous êtes", "Say in a sentence who you are"),
    "what_struck": ("Dire ce qui vous a frappé", "Say what struck you"),
    "thank_for_it": ("Remercier du partage", "Thank them for sharing"),
    "a_passage": ("Citer un passage", "Quote a passage"),
    # occasions
    "question": ("Féliciter et poser une question", "Congratulate, and ask a question"),
    "simple": ("Féliciter, simplement", "Congratulate, simply"),
    "stand_by": ("Féliciter et proposer votre aide", "Congratulate, and stand by"),
    "wishes": ("Souhaiter son anniversaire", "Wish a happy birthday"),
    "next_step": ("Remercier et proposer une suite", "Thank, and propose a next step"),
    "send": ("Envoyer quelque chose d’utile", "Send something useful"),
    "introduce": ("Proposer une rencontre avec quelqu’un", "Offer to introduce somebody"),
    "what_changed": ("Dire ce que cela a changé pour vous", "Say what it changed for you"),
    "result": ("Raconter ce qui en est sorti", "Tell what came of it"),
    "in_return": ("Remercier et proposer quelque chose en retour", "Thank, and offer something in return"),
    # answers and promises
    "answer": ("Répondre, et rester en lien", "Answer, and keep in touch"),
    "questions": ("Répondre et poser quelques questions", "Answer, with a few questions"),
    "talk": ("Répondre et proposer d’en parler", "Answer, and propose to talk"),
    "later": ("Accuser réception et donner une date", "Say when the answer will come"),
    "say_yes": ("Dire oui", "Say yes"),
    "hand_over": ("Orienter vers quelqu’un de mieux placé", "Lead to somebody better placed"),
    "decline": ("Dire non avec égards", "Say no, kindly"),
    "kept": ("Tenir la promesse", "Keep the promise"),
    "delayed": ("Demander un peu de temps", "Ask for a little time"),
    # first words
    "common_ground": ("Partir de ce que vous avez en commun", "Start from what you have in common"),
    "their_work": ("Partir de ce qui vous a frappé dans son travail", "Start from what struck you"),
    "rating": ("Demander une note de 1 à 5, et pourquoi", "Ask for a rating from 1 to 5, and why"),
    "how_met": ("Rappeler où et quand vous vous êtes vus", "Recall where and when you met"),
    "why": ("Dire franchement pourquoi", "Say frankly why"),
    # invitations
    "settled": ("Proposer ce que vous avez déjà en tête", "Propose what you already have in mind"),
    "lunch": ("Inviter à déjeuner", "Invite to lunch"),
    "walk": ("Proposer une promenade à deux", "Propose a walk for two"),
    "call": ("Proposer un appel", "Propose a call"),
    "go_together": ("Proposer une sortie ensemble", "Propose to go somewhere together"),
    # asks
    "direct": ("Demander directement, en laissant une porte de sortie", "Ask directly, with a way out"),
    "suggestions": ("Demander des idées plutôt qu’un service", "Ask for ideas rather than a favour"),
    "remind": ("Rappeler la demande, sans presser", "Recall the ask, without pressing"),
    "prepared": ("Montrer d’abord ce que vous avez préparé", "Show first what you have prepared"),
    "one_question": ("Poser une question précise", "Ask one precise question"),
    "check_first": ("Vérifier d’abord que le lien est solide", "First check how well they know each other"),
    "as_it_is": ("Un mot qui passe par l’intermédiaire", "A note that goes through the introducer"),
    "to_paste": ("Un texte à copier", "A text to paste"),
    "in_a_list": ("Qui, pourquoi, quoi, comment : une liste", "Who, why, what, how: a list"),
    # gifts
    "news_and_question": ("La nouvelle, puis une question", "The news, then a question"),
    "first_you": ("La personne d’abord, la nouvelle ensuite", "Them first, then the news"),
    "why_you": ("Dire pourquoi vous pensez à cette personne", "Say why you thought of them"),
    "looking_for": ("La nouvelle et ce que vous cherchez", "The news, and what you are looking for"),
    "good_year": ("Les vœux, puis une question", "The wishes, then a question"),
    "year_gone_by": ("La personne d’abord, les vœux ensuite", "Them first, then the wishes"),
    "my_turn": ("Rendre la pareille", "Give something back"),
    "do_something": ("Proposer de faire quelque chose", "Offer to do something"),
    "share": ("Partager une trouvaille", "Share a find"),
    "open_hand": ("Demander ce qui serait utile", "Ask what would be useful"),
    "what_you_gain": ("Dire d’abord ce que la personne y gagnerait", "Say first what they would gain"),
    "their_need": ("Dire ce que chaque côté y gagnerait", "Say what each side would gain"),
    "in_writing": ("Demander seulement à transmettre l’adresse", "Ask only to pass on the address"),
    "both_reasons": ("Dire à chaque personne pourquoi", "Tell each of them why"),
    "a_line_each": ("Une ligne pour chaque personne", "A line for each of them"),
    "one_question_for_two": ("Lancer la conversation par une question", "Start them off with a question"),
    "recommend": ("Recommander simplement", "Recommend, simply"),
    "experience": ("Raconter votre expérience", "Tell your own experience"),
    "ask_both": ("Proposer d’en parler à cette personne", "Offer to put in a word first"),
    # around introductions
    "no_hurry": ("Rappeler une seule fois, sans presser", "Remind them once, without hurry"),
    "no_more_than_needed": ("Dire que cela ne se fera pas, sans plus", "Say that it will not be, no more"),
    "friendly_question": ("Demander des nouvelles de la rencontre", "Ask how the meeting went"),
    "thank_for_link": ("Remercier d’avoir fait le lien", "Thank them for the introduction"),
    "thank_for_ideas": ("Remercier pour les idées", "Thank them for the ideas"),
    "keep_posted": ("Tenir au courant", "Keep them posted"),
    "under_way": ("Dire où vous en êtes", "Say where you are with it"),
    "other_way": ("Dire franchement que cela a tourné autrement", "Say frankly that it went another way"),
}  # fmt: skip


def approach(code: str) -> Approach:
    """The approach of that code, with its labels."""
    return Approach(code, *_LABELS[code])
