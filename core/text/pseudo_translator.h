// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace tandem {

/// English with accents, longer by two fifths and in brackets: ⟦Šàvé ä çöpý…⟧. What stands for something else keeps its
/// letters: placeholders, markup, the & of an access key, file patterns, tags of a template.
QString pseudoText(const QString &english);

/// Makes such texts for whatever is translated.
class PseudoTranslator : public QTranslator
{
public:
    explicit PseudoTranslator(QObject *parent);

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

private:
    QTranslator m_english; ///< the plural forms
};

} // namespace tandem
