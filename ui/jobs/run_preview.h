// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/jobs.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTextEdit;

namespace tandem {

/// What a job would send: its sample prompts, one at a time.
class RunPreview : public QWidget
{
    Q_OBJECT

public:
    explicit RunPreview(QWidget *parent = nullptr);

    using Samples = std::vector<std::pair<QString, RenderedPrompt>>;
    void setSamples(const Samples &samples, bool isBuiltIn);

private:
    void showSample();

    Samples m_samples;
    bool m_isBuiltIn = false;
    QLabel *m_title = nullptr;
    QComboBox *m_record = nullptr;
    QTextEdit *m_text = nullptr;
};

} // namespace tandem
