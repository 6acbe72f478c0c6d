// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"
#include "ui/look/label_look.h"
#include "ui/records/decision/choice_state.h"

#include <QAbstractButton>

#include <optional>

class QLabel;
class QPoint;
class QVBoxLayout;

namespace tandem {

class LinkButton;

/// One option with its key, colour, text and, where known, its probability as a bar.
class OptionRow : public QAbstractButton
{
    Q_OBJECT

public:
    struct Content
    {
        QString key;
        QString text;
        QString description;
        LabelMark mark;
        std::optional<double> probability;
        bool chosen = false;
        bool several = false; ///< of a multiple choice: a tick shows what is chosen

        bool operator==(const Content &other) const;
    };

    explicit OptionRow(QWidget *parent = nullptr);
    void setContent(const Content &content);
    /// How wide the texts of all options are; it comes before the content.
    void setTextWidth(int width);
    QSize sizeHint() const override;

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void nextCheckState() override {} // what is chosen is what the record says, not what was pressed

private:
    QRect placed(const QRect &area) const;
    int textEnd() const;
    int textRoom() const;
    void showToolTip(bool isElided);
    void paintGround(QPainter &painter) const;
    void paintProbability(QPainter &painter, double probability) const;

    Content m_content;
    int m_textWidth = 0;
};

/// The options of a label definition, to be chosen by a click; the keys are shown. More than nine are shown as those
/// that match what is typed.
class OptionList : public QWidget
{
    Q_OBJECT

public:
    explicit OptionList(QWidget *parent = nullptr);

    /// `distribution` as in LabelDetail: by option, or empty.
    void showOptions(const LabelDefinition &definition, const ChoiceState &choice,
                     const std::vector<double> &distribution);
    /// Where the rows are that are chosen; empty: none is.
    QRect chosenRows() const;

signals:
    void chosen(int option);
    /// All options are to be seen, not only those in the list.
    void allWanted(const QPoint &globalPosition);

private:
    void showFilter(const LabelDefinition &definition, const ChoiceState &choice);
    OptionRow *rowAt(size_t place);

    QLabel *m_filter;
    LinkButton *m_all;
    QVBoxLayout *m_layout;
    std::vector<OptionRow *> m_rows;
    std::vector<int> m_options; ///< by row: index in the definition
};

} // namespace tandem
