// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/span_check.h"

#include "core/io/span_feed.h"

#include <QSet>

namespace tandem {

namespace {

using CountIds = std::function<Result<qint64>(const QStringList &ids)>;

/// Counts the rows that a file of spans would bring.
class SpanRowCounter
{
public:
    SpanRowCounter(const CountIds &countKnown, const ConflictLookup &conflicts, bool isGold, ImportReport &report)
        : m_countKnown(countKnown)
        , m_conflicts(conflicts)
        , m_isGold(isGold)
        , m_report(report)
    {
    }

    Result<void> add(ImportedRow row)
    {
        constexpr size_t batch = 1000;
        countLabels(row);
        // Eight bytes stand for an id, so that memory hardly grows with the file; two of a million are taken for one
        // in less than one of ten million files.
        if (const size_t hash = qHash(row.externalId, 0); m_seen.contains(hash))
            countInFile(row.externalId);
        else
            m_seen.insert(hash), m_ids += row.externalId;
        m_rows.push_back(std::move(row));
        return m_rows.size() < batch ? Result<void>() : flush();
    }

    Result<void> flush()
    {
        const QStringList ids = std::exchange(m_ids, {});
        const std::vector<ImportedRow> rows = std::exchange(m_rows, {});
        const auto known = m_countKnown(ids);
        if (!known)
            return tl::unexpected<Error>(known.error());
        m_report.duplicateInProject += *known;
        m_report.duplicateIds = m_report.duplicateInFile + m_report.duplicateInProject;
        if (!m_conflicts.met || rows.empty())
            return {};
        return m_conflicts.met(rows).map([this](const MetConflicts &met) {
            m_report.conflicts += met.labels;
            m_report.decidedTexts += met.texts;
        });
    }

private:
    void countLabels(const ImportedRow &row)
    {
        const auto labels = static_cast<qint64>(row.labels.size());
        (m_isGold ? m_report.goldLabels : m_report.personLabels) += labels;
        m_report.emptyTexts += !row.content.isNull() && row.content.isEmpty() ? 1 : 0;
    }

    void countInFile(const QString &id)
    {
        constexpr qsizetype examples = 100;
        ++m_report.duplicateInFile;
        if (m_report.duplicateExamples.size() < examples)
            m_report.duplicateExamples += id;
    }

    const CountIds &m_countKnown;
    const ConflictLookup &m_conflicts;
    bool m_isGold;
    ImportReport &m_report;
    QSet<size_t> m_seen;
    QStringList m_ids;
    std::vector<ImportedRow> m_rows;
};

/// Options that are not stored yet get numbers, so that they can be told apart.
LabelDefinition withNumbers(LabelDefinition definition)
{
    qint64 next = 0;
    for (const Option &option : definition.options)
        next = std::max(next, option.id.value);
    for (Option &option : definition.options) {
        if (!option.id.isValid())
            option.id = OptionId(++next);
    }
    return definition;
}

} // namespace

Result<ImportReport> checkSpans(const ImportRequest &request, const Schema &schema, const SpanTargets &targets,
                                const CountIds &countKnown, const CancelToken &cancel, const Progress &progress,
                                const ConflictLookup &conflicts)
{
    const auto known = spanDefinition(schema, request.spans->label);
    if (!known)
        return tl::unexpected<Error>(known.error());
    const LabelDefinition definition = withNumbers(**known);
    const auto reader = openSpans(request, cancel);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    ImportReport report;
    SpanRowCounter counter(countKnown, conflicts, request.spans->person.isEmpty(), report);
    SpanFeed feed(
        request, definition, targets, [&counter](ImportedRow row) { return counter.add(std::move(row)); }, report);
    const auto fed = feed.run(**reader, cancel, progress).and_then([&] { return counter.flush(); });
    if (!fed)
        return tl::unexpected<Error>(fed.error());
    report.unknown = feed.unknownRows();
    return report;
}

SpanTargets targetsOfNewProject()
{
    return {AnnotatorId(),
            [](const QStringList &) { return Result<QHash<QString, QString>>(QHash<QString, QString>()); },
            [](const ImportedRow &) { return Result<bool>(false); }};
}

} // namespace tandem
