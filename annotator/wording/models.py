"""Models that are asked and models that are learned."""

from collections.abc import Mapping

from annotator.wording.marked import QT_TRANSLATE_NOOP, Sentence

MODELS: Mapping[str, Sentence] = {
    # remote models
    "not_read_yet": Sentence(
        QT_TRANSLATE_NOOP("Error", "It is not worked out yet how this document reads."),
        QT_TRANSLATE_NOOP("Error", "Try again in a moment."),
    ),
    "remote_off": Sentence(
        QT_TRANSLATE_NOOP("Error", "No remote model is set up."),
        QT_TRANSLATE_NOOP("Error", "Set one up under Settings, Remote Model."),
    ),
    "remote_no_address": Sentence(QT_TRANSLATE_NOOP("Error", "The remote model has no address yet.")),
    "remote_no_model": Sentence(QT_TRANSLATE_NOOP("Error", "The server needs the name of a model.")),
    "remote_bad_address": Sentence(
        QT_TRANSLATE_NOOP("Error", "“{address}” is no address of a server."),
        QT_TRANSLATE_NOOP("Error", "Expected: something like http://localhost:11434, without a name or question mark."),
    ),
    "remote_elsewhere": Sentence(
        QT_TRANSLATE_NOOP("Error", "{host} is another computer, and texts may not leave this one."),
        QT_TRANSLATE_NOOP("Error", "Allow it in the settings of the remote model if that is meant."),
    ),
    "remote_unreachable": Sentence(
        QT_TRANSLATE_NOOP("Error", "{host} cannot be reached: {reason}."),
        QT_TRANSLATE_NOOP("Error", "See that the server runs, and that address and port are right."),
    ),
    "remote_too_slow": Sentence(
        QT_TRANSLATE_NOOP("Error", "{host} has not answered within {seconds} seconds."),
        QT_TRANSLATE_NOOP("Error", "What it has answered before is kept; allow it more time in the settings."),
    ),
    "remote_too_long": Sentence(QT_TRANSLATE_NOOP("Error", "The answer of {host} has more than {megabytes} MB.")),
    "remote_key_refused": Sentence(QT_TRANSLATE_NOOP("Error", "{host} does not take the key, or wants one.")),
    "remote_wrong_protocol": Sentence(
        QT_TRANSLATE_NOOP("Error", "{host} does not speak the protocol that is chosen."),
        QT_TRANSLATE_NOOP("Error", "Choose another protocol or address in the settings."),
    ),
    "remote_redirects": Sentence(
        QT_TRANSLATE_NOOP("Error", "{host} sends the question on to somewhere else, where it is not sent."),
        QT_TRANSLATE_NOOP("Error", "Give the address itself in the settings."),
    ),
    "remote_refused": Sentence(QT_TRANSLATE_NOOP("Error", "{host} refuses the question ({status}): {reason}.")),
    "remote_failed": Sentence(QT_TRANSLATE_NOOP("Error", "{host} failed with the question ({status}): {reason}.")),
    "remote_not_json": Sentence(QT_TRANSLATE_NOOP("Error", "The answer of {host} is no JSON.")),
    "remote_not_in_form": Sentence(
        QT_TRANSLATE_NOOP("Error", "The answer of {host} is not of the form that was asked for.")
    ),
    # what is learned
    "cache_unwritable": Sentence(
        QT_TRANSLATE_NOOP("Error", "What was learned cannot be kept: {reason}."),
        QT_TRANSLATE_NOOP("Error", "Make the folder {path} writable."),
    ),
}
