#include "core/supabase/SupabaseListing.h"

#include "core/storage/KeyCodec.h"
#include "core/supabase/SupabaseJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace bucketdeck {
namespace {

/// v2 gives at most 1000, v1 1500 whatever is asked [fixtures 601, 603]: below both, a short v1 page is the last.
constexpr int maxPage = 1000;
constexpr QChar v2Mark = u'2';
constexpr QChar v1Mark = u'1';

/// A folder that a v1 list still has to read, from `offset` on.
struct Pending
{
    QString prefix; ///< As on the wire, with closing '/'; empty for the bucket.
    int offset = 0;
};

QString writeCursor(const QList<Pending> &stack)
{
    if (stack.isEmpty())
        return {};
    QJsonArray rows;
    for (const Pending &folder : stack)
        rows.append(QJsonArray{folder.prefix, folder.offset});
    return v1Mark + QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

QList<Pending> readCursor(const QString &cursor)
{
    QList<Pending> stack;
    const QJsonArray rows = QJsonDocument::fromJson(cursor.mid(1).toUtf8()).array();
    for (const QJsonValue &row : rows)
        stack.append({row.toArray().at(0).toString(), row.toArray().at(1).toInt()});
    return stack;
}

bool isPlaceholder(const QString &wireKey)
{
    return wireKey == emptyFolderPlaceholder || wireKey.endsWith(u'/' + QString(emptyFolderPlaceholder));
}

/// Objects that a folder's own view leaves out: the placeholder, and one that is named like the folder itself.
bool isHidden(const QString &wireKey, const QString &prefix, bool recursive)
{
    return !recursive && (isPlaceholder(wireKey) || wireKey == prefix);
}

Error badCursor()
{
    return makeError(
        ErrorKind::InvalidArgument,
        QCoreApplication::translate("bucketdeck::SupabaseListing", "The list can't be continued. Refresh the folder."));
}

Error noList()
{
    return makeError(ErrorKind::Protocol,
                     QCoreApplication::translate("bucketdeck::SupabaseListing",
                                                 "The server's answer isn't a list. Check the project's address."));
}

/// Without the route, the path reads as an upload to a bucket named "list-v2" to some versions: that bucket isn't
/// there, or a policy refuses the row.
bool mayLackV2(const Error &error)
{
    return error.kind == ErrorKind::Unsupported || error.kind == ErrorKind::BucketNotFound ||
           (error.kind == ErrorKind::AccessDenied && error.detail.contains(u"row-level security"));
}

QUrl listUrl(const SupabaseApi &api, const QByteArray &route, const QString &bucket)
{
    return api.storageUrl("/object/" + route + '/' + SupabaseApi::encodeSegment(bucket));
}

} // namespace

SupabaseListing::SupabaseListing(std::shared_ptr<SupabaseApi> api)
    : m_api(std::move(api))
{
}

Task<ObjectPage> SupabaseListing::page(ListRequest request, CancelToken cancel)
{
    const std::shared_ptr<SupabaseListing> self = shared_from_this();
    if (const Result<void> named = SupabaseApi::checkBucket(request.folder.bucket); !named)
        co_return fail(named.error());
    request.pageSize = qBound(1, request.pageSize, maxPage);
    const bool first = request.cursor.isEmpty();
    if (!first && !request.cursor.startsWith(v1Mark) && !request.cursor.startsWith(v2Mark))
        co_return fail(badCursor());
    if (first ? m_onlyV1 : request.cursor.startsWith(v1Mark)) {
        Result<ObjectPage> page = co_await pageV1(request, cancel);
        co_return page;
    }
    Result<ObjectPage> page = co_await pageV2(request, cancel);
    if (page || !first || !mayLackV2(page.error()))
        co_return page;
    const bool certain = page.error().kind == ErrorKind::Unsupported;
    Result<ObjectPage> older = co_await pageV1(request, cancel);
    // What v1 finds something in is a bucket, so it was the route that wasn't there.
    if (older && (certain || !older->entries.isEmpty()))
        m_onlyV1 = true;
    co_return older;
}

Task<ObjectPage> SupabaseListing::pageV2(ListRequest request, CancelToken cancel)
{
    const QString prefix = KeyCodec::encode(request.folder.key);
    QJsonObject body{{QStringLiteral("prefix"), prefix},
                     {QStringLiteral("limit"), request.pageSize},
                     {QStringLiteral("with_delimiter"), !request.recursive}};
    if (!request.cursor.isEmpty())
        body.insert(QStringLiteral("cursor"), request.cursor.mid(1));
    HttpRequest http;
    http.method = "POST";
    http.url = listUrl(*m_api, "list-v2", request.folder.bucket);
    http.headers = {{"content-type", "application/json"}};
    http.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    http.idempotent = true;
    http.repeats = SupabaseApi::repeats;
    http.cancel = cancel;
    Result<HttpResponse> response = co_await m_api->exchange(std::move(http));
    if (!response)
        co_return fail(response.error());
    if (!response->isOk()) {
        Error error = supabaseError(
            *response, {.bucket = request.folder.bucket, .name = request.folder.name(), .operation = Operation::List});
        if (isMissingRoute(*response))
            error.kind = ErrorKind::Unsupported;
        co_return fail(error);
    }
    const QJsonDocument json = QJsonDocument::fromJson(response->body);
    const QJsonObject answer = json.object();
    if (!answer.value(u"objects").isArray())
        co_return fail(noList());
    const QJsonArray folders = answer.value(u"folders").toArray();
    const QJsonArray objects = answer.value(u"objects").toArray();
    ObjectPage page;
    page.entries.reserve(folders.size() + objects.size());
    for (const QJsonValue &value : folders) {
        const QJsonObject row = value.toObject();
        QString key = row.value(u"name").toString();
        if (!key.endsWith(u'/'))
            key += u'/';
        if (key != prefix)
            page.entries.append(SupabaseJson::folder(request.folder.bucket, key, row));
    }
    for (const QJsonValue &value : objects) {
        const QJsonObject row = value.toObject();
        const QString key = row.value(u"name").toString();
        if (!key.isEmpty() && !isHidden(key, prefix, request.recursive))
            page.entries.append(SupabaseJson::file(request.folder.bucket, key, row));
    }
    const QString next = answer.value(u"nextCursor").toString();
    if (answer.value(u"hasNext").toBool() && !next.isEmpty() && next != request.cursor.mid(1))
        page.nextCursor = v2Mark + next;
    co_return page;
}

Task<ObjectPage> SupabaseListing::pageV1(ListRequest request, CancelToken cancel)
{
    QList<Pending> stack = readCursor(request.cursor);
    if (request.cursor.isEmpty())
        stack = {{KeyCodec::encode(request.folder.key), 0}};
    if (stack.isEmpty())
        co_return fail(badCursor());
    const Pending current = stack.takeLast();
    // v1 puts the '/' there itself; a second one would be an empty folder's.
    QString prefix = current.prefix;
    if (prefix.endsWith(u'/'))
        prefix.chop(1);
    const QJsonObject body{{QStringLiteral("prefix"), prefix},
                           {QStringLiteral("limit"), request.pageSize},
                           {QStringLiteral("offset"), current.offset},
                           {QStringLiteral("sortBy"), QJsonObject{{QStringLiteral("column"), QStringLiteral("name")},
                                                                  {QStringLiteral("order"), QStringLiteral("asc")}}}};
    const ErrorContext context{
        .bucket = request.folder.bucket, .name = request.folder.name(), .operation = Operation::List};
    const QUrl url = listUrl(*m_api, "list", request.folder.bucket);
    Result<QJsonDocument> answer = co_await m_api->json("POST", url, QJsonDocument(body), context, cancel);
    if (!answer)
        co_return fail(answer.error());
    if (!answer->isArray())
        co_return fail(noList());
    const QJsonArray rows = answer->array();
    ObjectPage page;
    QList<Pending> below;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QString key = current.prefix + row.value(u"name").toString();
        if (!row.value(u"id").toString().isEmpty()) {
            if (!isHidden(key, current.prefix, request.recursive))
                page.entries.append(SupabaseJson::file(request.folder.bucket, key, row));
        } else if (request.recursive) {
            below.append({key + u'/', 0});
        } else {
            page.entries.append(SupabaseJson::folder(request.folder.bucket, key + u'/', row));
        }
    }
    if (rows.size() >= request.pageSize)
        stack.append({current.prefix, current.offset + static_cast<int>(rows.size())});
    stack += below;
    page.nextCursor = writeCursor(stack);
    co_return page;
}

} // namespace bucketdeck
