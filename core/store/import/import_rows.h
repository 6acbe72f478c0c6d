// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/import/import_session.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace tandem {

/// Rows of an import in the form in which they are written: UTF-8, metadata as JSON. All their text lies in one piece
/// of memory: some pieces for each of a million rows, made on one thread and freed on another, took a third of the time
/// of an import.
class ImportRows
{
public:
    struct Row
    {
        QByteArrayView externalId;
        QByteArrayView content;
        bool hasContent = true;
        bool mayBeNew = true;
        QByteArrayView metadata;
        const std::vector<ImportedLabel> &labels;
    };

    /// Takes the row's labels.
    void add(ImportedRow &&row);

    size_t size() const { return m_rows.size(); }
    /// Valid until the next `add`.
    Row at(size_t index) const;
    qsizetype bytes() const { return m_text.size(); } ///< of all text

private:
    struct Place
    {
        qsizetype begin = 0; ///< of the external id, which the content follows, and the metadata
        qsizetype content = 0;
        qsizetype metadata = 0;
        qsizetype end = 0;
        bool hasContent = true;
        bool mayBeNew = true;
        std::vector<ImportedLabel> labels;
    };

    QByteArray m_text;
    std::vector<Place> m_rows;
};

} // namespace tandem
