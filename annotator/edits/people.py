"""What a lead may do with the people of a project: add them, name them, say what they may do, let them go."""

from dataclasses import replace

from annotator.edits.rights import require
from annotator.errors import RuleError
from annotator.model.changes import Changes, Kind
from annotator.model.ids import PersonId, new_uid
from annotator.model.person import Person, Role
from annotator.model.roles import Right
from annotator.store import people
from annotator.store.project import Project
from annotator.store.rows import person_values


def add(project: Project, name: str, role: Role) -> Changes:
    """A new person. Raises RuleError: may_not_edit_people, person_unnamed, person_exists."""
    require(project, Right.EDIT_PEOPLE)
    made = Person(PersonId(0), new_uid(), _checked(project, name), role)
    with project.step("add_person", details={"name": made.name}) as step:
        step.insert(Kind.PERSON, person_values(made))
    return step.changes


def rename(project: Project, person: PersonId, name: str) -> Changes:
    """Give a person another name; what they did stays theirs. Raises as `add` does."""
    old = people.person(project.connection, person)
    return _change(project, replace(old, name=_checked(project, name, person)))


def set_role(project: Project, person: PersonId, role: Role) -> Changes:
    """Say what a person may do. Raises RuleError: may_not_edit_people, last_lead."""
    return _change(project, replace(people.person(project.connection, person), role=role))


def set_retired(project: Project, person: PersonId, *, retired: bool = True) -> Changes:
    """Let a person go, or take them back; what they did stays. Raises RuleError: may_not_edit_people, last_lead."""
    return _change(project, replace(people.person(project.connection, person), retired=retired))


def _change(project: Project, changed: Person) -> Changes:
    require(project, Right.EDIT_PEOPLE)
    others = [each for each in people.people(project.connection).values() if each.id != changed.id]
    if not any(_leads(each) for each in (*others, changed)):
        raise RuleError("last_lead", person=changed.name)
    with project.step("change_person", details={"name": changed.name}) as step:
        step.update(Kind.PERSON, changed.id, person_values(changed))
    return step.changes


def _leads(person: Person) -> bool:
    return person.role is Role.LEAD and not person.retired


def _checked(project: Project, name: str, person: PersonId | None = None) -> str:
    """The name in one line. Nobody could tell two people of one name apart."""
    tidy = " ".join(name.split())
    if not tidy:
        raise RuleError("person_unnamed")
    if any(each.name == tidy and each.id != person for each in people.people(project.connection).values()):
        raise RuleError("person_exists", name=tidy)
    return tidy
