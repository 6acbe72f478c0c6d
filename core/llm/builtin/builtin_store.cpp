// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/builtin_store.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace tandem {

namespace {

constexpr quint32 mark = 0x54424D33;             // "TBM3"
constexpr quint32 markWithoutSpans = 0x54424D32; // "TBM2": the same, but for the taggers
constexpr qint32 mostDefinitions = 10'000;

void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
}

qint32 readCount(QDataStream &stream)
{
    qint32 count = 0;
    stream >> count;
    if (count < 0 || count > mostDefinitions)
        stream.setStatus(QDataStream::ReadCorruptData);
    return count;
}

void readRecordModels(QDataStream &stream, FittedModel &model)
{
    stream >> model.vocabulary;
    const qint32 count = readCount(stream);
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        model.definitions.emplace_back();
        stream >> model.definitions.back();
        model.definitions.back().weighNames(model.vocabulary);
    }
}

void readTaggers(QDataStream &stream, FittedModel &model)
{
    const qint32 count = readCount(stream);
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        model.taggers.emplace_back();
        stream >> model.taggers.back();
    }
}

bool isSound(const QDataStream &stream, const FittedModel &model)
{
    const size_t columns = model.vocabulary.columnCount();
    const auto fits = [columns](const DefinitionModel &definition) { return definition.fitsColumns(columns); };
    return stream.status() == QDataStream::Ok && std::all_of(model.definitions.begin(), model.definitions.end(), fits);
}

} // namespace

const DefinitionModel *FittedModel::definition(LabelDefinitionId id) const
{
    const auto found = std::find_if(definitions.begin(), definitions.end(),
                                    [id](const DefinitionModel &model) { return model.id() == id; });
    return found == definitions.end() ? nullptr : &*found;
}

const SpanTagger *FittedModel::tagger(LabelDefinitionId id) const
{
    const auto found = std::find_if(taggers.begin(), taggers.end(),
                                    [id](const SpanTagger &tagger) { return tagger.definition() == id; });
    return found == taggers.end() ? nullptr : &*found;
}

QByteArray packed(const FittedModel &model)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    prepare(stream);
    stream << mark << model.vocabulary << static_cast<qint32>(model.definitions.size());
    for (const DefinitionModel &definition : model.definitions)
        stream << definition;
    stream << static_cast<qint32>(model.taggers.size());
    for (const SpanTagger &tagger : model.taggers)
        stream << tagger;
    return bytes;
}

Result<FittedModel> unpackedModel(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    prepare(stream);
    quint32 found = 0;
    FittedModel model;
    stream >> found;
    const bool isKnown = found == mark || found == markWithoutSpans;
    if (isKnown)
        readRecordModels(stream, model);
    if (found == mark)
        readTaggers(stream, model);
    if (isKnown && isSound(stream, model))
        return model;
    return failure(ErrorCode::DamagedFile,
                   QCoreApplication::translate("BuiltInModel", "The trained baseline that is stored with this job "
                                                               "cannot be read. Start a new job with the agent."));
}

} // namespace tandem
