// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/restore_export.h"

#include "core/io/import_source.h"
#include "core/io/mapped_source.h"
#include "core/io/restored_source.h"
#include "core/store/import/import_session.h"
#include "core/store/import/restored_labels.h"
#include "core/store/labels/annotator_store.h"
#include "core/store/sql/writer.h"
#include "core/text/wording.h"

#include <QCoreApplication>

#include <set>

namespace tandem {

namespace {

constexpr size_t recordsAtOnce = 100; // whose labels take the writer some milliseconds
constexpr size_t rowsAtOnce = 300;    // likewise, where records have many

/// An import's advice for ids that are there already, to skip or update them, is none for what comes back as a whole.
Error withAdvice(const Error &error, const ImportCounts &counts)
{
    if (error.code != ErrorCode::Refused || counts.duplicateInFile + counts.duplicateInProject == 0)
        return error;
    constexpr qsizetype named = 5;
    const QString ids = counts.duplicateExamples.mid(0, named).join(QStringLiteral(", "));
    if (counts.duplicateInProject == 0)
        return {error.code,
                QCoreApplication::translate("RestoredSource",
                                            "Rows of one record do not stand one after the other, or an id is twice in "
                                            "the file, so nothing was restored: %1. Where another program sorted the "
                                            "rows, restore the export as it was written.")
                    .arg(ids),
                {}};
    return {error.code,
            QCoreApplication::translate("RestoredSource",
                                        "%Ln id(s) of the export are in the project already, so "
                                        "nothing was restored: %1. Restore into a new project.",
                                        nullptr, countOf(counts.duplicateInProject))
                .arg(ids),
            {}};
}

class Restoring
{
public:
    Restoring(const ImportRequest &request, const Schema &schema, Writer &writer, ImportSession &session,
              const CancelToken &cancel, const Progress &progress)
        : m_request(request)
        , m_schema(schema)
        , m_writer(writer)
        , m_session(session)
        , m_cancel(cancel)
        , m_progress(progress)
    {
    }

    Result<ImportReport> run()
    {
        return each([this](RestoredRecord record) { return addRecord(std::move(record)); })
            .and_then([this] { return m_session.settle(); })
            .map_error([this](const Error &error) { return withAdvice(error, m_session.counts()); })
            .and_then([this](const ImportCounts &counts) {
                m_report.added = counts.added;
                m_report.goldLabels = counts.goldLabels;
                return each([this](RestoredRecord record) { return addLabels(std::move(record)); });
            })
            .and_then([this] { return writeLabels(); })
            .and_then([this] { return refreshLabels(); })
            .and_then([this] { return complete(); })
            .map([this](const ImportCounts &) { return m_report; });
    }

    /// Once the session is abandoned: who was made for it goes, too. Where somebody uses one by now, it stays.
    void forget()
    {
        while (m_labels->hasMade())
            m_writer
                .submit(Priority::Background,
                        [labels = m_labels](Connection &connection) { return labels->forgetOne(connection); })
                .wait();
        if (m_madeGold.isValid())
            forgetAnnotators(m_writer, {m_madeGold});
    }

private:
    template <typename Take>
    Result<void> each(Take take)
    {
        const auto source = RestoredSource::open(m_request.path, m_schema);
        if (!source)
            return tl::unexpected(source.error());
        qint64 count = 0;
        while (true) {
            auto record = (*source)->next();
            if (!record)
                return tl::unexpected(record.error());
            if (!*record) {
                m_report.findings = (*source)->findings();
                return {};
            }
            m_hasGold = (*source)->hasGold();
            if (m_cancel.isCancelled())
                return importCancelled();
            if (const Result<void> taken = take(std::move(**record)); !taken)
                return taken;
            if (m_progress && ++count % 1000 == 0)
                m_progress(count, 0);
        }
    }

    Result<void> addRecord(RestoredRecord record)
    {
        if (m_hasGold && !m_gold.isValid()) {
            const auto known = m_writer.submit(Priority::Background, knownGoldAnnotator).wait();
            const auto gold = m_writer.submit(Priority::Background, goldAnnotator).wait();
            if (!gold || !known)
                return tl::unexpected(gold ? known.error() : gold.error());
            m_gold = gold->id;
            m_madeGold = known->isValid() ? AnnotatorId() : m_gold;
        }
        ++m_report.rows;
        ImportedRow row{record.record.externalId, record.record.content, record.record.metadata, {}};
        row.typedMetadata = std::move(record.typedMetadata);
        std::set<LabelDefinitionId> done; // each row of a label says the same of gold
        for (const RestoredRow &each : record.rows) {
            m_report.personLabels += each.isOfPerson() ? 1 : 0;
            if (done.insert(each.definition).second && each.gold)
                row.labels.push_back({each.definition, m_gold, *each.gold});
        }
        return m_session.add(std::move(row));
    }

    Result<void> addLabels(RestoredRecord record)
    {
        m_waitingRows += record.rows.size();
        m_waiting.push_back(std::move(record));
        return m_waiting.size() < recordsAtOnce && m_waitingRows < rowsAtOnce ? Result<void>() : writeLabels();
    }

    Result<void> writeLabels()
    {
        m_waitingRows = 0;
        return m_writer
            .submit(Priority::Background, [labels = m_labels, records = std::exchange(m_waiting, {})](
                                              Connection &connection) { return labels->write(connection, records); })
            .wait();
    }

    Result<void> refreshLabels()
    {
        while (true) {
            if (m_cancel.isCancelled())
                return importCancelled();
            const auto more =
                m_writer
                    .submit(Priority::Background,
                            [labels = m_labels](Connection &connection) { return labels->refresh(connection); })
                    .wait();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                return {};
        }
    }

    Result<ImportCounts> complete()
    {
        return m_session.complete(importReportToJson(m_report),
                                  [labels = m_labels](Connection &connection) { return labels->show(connection); });
    }

    const ImportRequest &m_request;
    const Schema &m_schema;
    Writer &m_writer;
    ImportSession &m_session;
    const CancelToken &m_cancel;
    const Progress &m_progress;
    ImportReport m_report;
    bool m_hasGold = false;
    AnnotatorId m_gold;
    AnnotatorId m_madeGold; // invalid: it was there
    std::shared_ptr<RestoredLabels> m_labels = std::make_shared<RestoredLabels>(m_session.id());
    std::vector<RestoredRecord> m_waiting;
    size_t m_waitingRows = 0;
};

} // namespace

Result<ImportReport> restoreExport(const ImportRequest &request, const Schema &schema, Writer &writer,
                                   ImportSession &session, const CancelToken &cancel, const Progress &progress)
{
    Restoring restoring(request, schema, writer, session, cancel, progress);
    auto report = restoring.run();
    if (!report) {
        // What failed is what the user must hear; that the session was over already is no news.
        const auto abandoned = session.abandon();
        if (abandoned)
            restoring.forget();
    }
    return report;
}

} // namespace tandem
