// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spoken_name.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPointer>

namespace tandem {

namespace {

/// Keeps the label a sibling of its combo box: that is where it is looked for.
class NameKeeper : public QObject
{
public:
    explicit NameKeeper(QComboBox *box)
        : QObject(box)
        , m_box(box)
        , m_label(new QLabel(box->parentWidget()))
    {
        m_label->hide();
        m_label->setBuddy(box);
        box->installEventFilter(this);
    }
    ~NameKeeper() override { delete m_label; }

    void setName(QString name) { m_label->setText(name.replace(u'&', QStringLiteral("&&"))); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ParentChange && m_label) {
            m_label->setParent(m_box->parentWidget());
            m_label->setVisible(false);
        }
        return false;
    }

private:
    QComboBox *m_box;
    QPointer<QLabel> m_label;
};

} // namespace

void setSpokenName(QComboBox *box, const QString &name)
{
    box->setAccessibleName(name);
    (new NameKeeper(box))->setName(name);
}

} // namespace tandem
