// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/foreign_file.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <vector>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct ForeignFileText
{
    Q_DECLARE_TR_FUNCTIONS(ForeignFile)
};

enum class Kind {
    Pdf,
    Gzip,
    OtherCompression,
    Archive,
    OldOffice,
    Database,
    Columnar,
    Python,
    Science,
    Image,
    Sound,
    Program,
    RichText,
    WebPage,
    Pointer
};

struct Signature
{
    Kind kind;
    qsizetype at;
    QByteArray bytes;
};

QByteArray raw(const char *bytes, qsizetype size)
{
    return {bytes, size};
}

const std::vector<Signature> &signatures()
{
    static const std::vector<Signature> all = {
        {Kind::Pdf, 0, "%PDF-"},
        {Kind::Gzip, 0, "\x1F\x8B"},
        {Kind::OtherCompression, 4, "1AY&SY"},                           // bzip2
        {Kind::OtherCompression, 0, raw("\xFD\x37\x7A\x58\x5A\x00", 6)}, // xz
        {Kind::OtherCompression, 0, "\x28\xB5\x2F\xFD"},                 // Zstandard
        {Kind::OtherCompression, 0, "\x04\x22\x4D\x18"},                 // LZ4
        {Kind::Archive, 0, "7z\xBC\xAF\x27\x1C"},
        {Kind::Archive, 0, "Rar!\x1A\x07"},
        {Kind::Archive, 257, "ustar"}, // tar
        {Kind::OldOffice, 0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"},
        {Kind::Database, 0, "SQLite format 3"},
        {Kind::Columnar, 0, "PAR1"},
        {Kind::Columnar, 0, "ARROW1"},
        {Kind::Columnar, 0, "FEA1"},
        {Kind::Columnar, 0, "Obj\x01"}, // Avro
        {Kind::Columnar, 0, "ORC\x0A"},
        {Kind::Columnar, 0, raw("\xFF\xFF\xFF\xFF", 4)}, // an Arrow stream, as data sets are kept on disk
        {Kind::Python, 0, "\x80\x02"},
        {Kind::Python, 0, "\x80\x03"},
        {Kind::Python, 0, "\x80\x04\x95"},
        {Kind::Python, 0, "\x80\x05\x95"},
        {Kind::Python, 0, "\x93NUMPY"},
        {Kind::Science, 0, "\x89HDF\r\n\x1A\n"},
        {Kind::Science, 0, "RDX3\n"},
        {Kind::Image, 0, "\x89PNG\r\n\x1A\n"},
        {Kind::Image, 0, "\xFF\xD8\xFF"},
        {Kind::Image, 0, "GIF87a"},
        {Kind::Image, 0, "GIF89a"},
        {Kind::Image, 0, raw("II*\0", 4)},
        {Kind::Image, 0, raw("MM\0*", 4)},
        {Kind::Image, 0, "RIFF"}, // WebP; sound and video too
        {Kind::Sound, 0, "ID3"},
        {Kind::Sound, 0, raw("OggS\0", 5)},
        {Kind::Sound, 0, "fLaC"},
        {Kind::Sound, 4, "ftyp"},
        {Kind::Program, 0,
         "\x7F"
         "ELF"},
        {Kind::Program, 0, raw("MZ\x90\0", 4)},
        {Kind::RichText, 0, "{\\rtf"},
        {Kind::Pointer, 0, "version https://git-lfs.github.com/spec/"},
    };
    return all;
}

QString sentenceOf(Kind kind)
{
    switch (kind) {
    case Kind::Pdf:
        return ForeignFileText::tr("This is a PDF document, which holds pages and no table. Save its text or its table "
                                   "as CSV or JSON Lines and import that.");
    case Kind::Gzip:
        return ForeignFileText::tr("The file is compressed. Unpack it first (gunzip).");
    case Kind::OtherCompression:
        return ForeignFileText::tr("The file is compressed (bzip2, xz, Zstandard or LZ4). Unpack it first.");
    case Kind::Archive:
        return ForeignFileText::tr("This is an archive of files. Unpack it and import the file inside.");
    case Kind::OldOffice:
        return ForeignFileText::tr("This is an old Office document (such as .xls or .doc). Open it in a spreadsheet "
                                   "program, save the sheet as CSV and import that.");
    case Kind::Database:
        return ForeignFileText::tr("This is a database, not a text file. A Tandem project is opened with File, Open; "
                                   "of another database, export the table as CSV.");
    case Kind::Columnar:
        return ForeignFileText::tr("This is a table in Parquet, Arrow, Avro or ORC, which cannot be read here. Save it "
                                   "as CSV or JSON Lines and import that (pandas: read_parquet(…).to_json(…, "
                                   "orient=\"records\", lines=True)).");
    case Kind::Python:
        return ForeignFileText::tr(
            "This is a Python object (pickle or NumPy). Save the table as CSV or JSON Lines from "
            "Python and import that.");
    case Kind::Science:
        return ForeignFileText::tr("This is an HDF5 or R data file. Save the table as CSV and import that.");
    case Kind::Image:
        return ForeignFileText::tr("This is an image, not a text file.");
    case Kind::Sound:
        return ForeignFileText::tr("This is sound or video, not a text file.");
    case Kind::Program:
        return ForeignFileText::tr("This is a program, not a text file.");
    case Kind::RichText:
        return ForeignFileText::tr("This is a document in rich text (RTF). Save it as plain text and import that.");
    case Kind::WebPage:
        return ForeignFileText::tr("This is a web page or an XML document, not a table; perhaps a download gave a page "
                                   "instead of its file. Save the data as CSV, JSON or JSON Lines and import that.");
    case Kind::Pointer:
        return ForeignFileText::tr("This is a pointer that Git LFS left in place of the file. Fetch the file itself "
                                   "(git lfs pull) and import that.");
    }
    return {};
}

QString zipSentence(const QByteArray &head)
{
    if (head.contains("xl/") || head.contains("opendocument.spreadsheet")) {
        return ForeignFileText::tr("This is a spreadsheet (Excel or OpenDocument), not a text file. Save the sheet as "
                                   "CSV and import that.");
    }
    if (head.contains("word/") || head.contains("opendocument.text")) {
        return ForeignFileText::tr("This is a text document (Word or OpenDocument). Save its table as CSV, or its text "
                                   "as plain text, and import that.");
    }
    return ForeignFileText::tr("This is a spreadsheet or a zip archive, not a text file. Save the sheet as CSV and "
                               "import that, or unpack the archive first.");
}

bool isMarkup(const QByteArray &head)
{
    QByteArray start = head.left(256).trimmed();
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.mid(3).trimmed();
    start = start.toLower();
    const std::array<const char *, 4> beginnings = {"<!doctype html", "<html", "<?xml", "<!doctype xml"};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&start](const char *each) { return start.startsWith(each); });
}

