// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/import_check.h"
#include "core/io/mapped_source.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace tandem {

namespace {

using CountKnown = std::function<Result<qint64>(const QStringList &ids)>;

/// Duplicates are counted exactly in memory that hardly grows: a first reading keeps 8 bytes for each row, the hash of
/// its id; a second one keeps, and compares, only the ids whose hash occurred twice.
class SourceCheck
{
public:
    SourceCheck(const ImportRequest &request, const Schema &schema, const CancelToken &cancel, const Progress &progress,
                const ConflictLookup &conflicts)
        : m_request(request)
        , m_conflicts(conflicts)
        , m_schema(schema)
        , m_cancel(cancel)
        , m_progress(progress)
    {
    }

    Result<ImportReport> run(const CountKnown &countKnown)
    {
        const auto first =
            read(0, [this](const SourceRow &row, RowMapper &mapper) { return firstReading(row, mapper); });
        if (!first)
            return tl::unexpected<Error>(first.error());
        const ImportReport counted = std::exchange(m_report, {});
        keepRepeatedHashes();
        const auto second = read(1, [&](const SourceRow &row, RowMapper &mapper) {
            const auto counted = secondReading(mapper.idOf(row), countKnown);
            return counted ? meet(row, mapper) : counted;
        });
        if (!second)
            return tl::unexpected<Error>(second.error());
        const auto last = countBatch(countKnown).and_then([this] { return countConflicts(); });
        if (!last)
            return tl::unexpected<Error>(last.error());
        ImportReport report = counted;
        report.conflicts = m_met.labels;
        report.decidedTexts = m_met.texts;
        report.duplicateInFile = m_report.duplicateInFile;
        report.duplicateInProject = m_report.duplicateInProject;
        report.duplicateIds = report.duplicateInFile + report.duplicateInProject;
        report.duplicateExamples = m_report.duplicateExamples;
        if (m_request.mapping.withoutText)
            report.unknown = report.rows - report.duplicateIds;
        return report;
    }

private:
    template <typename Use>
    Result<void> read(int pass, Use use)
    {
        auto source = MappedSource::open(m_request, m_schema, m_report);
        if (!source)
            return tl::unexpected<Error>(source.error());
        qint64 number = 0;
        while (const auto row = (*source)->next()) {
            const Result<void> used = use(*row, (*source)->mapper());
            if (!used)
                return used;
            if (++number % 2048 != 0)
                continue;
            if (m_cancel.isCancelled())
                return importCancelled();
            if (m_progress)
                m_progress((*source)->bytesRead() + pass * (*source)->size(), 2 * (*source)->size());
        }
        return {};
    }

    Result<void> firstReading(const SourceRow &row, RowMapper &mapper)
    {
        mapper.countLabels(row, m_report);
        m_hashes.push_back(qHash(mapper.idOf(row), 0));
        return {};
    }

    void keepRepeatedHashes()
    {
        std::sort(m_hashes.begin(), m_hashes.end());
        for (size_t i = 1; i < m_hashes.size(); ++i) {
            if (m_hashes[i] == m_hashes[i - 1])
                m_repeatedHashes.insert(m_hashes[i]);
        }
        m_hashes = {};
    }

    Result<void> secondReading(const QString &id, const CountKnown &countKnown)
    {
        constexpr qsizetype examples = 100;
        constexpr qsizetype batch = 2048;
        if (m_repeatedHashes.contains(qHash(id, 0))) {
            if (m_seen.contains(id)) {
                ++m_report.duplicateInFile;
                if (m_report.duplicateExamples.size() < examples)
                    m_report.duplicateExamples += id;
                return {};
            }
            m_seen.insert(id);
        }
        m_batch += id;
        return m_batch.size() < batch ? Result<void>() : countBatch(countKnown);
    }

    Result<void> meet(const SourceRow &row, RowMapper &mapper)
    {
        constexpr size_t batch = 1000;
        if (!m_conflicts.met)
            return {};
        ImportReport others; // counted by the first reading
        mapper.setAnnotators(m_conflicts.annotators.gold, m_conflicts.annotators.person);
        if (auto mapped = mapper.map(row, others))
            m_rows.push_back(std::move(*mapped));
        return m_rows.size() < batch ? Result<void>() : countConflicts();
    }

    Result<void> countConflicts()
    {
        const std::vector<ImportedRow> rows = std::exchange(m_rows, {});
        if (rows.empty())
            return {};
        return m_conflicts.met(rows).map([this](const MetConflicts &met) {
            m_met.labels += met.labels;
            m_met.texts += met.texts;
        });
    }

    Result<void> countBatch(const CountKnown &countKnown)
    {
        const QStringList ids = std::exchange(m_batch, {});
        if (ids.isEmpty() || !countKnown)
            return {};
        const auto known = countKnown(ids);
        if (!known)
            return tl::unexpected<Error>(known.error());
        m_report.duplicateInProject += *known;
        return {};
    }

    const ImportRequest &m_request;
    const ConflictLookup &m_conflicts;
    const Schema &m_schema;
    const CancelToken &m_cancel;
    const Progress &m_progress;
    ImportReport m_report;
    std::vector<size_t> m_hashes;
    QSet<size_t> m_repeatedHashes;
    QSet<QString> m_seen;
    QStringList m_batch;
    std::vector<ImportedRow> m_rows;
    MetConflicts m_met;
};

} // namespace

Result<ImportReport> checkSource(const ImportRequest &request, const Schema &schema,
                                 const std::function<Result<qint64>(const QStringList &ids)> &countKnown,
                                 const CancelToken &cancel, const Progress &progress, const ConflictLookup &conflicts)
{
    return SourceCheck(request, schema, cancel, progress, conflicts).run(countKnown);
}

} // namespace tandem
