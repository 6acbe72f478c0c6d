// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/catalogue/capability_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tandem {

namespace {

using nlohmann::ordered_json;

/// Lends tr() to the functions below.
struct CapabilityText
{
    Q_DECLARE_TR_FUNCTIONS(Capability)
};

QString textOf(const ordered_json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

Adaptation adaptationOf(const ordered_json &entry)
{
    Adaptation adaptation;
    for (const ordered_json &name : entry.value("left_out", ordered_json::array())) {
        if (name.is_string())
            adaptation.drop.append(QString::fromStdString(name.get<std::string>()));
    }
    const ordered_json renamed = entry.value("renamed", ordered_json::object());
    for (const auto &member : renamed.items()) {
        if (member.value().is_string())
            adaptation.rename.emplace_back(QString::fromStdString(member.key()),
                                           QString::fromStdString(member.value().get<std::string>()));
    }
    const ordered_json changed = entry.value("set", ordered_json::object());
    for (const auto &member : changed.items())
        adaptation.set.emplace_back(QString::fromStdString(member.key()),
                                    QByteArray::fromStdString(member.value().dump()));
    return adaptation;
}

Capability capabilityOf(const ordered_json &entry)
{
    Capability capability;
    capability.provider = textOf(entry, "provider");
    capability.baseUrl = textOf(entry, "base_url");
    capability.model = textOf(entry, "model");
    capability.adaptation = adaptationOf(entry);
    const QDateTime moment = QDateTime::fromString(textOf(entry, "learned_at"), Qt::ISODate);
    capability.learnedAt = moment.isValid() ? moment.toMSecsSinceEpoch() : 1;
    return capability;
}

ordered_json entryOf(const Capability &capability)
{
    ordered_json entry;
    entry["provider"] = capability.provider.toStdString();
    entry["base_url"] = capability.baseUrl.toStdString();
    entry["model"] = capability.model.toStdString();
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(capability.learnedAt, Qt::UTC);
    entry["learned_at"] = moment.toString(Qt::ISODate).toStdString();
    entry["left_out"] = ordered_json::array();
    for (const QString &name : capability.adaptation.drop)
        entry["left_out"].push_back(name.toStdString());
    entry["renamed"] = ordered_json::object();
    for (const auto &[from, to] : capability.adaptation.rename)
        entry["renamed"][from.toStdString()] = to.toStdString();
    entry["set"] = ordered_json::object();
    for (const auto &[name, value] : capability.adaptation.set)
        entry["set"][name.toStdString()] = ordered_json::parse(value.begin(), value.end(), nullptr, false);
    return entry;
}

Capability emptyFor(const AgentConfiguration &agent)
{
    Capability capability;
    capability.provider = toWord(agent.provider);
    capability.baseUrl = agent.baseUrl.trimmed();
    while (capability.baseUrl.endsWith(u'/'))
        capability.baseUrl.chop(1);
    capability.model = agent.model;
    return capability;
}

bool isSameModel(const Capability &one, const Capability &other)
{
    return one.provider == other.provider && one.baseUrl == other.baseUrl && one.model == other.model;
}

} // namespace

CapabilityFile::CapabilityFile(QString path)
    : m_path(std::move(path))
{
    read();
}

Capability CapabilityFile::of(const AgentConfiguration &agent) const
{
    const std::lock_guard lock(m_mutex);
    Capability sought = emptyFor(agent);
    for (const Capability &known : m_known) {
        if (isSameModel(known, sought))
            return known;
    }
    return sought;
}

std::vector<Capability> CapabilityFile::all() const
{
    const std::lock_guard lock(m_mutex);
    return m_known;
}

Result<void> CapabilityFile::learn(const AgentConfiguration &agent, const Adaptation &adaptation)
{
    const std::lock_guard lock(m_mutex);
    read();
    Capability sought = emptyFor(agent);
    auto known = std::find_if(m_known.begin(), m_known.end(),
                              [&sought](const Capability &one) { return isSameModel(one, sought); });
    if (known == m_known.end())
        known = m_known.insert(m_known.end(), std::move(sought));
    if (!known->adaptation.add(adaptation))
        return {};
    known->learnedAt = Clock::now();
    return write();
}

Result<void> CapabilityFile::forget(const AgentConfiguration &agent)
{
    const std::lock_guard lock(m_mutex);
    read();
    const Capability sought = emptyFor(agent);
    std::erase_if(m_known, [&sought](const Capability &one) { return isSameModel(one, sought); });
    return write();
}

Result<void> CapabilityFile::forgetAll()
{
    const std::lock_guard lock(m_mutex);
    m_known.clear();
    return write();
}

QString CapabilityFile::problem() const
{
    const std::lock_guard lock(m_mutex);
    return m_problem;
}

QString CapabilityFile::defaultPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return folder + QStringLiteral("/tandem/capabilities.json");
}

void CapabilityFile::read()
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.exists())
        return;
    m_problem.clear();
    ordered_json top;
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray text = file.readAll();
        top = ordered_json::parse(text.begin(), text.end(), nullptr, false);
    }
    if (!top.is_object() || !top.contains("models") || !top["models"].is_array()) {
        m_problem = CapabilityText::tr("What is known of models could not be read from %1; it is learned anew.")
                        .arg(QDir::toNativeSeparators(m_path));
        return;
    }
    m_known.clear();
    for (const ordered_json &entry : top["models"]) {
        if (entry.is_object())
            m_known.push_back(capabilityOf(entry));
    }
}

Result<void> CapabilityFile::write() const
{
    if (m_path.isEmpty())
        return {};
    ordered_json top;
    top["version"] = 1;
    top["models"] = ordered_json::array();
    for (const Capability &capability : m_known)
        top["models"].push_back(entryOf(capability));
    QSaveFile file(m_path);
    const QByteArray text = QByteArray::fromStdString(top.dump(2)) + '\n';
    const bool isWritten = QDir().mkpath(QFileInfo(m_path).path()) && file.open(QIODevice::WriteOnly) &&
                           file.write(text) == text.size() && file.commit();
    if (isWritten)
        return {};
    return failure(ErrorCode::Failed,
                   CapabilityText::tr("What was learned of the model could not be written to %1. Make room or give the "
                                      "right to write there; until then it is learned anew at each start.")
                       .arg(QDir::toNativeSeparators(m_path)));
}

} // namespace tandem
