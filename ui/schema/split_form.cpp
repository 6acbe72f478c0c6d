// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/split_form.h"

#include "core/project/project.h"
#include "core/search/query_text.h"
#include "core/text/sentences.h"
#include "core/text/wording.h"
#include "ui/session/project_session.h"
#include "ui/widgets/debounce.h"
#include "ui/widgets/text_label.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tandem {

SplitForm::SplitForm(ProjectSession &session, const SchemaChange &change, QWidget *parent)
    : ChangeForm(session.schema(), change, parent)
    , m_session(session)
{
    //: The first of two options that another one is split into
    m_first = addField(tr("becomes"), "splitFirst");
    //: The second of two options that another one is split into
    m_second = addField(tr("and"), "splitSecond");
    m_search = addField(tr("Records that take the first, by a search"), "splitSearch");
    m_search->setPlaceholderText(tr("Words, or conditions as in the list: meta.channel=mail"));
    m_foundText = noteLabel(tr("Two lines\nof text"), this);
    m_foundText->setObjectName(QStringLiteral("splitFound"));
    m_foundText->setMinimumHeight(2 * m_foundText->fontMetrics().lineSpacing());
    m_foundText->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    rows()->addWidget(m_foundText);
    m_settled = new Debounce(this, [this] { search(); });
    connect(m_first, &QLineEdit::textEdited, this, &SplitForm::showFound);
    connect(m_second, &QLineEdit::textEdited, this, &SplitForm::showFound);
    for (QLineEdit *field : {m_first, m_second})
        connect(field, &QLineEdit::textEdited, this, &ChangeForm::edited);
    connect(m_search, &QLineEdit::textEdited, this, &SplitForm::searchEdited);
    setFocusProxy(m_first);
    showFound();
}

SplitForm::~SplitForm()
{
    m_cancel.cancel();
}

QLineEdit *SplitForm::addField(const QString &caption, const char *name)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(caption);
    rows()->addWidget(textLabel(caption, FontRole::Section, this));
    rows()->addWidget(field);
    return field;
}

bool SplitForm::isSearching() const
{
    return !m_search->text().trimmed().isEmpty();
}

// What was found before is about another search.
void SplitForm::searchEdited()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_asked.renew();
    m_found.reset();
    m_problem.clear();
    m_settled->start();
    showFound();
    emit edited();
}

void SplitForm::search()
{
    if (!isSearching())
        return;
    const Result<Query> query = parseQuery(m_search->text());
    if (!query)
        return refuse(query.error());
    ListRequest request;
    request.query = *query;
    request.definition = definition().id;
    m_session.project()->records().list(request, m_cancel).then({this, m_asked}, [this](const auto &found) {
        take(found);
    });
}

void SplitForm::take(const Result<ResultList> &found)
{
    if (!found)
        return refuse(found.error());
    m_found = *found;
    showFound();
    emit edited();
}

void SplitForm::refuse(const Error &error)
{
    m_problem = error.message;
    showFound();
    emit edited();
}

void SplitForm::showFound()
{
    const QString first = m_first->text().trimmed();
    setVariant(m_foundText, "bad", !m_problem.isEmpty());
    setVariant(m_foundText, "dim", m_problem.isEmpty());
    if (!isSearching())
        //: %1: an option that another one is split into
        m_foundText->setText(first.isEmpty() ? tr("Without a search, all of its labels become the first.")
                                             : tr("Without a search, all of its labels become “%1”.").arg(first));
    else if (!m_problem.isEmpty())
        m_foundText->setText(m_problem);
    else if (!m_found)
        m_foundText->setText(tr("Searching…"));
    else
        m_foundText->setText(sentences({tr("%Ln record(s) found.", nullptr, countOf(qint64(m_found->size()))),
                                        tr("What of them has this option becomes the first, all other the second.")}));
}

QString SplitForm::heading() const
{
    //: %1: an option, %2: a label
    return tr("Split “%1” of “%2”").arg(option().shownText(), definition().name);
}

QString SplitForm::explanation() const
{
    return tr("Two options take its place. A name that it has already may be one of the two: it is kept.");
}

Result<SchemaEdit> SplitForm::edit() const
{
    if (!m_problem.isEmpty())
        return failure(ErrorCode::InvalidInput, {});
    if (isSearching() && !m_found)
        return failure(ErrorCode::Cancelled, {});
    const QStringList values{m_first->text().trimmed(), m_second->text().trimmed()};
    std::optional<std::vector<RecordId>> subset;
    if (isSearching())
        subset = *m_found;
    return splitOption(schema(), definition().id, option().id, values, std::move(subset));
}

QString SplitForm::actText(const SchemaEditCounts &counts) const
{
    return counts.labels > 0 ? tr("Split: %Ln label(s)", nullptr, countOf(counts.labels)) : tr("Split");
}

} // namespace tandem
