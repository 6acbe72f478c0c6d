// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/spans/span_list_model.h"

#include <QWidget>

class QLabel;
class QListView;

namespace tandem {

/// The side list of a record's spans: label, text, confidence and annotator. The current span is its current row, both
/// ways. The first line counts them and says how many nobody looked at. Or of those that only others have.
class SpanList : public QWidget
{
    Q_OBJECT

public:
    explicit SpanList(QWidget *parent = nullptr);

    void showEdit(const SpanEdit &edit, const LabelDefinition &definition);
    /// Where others differ from `edit`, as tall as it needs to be. `names`: who else is done; where they have the same
    /// spans, that is said. Hidden where nobody else is done.
    void showOthers(const SpanEdit &edit, const LabelDefinition &definition, const std::vector<ShownSpan> &differences,
                    const QStringList &names);

signals:
    void picked(int index);
    void spanPicked(const tandem::Span &span); ///< the same

private:
    void pick(int row);
    QString headingText(const SpanEdit &edit) const;

    SpanListModel *m_model;
    QLabel *m_heading;
    QListView *m_view;
    bool m_isShowing = false;
};

} // namespace tandem
