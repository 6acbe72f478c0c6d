// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/csv_writer.h"

#include <algorithm>

namespace tandem {

namespace {

bool needsCsvQuotes(const QString &text, QChar delimiter)
{
    if (text.isEmpty())
        return false;
    const auto isSpecial = [delimiter](QChar character) {
        return character == delimiter || character == u'"' || character == u'\n' || character == u'\r';
    };
    return text.front().isSpace() || text.back().isSpace() || std::any_of(text.begin(), text.end(), isSpecial);
}

/// What spreadsheets compute: https://owasp.org/www-community/attacks/CSV_Injection
bool looksLikeFormula(const QString &text)
{
    // Spreadsheets look past white space at the beginning, and take full-width signs for the plain ones.
    static constexpr QStringView signs = u"=+-@\uff1d\uff0b\uff0d\uff20";
    const auto first = std::find_if(text.begin(), text.end(), [](QChar character) { return !character.isSpace(); });
    if (first == text.end() || !signs.contains(*first))
        return false;
    bool isNumber = false;
    text.toDouble(&isNumber);
    return !isNumber;
}

} // namespace

void appendCsvField(QByteArray &line, const QString &text, const CsvDialect &dialect)
{
    const bool isMarked = dialect.formulaSafe && (looksLikeFormula(text) || text.startsWith(u'\''));
    const QString cell = isMarked ? u'\'' + text : text;
    if (!needsCsvQuotes(cell, dialect.delimiter)) {
        line += cell.toUtf8();
        return;
    }
    line += '"';
    line += cell.toUtf8().replace('"', "\"\"");
    line += '"';
}

QByteArray csvRow(const QStringList &fields, const CsvDialect &dialect)
{
    const QByteArray delimiter = QString(dialect.delimiter).toUtf8();
    QByteArray line;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            line += delimiter;
        appendCsvField(line, fields[i], dialect);
    }
    if (line.isEmpty() && !fields.isEmpty())
        line += "\"\"";
    line += '\n';
    return line;
}

} // namespace tandem
