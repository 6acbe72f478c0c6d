// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys_dialog.h"

#include "ui/records/decision/key_map.h"
#include "ui/session/project_session.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <vector>

namespace tandem {

namespace {

constexpr int shownOptions = 9;
constexpr int rowGap = 6;

struct KeyRow
{
    QStringList keys;
    QString does;
};

QGridLayout *makeColumn()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(measure::margin);
    grid->setVerticalSpacing(rowGap);
    grid->setColumnStretch(1, 1);
    return grid;
}

// All groups of a column share its grid, so that their texts begin at one edge.
void addGroup(QGridLayout *grid, const QString &title, const std::vector<KeyRow> &rows, QWidget *parent)
{
    int line = grid->rowCount();
    QLabel *heading = textLabel(title, FontRole::Section, parent);
    const bool isFirst = grid->count() == 0;
    heading->setContentsMargins(0, isFirst ? 0 : measure::margin, 0, 0);
    grid->addWidget(heading, line++, 0, 1, 2);
    for (const KeyRow &row : rows) {
        auto *keys = new QHBoxLayout;
        keys->setSpacing(4);
        for (const QString &key : row.keys)
            keys->addWidget(new KeyHint(key, parent));
        keys->addStretch(1);
        grid->addLayout(keys, line, 0);
        grid->addWidget(textLabel(row.does, FontRole::Normal, parent), line++, 1);
    }
}

void endColumn(QGridLayout *grid)
{
    grid->setRowStretch(grid->rowCount(), 1);
}

QString howOptionsWork(const LabelDefinition &definition)
{
    if (definition.level == Level::Span)
        return KeysDialog::tr("A digit labels what is selected, or the current span anew.");
    return definition.choice == Choice::Single ? KeysDialog::tr("A digit decides and goes on.")
                                               : KeysDialog::tr("Digits switch options, Enter decides.");
}

std::vector<KeyRow> optionRows(const LabelDefinition &definition)
{
    std::vector<KeyRow> rows;
    if (KeyMap::hasManyOptions(&definition)) {
        for (const Option &option : definition.options) {
            if (!option.key.isEmpty())
                rows.push_back({{option.key}, option.shownText()});
        }
        rows.push_back({{KeysDialog::tr("1–9")}, KeysDialog::tr("the option shown in that place")});
        rows.push_back({{KeysDialog::tr("letters")}, KeysDialog::tr("filter the options, then choose by digit")});
    } else {
        for (int i = 0; i < static_cast<int>(definition.options.size()) && i < shownOptions; ++i)
            rows.push_back({{definition.keyOf(i)}, definition.options[static_cast<size_t>(i)].shownText()});
    }
    rows.push_back({{}, howOptionsWork(definition)});
    return rows;
}

std::vector<KeyRow> actRows(const KeyMap &keys, const LabelDefinition *definition,
                            const std::vector<std::pair<KeyAct, QString>> &acts)
{
    std::vector<KeyRow> rows;
    rows.reserve(acts.size());
    for (const auto &act : acts)
        rows.push_back({keys.shownKeys(act.first, definition), act.second});
    return rows;
}

/// One row for the two keys of a pair.
KeyRow pairRow(const KeyMap &keys, const LabelDefinition *definition, KeyAct one, KeyAct other, const QString &does)
{
    return {{keys.hint(one, definition), keys.hint(other, definition)}, does};
}

std::vector<KeyRow> spanRows(const KeyMap &keys, const LabelDefinition *definition)
{
    std::vector<KeyRow> rows = {
        pairRow(keys, definition, KeyAct::WordLeft, KeyAct::WordRight, KeysDialog::tr("select a word")),
        pairRow(keys, definition, KeyAct::MoreLeft, KeyAct::MoreRight, KeysDialog::tr("select more or fewer words")),
        pairRow(keys, definition, KeyAct::SentenceBack, KeyAct::SentenceOn,
                KeysDialog::tr("select to the beginning or the end of the sentence")),
        pairRow(keys, definition, KeyAct::StartLeft, KeyAct::StartRight,
                KeysDialog::tr("move the beginning; with Shift by words")),
        pairRow(keys, definition, KeyAct::EndLeft, KeyAct::EndRight,
                KeysDialog::tr("move the end; with Shift by words")),
        pairRow(keys, definition, KeyAct::NextSpan, KeyAct::PreviousSpan, KeysDialog::tr("next span, previous span")),
    };
    for (const KeyRow &row :
         actRows(keys, definition,
                 {{KeyAct::NextUnverifiedSpan, KeysDialog::tr("next span that nobody looked at")},
                  {KeyAct::NextDoubtfulSpan, KeysDialog::tr("the same with a low confidence")},
                  {KeyAct::ConfirmSpan, KeysDialog::tr("the span is right")},
                  {KeyAct::DropSpan, KeysDialog::tr("remove the span")},
                  {KeyAct::AllOccurrences, KeysDialog::tr("label the same phrase elsewhere")},
                  {KeyAct::PlaceQuote, KeysDialog::tr("put a quote that stands nowhere on what is selected")},
                  {KeyAct::DropQuote, KeysDialog::tr("drop that quote")}}))
        rows.push_back(row);
    return rows;
}

QStringList withControl(std::initializer_list<QChar> keys)
{
    QStringList shown;
    for (const QChar key : keys)
        shown.append(KeyMap::shownKey(QStringLiteral("Ctrl+") + key));
    return shown;
}

} // namespace

