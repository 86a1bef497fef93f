#include "tests/server/PracticeServer.h"

#include "tests/server/HttpServer.h"
#include "tests/server/Totp.h"

#include <QDateTime>

#include <limits>

namespace bucketdeck {

using namespace Qt::StringLiterals;
using namespace practice;

namespace {

QByteArray roleKey(const Jwt &jwt, const QString &role)
{
    return jwt.sign({{u"iss"_s, u"supabase"_s},
                     {u"ref"_s, u"practice"_s},
                     {u"role"_s, role},
                     {u"iat"_s, 1767225600},
                     {u"exp"_s, 2082758400}});
}

} // namespace

/// All that lives on the server's thread.
struct PracticeServer::Inside : QObject
{
    explicit Inside(const QString &directory)
        : backend{.settings = {},
                  .store = ObjectStore(directory),
                  .accounts = {},
                  .mailroom = {},
                  .jwt = Jwt(QByteArrayLiteral("a practice secret that protects nothing at all")),
                  .anonKey = {},
                  .serviceKey = {},
                  .publishableKey = QByteArrayLiteral("sb_publishable_practice_0123456789"),
                  .origin = {},
                  .tokenGeneration = 0,
                  .quotas = {}}
        , router(backend, faults)
        , server(router, this)
    {
        backend.anonKey = roleKey(backend.jwt, u"anon"_s);
        backend.serviceKey = roleKey(backend.jwt, u"service_role"_s);
    }

