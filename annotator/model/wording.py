"""Names and explanations in three languages: a schema's own, and where it has them English and Traditional Chinese."""

from dataclasses import dataclass

_TRADITIONAL = ("zh_TW", "zh_HK", "zh_MO", "zh_Hant")


def worded(lang: str, own: str, english: str, traditional: str = "") -> str:
    """The wording for an interface in `lang` (`en`, `zh_CN`, `zh_TW` …), or else the schema's own."""
    if lang.startswith("en"):
        return english or own
    return traditional or own if lang.startswith(_TRADITIONAL) else own


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A thing with a name for people, in the schema's language and perhaps in others."""

    label: str
    label_en: str = ""
    label_hant: str = ""

    def label_in(self, lang: str) -> str:
        """The label for an interface in `lang` (`en`, `zh_CN` …)."""
        return worded(lang, self.label, self.label_en, self.label_hant)


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained(Labelled):
    """A thing with a sentence or two on what it is."""

    help: str = ""
    help_en: str = ""
    help_hant: str = ""

    def help_in(self, lang: str) -> str:
        """The explanation for an interface in `lang`; empty where the schema has none."""
        return worded(lang, self.help, self.help_en, self.help_hant)


@dataclass(frozen=True, slots=True, kw_only=True)
class Guided(Explained):
    """A thing with a paragraph of guideline, in Markdown, and with examples.

    In an example what is to be tagged stands between 【 and 】; one without them shows what is not to be tagged.
    """

    guideline: str = ""
    guideline_en: str = ""
    guideline_hant: str = ""
    examples: tuple[str, ...] = ()

    def guideline_in(self, lang: str) -> str:
        """The guideline for an interface in `lang`; empty where the schema has none."""
        return worded(lang, self.guideline, self.guideline_en, self.guideline_hant)
