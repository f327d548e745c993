"""The screens of a team: who works here, who has which documents, bundles out and in. Imports what dialogs do."""
