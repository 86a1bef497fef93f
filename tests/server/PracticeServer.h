#pragma once

#include "tests/server/Faults.h"
#include "tests/server/Router.h"

#include <QMap>
#include <QTemporaryDir>
#include <QThread>
#include <QUrl>

#include <functional>

namespace bucketdeck {

/// A Supabase project in this process: Auth, Storage and the storage_usage function over real HTTP on loopback, on a
/// thread of its own, behaving as recorded in tests/fixtures/supabase. It starts empty: add what a test
/// needs. Every function may be called from any other thread and returns when the server has done it.
class PracticeServer
{
public:
    /// Port 0 takes any free one. isListening() tells whether it worked.
    explicit PracticeServer(quint16 port = 0);
    ~PracticeServer();
    PracticeServer(const PracticeServer &) = delete;
    PracticeServer &operator=(const PracticeServer &) = delete;

    struct Object
    {
        QByteArray bytes;
        QByteArray contentType;
        QByteArray cacheControl;
        QByteArray etag;
        QByteArray id;
        QByteArray version;
        QByteArray owner;
        QJsonValue userMetadata;
        qint64 size = 0;
    };

    [[nodiscard]] bool isListening() const { return m_url.isValid(); }
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QString anonKey() const;
    [[nodiscard]] QString serviceKey() const;
    /// The new kind of key; no token, taken in `apikey` only.
    [[nodiscard]] QString publishableKey() const;

    /// Gives the user's id: `id` where one is named.
    QString addUser(const QString &email, const QString &password, const QString &id = {});
    /// A token without a session, as from another sign-in. Negative seconds: expired already.
    [[nodiscard]] QString jwtFor(const QString &userId, qint64 secondsValid = 3600);
    /// Any payload, signed with the project's secret.
    [[nodiscard]] QString signedToken(const QJsonObject &payload);
    void setAccessTokenLifetime(int seconds);
    void setRefreshReuseGrace(int seconds);
    /// Every access token so far counts as expired from now on.
    void expireAccessTokens();
    /// Ends the user's sessions: the refresh tokens are gone, access tokens live on until they expire.
    void revokeSessions(const QString &userId);

    /// How often a refresh token came that had been used before.
    [[nodiscard]] int refreshReuses();
    [[nodiscard]] int sessionCount(const QString &userId);

    /// Sign-up and its messages. At first: sign-up is on, addresses needn't be confirmed, no anonymous users, messages
    /// may follow each other at once, and there is a provider "practice" that lets everyone in.
    void setMailAutoconfirm(bool confirmed);
    void setSignUpDisabled(bool disabled);
    void setAnonymousUsers(bool allowed);
    /// A new password needs the code of a message.
    void setReauthentication(bool needed);
    void setProviderRefuses(bool refuses);
    void setMailInterval(int seconds);
    [[nodiscard]] std::optional<PracticeMail> lastMail(const QString &email);
    [[nodiscard]] int mailCount(const QString &email);
    /// All codes and links so far, and what they led to, are too old from now on.
    void expireMails();
    /// Called with each message, on the server's thread.
    void setMailReader(std::function<void(const PracticeMail &)> reader);
    /// What an authenticator with this secret shows now.
    [[nodiscard]] static QString totpCodeNow(const QString &secret);

    void addBucket(const QString &id, bool isPublic = false, std::optional<qint64> sizeLimit = {},
                   const std::optional<QStringList> &mimeTypes = {});
    void addObject(const QString &bucket, const QString &key, const QByteArray &bytes,
                   const QByteArray &contentType = "application/octet-stream");
    /// Objects "{prefix}file-000000.mp3" and so on that share their bytes. Fast for 100,000.
    void addManyObjects(const QString &bucket, const QString &prefix, int count, const QByteArray &bytes = "practice",
                        const QByteArray &contentType = "audio/mpeg");
    void removeObject(const QString &bucket, const QString &key);
    /// Leaves the row and takes the bytes, as after direct SQL.
    void loseBytes(const QString &bucket, const QString &key);
    [[nodiscard]] std::optional<Object> object(const QString &bucket, const QString &key);
    [[nodiscard]] QStringList keys(const QString &bucket, const QString &prefix = {});
    [[nodiscard]] qint64 objectCount(const QString &bucket);
    [[nodiscard]] bool hasBucket(const QString &id);

    /// In bytes, for what lies under the user's own folder.
    void setQuota(const QString &userId, qint64 bytes);
    [[nodiscard]] qint64 usedBytes(const QString &userId);
    void setBucketsVisible(bool visible);
    void setListV2Missing(bool missing);
    void setUsageFunctionMissing(bool missing);
    void setApiKeyOnStorage(bool required);
    /// Takes objects of any size, and keeps of large ones no more than their size and MD5.
    void setWeighsOnly(bool weighs);

    void addFault(const Fault &fault);
    void clearFaults();
    /// Cuts all connections and refuses new ones, until goOnline() takes the same port again.
    void goOffline();
    void goOnline();

    [[nodiscard]] QList<LoggedRequest> log();
    void clearLog();
    /// Requests so far with this method (empty: any) and this part in their target.
    [[nodiscard]] int requestCount(const QByteArray &method, const QByteArray &partOfPath);
    /// Bytes of bodies that came so far with this method, whole or not, by target.
    [[nodiscard]] QMap<QByteArray, qint64> bodyBytes(const QByteArray &method);

private:
    struct Inside;
    void run(const std::function<void()> &work) const;

    QTemporaryDir m_directory;
    QThread m_thread;
    std::unique_ptr<Inside> m_inside;
    QUrl m_url;
};

} // namespace bucketdeck
