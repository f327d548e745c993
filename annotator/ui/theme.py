"""How the program looks: four palettes of our own over Qt's Fusion style, and which of them holds now.

Fusion looks the same on every desktop; the palettes are ours because a bare X11 screen has no dark scheme to follow.
"""

from dataclasses import asdict, dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from annotator import paths
from annotator.ui import fonts
from annotator.ui.page.look import CONTRAST, CONTRAST_DARK, DARK, LIGHT, PageColors
from annotator.ui.page.shades import mixed, name, rgb, shades
from annotator.ui.settings import INTERFACE_SIZE, THEME, Settings


class ThemeName(StrEnum):
    """The themes there are, as the settings name them."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    CONTRAST_DARK = "contrast_dark"


@dataclass(frozen=True, slots=True)
class Colors:
    """The colours of the window, "#RRGGBB" each; the page's own are PageColors.

    `surface` is behind lists and fields, `raised` is buttons, `quiet` is text that may be overlooked, `line` parts
    things, `chosen` is behind a selected row.
    """

    window: str
    surface: str
    stripe: str
    raised: str
    text: str
    quiet: str
    line: str
    accent: str
    chosen: str
    on_chosen: str
    warning: str
    tip: str


COLORS = {
    ThemeName.LIGHT: Colors(
        window="#F3F4F5",
        surface="#FFFFFF",
        stripe="#F8F9FA",
        raised="#FCFCFD",
        text="#1D2023",
        quiet="#5C636A",
        line="#D3D7DB",
        accent="#1F6FC4",
        chosen="#D3E5F8",
        on_chosen="#10263D",
        warning="#9A4A00",
        tip="#FFFFFF",
    ),
    ThemeName.DARK: Colors(
        window="#26282B",
        surface="#1B1D20",
        stripe="#202225",
        raised="#33363A",
        text="#DCDFE3",
        quiet="#A3AAB2",
        line="#3D4146",
        accent="#6CB0F5",
        chosen="#2B4A6E",
        on_chosen="#F2F6FA",
        warning="#F0B060",
        tip="#33363A",
    ),
    ThemeName.CONTRAST: Colors(
        window="#FFFFFF",
        surface="#FFFFFF",
        stripe="#FFFFFF",
        raised="#FFFFFF",
        text="#000000",
        quiet="#333333",
        line="#5A5A5A",
        accent="#0037A6",
        chosen="#0037A6",
        on_chosen="#FFFFFF",
        warning="#8A0000",
        tip="#FFFFFF",
    ),
    ThemeName.CONTRAST_DARK: Colors(
        window="#000000",
        surface="#000000",
        stripe="#000000",
        raised="#000000",
        text="#FFFFFF",
        quiet="#DDDDDD",
        line="#A8A8A8",
        accent="#7FC4FF",
        chosen="#FFE24D",
        on_chosen="#000000",
        warning="#FFB000",
        tip="#000000",
    ),
}
PAGES: dict[ThemeName, PageColors] = {
    ThemeName.LIGHT: LIGHT,
    ThemeName.DARK: DARK,
    ThemeName.CONTRAST: CONTRAST,
    ThemeName.CONTRAST_DARK: CONTRAST_DARK,
}
_DARK = {ThemeName.DARK, ThemeName.CONTRAST_DARK}

_SHEET = """
QToolTip {{ color: {text}; background: {tip}; border: 1px solid {line}; padding: 0.35em 0.5em; }}
QMenuBar {{ background: {window}; padding: 0.15em 0.3em; }}
QMenuBar::item {{ background: transparent; padding: 0.3em 0.65em; border-radius: 4px; }}
QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {chosen}; color: {on_chosen}; }}
QMenu {{ background: {surface}; border: 1px solid {line}; padding: 0.3em; }}
QMenu::item {{ padding: 0.35em 1.6em 0.35em 0.8em; border-radius: 4px; }}
QMenu::item:selected {{ background: {chosen}; color: {on_chosen}; }}
QMenu::item:disabled {{ color: {faint}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 0.3em 0.5em; }}
QMenu::indicator {{ left: 0.5em; width: 1em; height: 1em; }}
QListView, QTreeView, QTableView, QPlainTextEdit, QTextEdit {{ border: 1px solid {line}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QLineEdit, QComboBox, QAbstractSpinBox, QPushButton {{
  border: 1px solid {line}; border-radius: 4px; padding: 0.3em 0.5em; background: {surface}; }}
QPushButton {{ background: {raised}; padding: 0.35em 1em; min-width: 3.5em; }}
QPushButton:hover {{ background: {chosen}; color: {on_chosen}; }}
QPushButton:disabled, QComboBox:disabled, QLineEdit:disabled, QAbstractSpinBox:disabled {{
  color: {faint}; background: {window}; }}
QPushButton:default, QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPushButton:focus,
QPlainTextEdit:focus, QTextEdit:focus {{ border-color: {accent}; }}
QListView, QTreeView, QTableView {{ outline: none; }}
QListView::item, QTreeView::item, QTableView::item {{ padding-left: 0.4em; padding-right: 0.4em; }}
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {{
  background: {chosen}; color: {on_chosen}; }}
QComboBox::drop-down {{ border: none; width: 1.8em; }}
QComboBox::down-arrow {{ image: url("{marks}/down-on-{ground}.svg"); width: 0.8em; height: 0.8em; }}
QDateTimeEdit::drop-down {{ border: none; background: none; width: 1.8em; }}
QDateTimeEdit::down-arrow {{ image: url("{marks}/down-on-{ground}.svg"); width: 0.8em; height: 0.8em; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; background: none; width: 1.8em; }}
QAbstractSpinBox::up-arrow {{ image: url("{marks}/up-on-{ground}.svg"); width: 0.7em; height: 0.7em; }}
QAbstractSpinBox::down-arrow {{ image: url("{marks}/down-on-{ground}.svg"); width: 0.7em; height: 0.7em; }}
QCheckBox, QRadioButton {{ spacing: 0.5em; }}
QCheckBox::indicator, QRadioButton::indicator, QTreeView::indicator, QTableView::indicator {{
  width: 1.1em; height: 1.1em; border: 1px solid {quiet}; background: {surface}; }}
QCheckBox::indicator, QTreeView::indicator, QTableView::indicator {{ border-radius: 3px; }}
QTreeView::indicator, QTableView::indicator {{ width: 0.85em; height: 0.85em; }}
QRadioButton::indicator {{ border-radius: 0.6em; }}
QCheckBox::indicator:checked, QTreeView::indicator:checked, QTableView::indicator:checked {{
  border-color: {accent}; background: {accent}; image: url("{marks}/check-on-{ground}.svg"); }}
QRadioButton::indicator:checked {{
  border-color: {accent}; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
  stop: 0 {accent}, stop: 0.55 {accent}, stop: 0.6 {surface}, stop: 1 {surface}); }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border-color: {accent}; }}
