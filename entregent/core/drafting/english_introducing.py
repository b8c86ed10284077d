"""English letters around introductions: a reminder, a gentle no, how it went, and news for the introducer."""

from collections.abc import Mapping
from typing import Final

from entregent.core.drafting.purposes import Purpose
from entregent.core.drafting.sentences import Letter

INTRODUCING: Final[Mapping[Purpose, tuple[Letter, ...]]] = {
    "opt_in_reminder": (
        Letter(
            "no_hurry",
            "My question of the other day",
            """
            I come back to you this once, about meeting {other?}.

            If you like the idea, a word is enough.
            There is no hurry, and a no is fine: I will not bring it up again.
            """,
        ),
    ),
    "introduction_off": (
        Letter(
            "no_more_than_needed",
            "The meeting I had mentioned",
            """
            I had mentioned a meeting with {other?}.
            It will not take place, and there is nothing for you to do.

            Thank you all the same for considering it.
            If I think of another meeting that you might enjoy, I will tell you.
            """,
        ),
    ),
    "met_yet": (
        Letter(
            "friendly_question",
            "Any news of that meeting?",
            """
            Some time ago, I introduced {other?} and you.
            Were you able to talk?

            If it is still to come, no worries.
            And if a word from me can help, tell me.
            """,
        ),
    ),
    "what_came": (
        Letter(
            "friendly_question",
            "What came of that meeting",
            """
            I have been thinking of your meeting with {other?}.
            What did it bring you?

            Two lines are enough, and a frank answer is fine: it helps me introduce people better.
            """,
        ),
    ),
    "ideas_request": (
        Letter(
            "suggestions",
            "Whom to meet, in your view?",
            """
            I would like to meet people who know this field well: {target?}.
            The reason: {target_why?}.

            Would you have any ideas?
            A name is enough, or a lead; there is nothing else for you to do.

            If nothing comes to mind, no worries.
            Thank you in advance; I will tell you what came of it.
            """,
        ),
    ),
    "intro_reminder": (
        Letter(
            "no_hurry",
            "My request of the other day",
            """
            I come back to you this once, about my request: {target?}.

            If an answer comes to mind, a word is enough.
            There is no hurry, and a no is fine: I will not bring it up again.
            """,
        ),
    ),
    "introducer_thanks": (
        Letter(
            "thank_for_link",
            "Thank you for the introduction",
            """
            Thank you for the introduction to {target_name?}: it means a lot to me.

            I will keep you posted on what comes next.
            And if I can be of use in return, tell me.
            """,
        ),
    ),
    "ideas_thanks": (
        Letter(
            "thank_for_ideas",
            "Thank you for your ideas",
            """
            Thank you for your ideas on this subject: {target?}.
            They give me a place to begin.

            I will tell you what came of them.
            And if I can be of use in return, tell me.
            """,
        ),
    ),
    "introducer_in_touch": (
        Letter(
            "keep_posted",
            "We are in touch, thank you",
            """
            Thanks to you, {target_name?} and I are in touch.
            [[Where are you with it, in a sentence?]]

            Thank you again, and I will tell you how it goes on.
            """,
        ),
    ),
    "introducer_met": (
        Letter(
            "keep_posted",
            "The meeting took place",
            """
            The meeting with {target_name?} took place, and that is thanks to you.
            What came of it: {target_outcome?}

            Thank you again for the introduction.
            If I can be of use in return, tell me.
            """,
        ),
    ),
    "introducer_declined": (
        Letter(
            "keep_posted",
            "What came next, simply",
            """
            A word to tell you what came next: with {target_name?}, it will not work out.
            That is no matter, and your kindness counts just as much.

            Thank you again for trying on my behalf.
            If I can be of use in return, tell me.
            """,
        ),
    ),
    "ideas_outcome": (
        Letter(
            "keep_posted",
            "What came of your ideas",
            """
            You had given me ideas on this subject: {target?}.
            What came of it: {target_outcome?}

            Thank you again.
            If I can be of use in return, tell me.
            """,
        ),
    ),
}
