// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/missed_spans_dialog.h"

#include "core/insight/missed_text.h"
#include "core/text/wording.h"
#include "ui/look/theme.h"
#include "ui/session/project_session.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/screen_fit.h"
#include "ui/widgets/text_label.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int missedDialogWidth = 620;
constexpr int missedDialogHeight = 448;
constexpr size_t pairsShown = 6;
constexpr size_t likelyShown = 100;
constexpr int likelyRowsInSight = 6;

QString nameOfPerson(const MissedReport &report, AnnotatorId person)
{
    const auto found = report.names.find(person);
    return found == report.names.end() ? QString() : found->second;
}

QString likelyLine(const LikelyMiss &miss)
{
    QStringList parts;
    if (miss.places > 0)
        //: %Ln: places in a text; %1: a phrase that stands there
        parts += MissedSpansDialog::tr("%Ln unmarked place(s) of what is marked elsewhere, such as “%1”", nullptr,
                                       countOf(miss.places))
                     .arg(miss.phrase);
    if (miss.oneSided > 0)
        parts += MissedSpansDialog::tr("%Ln span(s) that not everybody saw", nullptr, countOf(miss.oneSided));
    //: %1: number of a record; %2: what is told of it
    return MissedSpansDialog::tr("Record %1: %2").arg(countText(miss.record.value), parts.join(QStringLiteral(" · ")));
}

} // namespace

MissedSpansDialog::MissedSpansDialog(ProjectSession &session, QWidget *parent)
    : DialogFrame(tr("Missed spans"), parent)
    , m_session(session)
{
    const LabelDefinition *definition = session.definition();
    m_definition = definition ? definition->id : LabelDefinitionId();
    resize(missedDialogWidth, missedDialogHeight); // of what comes later, too
    //: %1: a label
    setHeading(tr("Missed spans of %1").arg(definition ? definition->name : QString()),
               tr("Where two people marked the same texts, each alone, what only one of them saw tells how much neither "
                  "did. What is hard to see for both is hard to count, so the truth is rather above."),
               missedDialogWidth);
    makeBody();
    KeyButton *close = addButton(tr("Close"));
    m_open = addAccentButton(tr("Look at the likeliest records"), QStringLiteral("openLikelyMisses"));
    m_open->setEnabled(false);
    connect(close, &QPushButton::clicked, this, &MissedSpansDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &MissedSpansDialog::openList);
    load();
}

MissedSpansDialog::~MissedSpansDialog()
{
    m_cancel.cancel();
}

void MissedSpansDialog::makeBody()
{
    QVBoxLayout *rows = addRows();
    m_pairs = new QVBoxLayout;
    m_pairs->setSpacing(measure::grid / 2);
    rows->addLayout(m_pairs);
    m_likelyPart = new QWidget(this);
    auto *likely = new QVBoxLayout(m_likelyPart);
    likely->setContentsMargins(0, measure::grid, 0, 0);
    likely->setSpacing(measure::grid / 2);
    likely->addWidget(textLabel(tr("Records that most likely hold spans which nobody saw"), FontRole::Section, this));
    m_likely = new QListWidget(this);
    m_likely->setObjectName(QStringLiteral("likelyMisses"));
    m_likely->setAccessibleName(tr("Likely records, the likeliest first"));
    m_likely->setSelectionMode(QAbstractItemView::NoSelection);
    m_likely->setTextElideMode(Qt::ElideRight);
    m_likely->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_likely->setFixedHeight(likelyRowsInSight * measure::row());
    likely->addWidget(m_likely);
    rows->addWidget(m_likelyPart);
    m_likelyPart->hide();
}

void MissedSpansDialog::load()
{
    message().showMessage(Tone::Neutral, tr("Looking at what people marked…"));
    m_session.project()
        ->spanInsights()
        .missed(m_definition, WithLikelyMisses::Yes, m_cancel)
        .then(this, [this](const Result<MissedReport> &report) {
            if (report)
                showReport(*report);
            else if (report.error().code != ErrorCode::Cancelled)
                message().showMessage(Tone::Bad, report.error().message);
        });
}

void MissedSpansDialog::showReport(const MissedReport &report)
{
    message().clear();
    for (size_t i = 0; i < std::min(report.pairs.size(), pairsShown); ++i)
        addPair(report, report.pairs[i]);
    if (report.pairs.size() > pairsShown)
        addText(tr("and %Ln more pair(s) of people", nullptr,
                   countOf(static_cast<qint64>(report.pairs.size() - pairsShown))),
                false, true);
    if (report.pairs.empty())
        addText(noPairText(report.records), false, false);
    showLikely(report.likely);
    layout()->activate();
    resize(size().expandedTo({0, sizeHint().height()}));
    fitToScreen(*this);
}

void MissedSpansDialog::addPair(const MissedReport &report, const PairOfPasses &pair)
{
    const QString first = nameOfPerson(report, pair.first);
    const QString second = nameOfPerson(report, pair.second);
    //: two people
    addText(tr("%1 and %2").arg(first, second), true, false);
    addText(missedText(pair), false, false);
    addText(passesText(pair, first, second), false, true);
}

void MissedSpansDialog::addText(const QString &text, bool isStrong, bool isDim)
{
    QLabel *label = textLabel(text, isStrong ? FontRole::Strong : isDim ? FontRole::Small : FontRole::Normal, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("dim", isDim);
    reserveHeight(label, missedDialogWidth - 2 * margin);
    m_pairs->addWidget(label);
}

void MissedSpansDialog::showLikely(const std::vector<LikelyMiss> &likely)
{
    m_likely->clear();
    m_records.clear();
    for (size_t i = 0; i < std::min(likely.size(), likelyShown); ++i) {
        m_records.push_back(likely[i].record);
        auto *item = new QListWidgetItem(likelyLine(likely[i]), m_likely);
        item->setToolTip(item->text());
    }
    m_likelyPart->setVisible(!likely.empty());
    m_open->setEnabled(!likely.empty());
    if (likely.size() > likelyShown)
        notes()->addWidget(textLabel(tr("The first %Ln of them are listed.", nullptr, static_cast<int>(likelyShown)),
                                     FontRole::Small, this));
}

void MissedSpansDialog::openList()
{
    ListRequest request;
    request.query.conditions = {NumbersAre{m_records}};
    request.definition = m_definition;
    m_session.setRequest(request);
    accept();
}

} // namespace tandem
