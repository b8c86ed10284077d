"""Knows the words that tell what was done and what came of it (H7)."""

import re
from typing import TYPE_CHECKING, Final

from entregent.core.lint.message.turns import Found, Turns, within

if TYPE_CHECKING:
    from entregent.core.lint.message.reading import Message

_ADVERBS_FR: Final = (
    r"(?: (?:bien|donc|deja|enfin|finalement|tout|vraiment|aussi|meme|encore|tres|vite|ensuite|alors|d "
    r"abord|aussitot|depuis|ainsi|simplement|recemment|hier|immediatement|quand|tous|toutes|le|la|les|l|"
    r"lui|leur|y|en|pas|plus|toujours|tous les deux|tout de suite|du coup|beaucoup|un peu|souvent|"
    r"plusieurs fois|presque|completement|cette fois)){0,3}"
)
_PAST_FR: Final = (
    r"(?!(?:oublie\w?|tout|tous|toutes|beaucoup|surtout|partout|debut|pense|repense|reflechi|relue?s?|"
    r"apprecie\w?|aimee?s?|adore|garde\w?|retenue?s?|note\w?|besoin|envie|medite|beneficie|profite|"
    r"touche\w?|toujours|senti\w?|trouve (?:vos|tes|votre|ton|nos|l|que|ca|cela)|apprise?s? (?:beaucoup|"
    r"enormement|tant|plein)|remercie\w?|savoure|ete (?:\w+ )?(?:touchee?|ravie?|heureu\w+|tres|recue?|si|"
    r"emue?|aidee?|marquee?|honoree?|sensible|impressionne\w?|conquise?|bluffe\w?|inspire\w?|stimule\w?|"
    r"reconfort\w*|passionn\w*|fascin\w*|enchante\w?)|ecoute\w?|entendue?s? (?:vos|votre|tes)|admire\w?|"
    r"eue? (?:le plaisir|la chance|beaucoup|plaisir|l honneur)|ravie?|lue?s?|prise? (?:beaucoup|note|"
    r"plaisir|bonne note|des notes)|voulue?|tenue?|chance|passe un|suivie?s? (?:\w+ ){0,2}(?:conseils?|"
    r"recommandations?|avis|suggestions?|pistes?|consignes)|applique\w? (?:\w+ ){0,2}conseils?|souvenue?|"
    r"connue?|rencontree?|discute|echange|parle de vous|partage\w?|honte|hate|peur|bon|une|un|le|la|les|de|"
    r"des|tres|du|si|aussi|plus|moins|ici|hui|puis|trente|quarante|mille|cette|notre|votre|toute|autre|"
    r"meme|preuve|desole\w?|reconnaissante?s?|sure?|certaine?|persuade\w?|convaincue?|impatiente?|fiere?|"
    r"disponible|libre|quelque|aujourd|confiance|idee|note|conscience|gratitude|dette|tete|memoire|lieu|"
    r"compte)\b)\w{1,}(?:e|ee|es|ees|i|ie|is|ies|it|ite|u|ue|us|ues|ert|erte|ete|eint|eu|ut)"
)
_ENDED_FR: Final = (
    r"(?:marche|fonctionne|passee?s?|acceptee?s?|signee?s?|adoptee?s?|validee?s?|retenue?s?|obtenue?s?|"
    r"refusee?s?|partie?s?|doublee?s?|reussie?s?|lancee?s?|ouvert\w?|vendue?s?|finie?s?|terminee?s?|donne|"
    r"payee?s?|repondu|confirmee?s?|sortie?s?|publiee?s?|livree?s?|commencee?s?|demarree?s?|arrivee?s?|"
    r"gagnee?s?|perdue?s?|baissee?|augmentee?|dit (?:oui|non)|propose|change|regle\w?|resolue?s?|trouve|"
    r"embauchee?s?|prise?s?|recrutee?s?|recue?s?|choisie?s?|selectionnee?s?|accordee?s?|rappelee?|"
    r"convaincue?s?|installee?s?|inscrite?s?|admise?s?|plu|suffi|echoue|capote|tourne|debloque\w?|porte "
    r"ses fruits|abouti|tombe\w?|rejete\w?|decroche\w?|boucle\w?|depose\w?|envoye\w?|transmise?|fait|"
    r"permis)"
)

