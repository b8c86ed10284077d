"""H8: whoever asks for an introduction says why this person, and hands over a note that can be passed on."""

import re
from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, Turns, among
from entregent.core.lint.message.names import named_in
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_NOTE: Final = Say(
    "Add a note of a few lines that can be forwarded as it is: your contact then has nothing to write.",
    "Joignez un mot de quelques lignes à transmettre tel quel\u00a0: votre contact n’aura rien à rédiger.",
)
_WHY: Final = Say(
    "Say why this person and no other: your contact vouches for you with that reason.",
    "Dites pourquoi cette personne et pas une autre\u00a0: c’est cette raison que votre contact portera "
    "pour vous.",
)
_ASKED: Final = Turns(
    fr=(
        ("mettre mets mettez mettrais mettriez mettait mettiez mettes metteriez", r" (?:\w+ ){0,3}(?:en "
                                                                                  r"(?:contact|relation|"
                                                         r"rapport|lien)|relation)"),
        ("presenter presentes presentez presenterais presenteriez presente presentiez presenteras "
         "presenterez introduire introduis introduise",
         r"(?: (?:moi|a|au|aux|la|le|l|lui|nous|ta|ton|votre|tes|vos))?"),
        ("mise", r" en (?:relation|contact)"),
        ("glisser", r" (?:un|deux) mots?"),
        ("parler parles parlez parlerais parleriez", r" de (?:moi|nous|mon|ma|notre)"),
        ("lui leur", r" (?:ecrire|ecrirais|ecririez|demander|expliquer|telephoner|dire)"),
        ("donner donnerais donnes donnez passer files passes passez", r" (?:\w+ )?(?:son|leur|ses) (?:\w+ "
                                                                      r")?(?:contact|numero|"
         r"mail|adresse|coordonnees|06|email|courriel)"),
    ),
    en=(
        ("introduce introducing introduction introductions intro intros", ""),
        ("connect connecting", r" (?:me|us)"),
        ("put", r" (?:me|us) in (?:touch|contact)"),
        ("hook", r" (?:me|us) up"),
        ("pass share give send", r" (?:\w+ )?(?:his|her|their) (?:\w+ )?(?:contact|number|email|details|"
                                 r"address)"),
        ("put", r" in a (?:good )?word"),
        ("tell ask call ring text", r" (?:him|her|them)(?: \w+){0,2} (?:about (?:me|us|my|our)|if|whether|"
                                    r"for (?:me|us)|to)"),
        ("see", r" (?:if|whether) (?:he|she|they)"),
        ("drop", r" (?:him|her|them) a (?:line|note|word)"),
    ),
)  # fmt: skip
_HANDED: Final = Turns(
    fr=(
        ("dessous jointe joint joints ci annexe bas", ""),
        ("tel telle", r" quel"),
        (
            "transferer transferes transferez transmettre transmets transmettez relayer faire fais faites "
            "copier coller recopier",
            r"(?: (?:suivre|passer|le|la|ce|cet|un|mon|les|lui|coller|tel|ou|et|tout))*",
        ),
        (
            "mot message texte paragraphe mail resume brouillon note",
            r" (?:\w+ ){0,4}(?:a (?:transferer|transmettre|faire|envoyer|passer|copier)|pret|tout pret|que "
            r"(?:tu|vous) (?:peux|pouvez|pourrais|pourriez|n as|n avez))",
        ),
        (
            "prepare preparer redige rediger ecrire envoie enverrai envoyer",
            r" (?:\w+ ){0,3}(?:mot|message|texte|mail|paragraphe|resume|lignes|phrases)",
        ),
    ),
    en=(
        ("below attached attach enclosed forwardable blurb", ""),
        ("forward forwarding forwarded", ""),
        ("pass passing", r" (?:\w+ ){0,3}(?:along|on)"),
        ("copy", r" (?:and )?paste"),
        (
            "note paragraph draft lines email message",
            r" (?:\w+ ){0,4}(?:to (?:forward|pass|send)|you (?:can|could)|ready)",
        ),
        (
            "write draft send prepare",
            r" (?:\w+ ){0,3}(?:note|blurb|paragraph|lines|email|message|draft|something)",
        ),
    ),
)
_IDEAS: Final = Turns(
    fr=(("idee idees quelqu suggestions penses penseriez gens personnes", ""),),
    en=(("anyone somebody someone ideas suggestions people whoever", ""),),
)
_REASON: Final = Turns(
    fr=(
        ("parce car puisque seul seule seuls seules justement precisement", ""),
        ("il elle", r" (?:a|est|dirige|mene|travaille|connait|vient|fait|s|gere|tient|anime|enseigne|"
                    r"enseignait|anime|organise|"
         r"cherche|recrute|monte|y|avait|pourrait|saurait|saura|siege|preside|sait|n|en|ecrit|etait|vend|"
         r"construit)"),
        ("qui", r" (?:a|ont|dirige|mene|gere|connait|s|vient|fait|tient|anime|cherche|recrute|pourrait|"
                r"sait|travaille|preside|"
         r"organise|est|avait|vend|construit|restaure|fabrique)"),
        ("son sa ses", r" (?!numero|contact|mail|adresse|email|telephone|06|coordonnees|courriel|profil|"
                       r"nom|cote)\w+"),
        ("lui", r" (?:demander|poser|parler|montrer|proposer|raconter|soumettre|presenter|faire|dire|"
                r"offrir|apporter)"),
        ("comprendre savoir apprendre comment", ""),
        ("j", r" ai (?:lu|vu|entendu|ecoute|decouvert)(?! (?:\w+ )?que (?:vous|tu|t))"),
        ("pour", r" (?!elargir|agrandir|developper|etoffer|enrichir|faire|rencontrer|me )(?:\w+ir|\w+er|"
                 r"\w+re)\b"),
    ),
    en=(
        ("because since only exactly precisely", ""),
        ("he she they", r" ?(?:s|is|has|have|ve|runs?|works?|leads?|built|started|wrote|knows?|moved|did|"
                        r"teach\w*|manages?|"
         r"was|were|re|are|made|makes|set|ran|hired|recently|just|might|could|would|d|spoke|chairs?|sits|"
         r"used|led|buys?|"
         r"organi\w+|founded|handles|oversees)"),
        ("who", r" (?:\w+)"),
        ("her his their", r" (?!number|contact|email|address|details|phone|profile|name|way|end|line|"
                          r"network|a|an|up|to|"
                          r"know|in|on|about|and|or|if|for|by|at|as|is|see|too|back|the|my)(?:\w+ ?)+?"),
        ("ask", r" (?:him|her|them) (?!if|whether|to )\w+"),
        ("learn understand how why", ""),
        ("i", r" (?:read|saw|heard|noticed|watched)(?! (?:\w+ ){0,6}(?:you|your|connected|friends|"
              r"linkedin))"),
    ),
)  # fmt: skip


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """A direct request for an introduction without a note, or without a word on why this person."""
    asked = _ASKED.find(message)
    if not asked or _wants_ideas(message):
        return
    span = message.at(asked[0].start, asked[0].end)
    handed = bool(message.zones.enclosed) or bool(_HANDED.find(message))
    reason = bool(message.zones.enclosed) or bool(_REASON.find(message)) or _is_described(message)
    if not reason:
        yield Hit(*span, _WHY)
    if not handed:
        yield Hit(*span, _NOTE)


