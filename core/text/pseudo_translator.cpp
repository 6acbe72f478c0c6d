// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pseudo_translator.h"

#include <QRegularExpression>

#include <string_view>

namespace tandem {

namespace {

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz");
    static const QString marked = QStringLiteral("ÀàÇçĎďÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŘřŠšŤťÜüŴŵÝýŽž");
    const qsizetype place = plain.indexOf(letter);
    return place < 0 ? letter : marked.at(place);
}

/// Words, so that lines can be broken in them.
QString padding(qsizetype length)
{
    static const QString words = QStringLiteral(" ẽñļàřĝéď");
    QString text;
    while (text.size() < length)
        text += words.left(length - text.size());
    return text;
}

/// What Qt reads for itself and not for people: names of keys, the direction of a script, formats of dates.
bool isForQt(std::string_view context, std::string_view source, const char *comment)
{
    return context == "QShortcut" || source == "QT_LAYOUT_DIRECTION" ||
           (comment && std::string_view(comment).substr(0, 7) == "format:");
}

} // namespace

QString pseudoText(const QString &english)
{
    static const QRegularExpression kept(QStringLiteral(R"(%L?(\d+|n)|<[^<>]*>|&#?\w+;|&\w|\{\{.*?\}\}|\(\*[^)]*\))"));
    QString text;
    qsizetype end = 0;
    const auto addAccented = [&](qsizetype until) {
        for (; end < until; ++end)
            text += accented(english.at(end));
    };
    for (const QRegularExpressionMatch &match : kept.globalMatch(english)) {
        addAccented(match.capturedStart());
        text += match.captured();
        end = match.capturedEnd();
    }
    addAccented(english.size());
    return u'⟦' + text + padding((english.size() * 2 + 4) / 5) + u'⟧';
}

PseudoTranslator::PseudoTranslator(QObject *parent)
    : QTranslator(parent)
{
    (void)m_english.load(QStringLiteral("tandem_en"), QStringLiteral(":/tandem/translations"));
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    if (isForQt(context, source, disambiguation))
        return {};
    const QString counted = n >= 0 ? m_english.translate(context, source, disambiguation, n) : QString();
    return pseudoText(counted.isEmpty() ? QString::fromUtf8(source) : counted);
}

} // namespace tandem
