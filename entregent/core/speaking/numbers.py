"""Numbers as one says them, in French and English, word by word."""

from typing import Final, Literal

Language = Literal["fr", "en"]

_FRENCH: Final = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
).split()
_FRENCH_TENS: Final = "_ dix vingt trente quarante cinquante soixante".split()
_ENGLISH: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_ENGLISH_TENS: Final = "_ ten twenty thirty forty fifty sixty seventy eighty ninety".split()
_FRENCH_SCALES: Final = ((10**12, "billion"), (10**9, "milliard"), (10**6, "million"))
_ENGLISH_SCALES: Final = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"))
LARGEST: Final = 10**15
"""From here on a number is said digit by digit."""


def cardinal(digits: str, language: Language) -> list[str]:
    """A whole number in words; one that begins with zeros, or that nobody says, by its digits."""
    if (digits[0] == "0" and len(digits) > 1) or int(digits) >= LARGEST:
        return each(digits, language)
    return _french(int(digits)) if language == "fr" else _english(int(digits))


def each(digits: str, language: Language) -> list[str]:
    """Digit by digit."""
    names = _FRENCH if language == "fr" else _ENGLISH
    return [names[int(digit)] for digit in digits]


def decimal(whole: str, part: str, language: Language) -> list[str]:
    """A number with decimals: French says them as a number after its zeros, English each."""
    if language == "en":
        return [*cardinal(whole, "en"), "point", *each(part, "en")]
    zeros = len(part) - len(part.lstrip("0"))
    rest = cardinal(part[zeros:], "fr") if part[zeros:] else []
    return [*cardinal(whole, "fr"), "virgule", *each(part[:zeros], "fr"), *rest]


def year(digits: str) -> list[str]:
    """A year in English: "nineteen ninety-eight", "nineteen oh five", "two thousand and four"."""
    century, rest = int(digits[:2]), int(digits[2:])
    if century == 20 and rest < 10:
        return _english(int(digits))
    said = ["hundred"] if rest == 0 else ["oh", _ENGLISH[rest]] if rest < 10 else _english(rest)
    return [*_english(century), *said]


def _french(number: int) -> list[str]:
    for scale, name in _FRENCH_SCALES:
        if number >= scale:
            many, rest = divmod(number, scale)
            return [*_french(many), name + ("s" if many > 1 else ""), *(_french(rest) if rest else [])]
    if number >= 1000:
        many, rest = divmod(number, 1000)
        return [*(_french(many) if many > 1 else []), "mille", *(_french(rest) if rest else [])]
    if number >= 100:
        many, rest = divmod(number, 100)
        cent = "cents" if many > 1 and not rest else "cent"
        return [*(_french(many) if many > 1 else []), cent, *(_french(rest) if rest else [])]
    return _french_tens(number)


def _french_tens(number: int) -> list[str]:
    if number < 17:
        return [_FRENCH[number]]
    if number >= 80:
        rest = number - 80
        return ["quatre", "vingt", *_french_tens(rest)] if rest else ["quatre", "vingts"]
    tens, unit = divmod(number, 10)
    if tens == 7:
        tens, unit = 6, unit + 10
    joined = ["et"] if unit in (1, 11) and tens > 1 else []
    return [_FRENCH_TENS[tens], *joined, *(_french_tens(unit) if unit else [])]


def _english(number: int) -> list[str]:
    for scale, name in _ENGLISH_SCALES:
        if number >= scale:
            many, rest = divmod(number, scale)
            joined = ["and"] if 0 < rest < 100 else []
            return [*_english(many), name, *joined, *(_english(rest) if rest else [])]
    if number >= 100:
        many, rest = divmod(number, 100)
        return [_ENGLISH[many], "hundred", *(["and", *_english(rest)] if rest else [])]
    if number < 20:
        return [_ENGLISH[number]]
    tens, unit = divmod(number, 10)
    return [_ENGLISH_TENS[tens], *([_ENGLISH[unit]] if unit else [])]
