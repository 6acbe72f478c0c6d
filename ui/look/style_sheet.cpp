// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/style_sheet.h"

#include "ui/look/measure.h"

namespace tandem {

namespace {

const char buttons[] = R"(
QPushButton, QToolButton[outline="true"] { background: @base; color: @text; border: 1px solid @edge; border-radius: 4px;
    padding: 0 12px; min-height: @button; }
QPushButton:hover, QToolButton[outline="true"]:hover { background: @selection; }
QPushButton:pressed, QPushButton:checked { background: @selection; }
QPushButton:disabled { color: @dim; background: @window; }
QPushButton:focus, QToolButton[outline="true"]:focus { border-color: @accent; }
QPushButton[accent="true"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: bold; }
QPushButton[accent="true"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[accent="true"]:focus { border: 2px solid @onAccent; }
QPushButton[accent="true"]:disabled { background: @track; color: @dim; border-color: @track; }
QPushButton[link="true"] { background: transparent; color: @accent; border: 1px solid transparent; padding: 0;
    min-height: @small; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border-color: @accent; }
QPushButton[segment="left"] { border-top-right-radius: 0; border-bottom-right-radius: 0; border-right: none; }
QPushButton[segment="right"] { border-top-left-radius: 0; border-bottom-left-radius: 0; }
QPushButton[segment]:checked { font-weight: bold; }
QPushButton[quiet="true"] { color: @dim; }
QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 4px; padding: 2px 6px; }
QToolButton:hover { background: @selection; }
QToolButton:focus { border-color: @accent; }
QToolButton[compact="true"] { padding: 0 6px; min-height: @small; }
QToolButton::menu-indicator { image: none; }
)";

const char fields[] = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox { background: @base; color: @text;
    border: 1px solid @edge; border-radius: 4px; padding: 2px 6px; selection-background-color: @selection;
    selection-color: @text; }
QLineEdit, QSpinBox, QDoubleSpinBox { min-height: @field; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus { border-color: @accent; }
QLineEdit[problem="true"], QPlainTextEdit[problem="true"] { border-color: @bad; }
QLineEdit[bare="true"], QTextEdit[bare="true"], QPlainTextEdit[bare="true"] { border: none; background: transparent;
    padding: 0; }
QComboBox QLineEdit { border: none; background: transparent; padding: 0; min-height: @small; }
)";

const char frames[] = R"(
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QToolBar { background: @window; border: none; border-bottom: 1px solid @line; padding: 0; spacing: 0; }
QMenuBar { background: @window; border-bottom: 1px solid @line; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: @selection; }
QMenu { background: @base; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @dim; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QStatusBar { background: @window; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QToolTip { background: @base; color: @text; border: 1px solid @line; padding: 4px; }
QFrame[card="true"] { background: @base; border: 1px solid @line; border-radius: 6px; }
QWidget[flatPanel="true"] { background: @window; }
QLabel[dim="true"] { color: @dim; }
QLabel[bad="true"] { color: @bad; }
QLabel[warn="true"] { color: @warn; }
QDockWidget { color: @dim; }
QDockWidget::title { background: @window; padding: 4px 12px; border: none; }
QScrollArea { border: none; background: transparent; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
)";

const char views[] = R"(
QTableView, QListView, QTreeView { background: @base; color: @text; border: none; gridline-color: @line; outline: none;
    selection-background-color: @selection; selection-color: @text; }
QHeaderView { background: @base; border: none; }
QHeaderView::section { background: @base; color: @dim; border: none; border-bottom: 1px solid @line; padding: 4px 8px;
    font-weight: bold; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: @base; border: none; }
QProgressBar { background: @track; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @text; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabBar::tab { background: transparent; color: @dim; padding: 6px 12px; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
)";

QString mixed(const QColor &colour, const QColor &with)
{
    const auto mix = [](int a, int b) { return (a * 85 + b * 15) / 100; };
    return QColor(mix(colour.red(), with.red()), mix(colour.green(), with.green()), mix(colour.blue(), with.blue()))
        .name();
}

QString pixels(int count)
{
    return QStringLiteral("%1px").arg(count);
}

} // namespace

QString styleSheetFor(const Tokens &t)
{
    QString sheet = QString::fromLatin1(buttons) + QString::fromLatin1(fields) + QString::fromLatin1(frames) +
                    QString::fromLatin1(views);
    // The longer name goes first where one begins with the other.
    const std::vector<std::pair<QString, QString>> names = {
        {QStringLiteral("@accentHover"), mixed(t.accent, t.text)},
        {QStringLiteral("@onAccent"), t.onAccent.name()},
        {QStringLiteral("@accent"), t.accent.name()},
        {QStringLiteral("@window"), t.window.name()},
        {QStringLiteral("@base"), t.base.name()},
        {QStringLiteral("@text"), t.text.name()},
        {QStringLiteral("@dim"), t.dim.name()},
        {QStringLiteral("@line"), t.line.name()},
        {QStringLiteral("@edge"), t.edge.name()},
        {QStringLiteral("@selection"), t.selection.name()},
        {QStringLiteral("@bar"), t.bar.name()},
        {QStringLiteral("@track"), t.track.name()},
        {QStringLiteral("@warn"), t.warn.name()},
        {QStringLiteral("@bad"), t.bad.name()},
        // Heights without borders and padding: a layout takes what a sheet says for the least that a widget needs.
        {QStringLiteral("@button"), pixels(measure::row() - 2)},
        {QStringLiteral("@field"), pixels(measure::row() - 6)},
        {QStringLiteral("@small"), pixels(measure::height(18))},
    };
    for (const auto &name : names)
        sheet.replace(name.first, name.second);
    return sheet;
}

} // namespace tandem
