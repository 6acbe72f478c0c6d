// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/source_choices.h"

#include "ui/widgets/spoken_name.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>

#include <array>

namespace tandem {

namespace {

struct FormatChoice
{
    const char *name;
    SourceFormat format;
    char16_t delimiter;
};

constexpr std::array<FormatChoice, 7> formats = {{
    {QT_TRANSLATE_NOOP("SourceChoices", "Comma"), SourceFormat::Csv, u','},
    {QT_TRANSLATE_NOOP("SourceChoices", "Semicolon"), SourceFormat::Csv, u';'},
    {QT_TRANSLATE_NOOP("SourceChoices", "Bar"), SourceFormat::Csv, u'|'},
    {QT_TRANSLATE_NOOP("SourceChoices", "Tab"), SourceFormat::Tsv, u'\t'},
    {QT_TRANSLATE_NOOP("SourceChoices", "JSON array"), SourceFormat::Json, u'\0'},
    {QT_TRANSLATE_NOOP("SourceChoices", "JSON Lines"), SourceFormat::JsonLines, u'\0'},
    {QT_TRANSLATE_NOOP("SourceChoices", "Lines of text"), SourceFormat::Lines, u'\0'},
}};

/// Lends tr() to the free functions below.
struct SourceChoicesText
{
    Q_DECLARE_TR_FUNCTIONS(SourceChoices)
};

bool isFormat(const FormatChoice &choice, const SourceOptions &options)
{
    if (choice.format == SourceFormat::Tsv)
        return options.format == SourceFormat::Tsv || options.delimiter == u'\t';
    return options.format == choice.format &&
           (choice.format != SourceFormat::Csv || options.delimiter == QChar(choice.delimiter));
}

} // namespace

QComboBox *makeFormatBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    setSpokenName(box, SourceChoicesText::tr("Delimiter"));
    box->setToolTip(SourceChoicesText::tr("What stands between the values of a row"));
    for (const FormatChoice &choice : formats)
        box->addItem(SourceChoicesText::tr(choice.name));
    return box;
}

void showFormat(const SourceOptions &options, QComboBox *box)
{
    for (size_t i = 0; i < formats.size(); ++i) {
        if (isFormat(formats[i], options))
            return box->setCurrentIndex(static_cast<int>(i));
    }
}

void setFormat(SourceOptions *options, const QComboBox &box)
{
    const FormatChoice &choice = formats[static_cast<size_t>(box.currentIndex())];
    options->format = choice.format;
    options->delimiter = choice.format == SourceFormat::Csv ? QChar(choice.delimiter) : QChar();
    options->quote.reset();
    options->hasHeader.reset();
}

QComboBox *makeEncodingBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    setSpokenName(box, SourceChoicesText::tr("Encoding"));
    box->setToolTip(SourceChoicesText::tr("How the file's bytes stand for letters"));
    for (const char *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1", "windows-1250",
                             "windows-1251", "windows-1253", "windows-1254", "windows-1255", "windows-1256", "KOI8-R",
                             "Shift_JIS", "EUC-JP", "GB18030", "Big5", "windows-949"})
        box->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
    return box;
}

void showEncoding(const SourceOptions &options, QComboBox *box)
{
    int index = box->findData(options.encoding, Qt::UserRole, Qt::MatchFixedString);
    if (index < 0) {
        box->addItem(options.encoding, options.encoding);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

QComboBox *makeQuoteBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    setSpokenName(box, SourceChoicesText::tr("Quotes"));
    box->setToolTip(SourceChoicesText::tr("What encloses a value that holds the delimiter or line breaks"));
    box->addItem(SourceChoicesText::tr("Quotes \""), QStringLiteral("\""));
    box->addItem(SourceChoicesText::tr("Quotes '"), QStringLiteral("'"));
    box->addItem(SourceChoicesText::tr("No quotes"), QString());
    return box;
}

void showQuote(const SourceOptions &options, QComboBox *box)
{
    const bool isTable = options.format == SourceFormat::Csv || options.format == SourceFormat::Tsv;
    const QChar quote = options.quote.value_or(QChar());
    box->setVisible(isTable);
    box->setCurrentIndex(qMax(0, box->findData(quote.isNull() ? QString() : QString(quote))));
}

QComboBox *makeSeparatorBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(SourceChoicesText::tr("Separator of several labels"));
    box->addItem(SourceChoicesText::tr("JSON array, or guessed"), QString());
    box->addItem(SourceChoicesText::tr("separated by |"), QStringLiteral("|"));
    box->addItem(SourceChoicesText::tr("separated by ;"), QStringLiteral(";"));
    box->addItem(SourceChoicesText::tr("separated by ,"), QStringLiteral(","));
    return box;
}

QWidget *labelled(const QString &text, QWidget *field, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::grid);
    QLabel *label = textLabel(text, FontRole::Small, box);
    label->setBuddy(field);
    line->addWidget(label);
    line->addWidget(field);
    return box;
}

} // namespace tandem
