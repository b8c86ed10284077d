"""English sentences: those that start from a fact and ask about it, those that only recall it."""

from typing import Final

from entregent.core.drafting.sentences import Anchors

ANCHORS: Final[Anchors] = {
    "told": (
        "I have kept in mind what you told me {told_when}: {told}. How do things stand?",
        "A question first about what you told me {told_when} ({told}): how is it going?",
        "I was thinking of what you told me about: {told}. Is there any news?",
    ),
    "told_rough": (
        "I am thinking back to what you told me {told_when}. {told_rough} How do things stand?",
        "I have not forgotten our conversation. {told_rough} How is it going?",
    ),
    "interest": (
        "Something other than work: what is new on the {interest} side?",
        "On the {interest} side, what keeps you busy these days?",
        "Do you still find time for what you love ({interest})?",
    ),
    "event": (
        "I saw that you have joined {event_company}. What has surprised you most there?",
        "A new place, then: {event_company}. What have the first weeks been like?",
        "I heard the news: {event_what}. What does it change for you?",
        "I saw the new title, “{event_title}”. What changes for you?",
    ),
    "employer_same": (
        "We were at {employer_same} at the same time ({employer_years}). What do you remember best?",
        "{employer_same}, {employer_years}: we were there at the same time. Who from those days do you "
        "still see?",
        "Our paths crossed at {employer_same}. What did you learn there that still serves you?",
    ),
    "school_same": (
        "We were at the same school at the same time ({school_same}, {school_years}). Who from those days "
        "do you still see?",
        "{school_same}: we were there at the same time. What did those years give you that still serves you?",
    ),
    "last_live": (
        "I am thinking back to {last_live}. We had talked about [[What had you talked about?]]. Where are "
        "you with it now?",
        "Since {last_live}, what has changed most for you?",
        "Since {last_live}, what has kept you busiest at {company}?",
    ),
    "last_subject": (
        "Our last exchange, {last_when}, was headed “{last_subject}”. Where are you with it today?",
        "We had written about “{last_subject}”. How did it go on, on your side?",
        "“{last_subject}” was the subject of our last exchange. What came of it?",
    ),
    "met": (
        "I am thinking back to when we met {met_of} ({met_where}). What has kept you busy since?",
        "I remember our meeting ({met_where}). What are you working on these days?",
        "{met_through} is the reason we know each other. What keeps you busy these days?",
        "We met {met_of}. What has changed for you since?",
    ),
    "employer": (
        "We have {employer} in common. What did you learn there that still serves you?",
        "{employer} is on your path as it is on mine. What do you remember of it?",
        "Your profile says {employer_theirs}, where I have worked too. What has changed there most?",
        "I have worked at {employer_theirs}, and your profile takes me back. How is the place doing?",
        "You know {employer_mine}, where I work today. What do you remember of it?",
        "We work at the same place ({employer_both}). What are you working on these days?",
    ),
    "school": (
        "We have a school in common: {school}. What did those years give you that still serves you?",
        "{school} is on your path as it is on mine. Who from those days do you still see?",
        "Your path goes through {school}, and so does mine. What do you remember of it?",
    ),
    "topic": (
        "We have something in common: {topic}. What interests you most in it these days?",
        "{Topic} is a subject we share. What have you read or seen on it lately that was worth it?",
    ),
    "connected_words": (
        "Our first exchange on {network} began like this, {connected_when}: “{connected_words}”. Where "
        "are you today?",
        "“{connected_words}”: with these words we got in touch, {connected_when}. What has changed for "
        "you since?",
    ),
    "place": (
        "We have a place in common: {place}. What ties you to it?",
        "{Place} is on both our paths. Are you often there?",
    ),
    "position": (
        "Your profile says {company} (“{title}”). What does a good week look like in that work?",
        "“{title}”, at {company}: how do you explain that work to someone outside it?",
        "If your profile is up to date, you have been at {company} since {position_since}. What do you "
        "like most there?",
        "We have been in touch on {network} since {connected_since}. What keeps you busiest at {company} "
        "these days?",
        "We have been in touch since {connected_since}: what has changed most for you at {company} since "
        "then?",
        "How is life at {company}? We have been in touch since {connected_since}, and I would like to "
        "know your work better.",
        "What do you like most in your work at {company}?",
        "Your work (“{title}”) interests me: what do people miss about it when they see it from afar?",
        "“{title}”: what does that work take that nobody outside it would guess?",
    ),
    "connected": (
        "We have been in touch on {network} since {connected_since}. What keeps you busy these days?",
        "{network} reminds me that we have been in touch since {connected_since}. What are you working on "
        "today?",
        "We got in touch on {network} {connected_of}. What has changed for you since?",
    ),
    "last": (
        "We last exchanged a few words {last_of}. What has kept you busy since?",
        "Since our last exchange, {last_when}, what has changed for you?",
    ),
}

RECALLS: Final[Anchors] = {
    "told": ("I have not forgotten what you told me {told_when}: {told}.",),
    "interest": ("May this year leave room for what you love ({interest}).",),
    "employer_same": ("It takes me back to our years at {employer_same} ({employer_years}).",),
    "school_same": ("It takes me back to our years together ({school_same}, {school_years}).",),
    "last_live": ("It makes me think back to {last_live}.", "I thought of {last_live} as I wrote this."),
    "last_subject": (
        "It makes me think back to our exchange {last_of} (“{last_subject}”).",
        "Our messages {last_of}, “{last_subject}”, came back to mind.",
    ),
    "met": (
        "It makes me think back to when we met {met_of} ({met_where}).",
        "I remember our meeting ({met_where}).",
        "{met_through} is the reason we know each other.",
    ),
    "employer": ("We have {employer} in common: one more reason to write.",),
    "school": ("We have a school in common ({school}): one more reason to write.",),
    "topic": ("{Topic} is still a subject we share.",),
    "position": ("May all go well at {company}.",),
    "connected": (
        "We have been in touch on {network} since {connected_since}: a good moment for a word.",
        "It was {connected_of} that we got in touch on {network}.",
    ),
    "last": ("We last exchanged a few words {last_of}.",),
}
