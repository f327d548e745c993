"""Take a file of lines into a project of doccano by its own importer, and write what its own exporter gives back.

Run as `python with_doccano.py IN OUT [relations] [overlapping]`, in a process of its own: doccano's packages have names
such as `labels`, and Django is set up once.
"""

import sys
from importlib.util import find_spec
from types import ModuleType
from unittest.mock import MagicMock

import django
from django.conf import settings
from django.core.files.storage import FileSystemStorage
from django.core.management import call_command

APPS = ("roles", "projects", "users", "label_types", "examples", "labels", "data_import", "data_export")


def start() -> None:
    """The part of doccano that takes data in and gives it out, on a database in memory."""
    sys.path += find_spec("backend").submodule_search_locations
    uploads = ModuleType("django_drf_filepond.models")  # where uploads lie: only a field's definition names it
    uploads.DrfFilePondStoredStorage = FileSystemStorage
    sys.modules |= {"django_drf_filepond": MagicMock(), "django_drf_filepond.models": uploads}
    settings.configure(
        INSTALLED_APPS=("django.contrib.auth", "django.contrib.contenttypes", "polymorphic", *APPS),
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
        DEFAULT_AUTO_FIELD="django.db.models.AutoField",
        MIGRATION_MODULES=dict.fromkeys(APPS),
        ROLE_PROJECT_ADMIN="project_admin",
        USE_TZ=True,
    )
    django.setup()
    call_command("migrate", run_syncdb=True, verbosity=0)


def there_and_back(source: str, target: str, *wanted: str) -> None:
    """As a person does it in the browser: import, then export."""
    from data_export.models import ExportedExample
    from data_export.pipeline.dataset import Dataset
    from data_export.pipeline.factories import create_comment, create_formatter, create_labels, create_writer
    from data_export.pipeline.services import ExportApplicationService
    from data_import.datasets import load_dataset
    from data_import.pipeline.catalog import JSONL, RELATION_EXTRACTION
    from data_import.pipeline.readers import FileName
    from django.contrib.auth.models import User
    from projects.models import ProjectType, SequenceLabelingProject

    user = User.objects.create(username="li")
    relations = "relations" in wanted
    project = SequenceLabelingProject.objects.create(
        name="p",
        project_type=ProjectType.SEQUENCE_LABELING,
        use_relation=relations,
        allow_overlapping="overlapping" in wanted,
        collaborative_annotation=True,
        created_by=user,
    )
    task = RELATION_EXTRACTION if relations else ProjectType.SEQUENCE_LABELING
    found = load_dataset(task, JSONL, [FileName(source, source, source)], project, encoding="utf_8")
    found.save(user)
    if found.errors:
        raise SystemExit(str(found.errors))
    examples = ExportedExample.objects.filter(project=project)
    dataset = Dataset(examples, create_labels(project, examples), create_comment(examples), is_text_project=True)
    ExportApplicationService(dataset, create_formatter(project, "JSONL"), create_writer("JSONL")).export(target)


if __name__ == "__main__":
    start()
    there_and_back(*sys.argv[1:])
