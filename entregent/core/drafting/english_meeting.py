"""English letters to people one meets or would like to: first words, contact, what follows, invitations."""

from typing import Final

from entregent.core.drafting.sentences import Letter

FIRST_CONTACT: Final = (
    Letter(
        "common_ground",
        "{School}, and a question || {Topic}, and a question || {Employer_theirs}, and a question || "
        "Something in common, one question",
        """
        @ground
        @why

        {background?}
        {question_first?}

        If this is not a good time, I will quite understand.
        Thank you in advance for your answer, even in two lines.
        """,
    ),
    Letter(
        "their_work",
        "Your work {company_at} || A question about your work",
        """
        @why
        What made me want to write: [[What struck you in their work, precisely?]]

        {background?}
        (junior) I still have a lot to learn in this field.
        || (senior) And if my address book can ever be of use to you, it is open.

        {question_first?}
        And if you have no time to answer, no worries.
        Thank you for taking the time to read this.
        """,
    ),
    Letter(
        "rating",
        "Your view, from 1 to 5",
        """
        @why
        {background?}

        From 1 to 5, how would you rate [[what you would like their view on?]], and why?

        A number and a sentence are plenty, and if you have no time to answer, I will understand.
        Thank you in advance.
        """,
    ),
)
CONTACT_REQUEST: Final = (
    Letter(
        "common_ground",
        "",
        """
        @ground
        ? I am writing to {why_do}.
        Would you be happy to stay in touch here?
        """,
    ),
    Letter(
        "how_met",
        "",
        """
        I remember our conversation {meeting_of} ({meeting_where}) with pleasure.
        || I remember our conversation {meeting_of} with pleasure.
        || I remember with pleasure when we met {met_of} ({met_where}).
        || I remember our meeting ({met_where}) with pleasure.
        || I remember with pleasure when we met {met_of}.
        || When we met: [[Where and when did you talk?]]
        ? {Meeting_topic}: I have been thinking of it since.
        Shall we stay in touch here?
        """,
    ),
    Letter(
        "why",
        "",
        """
        @why
        ? {background_short}
        @ground
        Would you be happy to be in touch here?
        """,
    ),
)
FOLLOW_UP: Final = (
    Letter(
        "coffee",
        "A coffee to go on",
        """
        @meeting
        @topic

        I would like to go on with this over a coffee.
        Would you be free [[Two days to propose?]]?
        """,
    ),
    Letter(
        "send",
        "Following our conversation",
        """
        @meeting
        @topic

        Thinking it over, here is something that should interest you: [[The article or idea you send?]]
        Tell me some time what you make of it.
        """,
    ),
    Letter(
        "introduce",
        "Someone you might like",
        """
        @meeting
        @topic

        It made me think of someone I know: [[Who, and why the two would gain from meeting?]]
        Shall I ask whether they would like to meet you?
        """,
    ),
)
INVITATION: Final = (
    Letter(
        "settled",
        "An invitation for you",
        """
        I would like to hear how things are going, and to spend a moment with you.

        How about {invite_do} {invite_when} ({invite_place})?
        || How about {invite_do} {invite_when}, at this place: [[Which place?]]?
        || How about {invite_do} [[Which day, at what time and where?]]?

        If it is not a good time, a simple no is fine.
        """,
        needs=("invite_do",),
    ),
    Letter(
        "lunch",
        "Lunch one of these days?",
        """
        It strikes me that we should have lunch, for the simple pleasure of talking.

        How about [[Which day, and where?]]?
        If you cannot, it will be for another time.
        """,
    ),
    Letter(
        "coffee",
        "Coffee, the two of us?",
        """
        I would enjoy having a coffee with you, just the two of us.

        Would you be free one of these days: [[Two days and a place to propose?]]?
        If none suits you, just say so; there is no hurry.
        """,
    ),
    Letter(
        "walk",
        "A walk and some news",
        """
        I was thinking of a walk for two rather than a table: it is easy to talk while walking.

        Would you come along [[Which day, and from where?]]?
        If the idea does not appeal, no worries at all.
        """,
        needs=("introvert",),
    ),
    Letter(
        "call",
        "A call, one of these days?",
        """
        Failing a coffee, it would be good to talk for a while.

        Would half an hour on the phone suit you, [[Which days to propose?]]?
        And if you would rather write, that is fine too.
        """,
        unless=("introvert",),
    ),
    Letter(
        "go_together",
        "Shall we go together?",
        """
        I am going to [[Which event, which day, and where?]]
        It made me think that you might enjoy it.

        Would you like to go together?
        If it is not your kind of outing, no worries at all.
        """,
        unless=("introvert",),
    ),
)
