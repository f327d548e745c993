"""The sentence for each known problem, in English: printed in a terminal as it is, translated by the window."""

from collections.abc import Mapping
from typing import NamedTuple

from annotator.errors import AnnotatorError
from annotator.model.schema import Schema


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802 - lupdate reads the name and the context
    """Mark `text` for translation under `context`; gives it back as it is."""
    return text


class Sentence(NamedTuple):
    """What is wrong, with the error's details in braces; and what to do, where that is not plain."""

    text: str
    advice: str = ""


SENTENCES: Mapping[str, Sentence] = {
    "cancelled": Sentence(QT_TRANSLATE_NOOP("Error", "Stopped.")),
    # what was asked for
    "nothing_to_undo": Sentence(QT_TRANSLATE_NOOP("Error", "There is nothing to undo.")),
    "nothing_to_redo": Sentence(QT_TRANSLATE_NOOP("Error", "There is nothing to do again.")),
    "no_person": Sentence(QT_TRANSLATE_NOOP("Error", "Nobody called “{name}” has worked in this project.")),
    "no_project": Sentence(QT_TRANSLATE_NOOP("Error", "No project is open.")),
    "no_document": Sentence(QT_TRANSLATE_NOOP("Error", "This document is no longer in the project.")),
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
    # what came in
    # changes of the schema, and what they could not carry along
    "schema_unfit": Sentence(
        QT_TRANSLATE_NOOP("Error", "The schema would not be right at “{path}”."),
        QT_TRANSLATE_NOOP("Error", "Expected {expected}, found {found} ({reason})."),
    ),
    "unknown_thing": Sentence(QT_TRANSLATE_NOOP("Error", "The schema has nothing called “{id}”.")),
    "unknown_value": Sentence(QT_TRANSLATE_NOOP("Error", "“{found}” is not among the values of “{attribute}”.")),
    "in_use": Sentence(
        QT_TRANSLATE_NOOP("Error", "“{id}” cannot go: annotations or links that have it: {count}."),
        QT_TRANSLATE_NOOP("Error", "Retire it, or merge it into another one."),
    ),
    "value_lost": Sentence(
        QT_TRANSLATE_NOOP("Error", "The value “{value}” of “{attribute}” has no place in the new schema."),
    ),
    "label_lost": Sentence(
        QT_TRANSLATE_NOOP("Error", "The document label “{value}” of “{attribute}” has no place in the new schema."),
    ),
    "unsplit": Sentence(
        QT_TRANSLATE_NOOP("Error", "Nothing says which part of the type “{type}” this belongs to."),
    ),
    "schema_invalid": Sentence(
        QT_TRANSLATE_NOOP("Error", "The schema file {file} is not right in line {line}, at “{path}”."),
        QT_TRANSLATE_NOOP("Error", "Expected {expected}, found {found} ({reason})."),
    ),
    "file_unreadable": Sentence(QT_TRANSLATE_NOOP("Error", "{file} cannot be read: {reason}.")),
    "undecodable": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file} is not written in {encoding}: byte {position} does not fit."),
        QT_TRANSLATE_NOOP("Error", "Choose another encoding for it."),
    ),
    "not_text": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file} is not a text."),
        QT_TRANSLATE_NOOP("Error", "Save it as .txt or .html first."),
    ),
    "unknown_encoding": Sentence(QT_TRANSLATE_NOOP("Error", "There is no encoding “{encoding}”.")),
    "unknown_format": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file} is of a kind that cannot be read."),
        QT_TRANSLATE_NOOP("Error", "What can be read: {expected}"),
    ),
    "too_large": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file} is too large: more than {limit} bytes."),
        QT_TRANSLATE_NOOP("Error", "Cut it into several documents."),
    ),
    "no_text": Sentence(QT_TRANSLATE_NOOP("Error", "There is no text in {file}.")),
    "not_json": Sentence(QT_TRANSLATE_NOOP("Error", "{file} is no JSON in line {line}: {reason}.")),
    "not_an_object": Sentence(
        QT_TRANSLATE_NOOP("Error", "Line {line} of {file} is no JSON object."),
        QT_TRANSLATE_NOOP("Error", "Expected: {expected}"),
    ),
    "field_missing": Sentence(
        QT_TRANSLATE_NOOP("Error", "Line {line} of {file} has no text in the field “{field}”."),
        QT_TRANSLATE_NOOP("Error", "Say which field holds the text."),
    ),
    "column_missing": Sentence(QT_TRANSLATE_NOOP("Error", "The first line of {file} names no column “{field}”.")),
    "field_unknown": Sentence(
        QT_TRANSLATE_NOOP("Error", "Line {line} of {file} has a field “{field}”, which known names do not have."),
        QT_TRANSLATE_NOOP("Error", "The fields are: {expected}"),
    ),
    "field_unfit": Sentence(
        QT_TRANSLATE_NOOP("Error", "In line {line} of {file} the field “{field}” cannot be {found}."),
        QT_TRANSLATE_NOOP("Error", "Expected: {expected}"),
    ),
    "too_many_fields": Sentence(
        QT_TRANSLATE_NOOP("Error", "Line {line} of {file} has {found} fields, but the first line names {expected}."),
    ),
    "not_csv": Sentence(QT_TRANSLATE_NOOP("Error", "{file} is no CSV in line {line}: {reason}.")),
    "name_missing": Sentence(QT_TRANSLATE_NOOP("Error", "Line {line} of {file} has no name.")),
    "key_unfit": Sentence(
        QT_TRANSLATE_NOOP("Error", "In line {line} of {file}, “{key}” cannot be the key of a known name."),
        QT_TRANSLATE_NOOP("Error", "It must be in one piece, without blanks and |."),
    ),
    "name_type_unknown": Sentence(
        QT_TRANSLATE_NOOP("Error", "Line {line} of {file} names a type “{found}”, which the schema does not have."),
        QT_TRANSLATE_NOOP("Error", "Expected: {expected}"),
    ),
    "key_repeated": Sentence(
        QT_TRANSLATE_NOOP("Error", "Line {line} of {file} has the key “{key}”, which line {before} has already."),
    ),
    "record_invalid": Sentence(
        QT_TRANSLATE_NOOP("Error", "Line {line} of {file} is no record, at “{path}”: {reason}."),
    ),
    "record_of_no_person": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file}, line {line}: this is no person’s own work, but “{found}”."),
        QT_TRANSLATE_NOOP("Error", "Bring in an export of people’s own layers."),
    ),
    "record_of_several": Sentence(
        QT_TRANSLATE_NOOP("Error", "Line {line} of {file} is the work of several people, who cannot be told apart."),
    ),
    "record_ids_repeated": Sentence(QT_TRANSLATE_NOOP("Error", "In line {line} of {file} two spans have one id.")),
    "record_text_differs": Sentence(
        QT_TRANSLATE_NOOP("Error", "The text in line {line} of {file} is not the one that was exported."),
    ),
    "record_span_differs": Sentence(
        QT_TRANSLATE_NOOP("Error", "In line {line} of {file}, “{found}” does not stand at {start}."),
    ),
    "record_edits_differ": Sentence(
        QT_TRANSLATE_NOOP("Error", "The edits in line {line} of {file} do not make the text that is read there."),
    ),
    "record_link_loose": Sentence(
        QT_TRANSLATE_NOOP("Error", "In line {line} of {file}, the link “{found}” leads to no span of the record."),
    ),
    "broken_archive": Sentence(QT_TRANSLATE_NOOP("Error", "{file} is broken: {reason}.")),
    "archive_bomb": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file} is not opened: unpacked it would be much larger than a document is."),
    ),
    "encrypted_book": Sentence(QT_TRANSLATE_NOOP("Error", "{file} is locked by the shop that it was bought from.")),
    "broken_pdf": Sentence(QT_TRANSLATE_NOOP("Error", "{file} is no PDF that can be read: {reason}.")),
    "locked_pdf": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file} is locked by a password."),
        QT_TRANSLATE_NOOP("Error", "Save it without one first."),
    ),
    "scanned_pdf": Sentence(
        QT_TRANSLATE_NOOP("Error", "There is no text in {file}: its pages are pictures, as of a scanner."),
        QT_TRANSLATE_NOOP("Error", "Let another program recognise the text (OCR) first."),
    ),
    "document_too_long": Sentence(QT_TRANSLATE_NOOP("Error", "{file} is too long: more than {limit}.")),
    "broken_workbook": Sentence(QT_TRANSLATE_NOOP("Error", "{file} is no workbook that can be read: {reason}.")),
    # files of other programs
    "no_reader": Sentence(
        QT_TRANSLATE_NOOP("Error", "There is no format “{id}” that annotations can be read from."),
        QT_TRANSLATE_NOOP("Error", "There are these: {known}."),
    ),
    "bad_tag": Sentence(
        QT_TRANSLATE_NOOP("Error", "In {file}, “{found}” is no tag."),
        QT_TRANSLATE_NOOP("Error", "Expected: {expected}"),
    ),
    "not_columns": Sentence(
        QT_TRANSLATE_NOOP("Error", "Line {line} of {file} has no token with a tag: “{found}”."),
    ),
    "tokens_differ": Sentence(
        QT_TRANSLATE_NOOP("Error", "The tokens in {file} are not those of the text in line {line} beside it."),
    ),
    "beside_missing": Sentence(
        QT_TRANSLATE_NOOP("Error", "The texts for {file} are missing: {beside} is not beside it."),
    ),
    "text_missing": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file} has no text for the document “{found}”."),
    ),
    "not_brat": Sentence(
        QT_TRANSLATE_NOOP("Error", "Line {line} of {file} is none of brat’s: “{found}”."),
    ),
    "mark_differs": Sentence(
        QT_TRANSLATE_NOOP("Error", "In {file}, “{found}” does not stand at {at}, whatever is counted; it is left out."),
    ),
    "mark_repeated": Sentence(
        QT_TRANSLATE_NOOP("Error", "In {file}, two annotations have the id {found}; the second is left out."),
    ),
    "mark_loose": Sentence(
        QT_TRANSLATE_NOOP("Error", "In {file}, the link “{found}” leads to nothing that is there; it is left out."),
    ),
    "mark_unfit": Sentence(
        QT_TRANSLATE_NOOP(
            "Error", "In {file}, “{found}” may not be a {type} under the schema ({rule}); it is left out."
        ),
    ),
    "value_unfit": Sentence(
        QT_TRANSLATE_NOOP("Error", "In {file}, {name} of “{surface}” cannot be “{found}”; that is left out."),
    ),
    "mapping_unfit": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file} does not say what labels mean: {reason}."),
    ),
    "mapping_unknown": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file} has “{word}” stand for “{found}”, which the schema does not have."),
        QT_TRANSLATE_NOOP("Error", "Expected: {expected}"),
    ),
    "words_unknown": Sentence(
        QT_TRANSLATE_NOOP("Error", "It is not known what this means under the schema: {found}."),
        QT_TRANSLATE_NOOP("Error", "Say it in a file (--mapping); --write-mapping writes one to be filled in."),
    ),
    "not_xml": Sentence(QT_TRANSLATE_NOOP("Error", "{file} is no XML that can be read: {reason}.")),
    "not_cas": Sentence(QT_TRANSLATE_NOOP("Error", "{file} is no CAS that can be read: {reason}.")),
    "not_docbin": Sentence(QT_TRANSLATE_NOOP("Error", "{file} is no DocBin of spaCy: {reason}.")),
    "not_parquet": Sentence(QT_TRANSLATE_NOOP("Error", "{file} is no Parquet that can be read: {reason}.")),
    "tag_number": Sentence(
        QT_TRANSLATE_NOOP(
            "Error", "In line {line} of {file} the tag {found} is a number, and nothing says of which tag."
        ),
    ),
    "not_tokenizer": Sentence(QT_TRANSLATE_NOOP("Error", "{file} is no tokenizer that can be read: {reason}.")),
    "extra_missing": Sentence(
        QT_TRANSLATE_NOOP("Error", "This needs what is not installed: {reason}."),
        QT_TRANSLATE_NOOP("Error", "Install it with: pip install “annotator[{extra}]”."),
    ),
    "prompt_without_text": Sentence(
        QT_TRANSLATE_NOOP("Error", "The prompt has no {{text}}, which stands for the paragraph."),
    ),
    "suggestions_of_person": Sentence(
        QT_TRANSLATE_NOOP("Error", "Suggestions are nobody’s work: give a person or ask for suggestions, not both."),
    ),
    "record_unknown": Sentence(
        QT_TRANSLATE_NOOP("Error", "Line {line} of {file} names “{found}”, which the schema does not have."),
    ),
    "gold_document": Sentence(
        QT_TRANSLATE_NOOP("Error", "Line {line} of {file} is about “{found}”, which is no document of the project."),
        QT_TRANSLATE_NOOP("Error", "Call it by its id, title or file name."),
    ),
    "record_value": Sentence(
        QT_TRANSLATE_NOOP("Error", "In line {line} of {file}, “{found}” is not a value of “{name}”."),
        QT_TRANSLATE_NOOP("Error", "Expected: {expected}"),
    ),
    # the machine
    "no_display": Sentence(
        QT_TRANSLATE_NOOP("Error", "There is no screen to show a window on."),
        QT_TRANSLATE_NOOP("Error", "The commands work without one; see annotator --help."),
    ),
    "library_missing": Sentence(
        QT_TRANSLATE_NOOP("Error", "The window needs {library}, which this computer lacks."),
        QT_TRANSLATE_NOOP("Error", "On Debian and Ubuntu: apt-get install {package}"),
    ),
    # the project and its file
    "missing": Sentence(QT_TRANSLATE_NOOP("Error", "There is no file {path}.")),
    "no_folder": Sentence(QT_TRANSLATE_NOOP("Error", "There is no folder {path}.")),
    "exists": Sentence(
        QT_TRANSLATE_NOOP("Error", "There is a file {path} already."),
        QT_TRANSLATE_NOOP("Error", "Choose another name for the new project, or open the one that is there."),
    ),
    "locked": Sentence(
        QT_TRANSLATE_NOOP("Error", "{path} is open in another window or program."),
        QT_TRANSLATE_NOOP("Error", "Close it there first, then try again."),
    ),
    "read_only": Sentence(
        QT_TRANSLATE_NOOP("Error", "{path} cannot be written to."),
        QT_TRANSLATE_NOOP("Error", "Make the file and its folder writable, or work in a copy."),
    ),
    "unreadable": Sentence(
        QT_TRANSLATE_NOOP("Error", "{path} cannot be opened: {reason}."),
        QT_TRANSLATE_NOOP("Error", "Look whether the disk is there and whether you may use the folder."),
    ),
    "not_a_project": Sentence(
        QT_TRANSLATE_NOOP("Error", "{path} is not a project."),
        QT_TRANSLATE_NOOP("Error", "Texts are imported into a project; projects end in .anno."),
    ),
    "newer_file": Sentence(
        QT_TRANSLATE_NOOP("Error", "{path} was made by a newer version of this program."),
        QT_TRANSLATE_NOOP("Error", "Update the program to open it; nothing was changed."),
    ),
    "older_file": Sentence(
        QT_TRANSLATE_NOOP("Error", "{path} was made by an older version of this program."),
        QT_TRANSLATE_NOOP("Error", "Open it in the window once; it is backed up and brought up to date."),
    ),
    "foreign_schema": Sentence(
        QT_TRANSLATE_NOOP("Error", "{path} holds something that no project has (“{object}”), and was not opened."),
        QT_TRANSLATE_NOOP("Error", "Ask where the file comes from; nothing in it was run."),
    ),
    "damaged": Sentence(
        QT_TRANSLATE_NOOP("Error", "{path} is damaged: {reason}."),
        QT_TRANSLATE_NOOP("Error", "Keep the file, and go on with a backup."),
    ),
    "damaged_row": Sentence(
        QT_TRANSLATE_NOOP("Error", "The project holds something that cannot be read: {reason}."),
        QT_TRANSLATE_NOOP("Error", "Keep the file, and go on with a backup."),
    ),
    "miscounted": Sentence(
        QT_TRANSLATE_NOOP("Error", "{path} counts its {rows} wrongly."),
        QT_TRANSLATE_NOOP("Error", "No work is lost, but something else has written to the file."),
    ),
    "decided_outside": Sentence(
        QT_TRANSLATE_NOOP("Error", "In {path} something is decided about “{title}” that lies outside its text."),
        QT_TRANSLATE_NOOP("Error", "The file was damaged or changed by something else; go on with a backup."),
    ),
    "found_outside": Sentence(
        QT_TRANSLATE_NOOP("Error", "What {path} knows of the damage in “{title}” does not fit the text."),
        QT_TRANSLATE_NOOP("Error", "No work is lost, but something else has written to the file."),
    ),
    "dangling_row": Sentence(
        QT_TRANSLATE_NOOP("Error", "In {path} a row of “{table}” belongs to nothing."),
        QT_TRANSLATE_NOOP("Error", "The file was damaged or changed by something else; go on with a backup."),
    ),
    "disk_full": Sentence(
        QT_TRANSLATE_NOOP("Error", "There is no room left on the disk of {path}."),
        QT_TRANSLATE_NOOP("Error", "Make room, then do it again; everything before is safe."),
    ),
    "not_unicode": Sentence(
        QT_TRANSLATE_NOOP("Error", "The text holds half a character at {position}, which cannot be stored."),
        QT_TRANSLATE_NOOP("Error", "Delete it, or type it again."),
    ),
    "undo_conflict": Sentence(
        QT_TRANSLATE_NOOP("Error", "This cannot be undone, since something else has changed the same thing meanwhile."),
        QT_TRANSLATE_NOOP("Error", "Nothing was touched."),
    ),
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
    # people, what they may do, and work that goes from one computer to another
    "may_not_review": Sentence(
        QT_TRANSLATE_NOOP("Error", "Only reviewers and leads can decide on tags; {person} is neither.")
    ),
    "may_not_change_schema": Sentence(
        QT_TRANSLATE_NOOP("Error", "Only a lead can change the schema; {person} is none.")
    ),
    "may_not_change_settings": Sentence(
        QT_TRANSLATE_NOOP("Error", "Only a lead can change settings of the project; {person} is none.")
    ),
    "may_not_remove_documents": Sentence(
        QT_TRANSLATE_NOOP("Error", "Only a lead can take documents out of the project; {person} is none.")
    ),
    "may_not_assign": Sentence(QT_TRANSLATE_NOOP("Error", "Only a lead can give documents out; {person} is none.")),
    "may_not_edit_people": Sentence(
        QT_TRANSLATE_NOOP("Error", "Only a lead can change who works here; {person} is none.")
    ),
    "may_not_bundle": Sentence(QT_TRANSLATE_NOOP("Error", "Only a lead can make bundles; {person} is none.")),
    "may_not_merge": Sentence(QT_TRANSLATE_NOOP("Error", "Only a lead can merge bundles; {person} is none.")),
    "may_not_restore_all": Sentence(
        QT_TRANSLATE_NOOP("Error", "Only a lead can restore other people's work; {person} is none.")
    ),
    "person_unnamed": Sentence(QT_TRANSLATE_NOOP("Error", "A person needs a name.")),
    "person_exists": Sentence(QT_TRANSLATE_NOOP("Error", "There is a person called “{name}” already.")),
    "last_lead": Sentence(QT_TRANSLATE_NOOP("Error", "“{person}” is the only lead; somebody must lead the project.")),
    "nothing_assigned": Sentence(
        QT_TRANSLATE_NOOP("Error", "Nothing was given to these people that a bundle could hold."),
        QT_TRANSLATE_NOOP("Error", "Assign documents to them first."),
    ),
    "same_file": Sentence(QT_TRANSLATE_NOOP("Error", "{path} is the project itself; there is nothing to merge.")),
    "other_project": Sentence(
        QT_TRANSLATE_NOOP("Error", "{path} belongs to another project, and nothing was merged."),
        QT_TRANSLATE_NOOP("Error", "Only bundles and copies of this project can be merged into it."),
    ),
    "not_signed_off": Sentence(
        QT_TRANSLATE_NOOP("Error", "{path} is not signed off: it is still open, or the program was cut short."),
        QT_TRANSLATE_NOOP("Error", "Open it in the program and close it again; nothing was merged."),
    ),
    "seal_broken": Sentence(
        QT_TRANSLATE_NOOP(
            "Error",
            "{path} was damaged or changed on its way (“{table}”); nothing was merged.",
        ),
        QT_TRANSLATE_NOOP("Error", "Ask for the file again."),
    ),
    "unknown_schema": Sentence(
        QT_TRANSLATE_NOOP(
            "Error",
            "{path} has a version of the schema that this project lacks; nothing was merged.",
        )
    ),
    "bundle_untrue": Sentence(
        QT_TRANSLATE_NOOP(
            "Error",
            "In {path} a tag of “{title}” is not what the text says ({reason}); nothing was merged.",
        ),
        QT_TRANSLATE_NOOP("Error", "Something else has written to the file; ask where it comes from."),
    ),
    "foreign_work": Sentence(
        QT_TRANSLATE_NOOP("Error", "{path} changes work of {person}, whose bundle it is not; nothing was merged."),
        QT_TRANSLATE_NOOP("Error", "Ask where the file comes from."),
    ),
    # what goes out
    "unwritable": Sentence(
        QT_TRANSLATE_NOOP("Error", "{path} cannot be written: {reason}."),
        QT_TRANSLATE_NOOP("Error", "Choose another folder; what was there before is untouched."),
    ),
    "folder_is_not_ours": Sentence(
        QT_TRANSLATE_NOOP("Error", "{path} is a folder with other things in it, and was left alone."),
        QT_TRANSLATE_NOOP("Error", "Choose a folder that is empty, or not there yet."),
    ),
    "verify_bytes": Sentence(
        QT_TRANSLATE_NOOP(
            "Error", "{file}, line {line}: the line is not strict UTF-8 with a line feed, and nothing else, at its end."
        )
    ),
    "verify_place": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file}, line {line}: the place of “{found}” at {start} is not one in the text.")
    ),
    "verify_units": Sentence(
        QT_TRANSLATE_NOOP(
            "Error",
            "{file}, line {line}: the offsets in {unit} of what begins at {start} are not those of its code points.",
        )
    ),
    "verify_order": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file}, line {line}: documents, spans, links or values are not in their order.")
    ),
    "verify_mixed": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file}, line {line}: work of different kinds or people is mixed: {found}.")
    ),
    "verify_twice": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file}, line {line}: the document {document} is there twice.")
    ),
    "verify_split": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file}, line {line}: the document {document} is in {expected}, but says {found}.")
    ),
    "verify_apart": Sentence(
        QT_TRANSLATE_NOOP(
            "Error",
            "{file}, line {line}: the document {document} is in {expected}, but a near-duplicate of it in {found}.",
        )
    ),
    "verify_keys": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file}, line {line}: the keys are not those of the lines before.")
    ),
    "verify_schema": Sentence(
        QT_TRANSLATE_NOOP(
            "Error",
            "{file}, line {line}: it was made under another schema than the one beside it ({found}, {expected}).",
        )
    ),
    "verify_value": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file}, line {line}: “{value}” is no value of “{name}” under the schema.")
    ),
    "verify_link": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file}, line {line}: the link {found} may not be where it is: {type}.")
    ),
    "verify_checksum": Sentence(QT_TRANSLATE_NOOP("Error", "{file} says otherwise of {name}, or has it not.")),
    "verify_ledger": Sentence(QT_TRANSLATE_NOOP("Error", "{file} and the records do not both have {document}.")),
    "verify_count": Sentence(QT_TRANSLATE_NOOP("Error", "{file} counts {expected} of {what}, but there are {found}.")),
    "verify_nothing": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file} is no export of this program: there is nothing to hold it against."),
    ),
    "no_profile": Sentence(
        QT_TRANSLATE_NOOP("Error", "The project has no export profile “{name}”."),
        QT_TRANSLATE_NOOP("Error", "It has these: {known}."),
    ),
    "no_type_of_code": Sentence(QT_TRANSLATE_NOOP("Error", "The schema has no type with the code “{type}”.")),
    "no_shares": Sentence(QT_TRANSLATE_NOOP("Error", "A dataset needs at least one split with a share above 0.")),
    "ledger_line": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file}, line {line} is not what a list of splits has: {expected}."),
        QT_TRANSLATE_NOOP("Error", "Choose the splits.tsv of a dataset that was exported before."),
    ),
    "no_writer": Sentence(
        QT_TRANSLATE_NOOP("Error", "There is no format “{id}” to write."),
        QT_TRANSLATE_NOOP("Error", "These can be written: {known}."),
    ),
    "option_unknown": Sentence(
        QT_TRANSLATE_NOOP("Error", "The format has no option “{name}”."),
        QT_TRANSLATE_NOOP("Error", "It has these: {known}."),
    ),
    "option_not_allowed": Sentence(
        QT_TRANSLATE_NOOP("Error", "“{value}” cannot stand for the option “{name}”."),
        QT_TRANSLATE_NOOP("Error", "These can: {allowed}."),
    ),
    "target_is_project": Sentence(
        QT_TRANSLATE_NOOP("Error", "{path} is a project; an export would have replaced it."),
        QT_TRANSLATE_NOOP("Error", "Choose another name."),
    ),
    "text_mismatch": Sentence(
        QT_TRANSLATE_NOOP("Error", "The text of “{title}” is not the one that was imported."),
        QT_TRANSLATE_NOOP("Error", "The file was damaged or changed by something else; go on with a backup."),
    ),
    "link_mismatch": Sentence(
        QT_TRANSLATE_NOOP("Error", "A link in “{title}” leads out of the document or to another person's work."),
        QT_TRANSLATE_NOOP("Error", "The file was damaged or changed by something else; go on with a backup."),
    ),
    "surface_mismatch": Sentence(
        QT_TRANSLATE_NOOP("Error", "“{surface}” does not stand at {start} of “{title}”."),
        QT_TRANSLATE_NOOP("Error", "The file was damaged or changed by something else; go on with a backup."),
    ),
}


