// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/spans/span_list_model.h"

#include <QWidget>

class QLabel;
class QListView;

namespace tandem {

/// The side list of a record's spans: label, text, confidence and annotator. The current span is its current row, both
/// ways. The first line counts them and says how many nobody looked at.
class SpanList : public QWidget
{
    Q_OBJECT

public:
    explicit SpanList(QWidget *parent = nullptr);

    void showEdit(const SpanEdit &edit, const LabelDefinition &definition);

signals:
    void picked(int index);

private:
    QString headingText(const SpanEdit &edit) const;

    SpanListModel *m_model;
    QLabel *m_heading;
    QListView *m_view;
    bool m_isShowing = false;
};

} // namespace tandem
