"""What comes in and goes out: schemas, texts, other programs' files, exports."""

from collections.abc import Mapping

from annotator.wording.marked import QT_TRANSLATE_NOOP, Sentence

FILES: Mapping[str, Sentence] = {
    # what came in
    # changes of the schema, and what they could not carry along
    "schema_unfit": Sentence(
        QT_TRANSLATE_NOOP("Error", "The schema would not be right at “{path}”."),
        QT_TRANSLATE_NOOP("Error", "Expected {expected}, found {found} ({reason})."),
    ),
    "unknown_thing": Sentence(QT_TRANSLATE_NOOP("Error", "The schema has nothing called “{id}”.")),
    "split_into_nothing": Sentence(
        QT_TRANSLATE_NOOP("Error", "Say which value of {type} becomes which type: this would split it into nothing."),
    ),
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
    "text_column_missing": Sentence(
        QT_TRANSLATE_NOOP("Error", "No column of {file} is called “{field}”."),
        QT_TRANSLATE_NOOP("Error", "Choose the one with the texts (--text-field): {found}."),
    ),
    "table_of_annotations": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file} holds annotations, and no texts."),
        QT_TRANSLATE_NOOP("Error", "Import it by itself, or as annotations."),
    ),
    "change_needs_table": Sentence(
        QT_TRANSLATE_NOOP("Error", "Only edited tables can change annotations that are there: {known}."),
    ),
    "value_shortened": Sentence(
        QT_TRANSLATE_NOOP("Error", "In line {line} of {file} a spreadsheet has shortened “{name}” to {found}."),
        QT_TRANSLATE_NOOP("Error", "Have the column shown as text; the row is left out."),
    ),
    "import_apart": Sentence(
        QT_TRANSLATE_NOOP("Error", "{found} holds annotations: import it apart from texts."),
    ),
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
        QT_TRANSLATE_NOOP("Error", "In line {line} of {file}, “{found}” is no tag."),
        QT_TRANSLATE_NOOP("Error", "Expected: {expected}"),
    ),
    "not_columns": Sentence(
        QT_TRANSLATE_NOOP("Error", "Line {line} of {file} has no token with a tag: “{found}”."),
    ),
    "tokens_differ": Sentence(
        QT_TRANSLATE_NOOP("Error", "The tokens in {tokens} are not those of the text in line {line} of {file}."),
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
    "mark_stands_otherwise": Sentence(
        QT_TRANSLATE_NOOP("Error", "In {file}, “{stands}” stands at {at}, not “{found}”; it is left out."),
    ),
    "mark_unplaced": Sentence(
        QT_TRANSLATE_NOOP(
            "Error", "In {file}, “{found}” stands nowhere in the text, or it cannot be told where; it is left out."
        ),
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
    "document_not_here": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file} is about the document “{found}”, which is not in the project."),
        QT_TRANSLATE_NOOP("Error", "Import the texts with it, or the document first."),
    ),
    "pieces_differ": Sentence(
        QT_TRANSLATE_NOOP("Error", "In line {line} of {file} the pieces {found} do not go from {start} to {end}."),
    ),
    "part_missing": Sentence(
        QT_TRANSLATE_NOOP("Error", "In {file}, a part of “{found}” is missing or broken; the document is left out."),
    ),
    "chat_roles": Sentence(
        QT_TRANSLATE_NOOP("Error", "In line {line} of {file} the chat is no question with an answer: {found}."),
        QT_TRANSLATE_NOOP("Error", "Expected: a message of the user, then one of the assistant."),
    ),
    "chat_prompt": Sentence(
        QT_TRANSLATE_NOOP("Error", "In line {line} of {file} the question “{found}” is not asked by the prompt."),
        QT_TRANSLATE_NOOP("Error", "Put the prompt, with {{text}} for the paragraph, beside it as NAME.prompt.txt."),
    ),
    "chat_answer": Sentence(
        QT_TRANSLATE_NOOP("Error", "In line {line} of {file} the answer “{found}” is no JSON object."),
    ),
    "mapping_unfit": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file} does not say what labels mean: {reason}."),
        QT_TRANSLATE_NOOP("Error", 'In TOML, words stand in quotes: [types], and below it "城市" = "GPE".'),
    ),
    "mapping_table": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file} has “{found}”, which is no table of meanings."),
        QT_TRANSLATE_NOOP("Error", "These there may be: {expected}."),
    ),
    "mapping_meaning": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file} has “{word}” stand for {found}, which is no code in quotes."),
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
    "library_absent": Sentence(
        QT_TRANSLATE_NOOP("Error", "A part of the program is not installed: {library}."),
        QT_TRANSLATE_NOOP("Error", "Install it with: pip install {library}."),
    ),
    "extra_missing": Sentence(
        QT_TRANSLATE_NOOP("Error", "This needs what is not installed: {reason}."),
        QT_TRANSLATE_NOOP("Error", 'Install it with: pip install "annotator[{extra}]".'),
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
    "verify_demand": Sentence(
        QT_TRANSLATE_NOOP(
            "Error",
            "{file}, line {line}: “{found}” was accepted without what the schema demands: {what} ({rule}).",
        )
    ),
    "verify_checksum": Sentence(QT_TRANSLATE_NOOP("Error", "{file} says otherwise of {name}, or has it not.")),
    "verify_ledger": Sentence(QT_TRANSLATE_NOOP("Error", "{file} and the records do not both have {document}.")),
    "verify_count": Sentence(QT_TRANSLATE_NOOP("Error", "{file} counts {expected} of {what}, but there are {found}.")),
    "verify_labels": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file} does not have the labels of the schema in their order."),
    ),
    "verify_stray": Sentence(
        QT_TRANSLATE_NOOP("Error", "{name} lies in {file}, but no manifest names it."),
    ),
    "verify_nothing": Sentence(
        QT_TRANSLATE_NOOP("Error", "{file} is no export of this program: there is nothing to hold it against."),
    ),
    "no_profile": Sentence(
        QT_TRANSLATE_NOOP("Error", "The project has no export profile “{name}”."),
        QT_TRANSLATE_NOOP("Error", "It has these: {known}."),
    ),
    "profile_name_taken": Sentence(
        QT_TRANSLATE_NOOP("Error", "There is an export profile “{name}” already."),
        QT_TRANSLATE_NOOP("Error", "Choose another name."),
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