STEPS: Mapping[str, str] = {
    "import": QT_TRANSLATE_NOOP("Step", "Import documents"),
    "set_state": QT_TRANSLATE_NOOP("Step", "Change the state of “{title}”"),
    "rename": QT_TRANSLATE_NOOP("Step", "Rename “{title}”"),
    "remove": QT_TRANSLATE_NOOP("Step", "Remove documents: {documents}"),
    "tag": QT_TRANSLATE_NOOP("Step", "Tag “{surface}” as {type}"),
    "retype": QT_TRANSLATE_NOOP("Step", "Relabel “{surface}” as {type}"),
    "reshape": QT_TRANSLATE_NOOP("Step", "Move the edges of “{surface}”"),
    "set_attribute": QT_TRANSLATE_NOOP("Step", "Change an attribute of “{surface}”"),
    "set_note": QT_TRANSLATE_NOOP("Step", "Change the note on “{surface}”"),
    "untag": QT_TRANSLATE_NOOP("Step", "Delete “{surface}”"),
    "link": QT_TRANSLATE_NOOP("Step", "Link “{source}” to “{target}”"),
    "unlink": QT_TRANSLATE_NOOP("Step", "Unlink “{source}” from “{target}”"),
    "relink": QT_TRANSLATE_NOOP("Step", "Link “{source}” to “{target}” instead"),
    "fill": QT_TRANSLATE_NOOP("Step", "Change what “{source}” is linked to"),
    "bring_in": QT_TRANSLATE_NOOP("Step", "Bring in exported work"),
    "set_label": QT_TRANSLATE_NOOP("Step", "Change a label of “{title}”"),
    "add_names": QT_TRANSLATE_NOOP("Step", "Add known names"),
    "change_name": QT_TRANSLATE_NOOP("Step", "Change the known name “{name}”"),
    "remove_names": QT_TRANSLATE_NOOP("Step", "Remove known names: {count}"),
    "fix": QT_TRANSLATE_NOOP("Step", "Mend problems: {count}"),
    "change_setting": QT_TRANSLATE_NOOP("Step", "Change a setting of the project"),
    "carry": QT_TRANSLATE_NOOP("Step", "Suggest the tags of “{title}” in its twins"),
    "reject": QT_TRANSLATE_NOOP("Step", "Reject “{surface}” as {type}"),
    "save_profile": QT_TRANSLATE_NOOP("Step", "Save the export profile “{name}”"),
    "forget_profile": QT_TRANSLATE_NOOP("Step", "Delete the export profile “{name}”"),
    "refuse": QT_TRANSLATE_NOOP("Step", "Reject “{surface}” as {type} in all documents"),
    "allow_again": QT_TRANSLATE_NOOP("Step", "Allow rejected suggestions again: {count}"),
    "save_search": QT_TRANSLATE_NOOP("Step", "Save the search “{name}”"),
    "rename_search": QT_TRANSLATE_NOOP("Step", "Rename the search “{name}”"),
    "forget_search": QT_TRANSLATE_NOOP("Step", "Delete the search “{name}”"),
    "tag_found": QT_TRANSLATE_NOOP("Step", "Tag “{surface}” as {type} wherever it was found"),
    "repair": QT_TRANSLATE_NOOP("Step", "Repair “{surface}”"),
    "unrepair": QT_TRANSLATE_NOOP("Step", "Leave “{surface}” as it came"),
    "pass_over": QT_TRANSLATE_NOOP("Step", "Pass over “{surface}”"),
    "take_in": QT_TRANSLATE_NOOP("Step", "Take in “{surface}”"),
    "take_back": QT_TRANSLATE_NOOP("Step", "Take back what was said of “{surface}”"),
    "rule_on": QT_TRANSLATE_NOOP("Step", "Switch on a rule: {rule}"),
    "rule_off": QT_TRANSLATE_NOOP("Step", "Switch off a rule: {rule}"),
    "change_schema": QT_TRANSLATE_NOOP("Step", "Change the schema to version {version}"),
    "schema_add": QT_TRANSLATE_NOOP("Step", "Add “{name}” to the schema"),
    "schema_alter": QT_TRANSLATE_NOOP("Step", "Change “{name}” in the schema: {keys}"),
    "schema_reorder": QT_TRANSLATE_NOOP("Step", "Move “{name}” within the schema"),
    "schema_remove": QT_TRANSLATE_NOOP("Step", "Remove “{name}” from the schema"),
    "schema_merge_types": QT_TRANSLATE_NOOP("Step", "Merge “{sources}” into “{name}”"),
    "schema_split_type": QT_TRANSLATE_NOOP("Step", "Split “{name}” into “{parts}”"),
    "schema_map_values": QT_TRANSLATE_NOOP("Step", "Change values of “{name}”: {values}"),
    "schema_reverse_link": QT_TRANSLATE_NOOP("Step", "Turn the link “{name}” round"),
    "merge": QT_TRANSLATE_NOOP("Step", "Merge bundles"),
    "assign": QT_TRANSLATE_NOOP("Step", "Assign documents"),
    "take_back_assignments": QT_TRANSLATE_NOOP("Step", "Take documents back: {count}"),
    "reassign": QT_TRANSLATE_NOOP("Step", "Give documents to somebody else: {count}"),
    "restore": QT_TRANSLATE_NOOP("Step", "Restore “{title}” as of {moment}"),
    "return_documents": QT_TRANSLATE_NOOP("Step", "Return documents: {count}"),
    "add_person": QT_TRANSLATE_NOOP("Step", "Add {name} to the people"),
    "change_person": QT_TRANSLATE_NOOP("Step", "Change what is said of {name}"),
    "resolve_conflicts": QT_TRANSLATE_NOOP("Step", "Decide conflicts: {count}"),
    "take": QT_TRANSLATE_NOOP("Step", "Accept “{surface}”"),
    "settle": QT_TRANSLATE_NOOP("Step", "Settle “{surface}”"),
    "correct": QT_TRANSLATE_NOOP("Step", "Settle on “{surface}” as {type}"),
    "send_back": QT_TRANSLATE_NOOP("Step", "Return “{surface}”"),
    "ask": QT_TRANSLATE_NOOP("Step", "Ask about “{surface}”"),
    "comment": QT_TRANSLATE_NOOP("Step", "Comment on “{surface}”"),
    "agree": QT_TRANSLATE_NOOP("Step", "Agree about “{surface}”"),
    "decide_all": QT_TRANSLATE_NOOP("Step", "Decide that “{surface}” is {type}"),
    "dispute": QT_TRANSLATE_NOOP("Step", "Dispute the return of “{surface}”"),
}
"""What a step does, by its code, with its details in braces."""

