"""Names and explanations in two languages: the schema's own, and English where the schema gives it."""

from dataclasses import dataclass


def worded(lang: str, own: str, english: str) -> str:
    """The wording for an interface in `lang` (`en`, `zh_CN` …): English where it is asked for and there."""
    return english if english and lang.startswith("en") else own


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A thing with a name for people, in the schema's language and perhaps in English."""

    label: str
    label_en: str = ""

    def label_in(self, lang: str) -> str:
        """The label for an interface in `lang` (`en`, `zh_CN` …)."""
        return worded(lang, self.label, self.label_en)


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained(Labelled):
    """A thing with a sentence or two of guideline."""

    help: str = ""
    help_en: str = ""

    def help_in(self, lang: str) -> str:
        """The explanation for an interface in `lang`; empty where the schema has none."""
        return worded(lang, self.help, self.help_en)
