// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace tandem {

enum class ImportStep { File, Columns, Check, Done };

/// The head of the import: the file at the left, and at the right the steps with the present one in bold.
class ImportSteps : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSteps(QWidget *parent = nullptr);

    void setFile(const QString &path);
    void setStep(ImportStep step);
    /// A file of spans has no columns to be said what they are.
    void setIsOfSpans(bool isOfSpans);

private:
    void showNames();

    ImportStep m_step = ImportStep::File;
    bool m_isOfSpans = false;
    QLabel *m_title;
    QLabel *m_names;
};

} // namespace tandem