_RESULTS: Final = Turns(
    fr=(
        ("j", rf" (?:ai|avais|y ai|en ai|l ai)(?: n ai)?{_ADVERBS_FR} {_PAST_FR}"),
        ("je", rf" (?:l|les|lui|leur|le|la|vous l|t) (?:ai|avais){_ADVERBS_FR} {_PAST_FR}"),
        ("je", rf" (?:n |me )?(?:suis|ai){_ADVERBS_FR} {_PAST_FR}"),
        ("nous on", rf" (?:nous |l |les |y |en |lui |a )?(?:avons|sommes|est|a|ont){_ADVERBS_FR} {_PAST_FR}"),
        ("a ont est sont", rf"(?: (?:ete|bien|donc|enfin|finalement|deja|tout de suite|vite|pas|aussitot|"
                           rf"ainsi|tres|beaucoup|"
         rf"vraiment|immediatement|meme|moi|l|ete tres)){{0,3}} {_ENDED_FR}"),
        ("resultat resultats bilan verdict denouement", r"(?! (?:de|des|que j|serait|serons|suivra))"),
        ("je nous on", r" (?:commence|commencons|demarre|prends|rejoins|signe|economise|economisons|vends|"
                       r"vendons|travaille|"
         r"fais|ouvre|ouvrons|rouvre|gagne|gagnons|emmenage|demenage|quitte|rentre|pars|lance|lancons|"
         r"embauche|recrute|passe|suis|attaque|expose|livre|publie)(?: (?:donc|enfin|desormais|maintenant|"
         r"deja|officiellement)){0,2} (?:lundi|mardi|mercredi|jeudi|vendredi|le \d|en (?:jan|fev|mar|avr|"
         r"mai|juin|juil|aou|sep|oct|nov|dec)\w*|demain|la "
         r"semaine|mon|ma|chez|a \w+|au|l|maintenant|desormais|plus|\d+|comme|dans)"),
        ("ca cela", r" (?:a|s est|m a)(?: (?:tres|bien|enfin|vraiment|super|plutot|tout|"
                    r"completement)){0,2} \w+(?:e|i|u|it|is)"),
        ("c", r" est (?:fait|signe|gagne|parti|regle|chose faite|dans la poche|oui|non|reussi|rate|une "
              r"reussite|un succes|un "
         r"echec|valide|boucle|passe|acte|officiel|bon|ok|moi qui)"),
        ("depuis", r"(?:,| lors| ce jour)? (?:je|nous|on|j|les|le|la|plus)"),
        ("du", r" coup"),
        ("au", r" final"),
        ("finalement", ""),
        ("grace", r" a (?:vous|toi|vos|tes|votre|ton|ta|eux|elle|lui|cela|ca),? (?:\w+ ){0,2}(?:j|nous|on|"
                  r"le|la|les|je|mon|ma|"
         r"notre)"),
        ("passe passee passes passees", r" (?:de|d) \d+"),
        ("seul seule", r" (?:bemol|ombre|regret|point noir|chose qui)"),
        ("echec succes", ""),
    ),
    en=(
        ("i we", r"(?: (?:have|ve|had|also|then|just|finally|even|eventually|actually|promptly|duly|ended "
                 r"up|already|at last|"
         r"both|now|first|immediately)){0,3} (?!(?:appreciated|enjoyed|valued|loved|wanted|hoped|wished|"
         r"needed|felt|benefited|treasured|reflected|mentioned|learned (?:so|a lot|a great|much)|learnt "
         r"(?:so|a lot|a great)|thought|remembered|reread|remained|looked (?:forward|back)|cherished|"
         r"admired|found (?:your|it|our|that|them|this)|wondered|promised|noted|liked|asked (?:you|for "
         r"your)|listened|received your|kept (?:thinking|your)|got (?:so|a lot|your)|followed (?:all |up "
         r")?(?:on )?(?:of )?(?:your|the|that) (?:\w+ )?(?:advice|suggestions?|tips?|recommendations?)|"
         r"took (?:your|all|on board|so|a lot|notes|to heart)|met|meant|considered|understood|came away|"
         r"left (?:our|feeling|with)|need|feed|indeed|used to|been|owed|reviewed|revisited|heard your|read "
         r"your|went (?:back|over|through) (?:over |to |through )?(?:your|my notes|our)|sat with|thanked|"
         r"applied your|reached out to you)\b)(?:\w{2,}ed|got|took|did|went|wrote|rang|sent|made|began|won|"
         r"lost|sold|bought|found|chose|met with|gave|told|told them|spoke|came|built|cut|put|ran|started|"
         r"quit|left|held|set|hit|paid|led|brought|sat|caught|taught|grew|drew|threw|broke|drove|came|"
         r"became|said|kept|"
         r"landed|rode|fell|let|swam|dug|hung|stuck|spent|stood|shut|wore|tore|slept|sang|struck|read)\b"),
        ("it they this that", r" (?:really |actually |finally |all |both )?(?:worked|went|paid|came|said|"
                              r"gave|agreed|turned|"
         r"accepted|offered|passed|sold|ended|held|signed|hired|called|replied|approved|landed|got|made|"
         r"saved|changed|helped (?:us|me) (?:get|win|land|cut|sell|close|save)|fell|failed|didn|took|chose|"
         r"picked|wrote|settled|opened|rejected|turned)(?! me (?:plenty|a lot|so|much|food|confidence|hope|"
         r"courage|the "
         r"confidence|a new|real|great|think|feel|see|reali[sz]e))"),
        ("he she", r" (?:\w+ )?(?:said|agreed|gave|offered|hired|called|replied|took|accepted|signed|"
                   r"wrote|told|invited|"
         r"turned|approved|promised|bought|introduced|came|put)"),
        ("result results outcome upshot verdict", r"(?! of your kindness)"),
        ("has have was were got", r" (?:now |just |finally |been |all |already |since )*(?:started|"
                                  r"accepted|approved|signed|"
         r"sold|passed|granted|offered|hired|published|received|rejected|turned|gone|doubled|dropped|risen|"
         r"fallen|halved|grown|launched|opened|closed|finished|completed|selected|shortlisted|promoted|"
         r"renewed|cut|fixed|repaired|built|moved|awarded|cleared|booked|settled|in place|up and running|"
         r"agreed|come through|paid|funded|won|admitted|"
         r"chosen|delivered|printed|replaced)"),
        ("received accepted approved sanctioned signed", r"(?= (?:on|in|by|last|this|yesterday|for|at)|"
                                                         r"[.,!])"),
        ("i we", r" ?(?:m|am|re|are|ll be|will be)? ?(?:start|starting|begin|beginning|moving|joining|"
                 r"open|opening|launch|"
         r"launching|now (?:work|run|have|save|sell|use|do|working|running|saving)) ?(?:on|in|at|as|next|"
         r"this|with|my|our|a|"
         r"the|monday)?"),
        ("thanks", r" to (?:you|your \w+),? (?:i|we|the|my|our|it)"),
        ("in", r" the end"),
        ("since", r" then"),
        ("down up", r" (?:from \w+ )?(?:to|by) [£$€]?\d"),
        ("only", r" (?:thing|one) (?:which|that)"),
    ),
)  # fmt: skip
_READER: Final = re.compile(r"\b(?:vous|tu|m|t|you) (?:\w+ )?$")


def results_in(message: "Message") -> list[Found]:
    """Everything that tells of an act of the writer's or of how things turned out, in order."""
    return [
        found
        for found in _RESULTS.find(message)
        if not within(found.start, message.speech)
        and not _READER.search(message.plain.text, max(0, found.start - 16), found.start)
    ]
