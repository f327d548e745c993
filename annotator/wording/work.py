"""What cannot be done with documents and annotations, and what is wrong with those that are there."""

from collections.abc import Mapping

from annotator.wording.marked import QT_TRANSLATE_NOOP, Sentence

WORK: Mapping[str, Sentence] = {
    "cancelled": Sentence(QT_TRANSLATE_NOOP("Error", "Stopped.")),
    # what was asked for
    "nothing_to_undo": Sentence(QT_TRANSLATE_NOOP("Error", "There is nothing to undo.")),
    "nothing_to_redo": Sentence(QT_TRANSLATE_NOOP("Error", "There is nothing to do again.")),
    "no_person": Sentence(QT_TRANSLATE_NOOP("Error", "There is nobody called “{name}” in this project.")),
    "no_project": Sentence(QT_TRANSLATE_NOOP("Error", "No project is open.")),
    "no_document": Sentence(QT_TRANSLATE_NOOP("Error", "This document is no longer in the project.")),
    "no_document_called": Sentence(
        QT_TRANSLATE_NOOP("Error", "The project has no document called “{titles}”; not found in all: {count}."),
        QT_TRANSLATE_NOOP("Error", "A document is named by its title or the name of its file; nothing was changed."),
    ),
    "no_document_open": Sentence(QT_TRANSLATE_NOOP("Error", "No document is open.")),
    "no_annotation": Sentence(QT_TRANSLATE_NOOP("Error", "This annotation is no longer in the project.")),
    "no_labels": Sentence(QT_TRANSLATE_NOOP("Error", "The schema has nothing to say of whole documents.")),
    "nothing_in_hand": Sentence(QT_TRANSLATE_NOOP("Error", "Take an annotation in hand first.")),
    "nothing_to_link": Sentence(
        QT_TRANSLATE_NOOP("Error", "The document has nothing that “{surface}” could be linked to."),
    ),
    "cannot_link": Sentence(QT_TRANSLATE_NOOP("Error", "“{surface}” cannot be linked to “{other}” under this schema.")),
    "nothing_to_unlink": Sentence(QT_TRANSLATE_NOOP("Error", "“{surface}” is linked to nothing.")),
    "no_known_name": Sentence(QT_TRANSLATE_NOOP("Error", "This name is no longer among the known names.")),
    "no_link": Sentence(QT_TRANSLATE_NOOP("Error", "This link is no longer in the project.")),
    "no_case": Sentence(QT_TRANSLATE_NOOP("Error", "This case needs no decision any more.")),
    "nothing_to_settle": Sentence(QT_TRANSLATE_NOOP("Error", "Nothing here can be settled so.")),
    "nothing_selected": Sentence(QT_TRANSLATE_NOOP("Error", "Select some text or an annotation first.")),
    "no_document_further": Sentence(QT_TRANSLATE_NOOP("Error", "There is no further document.")),
    "no_annotation_further": Sentence(QT_TRANSLATE_NOOP("Error", "There is no further annotation.")),
    "no_hit_further": Sentence(QT_TRANSLATE_NOOP("Error", "There is no further hit.")),
    "no_suggestion_further": Sentence(QT_TRANSLATE_NOOP("Error", "There is no further suggestion.")),
    "no_suggestion_aloud": Sentence(
        QT_TRANSLATE_NOOP("Error", "There is no further suggestion; {quiet} are kept back as hardly right."),
        QT_TRANSLATE_NOOP("Error", "“Suggesters…” in the menu “Annotation” wakes them."),
    ),
    "suggester_failed": Sentence(
        QT_TRANSLATE_NOOP("Error", "The suggester “{suggester}” failed and is asked no more: {reason}"),
        QT_TRANSLATE_NOOP("Error", "It is not a part of this program; tell whoever made it."),
    ),
    "no_twins": Sentence(QT_TRANSLATE_NOOP("Error", "No other document is nearly the same as this one.")),
    "no_tags_to_carry": Sentence(
        QT_TRANSLATE_NOOP("Error", "You have tagged nothing here that could be carried over.")
    ),
    "nothing_to_confirm": Sentence(QT_TRANSLATE_NOOP("Error", "No carried tag waits to be confirmed here.")),
    "no_newer_version": Sentence(QT_TRANSLATE_NOOP("Error", "There is no newer version of this document.")),
    "no_older_version": Sentence(QT_TRANSLATE_NOOP("Error", "There is no older version of this document.")),
    "bad_pattern": Sentence(QT_TRANSLATE_NOOP("Error", "“{pattern}” is no pattern to search for: {reason}.")),
    "open_quote": Sentence(
        QT_TRANSLATE_NOOP("Error", "The quotation mark before “{found}” is never closed, or there is nothing in it."),
    ),
    "open_expression": Sentence(
        QT_TRANSLATE_NOOP("Error", "A second / is expected after “{found}”, as around every regular expression."),
        QT_TRANSLATE_NOOP("Error", "To search for the text itself, put it in quotation marks."),
    ),
    "empty_filter": Sentence(QT_TRANSLATE_NOOP("Error", "After “{filter}” a value is expected.")),
    "unknown_filter": Sentence(
        QT_TRANSLATE_NOOP("Error", "There is no filter “{filter}”."),
        QT_TRANSLATE_NOOP("Error", "There are {expected}. To search for the text itself, put it in quotation marks."),
    ),
    "unknown_filter_value": Sentence(
        QT_TRANSLATE_NOOP("Error", "“{found}” is nothing that “{filter}” can be."),
        QT_TRANSLATE_NOOP("Error", "Expected: {expected}"),
    ),
    "not_comparable": Sentence(
        QT_TRANSLATE_NOOP("Error", "“{filter}” cannot be more or less than something."),
        QT_TRANSLATE_NOOP("Error", "Only numbers and dates can; for all else use a colon."),
    ),
    "not_an_amount": Sentence(
        QT_TRANSLATE_NOOP("Error", "“{found}” is no amount."),
        QT_TRANSLATE_NOOP("Error", "Expected: a number, with a unit where it matters, like 100亿元, 46.2%, 3000."),
    ),
    "name_taken": Sentence(QT_TRANSLATE_NOOP("Error", "There is a search called “{name}” already.")),
    "no_name": Sentence(QT_TRANSLATE_NOOP("Error", "A saved search needs a name.")),
    "nothing_to_save": Sentence(QT_TRANSLATE_NOOP("Error", "There is nothing to save: type what to look for first.")),
    "no_saved_search": Sentence(QT_TRANSLATE_NOOP("Error", "This search is no longer in the project.")),
    "slow_pattern": Sentence(
        QT_TRANSLATE_NOOP("Error", "The search for “{pattern}” was given up after {seconds} seconds."),
        QT_TRANSLATE_NOOP("Error", "Use a simpler pattern."),
    ),
    "mention_in_pieces": Sentence(
        QT_TRANSLATE_NOOP("Error", "Further mentions can be looked for only of what is in one piece."),
    ),
    "nothing_to_relabel": Sentence(QT_TRANSLATE_NOOP("Error", "No annotation lies inside the selection.")),
    "none_of_layer": Sentence(
        QT_TRANSLATE_NOOP("Error", "None of the annotations in the selection is of the layer “{layer}”."),
    ),
    "span_empty": Sentence(QT_TRANSLATE_NOOP("Error", "An annotation needs at least one character.")),
    "span_missing": Sentence(QT_TRANSLATE_NOOP("Error", "Select some text first.")),
    "span_outside": Sentence(
        QT_TRANSLATE_NOOP("Error", "The span ends at {end}, but the document has only {length} characters.")
    ),
    # what the schema forbids
    "unknown_type": Sentence(QT_TRANSLATE_NOOP("Error", "The schema has no type “{type}”.")),
    "unknown_layer": Sentence(QT_TRANSLATE_NOOP("Error", "The schema has no layer “{layer}”.")),
    "unknown_attribute": Sentence(QT_TRANSLATE_NOOP("Error", "The schema has no attribute “{attribute}”.")),
    "unknown_link": Sentence(QT_TRANSLATE_NOOP("Error", "The schema has no link “{link}”.")),
    "retired_type": Sentence(
        QT_TRANSLATE_NOOP("Error", "The type “{type}” is no longer used for new annotations."),
    ),
    "abstract_type": Sentence(
        QT_TRANSLATE_NOOP("Error", "“{type}” is a group of types; choose one of them."),
    ),
    "retired_attribute": Sentence(QT_TRANSLATE_NOOP("Error", "The attribute “{attribute}” is no longer used.")),
    "retired_value": Sentence(
        QT_TRANSLATE_NOOP("Error", "“{found}” is no longer used as a value of “{attribute}”."),
    ),
    "foreign_attribute": Sentence(
        QT_TRANSLATE_NOOP("Error", "Annotations of type “{type}” have no attribute “{attribute}”.")
    ),
    "bad_value": Sentence(
        QT_TRANSLATE_NOOP("Error", "“{found}” is not a value of “{attribute}”."),
        QT_TRANSLATE_NOOP("Error", "Expected: {expected}"),
    ),
    "outside_text": Sentence(
        QT_TRANSLATE_NOOP("Error", "The span ends at {end}, but the document has only {length} characters.")
    ),
    "only_blank": Sentence(QT_TRANSLATE_NOOP("Error", "There is nothing but blanks to annotate.")),
    "discontinuous": Sentence(
        QT_TRANSLATE_NOOP("Error", "Annotations of type “{type}” must be in one piece."),
    ),
    "not_yours": Sentence(
        QT_TRANSLATE_NOOP("Error", "“{surface}” was tagged by {author}; nobody else can change that.")
    ),
    "already_tagged": Sentence(QT_TRANSLATE_NOOP("Error", "“{surface}” has this type already.")),
    "overlap": Sentence(
        QT_TRANSLATE_NOOP("Error", "This would overlap “{surface}”, which the schema does not allow."),
    ),
    # how a document is read
    "repair_in_pieces": Sentence(QT_TRANSLATE_NOOP("Error", "Only what is in one piece can be repaired.")),
    "no_rule": Sentence(
        QT_TRANSLATE_NOOP("Error", "This was done by hand: there is no rule to switch."),
        QT_TRANSLATE_NOOP("Error", "Switch the place itself."),
    ),
    "nothing_repaired": Sentence(QT_TRANSLATE_NOOP("Error", "The text says “{surface}” there already.")),
    "repair_overlaps": Sentence(
        QT_TRANSLATE_NOOP("Error", "“{surface}” was repaired by hand there."),
        QT_TRANSLATE_NOOP("Error", "Take that repair back first."),
    ),
    "retired_link": Sentence(QT_TRANSLATE_NOOP("Error", "The link “{link}” is no longer used.")),
    "link_to_itself": Sentence(QT_TRANSLATE_NOOP("Error", "An annotation cannot be linked to itself.")),
    "link_apart": Sentence(
        QT_TRANSLATE_NOOP("Error", "Only annotations of one person in one document can be linked."),
    ),
    "link_source": Sentence(
        QT_TRANSLATE_NOOP("Error", "No link “{link}” can start from “{surface}”: its type is “{type}”."),
    ),
    "link_target": Sentence(
        QT_TRANSLATE_NOOP("Error", "No link “{link}” can lead to “{surface}”: its type is “{type}”."),
    ),
    "link_layers": Sentence(
        QT_TRANSLATE_NOOP("Error", "A link “{link}” can only tie annotations of one layer."),
    ),
    "already_linked": Sentence(QT_TRANSLATE_NOOP("Error", "“{source}” and “{target}” are linked like this already.")),
    "too_many_links": Sentence(
        QT_TRANSLATE_NOOP("Error", "“{surface}” has as many links “{link}” as it may have: {max}."),
    ),
    "too_many_incoming": Sentence(
        QT_TRANSLATE_NOOP("Error", "As many links “{link}” lead to “{surface}” as may: {max}."),
    ),
    "link_cycle": Sentence(
        QT_TRANSLATE_NOOP("Error", "With this link “{link}”, “{source}” would in the end lead to itself."),
    ),
    # what is wrong with annotations that are there
    "surface_differs": Sentence(
        QT_TRANSLATE_NOOP("Error", "The annotation says “{found}”, but the text says “{expected}” there.")
    ),
    "fragments_disordered": Sentence(QT_TRANSLATE_NOOP("Error", "The parts of the annotation are not in order.")),
    "missing_attribute": Sentence(QT_TRANSLATE_NOOP("Error", "The attribute “{attribute}” must have a value.")),
    "idle_attribute": Sentence(
        QT_TRANSLATE_NOOP("Error", "The attribute “{attribute}” has a value, but as things are it should have none."),
    ),
    "reading_differs": Sentence(
        QT_TRANSLATE_NOOP("Error", "“{attribute}” is {found}, but the text says {expected}."),
    ),
    "unknown_name": Sentence(
        QT_TRANSLATE_NOOP("Error", "There is no known name “{found}” for “{attribute}” to point at."),
    ),
    "too_few_links": Sentence(
        QT_TRANSLATE_NOOP("Error", "“{surface}” needs more links “{link}”: at least {min}."),
    ),
    "missing_label": Sentence(QT_TRANSLATE_NOOP("Error", "The document must have a label “{attribute}”.")),
    "problems_left": Sentence(
        QT_TRANSLATE_NOOP("Error", "“{title}” cannot be done while there are problems in it: {count}."),
        QT_TRANSLATE_NOOP("Error", "The list of problems shows where they are."),
    ),
    "name_empty": Sentence(QT_TRANSLATE_NOOP("Error", "A known name needs a name.")),
    "bad_key": Sentence(
        QT_TRANSLATE_NOOP("Error", "“{key}” cannot be the key of a known name."),
        QT_TRANSLATE_NOOP("Error", "It must be in one piece, without blanks and |."),
    ),
    "key_taken": Sentence(QT_TRANSLATE_NOOP("Error", "The key “{key}” belongs to the known name “{name}” already.")),
}