QScrollBar {{ background: transparent; margin: 0; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {line}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 2em; }}
QScrollBar::handle:horizontal {{ min-width: 2em; }}
QScrollBar::handle:hover {{ background: {faint}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ background: none; border: none; width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
QHeaderView::section {{
  background: {window}; border: none; border-bottom: 1px solid {line}; padding: 0.35em 0.5em; color: {quiet}; }}
QHeaderView:vertical {{ background: {surface}; }}
QHeaderView::section:vertical {{
  background: {surface}; border: none; border-right: 1px solid {line}; color: {text}; }}
QTableCornerButton::section {{ background: {window}; border: none; border-bottom: 1px solid {line}; }}
QTabWidget::pane {{ border: none; background: {window}; }}
QTabBar::tab {{
  color: {quiet}; background: transparent; border: none; border-bottom: 2px solid {line}; padding: 0.4em 0.8em; }}
QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; }}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar::tab:selected:focus {{ color: {on_chosen}; background: {chosen}; }}
QGroupBox {{ border: 1px solid {line}; border-radius: 6px; margin-top: 1.4em; padding: 0.5em; }}
QGroupBox::title {{ subcontrol-origin: margin; left: 0; color: {quiet}; }}
QStatusBar {{ background: {window}; }}
QStatusBar::item {{ border: none; }}
QSplitter::handle {{ background: {line}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
QToolBar {{ background: {window}; border: none; spacing: 0.2em; padding: 0.2em 0.4em; }}
QProgressBar {{ border: none; border-radius: 3px; background: {line}; }}
QProgressBar::chunk {{ border-radius: 3px; background: {accent}; }}
QLabel[quiet="true"] {{ color: {quiet}; }}
QToolButton[segment] {{
  color: {quiet}; background: {surface}; border: 1px solid {line}; padding: 0.2em 0.5em; }}
QToolButton[segment="further"] {{ margin-left: -1px; }}
QToolButton[segment]:hover {{ border-color: {quiet}; }}
QToolButton[segment]:checked {{ color: {on_chosen}; background: {chosen}; border-color: {accent}; }}
QLabel[warning="true"] {{ color: {warning}; }}
CommandPalette {{ background: {surface}; border: 1px solid {quiet}; }}
CommandPalette QListView {{ border: none; border-top: 1px solid {line}; }}
QLabel[tone="warning"] {{ color: {warning}; }}
"""


class Theme(QObject):
    """The look that holds now; follows the settings and, where they say so, the desktop."""

    changed = Signal()

    def __init__(self, app: QApplication, settings: Settings, language: str) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        self._language = language
        self._desktop_font = app.font()
        self._name = ThemeName.LIGHT
        app.setStyle("Fusion")
        self.apply()
        app.styleHints().colorSchemeChanged.connect(self._on_desktop_changed)
        settings.changed.connect(self._on_setting_changed)

    @property
    def name(self) -> ThemeName:
        """The theme that is shown."""
        return self._name

    @property
    def colors(self) -> Colors:
        """Its colours for the window."""
        return COLORS[self._name]

    @property
    def page(self) -> PageColors:
        """Its colours for the page."""
        return PAGES[self._name]

    def speak(self, language: str) -> None:
        """The interface has another language, which may want other glyphs."""
        self._language = language
        self.apply()

    def apply(self) -> None:
        """Give the whole application its colours and letters."""
        choice = self._settings[THEME]
        self._tell_desktop(choice)
        self._name = _of_desktop() if choice not in set(ThemeName) else ThemeName(choice)
        self._app.setFont(fonts.ui_font(self._desktop_font, self._settings[INTERFACE_SIZE], self._language))
        self._app.setPalette(palette(self.colors))
        self._app.setStyleSheet(sheet(self._name))
        self.changed.emit()

    def _tell_desktop(self, choice: str) -> None:
        """Title bars are the desktop's: they follow, where it can be told."""
        if choice not in set(ThemeName):
            self._app.styleHints().unsetColorScheme()
            return
        dark = ThemeName(choice) in _DARK
        self._app.styleHints().setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)

    def _on_desktop_changed(self) -> None:
        if self._settings[THEME] not in set(ThemeName) and _of_desktop() is not self._name:
            self.apply()

    def _on_setting_changed(self, id_: str) -> None:
        if id_ in (THEME.id, INTERFACE_SIZE.id):
            self.apply()


def _of_desktop() -> ThemeName:
    hints = QApplication.styleHints()
    dark = hints.colorScheme() is Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return ThemeName.CONTRAST_DARK if dark else ThemeName.CONTRAST
    return ThemeName.DARK if dark else ThemeName.LIGHT


def on_theme(color: str, theme: ThemeName) -> str:
    """A schema's colour as it is drawn in lines on this theme: its hue, at least 3:1 against the paper."""
    return shades(color, PAGES[theme]).line


def sheet(theme: ThemeName) -> str:
    """The style sheet: spacing, and what a palette cannot say."""
    colors = COLORS[theme]
    ground = "dark" if theme in _DARK else "light"
    marks = (paths.resources() / "icons" / "marks").as_posix()
    return _SHEET.format(**asdict(colors), faint=_faint(colors), ground=ground, marks=marks)


def palette(colors: Colors) -> QPalette:
    """The colours as Qt wants them."""
    found = QPalette(QColor(colors.raised), QColor(colors.window))
    role = QPalette.ColorRole
    for which, color in {
        role.WindowText: colors.text,
        role.Base: colors.surface,
        role.AlternateBase: colors.stripe,
        role.Text: colors.text,
        role.ButtonText: colors.text,
        role.BrightText: colors.warning,
        role.ToolTipBase: colors.tip,
        role.ToolTipText: colors.text,
        role.PlaceholderText: colors.quiet,
        role.Highlight: colors.chosen,
        role.HighlightedText: colors.on_chosen,
        role.Accent: colors.accent,
        role.Link: colors.accent,
        role.LinkVisited: colors.accent,
        role.Mid: colors.line,
    }.items():
        found.setColor(which, QColor(color))
    for which in (role.WindowText, role.Text, role.ButtonText):
        found.setColor(QPalette.ColorGroup.Disabled, which, QColor(_faint(colors)))
    return found


def _faint(colors: Colors) -> str:
    """Half way from the text to what is behind it, for what cannot be used now."""
    return name(mixed(rgb(colors.text), rgb(colors.window), 0.5))
