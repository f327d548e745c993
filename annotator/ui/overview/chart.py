"""Draws a chart of a sheet in the colours of the theme, by pyqtgraph."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.overview.sheets import Chart
from annotator.ui.theme import Colors

_HEIGHT = 13
"""Heights of a letter."""
_FEWEST = 7
"""Places that there is room for at the least: a single day is no wall."""
_WIDTH = 0.62
"""Of a bar, where the next one is 1 away."""
_LONGEST = 8
"""Characters of a label below the axis."""


def load() -> None:
    """Import what draws, which takes half a second: in a worker, before the first chart is shown."""
    import pyqtgraph as _  # noqa: F401


class ChartView(QWidget):
    """One chart. It is looked at, not moved about: what is in it stands in the table as well."""

    def __init__(self, chart: Chart, colors: Colors) -> None:
        super().__init__()
        import pyqtgraph

        self.chart = chart
        self._plot = pyqtgraph.PlotWidget(background=colors.surface)
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.setMenuEnabled(enableMenu=False)
        self._plot.hideButtons()
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.setAccessibleName(chart.title)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._plot)
        self.setFixedHeight(_HEIGHT * self.fontMetrics().height())
        self._draw(colors)

    def _draw(self, colors: Colors) -> None:
        import pyqtgraph

        chart, places = self.chart, list(range(len(self.chart.values)))
        if chart.line:
            pen = pyqtgraph.mkPen(colors.accent, width=2)
            brush = pyqtgraph.mkBrush(colors.accent)
            self._plot.plot(
                places, list(chart.values), pen=pen, symbol="o", symbolSize=7, symbolBrush=brush, symbolPen=None
            )
        else:
            bars = pyqtgraph.BarGraphItem(
                x=places,
                height=list(chart.values),
                width=_WIDTH,
                brush=pyqtgraph.mkBrush(colors.accent),
                pen=pyqtgraph.mkPen(None),
            )
            self._plot.addItem(bars)
        for place, (low, high) in enumerate(chart.bounds):
            self._plot.plot([place, place], [low, high], pen=pyqtgraph.mkPen(colors.text, width=2))
        tops = [*chart.values, *(high for _, high in chart.bounds)]
        self._plot.setYRange(0, chart.most or 1.08 * max(tops, default=1) or 1, padding=0)
        self._plot.setXRange(-0.6, max(len(places), _FEWEST) - 0.4, padding=0)
        self._put_axes(colors)

    def _put_axes(self, colors: Colors) -> None:
        font = QFont(self.font())
        font.setPointSizeF(0.85 * font.pointSizeF())
        for name in ("left", "bottom"):
            axis = self._plot.getAxis(name)
            axis.setPen(colors.line)
            axis.setTextPen(colors.quiet)
            axis.setTickFont(font)
            axis.setStyle(tickLength=-4, tickTextOffset=6)
        self._plot.getAxis("bottom").setTicks([self._ticks(QFontMetricsF(font))])

    def _ticks(self, metrics: QFontMetricsF) -> list[tuple[float, str]]:
        """As many labels as stand beside each other without touching."""
        labels = [label if len(label) <= _LONGEST else label[: _LONGEST - 1] + "…" for label in self.chart.labels]
        room = max((metrics.horizontalAdvance(label) for label in labels), default=0) + metrics.averageCharWidth()
        every = max(1, -int(-len(labels) * room // max(self.width() - 80, 1)))
        return [(place, label) for place, label in enumerate(labels) if place % every == 0]

    def resizeEvent(self, event: object) -> None:  # noqa: ARG002
        font = QFont(self.font())
        font.setPointSizeF(0.85 * font.pointSizeF())
        self._plot.getAxis("bottom").setTicks([self._ticks(QFontMetricsF(font))])
