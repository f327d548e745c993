"""The machine, the project and its file, and the people who work in it."""

from collections.abc import Mapping

from annotator.wording.marked import QT_TRANSLATE_NOOP, Sentence

PROJECTS: Mapping[str, Sentence] = {
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
    "person_retired": Sentence(
        QT_TRANSLATE_NOOP("Error", "“{person}” works here no longer and cannot be given anything."),
        QT_TRANSLATE_NOOP("Error", "Take them back among the people first."),
    ),
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
}
