// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/http/key_store.h"
#include "tests/support/must.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace tandem;

namespace {

/// A keyring in memory that can be locked.
class FakeKeyring : public Keyring
{
public:
    Pending<Result<QByteArray>> read(const QString &entry) override
    {
        ++reads;
        const auto found = entries.find(entry);
        if (isLocked || found == entries.end())
            return Pending<Result<QByteArray>>::ready(
                failure(isLocked ? ErrorCode::Failed : ErrorCode::NotFound, QStringLiteral("It is locked.")));
        return Pending<Result<QByteArray>>::ready(found->second);
    }

    Pending<Result<void>> write(const QString &entry, const QByteArray &secret) override
    {
        if (isLocked)
            return Pending<Result<void>>::ready(failure(ErrorCode::Failed, QStringLiteral("It is locked.")));
        entries[entry] = secret;
        return Pending<Result<void>>::ready({});
    }

    Pending<Result<void>> remove(const QString &entry) override
    {
        if (isLocked)
            return Pending<Result<void>>::ready(failure(ErrorCode::Failed, QStringLiteral("It is locked.")));
        entries.erase(entry);
        return Pending<Result<void>>::ready({});
    }

    std::map<QString, QByteArray> entries;
    bool isLocked = false;
    int reads = 0;
};

AgentConfiguration agentAt(const char *address)
{
    AgentConfiguration agent;
    agent.baseUrl = QString::fromLatin1(address);
    agent.model = QStringLiteral("m");
    return agent;
}

} // namespace

class TestKeyStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
        m_keyring = std::make_shared<FakeKeyring>();
        qunsetenv("TST_KEY");
    }

    void aKeyOutlivesTheRunAndGoesToItsOriginOnly()
    {
        const AgentConfiguration agent = agentAt("https://api.example.org/v1");
        {
            KeyStore store(m_keyring);
            QCOMPARE(store.placeOf(agent), KeyPlace::None);
            QCOMPARE(must(store.save(agent, " secret-1\n").wait()), KeyPlace::Keyring);
            QCOMPARE(store.source()(m_origin, {}), QByteArray("secret-1"));
        }
        KeyStore store(m_keyring);
        QCOMPARE(store.placeOf(agent), KeyPlace::Keyring);
        QVERIFY(store.source()(m_origin, {}).isEmpty()); // not loaded yet
        must(store.load(agent).wait());
        QCOMPARE(store.source()(m_origin, {}), QByteArray("secret-1"));
        QVERIFY(store.source()(QStringLiteral("https://api.example.org:444"), {}).isEmpty());
        must(store.forget(agent).wait());
        QCOMPARE(store.placeOf(agent), KeyPlace::None);
        QVERIFY(m_keyring->entries.empty());
    }

    void withoutAKeyringAKeyLastsForThisRun()
    {
        const AgentConfiguration agent = agentAt("https://api.example.org/v1");
        m_keyring->isLocked = true;
        KeyStore store(m_keyring);
        QCOMPARE(must(store.save(agent, "secret-2").wait()), KeyPlace::ThisRun);
        QCOMPARE(store.source()(m_origin, {}), QByteArray("secret-2"));
        QCOMPARE(store.placeOf(agent), KeyPlace::ThisRun);
        KeyStore later(m_keyring);
        QCOMPARE(later.placeOf(agent), KeyPlace::None);
    }

    void nobodyIsAskedForAKeyringThatHoldsNothing()
    {
        KeyStore store(m_keyring);
        must(store.load(agentAt("https://api.example.org/v1")).wait());
        must(store.load(builtInAgent()).wait());
        QCOMPARE(m_keyring->reads, 0);
        QVERIFY(!store.load(agentAt("ftp://nowhere")).wait());
    }

    void aLockedKeyringIsToldOf()
    {
        const AgentConfiguration agent = agentAt("https://api.example.org/v1");
        must(KeyStore(m_keyring).save(agent, "secret-3").wait());
        m_keyring->isLocked = true;
        KeyStore store(m_keyring);
        const auto loaded = store.load(agent).wait();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().message, QStringLiteral("It is locked."));
        QVERIFY(!store.forget(agent).wait());
        QCOMPARE(store.placeOf(agent), KeyPlace::Keyring);
    }

    void whatWasEnteredIsPreferredToTheEnvironment()
    {
        AgentConfiguration agent = agentAt("https://api.example.org/v1");
        agent.keyVariable = QStringLiteral("TST_KEY");
        qputenv("TST_KEY", "from-environment");
        KeyStore store(m_keyring);
        QCOMPARE(store.placeOf(agent), KeyPlace::Environment);
        QCOMPARE(store.source()(m_origin, agent.keyVariable), QByteArray("from-environment"));
        must(store.save(agent, "entered").wait());
        QCOMPARE(store.source()(m_origin, agent.keyVariable), QByteArray("entered"));
    }

    void noSecretReachesTheSettings()
    {
        must(KeyStore(m_keyring).save(agentAt("https://api.example.org/v1"), "secret-4").wait());
        const QString path =
            QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("tandem"), QStringLiteral("keys"))
                .fileName();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("api.example.org"));
        QVERIFY(!written.contains("secret-4"));
    }

private:
    const QString m_origin = QStringLiteral("https://api.example.org:443");
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FakeKeyring> m_keyring;
};

QTEST_GUILESS_MAIN(TestKeyStore)
#include "tst_key_store.moc"
