"""Words that everybody says in French and English: what one was told is not found again by them."""

from typing import Final

STOP_WORDS: Final = frozenset(
    """
    a ai aie aient ainsi alors apres as assez au aucun aussi autre autres aux avais avait avant avec avez
    avoir avons ayant beaucoup bien c ca car ce ceci cela celle celui cent ces cet cette ceux chaque chez ci
    comme comment d dans de dedans dehors depuis des deux devrait dit dois doit donc du elle elles en encore
    entre es est et etaient etais etait etant ete etes etre eu eux faire fais fait faites fois font ici il
    ils j je jusque l la le les leur leurs lors lui m ma mais me meme memes merci mes mieux moi moins mon n
    ne ni non nos notre nous on ont or ou par parce pas peu peut peux plus pour pourquoi pouvez quand que
    quel quelle quelles quelque quelques quels qui quoi s sa sans se sera serait ses si sien soit sommes son
    sont sous suis sur t ta te tes toi ton tous tout toute toutes tres trop tu un une va vais vas vers voici
    voila vont vos votre vous vu y about after again all also am an and any are aren at be because been
    before being but by can cannot could did didn do does doesn doing don for from had has hasn have haven
    having he her here hers him his how i if in into is isn it its itself just ll me more most my myself no
    nor not of off once only or other our ours out over own re same she should so some such than that the
    their them then there these they this those through to too up ve very was wasn we were weren what when
    where which while who whom why will with won would you your yours yourself
    """.split()
)