KeysDialog::KeysDialog(ProjectSession &session, QWidget *parent)
    : DialogFrame(tr("Keys"), parent)
{
    const KeyMap keys = KeyMap::fromSettings();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(measure::grid * 4);
    QGridLayout *left = makeColumn();
    QGridLayout *right = makeColumn();
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    const LabelDefinition *definition = session.definition();
    const bool isSpans = definition && definition->level == Level::Span;
    if (definition)
        addGroup(left, definition->name, optionRows(*definition), this);
    if (isSpans)
        addGroup(left, tr("In the text"), spanRows(keys, definition), this);
    addGroup(isSpans ? right : left, tr("Decide"), // so that both columns are about as long
             actRows(keys, definition,
                     {{KeyAct::Confirm, isSpans ? tr("this record is done; go on") : tr("confirm and go on")},
                      {KeyAct::Reject, isSpans ? tr("reject the span") : tr("reject: no label is right")},
                      {KeyAct::Skip, tr("skip")},
                      {KeyAct::Comment, tr("comment")},
                      {KeyAct::Settle, tr("settle a conflict")},
                      {KeyAct::Undo, tr("undo your latest act")},
                      {KeyAct::Redo, tr("redo")}}),
             this);
    addGroup(right, tr("Move"),
             actRows(keys, definition,
                     {{KeyAct::Next, tr("next record")},
                      {KeyAct::Previous, tr("previous record")},
                      {KeyAct::First, tr("first record")},
                      {KeyAct::Last, tr("last record")},
                      {KeyAct::ScrollDown, tr("scroll the text down")},
                      {KeyAct::ScrollUp, tr("scroll the text up")},
                      {KeyAct::NextDefinition, tr("next label")},
                      {KeyAct::PreviousDefinition, tr("previous label")},
                      {KeyAct::Leave, tr("back to the table")}}),
             this);
    addGroup(right, tr("Find"),
             actRows(keys, definition,
                     {{KeyAct::Search, tr("search and filter")}, {KeyAct::ShowKeys, tr("show these keys")}}),
             this);
    addGroup(right, tr("Window"),
             {{{QStringLiteral("F6")}, tr("next panel")},
              {withControl({u'1', u'2'}), tr("table, single record")},
              {withControl({u'L'}), tr("least confident first")},
              {withControl({u'I', u'E'}), tr("import, export")},
              {withControl({u'R'}), tr("run an agent")},
              {withControl({u'W'}), tr("back from a page; close the project")}},
             this);
    endColumn(left);
    endColumn(right);
    auto *page = new QWidget;
    page->setLayout(columns);
    addRows()->addWidget(page, 1);
    KeyButton *close = addButton(tr("Close"), QStringLiteral("Esc"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace tandem
