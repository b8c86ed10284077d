"""D12: whoever wakes a tie brings something: a reaction to what the other did, news, a question that is
one."""

import re
from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message
from entregent.core.lint.message.names import named_in
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_SAY: Final = Say(
    "This could be sent to anybody: name something of theirs that made you write, or one piece of your own "
    "news.",
    "Ceci pourrait s’adresser à n’importe qui\u00a0: citez ce qui vous a fait penser à cette personne, ou "
    "une vraie "
    "nouvelle de vous.",
)
_FEWEST: Final = 12
"""Words: a shorter note is a greeting, and hides nothing."""
_SHARE: Final = 10
"""One word in so many may be of some matter in a message that has none."""
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_SAYING: Final = {
    "fr": frozenset(
        """a ah ai aie aimerais alors amicalement annee annees appel appelle appeler apres as attends au
    aura aurait autour
        aussi autre aux avais avance avec avoir avons beaucoup belle ben bien bientot boire bon bonjour
    bonne boulot bref
        but ca cafe calme caler car ce cela ces cet cette chez chose choses ci cher chere comme comment
    contact content
        contente coin cote coucou coup courant croise croiser dans de dej dejeuner depuis des deux devient
    deviens devenez
        dire dis discuter dispo disponible dit dites doit dois donc donne donner dont du dur echanger eh
    elle en encore
        enfin ensemble envie es espere esperant est et etait ete etes etre eu facon faire fais fait faites
    famille fameux
        fil fin flot fois foule furieusement garde genial grand grande gros hate hello hesite hesitez
    heureuse heureux
        histoire idee ici il ils ira ire irait jamais je jour journee jours joyeux juste la le les leur
    libre lieu loin
        long longtemps lui ma mail maintenant mais malheureusement manque manques manquez me meme mes
    message merci met
        mieux mille moi mois moment mon monde mot moyen ne neuf ni non nos notre nous nouvelle nouvelles
    occasion on ont
        or ou oui oublie par parfois parler part partie pas passage passe passer passez penser pense pensee
    pensees petit
        petite peu peut peux plaisir plein plus pour pouvez prendre prends presque prochain prochaine
    proches puis quand
        que quel quelle quelque quelques qui quoi quotidien ravi ravie reconnecter reprendre rencontrer
    renouer repos
        reste rester retrouver revoir rien routine roule route sa sais salut sans sante savez savoir se
    semaine sera
        serait si signe simplement soir soit sommes son sont souvenir souvenirs souvent suis suite super
    sur sympa t ta
        te tel telephone temps tes tiens tienne tiennent tien toi ton top toujours tous tout toute toutes
    tranquille tres
        trop truc tu un une va vais vas vers veux vie vieux vite vivement vont vos votre voudrais voulais
    vous voir vois
        voyons vrai vraiment voila volontiers verre y zoom tourne passent file filent ecris ecrire bises
    bise bisous
        embrasse serais aurais tape tapes boulots travail bosse bosser debordee deborde occupe occupee
    rattraper
        reparler retrouvailles portes portez porte port allez aller iras pourrait pourrions pourrais
    pourquoi""".split()
    ),
    "en": frozenset(
        """a about again ago ah all along already always am an and any anything anyway are around as ask at
    away back bad
        be been before being best better between bit bits both brilliant busy but by call can care catch
    catching chance
        chat check checking cheers come coffee connect could couple crazy crossed day days dear did do
    doing don done
        down drink drop each end enough even ever every everyone everything fab fam family fantastic far
    feel feels few
        fine folks for forward forever free friend friends from fun get getting give glad go goes going
    good got great
        had happy has hate have haven having he hear heard hello her here hey hi him hope hoping hop how
    however if in
        into is isn it its just keep keeping kids kind know known lately later least let life like line
    little ll long
        look looking lot lots lovely lunch made make many matter maybe me mean meet meeting message might
    mind minute
        miss missed moment month months more much must my name never new news nice no not note nothing now
    of off often
        oh okay ok old on once one only or other others our out over own past pass people phone ping please
    plenty
        pop possible pretty quick quickly quite rather re reach reaching really reconnect reconnecting
    remember rest
        running said same say saying see seeing seems send sent set shall she should shout side since so
    some someday
        something sometime soon sorry sounds speak still stuff such sure take talk tell than thank thanks
    that the their
        them then there these they thing things think thinking this those thought through time times to
    today together
        too touch treating true turn two up us usual ve very wait wanted want was way we week weeks well
    went were
        what whatever when whenever where which while who why will wish with without wonder wonderful
    wondering word
        work working works would write writing yeah year years yes yet you your yours yourself zoom ages
    end ends
        hectic mad routine loved ones hanging holding fort plugging keeping track lost fallen crossed mind
    popped""".split()
    ),
}
"""Words of which a greeting is made; a message with hardly any other has nothing to say."""


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """A message that wakes a tie with nothing in it but good wishes."""
    said = [word for sentence in message.sentences for word in _WORD.findall(message.says(sentence))]
    if len(said) < _FEWEST or message.speech or named_in(message):
        return
    telling = [word for word in said if word not in _SAYING[message.language]]
    if len(telling) * _SHARE <= len(said):
        first, last = message.sentences[0], message.sentences[-1]
        yield Hit(*message.at(first.start, last.end), _SAY)


RULE: Final = Rule(
    id="hollow_check_in",
    practice="D12",
    source="S G: waking a sleeping tie: something relevant, a reaction, own news and a question",
    severity="think",
    check=check,
    missing=True,
    purposes=frozenset({"reconnect"}),
    flagged=(
        Case(
            "fr",
            "Salut Marie,\n\nÇa fait longtemps ! J’espère que tout va bien pour toi et les tiens. Ici rien "
            "de neuf, la "
            "routine. On se voit bientôt ?\n\nPaul",
            "reconnect",
        ),
        Case(
            "en",
            "Hi Mary,\n\nIt has been ages! Hope all is well with you and the family. Same old here, "
            "keeping busy. "
            "Let’s catch up soon!\n\nPaul",
            "reconnect",
        ),
    ),
    passed=(
        Case(
            "fr",
            "Salut Marie,\n\nÇa fait longtemps ! J’ai vu la vitrine de ta boulangerie dans le journal, "
            "avec le four "
            "ouvert. Tout va bien pour toi ?\n\nPaul",
            "reconnect",
        ),
        Case("fr", "Salut Marie,\n\nTrop longtemps ! Un café jeudi ?\n\nPaul", "reconnect"),
        Case(
            "en",
            "Hi Mary,\n\nIt has been ages! I saw your bakery window in the paper, with the oven wide open. "
            "Is all "
            "well with you?\n\nPaul",
            "reconnect",
        ),
        Case("en", "Hi Mary,\n\nFar too long! Coffee on Thursday?\n\nPaul", "reconnect"),
    ),
)
