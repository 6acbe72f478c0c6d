// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/span_facts.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace tandem {

class KeyHint;
class LinkButton;

/// The quotes of a model that stand nowhere in the text: each can be put on what is selected there, or dropped. The
/// keys act on the first one.
class QuoteList : public QWidget
{
    Q_OBJECT

public:
    explicit QuoteList(QWidget *parent = nullptr);

    /// Hidden where there are none.
    void showQuotes(const std::vector<UngroundedQuote> &quotes);
    /// The keys that place and drop the first one.
    void setKeys(const QString &place, const QString &drop);

signals:
    void placeWanted(qint64 id);
    void dropWanted(qint64 id);

private:
    struct Row
    {
        QWidget *whole = nullptr;
        QLabel *quote = nullptr;
        QLabel *why = nullptr;
        qint64 id = 0;
    };

    void addRow();

    QLabel *m_heading;
    QLabel *m_more;
    QVBoxLayout *m_rowColumn;
    std::vector<Row> m_rows; ///< some may be left over and hidden
    std::vector<KeyHint *> m_keys;
};

} // namespace tandem
