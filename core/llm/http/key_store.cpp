// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/http/key_store.h"

#include <QSettings>
#include <QStringList>

namespace tandem {

namespace {

/// One file of its own, so that the command line and the window share it.
class KeySettings : public QSettings
{
public:
    KeySettings()
        : QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("tandem"), QStringLiteral("keys"))
    {
    }
};

QString listName()
{
    return QStringLiteral("in_keyring");
}

bool isListed(const QString &origin)
{
    const KeySettings settings;
    return settings.value(listName()).toStringList().contains(origin);
}

void setListed(const QString &origin, bool isThere)
{
    KeySettings settings;
    QStringList origins = settings.value(listName()).toStringList();
    origins.removeAll(origin);
    if (isThere)
        origins.append(origin);
    settings.setValue(listName(), origins);
}

} // namespace

/// The keys in memory.
struct KeyStore::Held
{
    struct Key
    {
        QByteArray secret;
        KeyPlace place = KeyPlace::None;
    };

    ~Held()
    {
        for (auto &[origin, key] : m_keys)
            key.secret.fill('\0');
    }

    void put(const QString &origin, const QByteArray &secret, KeyPlace place)
    {
        const std::lock_guard lock(m_mutex);
        m_keys[origin] = {secret, place};
    }

    void drop(const QString &origin)
    {
        const std::lock_guard lock(m_mutex);
        m_keys.erase(origin);
    }

    std::optional<Key> get(const QString &origin) const
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_keys.find(origin);
        return found == m_keys.end() ? std::nullopt : std::optional(found->second);
    }

private:
    mutable std::mutex m_mutex;
    std::map<QString, Key> m_keys; // guarded by m_mutex
};

KeyStore::KeyStore(std::shared_ptr<Keyring> keyring)
    : m_keyring(std::move(keyring))
    , m_held(std::make_shared<Held>())
{
}

KeyStore::~KeyStore() = default;

Pending<Result<void>> KeyStore::load(const AgentConfiguration &agent)
{
    using Loaded = Pending<Result<void>>;
    if (agent.provider == Provider::BuiltIn)
        return Loaded::ready({});
    const auto endpoint = endpointOf(agent);
    if (!endpoint)
        return Loaded::ready(tl::unexpected(endpoint.error()));
    if (m_held->get(endpoint->origin) || !isListed(endpoint->origin))
        return Loaded::ready({});
    const Promise<Result<void>> promise;
    m_keyring->read(endpoint->origin)
        .onArrival([promise, held = m_held, origin = endpoint->origin](const Result<QByteArray> &key) {
            if (key)
                held->put(origin, *key, KeyPlace::Keyring);
            promise.set(key.map([](const QByteArray &) {}));
        });
    return promise.pending();
}

KeySource KeyStore::source() const
{
    return [held = m_held](const QString &origin, const QString &keyVariable) {
        const auto key = held->get(origin);
        return key ? key->secret : keyFromEnvironment(origin, keyVariable);
    };
}

Pending<Result<KeyPlace>> KeyStore::save(const AgentConfiguration &agent, const QByteArray &key)
{
    using Saved = Pending<Result<KeyPlace>>;
    const auto endpoint = endpointOf(agent);
    if (!endpoint)
        return Saved::ready(tl::unexpected(endpoint.error()));
    const QByteArray secret = key.trimmed();
    const Promise<Result<KeyPlace>> promise;
    m_keyring->write(endpoint->origin, secret)
        .onArrival([promise, held = m_held, secret, origin = endpoint->origin](const Result<void> &written) {
            const KeyPlace place = written ? KeyPlace::Keyring : KeyPlace::ThisRun;
            held->put(origin, secret, place);
            setListed(origin, written.has_value());
            promise.set(place);
        });
    return promise.pending();
}

Pending<Result<void>> KeyStore::forget(const AgentConfiguration &agent)
{
    using Forgotten = Pending<Result<void>>;
    const auto endpoint = endpointOf(agent);
    if (!endpoint)
        return Forgotten::ready(tl::unexpected(endpoint.error()));
    m_held->drop(endpoint->origin);
    if (!isListed(endpoint->origin))
        return Forgotten::ready({});
    const Promise<Result<void>> promise;
    m_keyring->remove(endpoint->origin).onArrival([promise, origin = endpoint->origin](const Result<void> &removed) {
        const bool isGone = removed || removed.error().code == ErrorCode::NotFound;
        if (isGone)
            setListed(origin, false);
        promise.set(isGone ? Result<void>() : removed);
    });
    return promise.pending();
}

KeyPlace KeyStore::placeOf(const AgentConfiguration &agent) const
{
    const auto endpoint = endpointOf(agent);
    if (!endpoint)
        return KeyPlace::None;
    if (const auto key = m_held->get(endpoint->origin))
        return key->place;
    if (isListed(endpoint->origin))
        return KeyPlace::Keyring;
    return keyFromEnvironment(endpoint->origin, agent.keyVariable).isEmpty() ? KeyPlace::None : KeyPlace::Environment;
}

} // namespace tandem
