// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_steps.h"

#include "ui/widgets/text_label.h"

#include <QFileInfo>
#include <QHBoxLayout>

namespace tandem {

ImportSteps::ImportSteps(QWidget *parent)
    : QWidget(parent)
    , m_title(textLabel(tr("Import a file"), FontRole::Reading, this))
    , m_names(new QLabel(this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_names->setTextFormat(Qt::RichText);
    setVariant(m_names, "dim", true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_title, 1);
    line->addWidget(m_names);
    connect(&Theme::instance(), &Theme::changed, this, &ImportSteps::showNames);
    showNames();
}

void ImportSteps::setFile(const QString &path)
{
    m_title->setText(tr("Import %1").arg(QFileInfo(path).fileName()));
}

void ImportSteps::setStep(ImportStep step)
{
    m_step = step;
    showNames();
}

void ImportSteps::setIsOfSpans(bool isOfSpans)
{
    m_isOfSpans = isOfSpans;
    showNames();
}

void ImportSteps::showNames()
{
    //: The steps of an import: the file, its columns, the check
    const QStringList names = {tr("File"), m_isOfSpans ? tr("Spans") : tr("Columns"), tr("Check")};
    QStringList shown;
    for (int i = 0; i < names.size(); ++i) {
        const bool isHere = i == qMin(static_cast<int>(m_step), 2);
        shown.append(isHere ? QStringLiteral("<b style='color:%1'>%2</b>").arg(tokens().text.name(), names[i])
                            : names[i]);
    }
    m_names->setText(shown.join(QStringLiteral(" · ")));
}

} // namespace tandem