STEPS_OF_SEVERAL: Mapping[str, str] = {
    "tag": QT_TRANSLATE_NOOP("Step", "Tag {count} × “{surface}” as {type}"),
    "untag": QT_TRANSLATE_NOOP("Step", "Delete {count} annotations"),
    "repair": QT_TRANSLATE_NOOP("Step", "Repair {count} places in “{title}”"),
    "unrepair": QT_TRANSLATE_NOOP("Step", "Leave {count} places in “{title}” as they came"),
    "pass_over": QT_TRANSLATE_NOOP("Step", "Pass over {count} passages in “{title}”"),
    "take_in": QT_TRANSLATE_NOOP("Step", "Take in {count} passages in “{title}”"),
    "take_back": QT_TRANSLATE_NOOP("Step", "Take back what was said of {count} places in “{title}”"),
    "reject": QT_TRANSLATE_NOOP("Step", "Reject {count} × “{surface}” as {type}"),
    "unlink": QT_TRANSLATE_NOOP("Step", "Delete {count} links"),
    "set_label": QT_TRANSLATE_NOOP("Step", "Change a label of {count} documents"),
    "settle": QT_TRANSLATE_NOOP("Step", "Settle {count} places"),
    "send_back": QT_TRANSLATE_NOOP("Step", "Return {count} tags"),
    "agree": QT_TRANSLATE_NOOP("Step", "Agree about {count} tags"),
    "decide_all": QT_TRANSLATE_NOOP("Step", "Decide that “{surface}” is {type} in {count} places"),
}
"""The same for steps that concern several things, where that is said otherwise."""

