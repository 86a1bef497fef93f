#include "tests/server/FixtureClient.h"
#include "tests/server/PracticeServer.h"

#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace bucketdeck;
using namespace bucketdeck::practice;
using namespace Qt::StringLiterals;

namespace {

const QString kUserA = u"11111111-1111-4111-8111-111111111111"_s;
const QString kUserB = u"22222222-2222-4222-8222-222222222222"_s;

QString fixturePath(const QString &name)
{
    return QStringLiteral(BUCKETDECK_FIXTURES) + u"/supabase/"_s + name;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList firstColumn(const QString &name)
{
    QStringList column;
    for (const QByteArray &line : readFile(fixturePath(name)).split('\n').mid(1)) {
        if (!line.isEmpty())
            column.append(QString::fromUtf8(line.split('\t').front()));
    }
    return column;
}

/// What the recorder sent where only a size was kept: bytes that count up from the upload's start, and start again at
/// 251, or at 253 for resumable uploads; the 60 MB one is filled with ones.
QByteArray filler(const QString &name, qint64 size, qint64 from)
{
    if (name.startsWith(u"367-"))
        return QByteArray(size, char(1));
    const qint64 period = name.contains(u"-tus-") ? 253 : 251;
    QByteArray bytes(size, Qt::Uninitialized);
    for (qint64 i = 0; i < size; ++i)
        bytes[i] = char((from + i) % period);
    return bytes;
}

/// These differ from run to run: there must be something of the same type.
bool isVolatile(const QString &key)
{
    static const QStringList keys{u"id"_s,         u"Id"_s,           u"version"_s,       u"created_at"_s,
                                  u"updated_at"_s, u"lastModified"_s, u"last_modified"_s, u"last_accessed_at"_s};
    return keys.contains(key);
}

/// A cursor of an order by time can't be the recorded one.
bool holdsTime(const QString &cursor)
{
    return QByteArray::fromBase64(cursor.toLatin1()).contains("\na:");
}

} // namespace

/// Replays every recorded exchange of the real storage server against the practice project, in the recorded order and
/// on one state, and compares what a client can see.
class ContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRecordedExchangeIsReplayedOrListed();
    void replay_data();
    void replay();

private:
    struct Recorded
    {
        QString name;
        QByteArray method;
        QByteArray target;
        HeaderList headers;
        QByteArray body;
        bool chunked = false;
        QJsonObject response;
        QJsonObject tokens;
    };

    Recorded load(const QString &file);
    void prepare(const Recorded &recorded);
    FixtureClient::Reply send(const Recorded &recorded);
    QByteArray substituted(const QString &text) const;
    QString compare(const Recorded &recorded, const FixtureClient::Reply &reply);
    QString compareHeaders(const QJsonObject &expected, const FixtureClient::Reply &reply);
    QString compareJson(const QJsonValue &expected, const QJsonValue &actual, const QString &path);
    QString compareText(const QString &expected, const QString &actual, const QString &path);

    PracticeServer m_server;
    FixtureClient m_client{m_server.url()};
    QHash<QString, QString> m_known; ///< Recorded tokens, cursors and tus ids, and what stands for them here.
    QByteArray m_lastModified;       ///< Of the answer before.
};

void ContractTest::initTestCase()
{
    QVERIFY(m_server.isListening());
    m_server.addUser(u"user-a@example.test"_s, u"a"_s, kUserA);
    m_server.addUser(u"user-b@example.test"_s, u"b"_s, kUserB);
    m_server.setQuota(kUserA, 1'000'000'000);
    m_known = {{u"{{USER_A_JWT}}"_s, m_server.jwtFor(kUserA)},
               {u"{{USER_B_JWT}}"_s, m_server.jwtFor(kUserB)},
               {u"{{USER_A_EXPIRED_JWT}}"_s, m_server.jwtFor(kUserA, -60)},
               {u"{{SUPABASE_ANON_KEY}}"_s, m_server.anonKey()},
               {u"{{SUPABASE_SERVICE_KEY}}"_s, m_server.serviceKey()}};
}

void ContractTest::everyRecordedExchangeIsReplayedOrListed()
{
    const QStringList recorded = firstColumn(u"INDEX.tsv"_s);
    QVERIFY(recorded.size() > 400);
    const QStringList leftOut = firstColumn(u"LEFT_OUT.tsv"_s);
    for (const QString &file : recorded)
        QVERIFY2(QFile::exists(fixturePath(file)), qPrintable(file));
    for (const QString &file : leftOut)
        QVERIFY2(recorded.contains(file), qPrintable(file));
    for (const QByteArray &line : readFile(fixturePath(u"LEFT_OUT.tsv"_s)).trimmed().split('\n'))
        QVERIFY2(line.split('\t').value(1).size() > 5, line.constData());
}

void ContractTest::replay_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(fixturePath(QString()));
    const QStringList leftOut = firstColumn(u"LEFT_OUT.tsv"_s);
    for (const QString &file : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        // The two halves of one race: the second was under way when the first was sent.
        if (!file.startsWith(u"661-") && !leftOut.contains(file))
            QTest::newRow(qPrintable(file.chopped(5))) << file;
    }
}

