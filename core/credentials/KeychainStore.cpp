#include "core/credentials/KeychainStore.h"

#include "core/base/Log.h"
#include "core/credentials/SecretParts.h"

#include <QCoroFuture>
#include <QPointer>
#include <QPromise>
#include <QRandomGenerator>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace bucketdeck {
namespace {

Error unavailable(const QString &detail)
{
    return makeError(ErrorKind::KeyringUnavailable,
                     KeychainStore::tr("This computer's keyring does not answer. Unlock it, or start a keyring service "
                                       "(such as GNOME Keyring or KWallet), and try again."),
                     detail);
}

Error locked(const QString &detail)
{
    return makeError(ErrorKind::KeyringUnavailable,
                     KeychainStore::tr("This computer's keyring is locked. Unlock it and try again."), detail);
}

/// The texts of QtKeychain name the service's fault and never the value, so they may stand in the detail.
Error keychainError(const QKeychain::Job &job)
{
    const QString detail =
        QStringLiteral("keychain error %1: %2").arg(QString::number(static_cast<int>(job.error())), job.errorString());
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return makeError(ErrorKind::NotFound, KeychainStore::tr("The keyring holds nothing under this name."), detail);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return locked(detail);
    default:
        return unavailable(detail);
    }
}

Error damaged()
{
    return makeError(ErrorKind::NotFound, KeychainStore::tr("What the keyring holds for this account is damaged. "
                                                            "Sign in again to replace it."));
}

} // namespace

KeychainStore::KeychainStore(QString service, std::chrono::milliseconds timeLimit, QObject *parent)
    : CredentialStore(parent)
    , m_service(std::move(service))
    , m_timeLimit(timeLimit)
{
}

Task<QByteArray> KeychainStore::read(QString key)
{
    const QPointer<KeychainStore> self(this);
    const Result<QByteArray> main = co_await readEntry(key);
    if (!main)
        co_return fail(main.error());
    const std::optional<SecretHead> head = SecretHead::parse(*main);
    if (!head)
        co_return fail(damaged());
    QByteArray secret = head->firstPiece;
    for (int i = 0; i < head->otherCount; ++i) {
        if (!self)
            co_return fail(cancelledError());
        const Result<QByteArray> piece = co_await readEntry(secretPartKey(key, head->generation, i));
        if (!piece && piece.error().kind == ErrorKind::NotFound)
            co_return fail(damaged());
        if (!piece)
            co_return fail(piece.error());
        secret += *piece;
    }
    co_return secret;
}

Task<void> KeychainStore::write(QString key, QByteArray secret)
{
    const QPointer<KeychainStore> self(this);
    const Result<QByteArray> before = co_await readEntry(key);
    if (!self)
        co_return fail(cancelledError());
    if (!before && before.error().kind != ErrorKind::NotFound)
        co_return fail(before.error());

    const QByteArray generation = QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    const SecretParts parts = SecretParts::split(secret, generation);
    for (int i = 0; i < parts.others.size(); ++i) {
        const Result<void> written = co_await writeEntry(secretPartKey(key, generation, i), parts.others.at(i));
        if (!written)
            co_return fail(written.error());
        if (!self)
            co_return fail(cancelledError());
    }
    const Result<void> written = co_await writeEntry(key, parts.main);
    if (!written)
        co_return fail(written.error());
    const std::optional<SecretHead> old = before ? SecretHead::parse(*before) : std::nullopt;
    if (self && old)
        co_await removeOthers(key, old->generation, old->otherCount);
    co_return Result<void>();
}

Task<void> KeychainStore::remove(QString key)
{
    const QPointer<KeychainStore> self(this);
    const Result<QByteArray> main = co_await readEntry(key);
    if (!self)
        co_return fail(cancelledError());
    if (!main && main.error().kind == ErrorKind::NotFound)
        co_return Result<void>();
    if (!main)
        co_return fail(main.error());
    const Result<void> removed = co_await removeEntry(key);
    if (!removed)
        co_return fail(removed.error());
    const std::optional<SecretHead> head = SecretHead::parse(*main);
    if (self && head)
        co_await removeOthers(key, head->generation, head->otherCount);
    co_return Result<void>();
}

Task<QByteArray> KeychainStore::readEntry(QString key)
{
    return run(new QKeychain::ReadPasswordJob(m_service), key);
}

Task<void> KeychainStore::writeEntry(QString key, QByteArray data)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(data);
    const Result<QByteArray> done = co_await run(job, key);
    if (!done)
        co_return fail(done.error());
    co_return Result<void>();
}

Task<void> KeychainStore::removeEntry(QString key)
{
    const Result<QByteArray> done = co_await run(new QKeychain::DeletePasswordJob(m_service), key);
    if (!done && done.error().kind != ErrorKind::NotFound)
        co_return fail(done.error());
    co_return Result<void>();
}

/// Pieces that nothing points to any more. One that stays behind is a piece of a secret, but of a spent one.
Task<void> KeychainStore::removeOthers(QString key, QByteArray generation, int count)
{
    const QPointer<KeychainStore> self(this);
    for (int i = 0; i < count && self; ++i) {
        const Result<void> removed = co_await removeEntry(secretPartKey(key, generation, i));
        if (!removed)
            qCWarning(logAuth) << "A spent keychain entry could not be removed:" << removed.error().detail;
    }
    co_return Result<void>();
}

QFuture<Result<QByteArray>> KeychainStore::start(QKeychain::Job *job, const QString &key)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    const auto answer = [promise](Result<QByteArray> result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(std::move(result));
        promise->finish();
    };
    // The job deletes itself when it is done, however long that takes; this object may be gone by then.
    connect(job, &QKeychain::Job::finished, job, [answer](QKeychain::Job *done) {
        if (done->error() != QKeychain::NoError) {
            answer(fail(keychainError(*done)));
            return;
        }
        const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done);
        answer(reading ? reading->binaryData() : QByteArray());
    });
    QTimer::singleShot(m_timeLimit, job, [answer] { answer(fail(locked(QStringLiteral("no answer in time")))); });
    job->setKey(key);
    job->start();
    return promise->future();
}

Task<QByteArray> KeychainStore::run(QKeychain::Job *job, QString key)
{
    QFuture<Result<QByteArray>> future = start(job, key);
    const QFuture<void> finished(future);
    co_await finished;
    if (future.resultCount() == 0)
        co_return fail(cancelledError());
    co_return future.takeResult();
}

} // namespace bucketdeck
