// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/csv_writer.h"

#include <algorithm>

namespace tandem {

namespace {

bool needsCsvQuotes(const QString &text)
{
    if (text.isEmpty())
        return false;
    const auto isSpecial = [](QChar character) {
        return character == u',' || character == u'"' || character == u'\n' || character == u'\r';
    };
    return text.front().isSpace() || text.back().isSpace() || std::any_of(text.begin(), text.end(), isSpecial);
}

} // namespace

void appendCsvField(QByteArray &line, const QString &text)
{
    if (!needsCsvQuotes(text)) {
        line += text.toUtf8();
        return;
    }
    line += '"';
    line += text.toUtf8().replace('"', "\"\"");
    line += '"';
}

QByteArray csvRow(const QStringList &fields)
{
    QByteArray line;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            line += ',';
        appendCsvField(line, fields[i]);
    }
    if (line.isEmpty() && !fields.isEmpty())
        line += "\"\"";
    line += '\n';
    return line;
}

} // namespace tandem
