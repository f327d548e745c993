"""A team at work on one project."""

from annotator.model.person import Person, Role
from annotator.store import people
from annotator.store.project import Project

TEXTS = (
    "成都市与重庆市签署合作协议，总投资不低于100亿元。\r\n",
    "\ufeff四川省政府表示，2025年增长46.2%，达到2.6万亿元。\n",
    "𠮷野家😀在两江新区开业，王小明说“很好”。\n",
)
NAMES = ("王芳", "陈静", "黄欢")


def annotators(project: Project) -> list[Person]:
    """The three who annotate."""
    return [each for each in people.people(project.connection).values() if each.role is Role.ANNOTATOR]