bool isControl(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code == 0x7F || (code < 0x20 && !QByteArrayView("\t\n\r\f\x1B").contains(byte));
}

/// A table may begin with any letters: only what goes on as no text does is a signature.
bool goesOnAsNoText(const QByteArray &head)
{
    const QByteArray start = head.left(512);
    return std::any_of(start.begin(), start.end(), isControl);
}

bool isTextItself(Kind kind)
{
    return kind == Kind::Pdf || kind == Kind::RichText || kind == Kind::Pointer;
}

} // namespace

QString foreignFileFault(const QByteArray &head)
{
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return zipSentence(head);
    for (const Signature &signature : signatures()) {
        const bool begins = head.mid(signature.at, signature.bytes.size()) == signature.bytes;
        if (begins && (isTextItself(signature.kind) || goesOnAsNoText(head)))
            return sentenceOf(signature.kind);
    }
    return isMarkup(head) ? sentenceOf(Kind::WebPage) : QString();
}

bool looksLikeNoText(const QByteArray &head)
{
    constexpr qsizetype enoughToTell = 64;
    const auto controls = std::count_if(head.begin(), head.end(), isControl);
    const int mostPercent = QByteArrayView(head).isValidUtf8() ? 30 : 3;
    return head.size() >= enoughToTell && controls * 100 > head.size() * mostPercent;
}

} // namespace tandem