    Backend backend;
    Faults faults;
    Router router;
    HttpServer server;
};

PracticeServer::PracticeServer(quint16 port)
    : m_inside(std::make_unique<Inside>(m_directory.path()))
{
    m_thread.setObjectName(u"practice-server"_s);
    m_inside->moveToThread(&m_thread);
    m_thread.start();
    run([&] {
        if (!m_inside->server.listen(port))
            return;
        m_inside->backend.origin = "http://127.0.0.1:" + QByteArray::number(m_inside->server.port());
        m_url = QUrl(QString::fromLatin1(m_inside->backend.origin));
    });
}

PracticeServer::~PracticeServer()
{
    run([this] { m_inside->server.close(); });
    m_thread.quit();
    m_thread.wait();
}

void PracticeServer::run(const std::function<void()> &work) const
{
    if (QThread::currentThread() == &m_thread)
        work();
    else
        QMetaObject::invokeMethod(m_inside.get(), work, Qt::BlockingQueuedConnection);
}

QString PracticeServer::anonKey() const
{
    return QString::fromLatin1(m_inside->backend.anonKey);
}

QString PracticeServer::serviceKey() const
{
    return QString::fromLatin1(m_inside->backend.serviceKey);
}

QString PracticeServer::publishableKey() const
{
    return QString::fromLatin1(m_inside->backend.publishableKey);
}

QString PracticeServer::addUser(const QString &email, const QString &password, const QString &id)
{
    QString given;
    run([&] { given = m_inside->backend.accounts.add(email, password, id).id; });
    return given;
}

QString PracticeServer::jwtFor(const QString &userId, qint64 secondsValid)
{
    QByteArray token;
    run([&] {
        const Account *known = m_inside->backend.accounts.byId(userId);
        Account account;
        if (known) {
            account = *known;
        } else {
            account.id = userId;
            account.email = userId + u"@example.test"_s;
        }
        token = m_inside->router.auth().answers().accessToken(account, userId, secondsValid);
    });
    return QString::fromLatin1(token);
}

QString PracticeServer::signedToken(const QJsonObject &payload)
{
    QByteArray token;
    run([&] { token = m_inside->backend.jwt.sign(payload); });
    return QString::fromLatin1(token);
}

void PracticeServer::setAccessTokenLifetime(int seconds)
{
    run([&] { m_inside->backend.accounts.setAccessTokenLifetime(seconds); });
}

void PracticeServer::setRefreshReuseGrace(int seconds)
{
    run([&] { m_inside->backend.accounts.setReuseGrace(seconds); });
}

void PracticeServer::expireAccessTokens()
{
    run([&] { ++m_inside->backend.tokenGeneration; });
}

void PracticeServer::revokeSessions(const QString &userId)
{
    run([&] { m_inside->backend.accounts.closeSessions(userId); });
}

int PracticeServer::refreshReuses()
{
    int reuses = 0;
    run([&] { reuses = m_inside->backend.accounts.reuses(); });
    return reuses;
}

int PracticeServer::sessionCount(const QString &userId)
{
    int count = 0;
    run([&] { count = m_inside->backend.accounts.sessionCount(userId); });
    return count;
}

void PracticeServer::setMailAutoconfirm(bool confirmed)
{
    run([&] { m_inside->backend.settings.mailAutoconfirm = confirmed; });
}

void PracticeServer::setSignUpDisabled(bool disabled)
{
    run([&] { m_inside->backend.settings.signUpDisabled = disabled; });
}

void PracticeServer::setAnonymousUsers(bool allowed)
{
    run([&] { m_inside->backend.settings.anonymousUsers = allowed; });
}

void PracticeServer::setReauthentication(bool needed)
{
    run([&] { m_inside->backend.settings.reauthenticate = needed; });
}

void PracticeServer::setProviderRefuses(bool refuses)
{
    run([&] { m_inside->backend.settings.providerRefuses = refuses; });
}

void PracticeServer::setMailInterval(int seconds)
{
    run([&] { m_inside->backend.mailroom.setInterval(seconds); });
}

std::optional<PracticeMail> PracticeServer::lastMail(const QString &email)
{
    std::optional<PracticeMail> mail;
    run([&] { mail = m_inside->backend.mailroom.last(email); });
    return mail;
}

int PracticeServer::mailCount(const QString &email)
{
    int count = 0;
    run([&] { count = m_inside->backend.mailroom.count(email); });
    return count;
}

void PracticeServer::expireMails()
{
    run([&] { m_inside->backend.mailroom.expireAll(); });
}

void PracticeServer::setMailReader(std::function<void(const PracticeMail &)> reader)
{
    run([&] { m_inside->backend.mailroom.setReader(std::move(reader)); });
}

QString PracticeServer::totpCodeNow(const QString &secret)
{
    return totpCode(secret.toLatin1(), QDateTime::currentSecsSinceEpoch());
}

void PracticeServer::addBucket(const QString &id, bool isPublic, std::optional<qint64> sizeLimit,
                               const std::optional<QStringList> &mimeTypes)
{
    run([&] {
        BucketRow &row = m_inside->backend.store.addBucket(id);
        row.isPublic = isPublic;
        row.sizeLimit = sizeLimit;
        row.mimeTypes = mimeTypes;
    });
}

void PracticeServer::addObject(const QString &bucket, const QString &key, const QByteArray &bytes,
                               const QByteArray &contentType)
{
    run([&] {
        ObjectStore &store = m_inside->backend.store;
        BucketRow *place = store.bucket(bucket);
        if (!place)
            place = &store.addBucket(bucket);
        ObjectRow row;
        row.blob = Blob::fromBytes(bytes);
        row.owner = ObjectStore::firstFolder(key.toUtf8());
        row.contentType = contentType;
        row.cacheControl = "no-cache";
        row.userMetadata = QJsonObject();
        store.put(*place, key.toUtf8(), std::move(row));
    });
}

void PracticeServer::addManyObjects(const QString &bucket, const QString &prefix, int count, const QByteArray &bytes,
                                    const QByteArray &contentType)
{
    run([&] {
        ObjectStore &store = m_inside->backend.store;
        BucketRow *place = store.bucket(bucket);
        if (!place)
            place = &store.addBucket(bucket);
        const auto blob = Blob::fromBytes(bytes);
        // Made in the past, one a millisecond, so that the clock needn't run ahead.
        const qint64 first = QDateTime::currentMSecsSinceEpoch() - count;
        for (int i = 0; i < count; ++i) {
            ObjectRow row;
            row.blob = blob;
            row.contentType = contentType;
            row.cacheControl = "max-age=3600";
            row.userMetadata = QJsonObject();
            row.created = row.updated = row.lastModified = first + i;
            const QByteArray number = QByteArray::number(i).rightJustified(6, '0');
            store.put(*place, prefix.toUtf8() + "file-" + number + ".mp3", std::move(row));
        }
    });
}

void PracticeServer::removeObject(const QString &bucket, const QString &key)
{
    run([&] {
        if (BucketRow *place = m_inside->backend.store.bucket(bucket))
            m_inside->backend.store.remove(*place, key.toUtf8());
    });
}

void PracticeServer::loseBytes(const QString &bucket, const QString &key)
{
    run([&] {
        if (ObjectRow *row = m_inside->backend.store.find(bucket, key.toUtf8()))
            row->blob.reset();
    });
}

std::optional<PracticeServer::Object> PracticeServer::object(const QString &bucket, const QString &key)
{
    std::optional<Object> found;
    run([&] {
        const ObjectRow *row = m_inside->backend.store.find(bucket, key.toUtf8());
        if (!row)
            return;
        found = Object{row->blob ? row->blob->readAll() : QByteArray(),
                       row->contentType,
                       row->cacheControl,
                       row->etag,
                       row->id,
                       row->version,
                       row->owner,
                       row->userMetadata,
                       row->size};
    });
    return found;
}

QStringList PracticeServer::keys(const QString &bucket, const QString &prefix)
{
    QStringList names;
    run([&] {
        const BucketRow *place = m_inside->backend.store.bucket(bucket);
        if (!place)
            return;
        const QByteArray from = prefix.toUtf8();
        for (auto it = place->objects.lower_bound(from); it != place->objects.end() && it->first.startsWith(from); ++it)
            names.append(QString::fromUtf8(it->first));
    });
    return names;
}

qint64 PracticeServer::objectCount(const QString &bucket)
{
    qint64 count = 0;
    run([&] {
        if (const BucketRow *place = m_inside->backend.store.bucket(bucket))
            count = qint64(place->objects.size());
    });
    return count;
}

bool PracticeServer::hasBucket(const QString &id)
{
    bool found = false;
    run([&] { found = m_inside->backend.store.bucket(id); });
    return found;
}

void PracticeServer::setQuota(const QString &userId, qint64 bytes)
{
    run([&] { m_inside->backend.quotas.insert(userId, bytes); });
}

qint64 PracticeServer::usedBytes(const QString &userId)
{
    qint64 used = 0;
    run([&] { used = m_inside->backend.store.usage(userId.toUtf8()).bytes; });
    return used;
}

void PracticeServer::setBucketsVisible(bool visible)
{
    run([&] { m_inside->backend.settings.bucketsVisible = visible; });
}

void PracticeServer::setListV2Missing(bool missing)
{
    run([&] { m_inside->backend.settings.listV2Missing = missing; });
}

void PracticeServer::setWeighsOnly(bool weighs)
{
    run([&] {
        practice::Settings &settings = m_inside->backend.settings;
        settings.keepsBytes = !weighs;
        settings.globalSizeLimit = weighs ? std::numeric_limits<qint64>::max() : practice::Settings().globalSizeLimit;
    });
}

void PracticeServer::setUsageFunctionMissing(bool missing)
{
    run([&] { m_inside->backend.settings.usageFunctionMissing = missing; });
}

void PracticeServer::setApiKeyOnStorage(bool required)
{
    run([&] { m_inside->backend.settings.apiKeyOnStorage = required; });
}

void PracticeServer::addFault(const Fault &fault)
{
    run([&] { m_inside->faults.add(fault); });
}

void PracticeServer::clearFaults()
{
    run([&] { m_inside->faults.clear(); });
}

void PracticeServer::goOffline()
{
    run([&] { m_inside->server.close(); });
}

void PracticeServer::goOnline()
{
    run([&] { m_inside->server.listen(quint16(m_url.port())); });
}

QList<LoggedRequest> PracticeServer::log()
{
    QList<LoggedRequest> copy;
    run([&] { copy = m_inside->router.log(); });
    return copy;
}

void PracticeServer::clearLog()
{
    run([&] { m_inside->router.clearLog(); });
}

int PracticeServer::requestCount(const QByteArray &method, const QByteArray &partOfPath)
{
    int count = 0;
    run([&] {
        for (const LoggedRequest &request : m_inside->router.log())
            count += (method.isEmpty() || request.method == method) && request.target.contains(partOfPath);
    });
    return count;
}

QMap<QByteArray, qint64> PracticeServer::bodyBytes(const QByteArray &method)
{
    QMap<QByteArray, qint64> sums;
    run([&] {
        for (const LoggedRequest &request : m_inside->router.log()) {
            if (request.method == method)
                sums[request.target] += request.bodyBytes;
        }
    });
    return sums;
}

} // namespace bucketdeck
