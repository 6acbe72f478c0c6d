// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/cell_delegate.h"

#include <QStringList>
#include <QTextLayout>

namespace tandem {

/// More marks of a word in one text help nobody and cost time.
inline constexpr int marksAtMost = 500;

/// Where the words of a search stand in a text, as marks for a QTextLayout.
QList<QTextLayout::FormatRange> searchMarks(const QString &text, const QStringList &words);

/// The first line of a record on one line, with the words of the search marked.
class TextDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void setWords(const QStringList &words) { m_words = words; }

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                      const QModelIndex &index) const override;

private:
    QStringList m_words;
};

} // namespace tandem