def _wants_ideas(message: Message) -> bool:
    """Whether suggestions are asked for, and nobody in particular."""
    ideas = _IDEAS.find(message)
    ends = {request.end for request in message.requests}
    return any(
        among(ideas, sentence.start, sentence.end)
        for sentence in message.sentences
        if sentence.asks or sentence.end in ends
    )


def _is_described(message: Message) -> bool:
    """Whether a name is followed by what its bearer does."""
    text = message.plain.text
    return any(_DOES.match(text, one.end) for one in named_in(message))


_DOES: Final = re.compile(
    r"[^.,;:!?\n]{0,40}?,? (?:is|has|was|runs|ran|wrote|knows|leads|built|does|makes|did|teaches|heads|"
    r"chairs|edits|restores|"
    r"sits|works|worked|spent|set|took|buys|sells|est|a|dirige|gere|tient|connait|restaure|fabrique|"
    r"enseigne|ecrit|mene|anime|"
    r"vend|construit|preside|recrute|travaille|cherche)\b(?! (?:friends|connected|in your|a friend|une? "
    r"amie?|ton|ta|votre))"
)
_OUT_FR: Final = "Si tu préfères pas, aucun souci. Merci !\n\nPaul"
_OUT_EN: Final = "No worries if you’d rather not. Thank you!\n\nPaul"

RULE: Final = Rule(
    id="nothing_to_forward",
    practice="H8",
    source="S: why this person, may I, a mail that can be forwarded as it is",
    severity="think",
    check=check,
    missing=True,
    purposes=frozenset({"intro_request"}),
    flagged=(
        Case("fr", "Bonjour Marie,\n\nJ’ai vu que tu connais Anne Roy. Pourrais-tu lui parler de moi ? Je "
                   "rencontre plein de gens en ce moment. Sinon aucun souci, merci !\n\nPaul",
                       "intro_request"),
        Case("en", "Hi Mary,\n\nI see that you know Ann Roy. Would you drop her a line? I’m meeting lots "
                   "of people this month. No worries if not, thanks!\n\nPaul", "intro_request"),
        Case("fr", f"Salut Marie,\n\nPeux-tu me mettre en lien avec Anne Roy ? {_OUT_FR}", "intro_request"),
        Case("fr", f"Salut Marie,\n\nAnne Roy a monté une filature. Tu pourrais me présenter ? {_OUT_FR}",
            "intro_request"),
        Case("en", f"Hi Mary,\n\nCould you put me in touch with Ann Roy? {_OUT_EN}", "intro_request"),
        Case("en", f"Hi Mary,\n\nAnn Roy built a mill, and she knows damp wool. Could you introduce us? "
                   f"{_OUT_EN}",
             "intro_request"),
    ),
    passed=(
        Case("fr", f"Salut Marie,\n\nAnne Roy est la seule qui file la laine humide. Pourrais-tu me "
                   f"présenter ? Voici un "
             f"mot à transférer tel quel. {_OUT_FR}", "intro_request"),
        Case("fr", f"Salut Marie,\n\nJe cherche à rencontrer des gens de la laine, aurais-tu des idées ? "
                   f"{_OUT_FR}",
             "intro_request"),
        Case("en", f"Hi Mary,\n\nAnn Roy is the only one who spins damp wool. Could you introduce us? "
                   f"There is a note below "
             f"to forward. {_OUT_EN}", "intro_request"),
        Case("en", f"Hi Mary,\n\nI’d like to meet people in wool, would you have any ideas? {_OUT_EN}",
            "intro_request"),
    ),
)  # fmt: skip
