// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/builtin_store.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace tandem {

namespace {

constexpr quint32 mark = 0x54424D32; // "TBM2"
constexpr qint32 mostDefinitions = 10'000;

void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
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

QByteArray packed(const FittedModel &model)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    prepare(stream);
    stream << mark << model.vocabulary << static_cast<qint32>(model.definitions.size());
    for (const DefinitionModel &definition : model.definitions)
        stream << definition;
    return bytes;
}

Result<FittedModel> unpackedModel(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    prepare(stream);
    quint32 found = 0;
    qint32 count = 0;
    FittedModel model;
    stream >> found;
    if (found == mark)
        stream >> model.vocabulary >> count;
    if (count < 0 || count > mostDefinitions)
        stream.setStatus(QDataStream::ReadCorruptData);
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        model.definitions.emplace_back();
        stream >> model.definitions.back();
        model.definitions.back().weighNames(model.vocabulary);
    }
    if (found == mark && isSound(stream, model))
        return model;
    return failure(ErrorCode::DamagedFile,
                   QCoreApplication::translate("BuiltInModel", "The trained baseline that is stored with this job "
                                                               "cannot be read. Start a new job with the agent."));
}

} // namespace tandem