void ContractTest::replay()
{
    QFETCH(QString, file);
    const Recorded recorded = load(file);
    prepare(recorded);
    const FixtureClient::Reply reply = send(recorded);
    const QString difference = compare(recorded, reply);
    QVERIFY2(difference.isEmpty(), qPrintable(difference + u"\nanswer: "_s + QString::fromUtf8(reply.body.left(600))));
}

QByteArray ContractTest::substituted(const QString &text) const
{
    QString result = text;
    for (auto it = m_known.begin(); it != m_known.end(); ++it)
        result.replace(it.key(), it.value());
    return result.toUtf8();
}

ContractTest::Recorded ContractTest::load(const QString &file)
{
    const QJsonObject json = QJsonDocument::fromJson(readFile(fixturePath(file))).object();
    const QJsonObject request = json.value(u"request").toObject();
    Recorded recorded;
    recorded.name = file;
    recorded.response = json.value(u"response").toObject();
    recorded.tokens = json.value(u"tokens").toObject();
    // Tokens that no answer gave were made up by the recorder: signed with another secret.
    for (const QString &token : recorded.tokens.keys()) {
        if (m_known.contains(token) || !request.value(u"path").toString().contains(token)) {
            const QString authorization = request.value(u"headers").toObject().value(u"authorization").toString();
            if (m_known.contains(token) || !authorization.contains(token))
                continue;
        }
        const Jwt forger("another secret");
        QJsonObject payload = recorded.tokens.value(token).toObject().value(u"payload").toObject();
        m_known.insert(token, QString::fromLatin1(forger.sign(payload)));
    }
    if (file.startsWith(u"212-")) {
        // The recorder waited until it had expired.
        QJsonObject payload = recorded.tokens.begin()->toObject().value(u"payload").toObject();
        payload.insert(u"exp"_s, 1'700'000'000);
        m_known.insert(recorded.tokens.begin().key(), m_server.signedToken(payload));
    }

    recorded.method = request.value(u"method").toString().toLatin1();
    recorded.target = substituted(request.value(u"path").toString());
    bool sized = false;
    const QJsonObject headers = request.value(u"headers").toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        sized = sized || it.key() == u"content-length";
        if (it.key() == u"content-length" || it.key() == u"if-modified-since")
            continue;
        const QString value = it->isString() ? it->toString() : QString::number(qint64(it->toDouble()));
        recorded.headers.append({it.key().toLatin1(), substituted(value)});
    }
    // Dates are relative to the object's own.
    if (file.startsWith(u"173-"))
        recorded.headers.append({"if-modified-since", httpDate(QDateTime::currentMSecsSinceEpoch() + 60'000)});
    if (file.startsWith(u"174-"))
        recorded.headers.append({"if-modified-since", m_lastModified});
    const QJsonObject body = request.value(u"body").toObject();
    if (body.contains(u"json")) {
        const QJsonValue value = body.value(u"json");
        const QJsonDocument document =
            value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
        recorded.body = substituted(QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
    } else if (body.contains(u"text")) {
        recorded.body = body.value(u"text").toString().toUtf8();
    } else if (body.contains(u"base64")) {
        recorded.body = QByteArray::fromBase64(body.value(u"base64").toString().toLatin1());
    } else if (body.contains(u"bytes")) {
        const qint64 offset = qint64(headers.value(u"upload-offset").toDouble());
        recorded.body = filler(file, qint64(body.value(u"bytes").toDouble()), offset);
    }
    recorded.chunked = !sized && !recorded.body.isEmpty();
    return recorded;
}

/// What the recorder did between two exchanges without recording it.
void ContractTest::prepare(const Recorded &recorded)
{
    const QString folder = kUserA + u"/list/"_s;
    if (recorded.name.startsWith(u"253-")) {
        for (int i = 0; i < 12; ++i)
            m_server.addObject(u"scratch"_s, folder + u"f%1.txt"_s.arg(i, 2, 10, QChar(u'0')), QByteArray(i, 'y'),
                               "text/plain");
        for (const QString &name : {u"alpha"_s, u"beta"_s, u"Gamma"_s})
            m_server.addObject(u"scratch"_s, folder + name + u"/x.txt"_s, "y", "text/plain");
    } else if (recorded.name.startsWith(u"358-")) {
        m_server.addObject(u"tmpb"_s, u"file.txt"_s, "x", "text/plain");
    } else if (recorded.name.startsWith(u"605-")) {
        m_server.addManyObjects(u"scratch"_s, kUserA + u"/n10k/"_s, 2, QByteArray());
        m_server.loseBytes(u"scratch"_s, kUserA + u"/n10k/file-000001.mp3"_s);
    }
}

FixtureClient::Reply ContractTest::send(const Recorded &recorded)
{
    const bool wasInterrupted = recorded.response.value(u"status").toInt() == 0;
    if (wasInterrupted) {
        m_server.clearLog();
        m_client.breakOff(recorded.method, recorded.target, recorded.headers, recorded.body.left(70'000),
                          recorded.body.size());
        [this] { QTRY_VERIFY(!m_server.log().isEmpty() && m_server.log().back().ended); }();
        return {};
    }
    if (recorded.name.startsWith(u"660-")) {
        const Recorded other = load(u"661-tus-lock-patch-a.json"_s);
        const auto first =
            m_client.begin(other.method, other.target, other.headers, other.body.left(1000), other.body.size());
        [this] { QTRY_VERIFY(m_server.requestCount("PATCH", "") > 0); }();
        const FixtureClient::Reply reply =
            m_client.exchange(recorded.method, recorded.target, recorded.headers, recorded.body);
        first->write(other.body.mid(1000));
        const QString difference = compare(other, FixtureClient::readReply(*first, false));
        [&] { QVERIFY2(difference.isEmpty(), qPrintable(difference)); }();
        return reply;
    }
    m_server.clearLog();
    return m_client.exchange(recorded.method, recorded.target, recorded.headers, recorded.body, recorded.chunked);
}

QString ContractTest::compare(const Recorded &recorded, const FixtureClient::Reply &reply)
{
    const int status = recorded.response.value(u"status").toInt();
    if (reply.status != status)
        return u"status %1 instead of %2"_s.arg(reply.status).arg(status);
    if (status == 0)
        return {};
    const QJsonObject headers = recorded.response.value(u"headers").toObject();
    if (const QString difference = compareHeaders(headers, reply); !difference.isEmpty())
        return difference;
    const QJsonObject body = recorded.response.value(u"body").toObject();
    // The gateway's pages are for people.
    if (reply.header("content-type") == "text/html")
        return {};
    if (body.contains(u"json")) {
        const QJsonDocument answer = QJsonDocument::fromJson(reply.body);
        const QJsonValue value = answer.isArray() ? QJsonValue(answer.array()) : QJsonValue(answer.object());
        return compareJson(body.value(u"json"), value, u"body"_s);
    }
    if (body.contains(u"text"))
        return compareText(body.value(u"text").toString(), QString::fromUtf8(reply.body), u"body"_s);
    if (body.contains(u"sha256")) {
        const QString sum =
            QString::fromLatin1(QCryptographicHash::hash(reply.body, QCryptographicHash::Sha256).toHex());
        return compareText(body.value(u"sha256").toString(), sum, u"sha256"_s);
    }
    return reply.body.isEmpty() ? QString() : u"a body where there was none"_s;
}

QString ContractTest::compareHeaders(const QJsonObject &expected, const FixtureClient::Reply &reply)
{
    const bool isHtml = expected.value(u"content-type").toString() == u"text/html";
    const bool isJson = expected.value(u"content-type").toString().startsWith(u"application/json");
    static const QStringList exact{
        u"content-type"_s,  u"etag"_s,          u"content-range"_s,       u"accept-ranges"_s,
        u"cache-control"_s, u"x-robots-tag"_s,  u"content-disposition"_s, u"tus-resumable"_s,
        u"tus-version"_s,   u"tus-extension"_s, u"tus-max-size"_s,        u"tus-complete"_s,
        u"upload-offset"_s, u"upload-length"_s, u"upload-metadata"_s,     u"upload-defer-length"_s};
    static const QStringList present{u"last-modified"_s, u"expires"_s, u"location"_s};
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QByteArray name = it.key().toLatin1();
        const QString actual = QString::fromUtf8(reply.header(name));
        const bool isSize = it.key() == u"content-length" && !isHtml && !isJson;
        const bool lacksType = it.key() == u"content-type" && actual.isEmpty() && reply.body.isEmpty();
        if ((exact.contains(it.key()) || isSize) && !lacksType) {
            if (actual != it->toString())
                return u"%1: \"%2\" instead of \"%3\""_s.arg(it.key(), actual, it->toString());
        } else if (present.contains(it.key()) && actual.isEmpty()) {
            return u"no %1"_s.arg(it.key());
        }
    }
    // A header that the real server doesn't send would be relied on here and be missing there.
    for (const QString &name : exact + present) {
        const QByteArray actual = reply.header(name.toLatin1());
        if (!actual.isEmpty() && !expected.contains(name))
            return u"%1: \"%2\" where there was none"_s.arg(name, QString::fromUtf8(actual));
    }
    if (expected.contains(u"last-modified"))
        m_lastModified = reply.header("last-modified");
    if (expected.contains(u"location")) {
        const QString recordedId = expected.value(u"location").toString().section(u'/', -1);
        m_known.insert(recordedId, QString::fromUtf8(reply.header("location")).section(u'/', -1));
    }
    return {};
}

QString ContractTest::compareText(const QString &expected, const QString &actual, const QString &path)
{
    // Where a token was recorded, the one that stands in the same place here is remembered for later exchanges.
    static const QRegularExpression token(u"\\{\\{TOKEN_[0-9a-f]+\\}\\}"_s);
    const auto match = token.match(expected);
    if (match.hasMatch()) {
        const qsizetype start = match.capturedStart();
        if (actual.left(start) != expected.left(start))
            return u"%1: \"%2\" instead of \"%3\""_s.arg(path, actual, expected);
        m_known.insert(match.captured(), actual.mid(start));
        return {};
    }
    // A message that leaks a version [114].
    static const QRegularExpression version(u"/[0-9a-f-]{36} contains"_s);
    QString left = actual;
    QString right = QString::fromUtf8(substituted(expected));
    if (left.remove(version) != right.remove(version))
        return u"%1: \"%2\" instead of \"%3\""_s.arg(path, actual, expected);
    return {};
}

QString ContractTest::compareJson(const QJsonValue &expected, const QJsonValue &actual, const QString &path)
{
    if (expected.type() != actual.type())
        return u"%1: another type"_s.arg(path);
    if (expected.isArray()) {
        const QJsonArray left = expected.toArray();
        const QJsonArray right = actual.toArray();
        if (left.size() != right.size())
            return u"%1: %2 items instead of %3"_s.arg(path).arg(right.size()).arg(left.size());
        for (qsizetype i = 0; i < left.size(); ++i) {
            const QString where = path + u'[' + QString::number(i) + u']';
            if (const QString difference = compareJson(left.at(i), right.at(i), where); !difference.isEmpty())
                return difference;
        }
        return {};
    }
    if (expected.isObject()) {
        const QJsonObject left = expected.toObject();
        const QJsonObject right = actual.toObject();
        if (left.keys() != right.keys())
            return u"%1: keys %2 instead of %3"_s.arg(path, right.keys().join(u','), left.keys().join(u','));
        for (auto it = left.begin(); it != left.end(); ++it) {
            const QJsonValue value = right.value(it.key());
            if (isVolatile(it.key()) && value.type() == it->type())
                continue;
            if (it.key() == u"nextCursor" && holdsTime(it->toString())) {
                m_known.insert(it->toString(), value.toString());
                continue;
            }
            const QString where = path + u'.' + it.key();
            if (const QString difference = compareJson(*it, value, where); !difference.isEmpty())
                return difference;
        }
        return {};
    }
    if (expected.isString())
        return compareText(expected.toString(), actual.toString(), path);
    return expected == actual ? QString() : u"%1: another value"_s.arg(path);
}

QTEST_GUILESS_MAIN(ContractTest)
#include "tst_contract.moc"
