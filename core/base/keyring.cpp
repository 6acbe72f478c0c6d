// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/keyring.h"

#include "core/base/task_thread.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>
#include <QTimer>

namespace tandem {

namespace {

constexpr auto service = "tandem";
// A keyring that is locked asks the user; one that is not there may keep us waiting for the bus.
constexpr auto patience = std::chrono::seconds(60);

/// Lends tr() to the free functions below.
struct KeyringText
{
    Q_DECLARE_TR_FUNCTIONS(Keyring)
};

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorCode::NotFound, KeyringText::tr("The system's keyring holds no such key."), {}};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {ErrorCode::Failed, KeyringText::tr("The system's keyring did not let the program in."), {}};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {ErrorCode::Failed, KeyringText::tr("This system has no keyring that the program could use."), {}};
    default:
        return {ErrorCode::Failed, KeyringText::tr("The system's keyring reported a fault."), job.errorString()};
    }
}

Error silence()
{
    return {ErrorCode::Failed, KeyringText::tr("The system's keyring does not answer."), {}};
}

/// Starts a job on the calling thread, which is kept alive until then, and tells how it ended, once.
template <typename JobType, typename T>
void start(JobType *job, std::shared_ptr<void> alive, const Promise<Result<T>> &promise,
           std::function<Result<T>(const JobType &)> valueOf)
{
    job->setInsecureFallback(false);
    auto *limit = new QTimer(job);
    limit->setSingleShot(true);
    const auto isOpen = std::make_shared<bool>(true);
    QObject::connect(limit, &QTimer::timeout, job, [promise, isOpen] {
        if (std::exchange(*isOpen, false))
            promise.set(tl::unexpected(silence()));
    });
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [job, alive = std::move(alive), promise, isOpen, valueOf = std::move(valueOf)] {
                         if (std::exchange(*isOpen, false))
                             promise.set(job->error() == QKeychain::NoError ? valueOf(*job)
                                                                            : Result<T>(tl::unexpected(errorOf(*job))));
                     });
    limit->start(patience);
    job->start();
}

class SystemKeyring : public Keyring
{
public:
    Pending<Result<QByteArray>> read(const QString &entry) override
    {
        const Promise<Result<QByteArray>> promise;
        m_thread.post([this, promise, entry] {
            auto *job = new QKeychain::ReadPasswordJob(QString::fromLatin1(service)); // deletes itself when it is done
            job->setKey(entry);
            start<QKeychain::ReadPasswordJob, QByteArray>(
                job, m_thread.keepAlive(), promise,
                [](const QKeychain::ReadPasswordJob &done) { return done.binaryData(); });
        });
        return promise.pending();
    }

    Pending<Result<void>> write(const QString &entry, const QByteArray &secret) override
    {
        const Promise<Result<void>> promise;
        m_thread.post([this, promise, entry, secret] {
            auto *job = new QKeychain::WritePasswordJob(QString::fromLatin1(service));
            job->setKey(entry);
            job->setBinaryData(secret);
            start<QKeychain::WritePasswordJob, void>(
                job, m_thread.keepAlive(), promise, [](const QKeychain::WritePasswordJob &) { return Result<void>(); });
        });
        return promise.pending();
    }

    Pending<Result<void>> remove(const QString &entry) override
    {
        const Promise<Result<void>> promise;
        m_thread.post([this, promise, entry] {
            auto *job = new QKeychain::DeletePasswordJob(QString::fromLatin1(service));
            job->setKey(entry);
            start<QKeychain::DeletePasswordJob, void>(
                job, m_thread.keepAlive(), promise,
                [](const QKeychain::DeletePasswordJob &) { return Result<void>(); });
        });
        return promise.pending();
    }

private:
    TaskThread m_thread{QStringLiteral("tandem keyring")};
};

} // namespace

std::shared_ptr<Keyring> systemKeyring()
{
    return std::make_shared<SystemKeyring>();
}

} // namespace tandem