STEPS_THAT_UNLINK: Mapping[str, str] = {
    "retype": QT_TRANSLATE_NOOP("Step", "Relabel “{surface}” as {type}, without {links} links that do not fit"),
}
"""The same for steps that had to delete links."""


def step_text(code: str, details: Mapping[str, str | int]) -> str:
    """The text in English, with its braces, for a step with these details."""
    if int(details.get("links", 0)) and code in STEPS_THAT_UNLINK:
        return STEPS_THAT_UNLINK[code]
    several = int(details.get("count", 1)) > 1
    return STEPS_OF_SEVERAL.get(code, STEPS[code]) if several else STEPS[code]


def in_words(error: AnnotatorError, schema: Schema, language: str) -> AnnotatorError:
    """The same error with what the schema calls its types, attributes and links in the place of their ids."""
    things = (*schema.types, *schema.attributes, *schema.document_attributes, *schema.links)
    known = {str(each.id): each.label_in(language) for each in things}
    details = {
        name: known.get(str(value), value) if name in ("type", "attribute", "link") else value
        for name, value in error.details.items()
    }
    return type(error)(error.code, **details) if details else error


def sentence(error: AnnotatorError) -> str:
    """What is wrong and what to do about it, in one line. A code without a sentence is shown as it is."""
    known = SENTENCES.get(error.code)
    if known is None:
        return f"This could not be done: {error}"
    details = _Details({name: " ".join(str(value).split()) for name, value in error.details.items()})
    return " ".join(part.format_map(details) for part in known if part)


class _Details(dict[str, str]):
    """A detail that was not given must not turn a known problem into a bug."""

    def __missing__(self, key: str) -> str:
        return "?"
