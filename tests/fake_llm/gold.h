// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tandem {

/// Where the gold of one label stands in the file.
struct GoldLabel
{
    QString name;
    QString column;
    QStringList options;     ///< every value that occurs, or as they were given
    bool isMultiple = false; ///< its cells are JSON arrays
    bool isSpans = false;    ///< its cells are JSON arrays of {"start", "end", "label"} in code points
};

struct GoldSource
{
    QString path;
    QString idColumn;   ///< empty: rows are numbered from 1
    QString textColumn; ///< or a template over all columns
    QString textTemplate;
    std::vector<GoldLabel> labels;
};

struct GoldRow
{
    QString id;
    QString text;
    QStringList cells; ///< by label
};

/// A corpus whose right labels are known, searchable by the text that stands in a prompt.
class Gold
{
public:
    static Result<Gold> read(const GoldSource &source);

    /// The row whose text the prompt holds: looked up between the "<text>" lines; where there are none, the longest
    /// known text that the prompt contains.
    const GoldRow *find(const QString &prompt) const;
    const std::vector<GoldLabel> &labels() const { return m_labels; }
    size_t size() const { return m_rows.size(); }

private:
    void add(GoldRow row);
    void collectOptions();

    std::vector<GoldLabel> m_labels;
    std::vector<GoldRow> m_rows;
    QHash<QString, size_t> m_byText;
};

/// The values of a cell: one, or those of a JSON array; of spans their labels.
QStringList cellValues(const QString &cell);

} // namespace tandem
