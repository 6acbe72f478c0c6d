// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/span_preview.h"
#include "ui/import/span_draft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QRadioButton;
class QTableView;

namespace tandem {

class MessageBar;
class SourcePreviewModel;
class SpanOptionsBar;

/// The wizard's second step for a file of spans: how it is read, its first texts with their spans, the label definition
/// that they become labels of, and whose they are.
class ImportSpansPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSpansPage(QWidget *parent = nullptr);

    void setSchema(const Schema &schema);
    void setPerson(const QString &name);
    /// Another file comes, or the same in another format.
    void setFormat(const QString &format, const QString &path);
    void showPreview(const SpanPreview &preview);
    void showError(const QString &sentence);
    const SpanDraft &draft() const { return m_draft; }
    const Schema &schema() const { return m_schema; }
    bool isRead() const { return m_isRead; }
    QString problem() const;

signals:
    /// The file is to be read another way: a new preview is wanted.
    void optionsChanged();
    void edited();

private:
    QWidget *makeTable();
    QWidget *makeLabelRow();
    QWidget *makeWhoseRow();
    void takeEdit();
    void showFindings(const SpanPreview &preview);

    Schema m_schema;
    SpanDraft m_draft;
    bool m_isRead = false;
    bool m_isNamed = false; ///< the new label, by the person
    SpanOptionsBar *m_options = nullptr;
    MessageBar *m_message = nullptr;
    SourcePreviewModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QComboBox *m_label = nullptr;
    QLineEdit *m_newLabel = nullptr;
    QCheckBox *m_addsOptions = nullptr;
    QRadioButton *m_gold = nullptr;
    QRadioButton *m_byPerson = nullptr;
    QLineEdit *m_person = nullptr;
};

} // namespace tandem
