#include "core/supabase/SupabaseListing.h"

#include "core/storage/KeyCodec.h"
#include "core/supabase/SupabaseJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace bucketdeck {
namespace {

/// v2 gives at most 1000, v1 1500 whatever is asked [fixtures 601, 603]: below both, a short v1 page is the last.
constexpr int maxPage = 1000;
constexpr QChar v2Mark = u'2';
constexpr size_t mostEarly = 4;

/// The cursor in what has come of an answer so far; empty where it isn't to be seen. It stands before the rows.
QString nextCursorIn(const QByteArray &soFar)
{
    static const QByteArray mark("\"nextCursor\":\"");
    const qsizetype start = soFar.first(qMin<qsizetype>(soFar.size(), 4096)).indexOf(mark);
    const qsizetype end = start < 0 ? -1 : soFar.indexOf('"', start + mark.size());
    if (end < 0)
        return {};
    return v2Mark + QString::fromLatin1(soFar.mid(start + mark.size(), end - start - mark.size()));
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
    if (!first && !V1Walk::isCursor(request.cursor) && !request.cursor.startsWith(v2Mark))
        co_return fail(badCursor());
    if (first ? m_onlyV1 : V1Walk::isCursor(request.cursor)) {
        Result<ObjectPage> page = co_await pageV1(request, cancel);
        co_return page;
    }
    request.cancel = cancel;
    Result<ObjectPage> page = co_await pageOfWalk(request);
    if (page || !first || !mayLackV2(page.error()))
        co_return page;
    const bool certain = page.error().kind == ErrorKind::Unsupported;
    Result<ObjectPage> older = co_await pageV1(request, cancel);
    // What v1 finds something in is a bucket, so it was the route that wasn't there.
    if (older && (certain || !older->entries.isEmpty()))
        m_onlyV1 = true;
    co_return older;
}

Task<ObjectPage> SupabaseListing::pageBelow(ListRequest request, QString wirePrefix)
{
    if (m_onlyV1)
        co_return fail(ErrorKind::Unsupported, {}, QStringLiteral("list v1 knows folders only"));
    Result<ObjectPage> page = co_await pageV2(request, wirePrefix, request.cancel, {});
    co_return page;
}

Task<ObjectPage> SupabaseListing::pageOfWalk(ListRequest request)
{
    const std::shared_ptr<SupabaseListing> self = shared_from_this();
    const auto asked = std::find_if(m_early.begin(), m_early.end(), [&request](const std::shared_ptr<Early> &early) {
        return early->request.cancel == request.cancel && early->request.cursor == request.cursor;
    });
    std::shared_ptr<Early> early;
    if (asked == m_early.end()) {
        early = begin(request);
    } else {
        early = *asked;
        m_early.erase(asked);
    }
    early->wanted = true;
    if (!early->next.isEmpty())
        beginBehind(*early);
    Result<ObjectPage> page = co_await *early->page;
    co_return page;
}

std::shared_ptr<SupabaseListing::Early> SupabaseListing::begin(ListRequest request)
{
    const auto early = std::make_shared<Early>();
    early->request = request;
    Arriving arriving;
    if (request.readAhead) {
        arriving = [self = weak_from_this(), weak = std::weak_ptr<Early>(early)](const QByteArray &soFar) {
            const std::shared_ptr<SupabaseListing> listing = self.lock();
            const std::shared_ptr<Early> page = weak.lock();
            if (!listing || !page || !page->next.isEmpty())
                return;
            page->next = nextCursorIn(soFar);
            if (page->wanted && !page->next.isEmpty())
                listing->beginBehind(*page);
        };
    }
    early->page.emplace(pageV2(request, KeyCodec::encode(request.folder.key), request.cancel, arriving));
    return early;
}

void SupabaseListing::beginBehind(const Early &early)
{
    ListRequest request = early.request;
    if (early.next == request.cursor)
        return;
    request.cursor = early.next;
    m_early.push_back(begin(request));
    // Those of walks that were given up.
    if (m_early.size() > mostEarly)
        m_early.pop_front();
}

Task<ObjectPage> SupabaseListing::pageV2(ListRequest request, QString prefix, CancelToken cancel, Arriving arriving)
{
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
    http.arriving = arriving;
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
        // A folder without a name, below two slashes in a row, is told by the name of the one that it is in.
        if (key == prefix)
            key += u'/';
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
    std::optional<V1Walk> walk = request.cursor.isEmpty() ? V1Walk::ofFolder(KeyCodec::encode(request.folder.key))
                                                          : V1Walk::fromCursor(request.cursor);
    if (!walk)
        co_return fail(badCursor());
    QJsonArray rows;
    do {
        const Result<QJsonArray> window = co_await rowsV1(request, walk->window(request.pageSize), cancel);
        if (!window)
            co_return fail(window.error());
        rows = *window;
    } while (!walk->fits(rows));
    const QString prefix = walk->prefix();
    const QJsonArray news = walk->take(rows);
    ObjectPage page;
    for (const QJsonValue &value : news) {
        const QJsonObject row = value.toObject();
        const QString key = prefix + row.value(u"name").toString();
        if (!row.value(u"id").toString().isEmpty()) {
            if (!isHidden(key, prefix, request.recursive))
                page.entries.append(SupabaseJson::file(request.folder.bucket, key, row));
        } else if (request.recursive) {
            walk->addFolder(key + u'/');
        } else {
            page.entries.append(SupabaseJson::folder(request.folder.bucket, key + u'/', row));
        }
    }
    page.nextCursor = walk->cursor();
    co_return page;
}

Task<QJsonArray> SupabaseListing::rowsV1(ListRequest request, V1Walk::Window window, CancelToken cancel)
{
    // v1 puts the '/' there itself; a second one would be an empty folder's.
    QString prefix = window.prefix;
    if (prefix.endsWith(u'/'))
        prefix.chop(1);
    const QJsonObject body{{QStringLiteral("prefix"), prefix},
                           {QStringLiteral("limit"), window.limit},
                           {QStringLiteral("offset"), window.offset},
                           {QStringLiteral("sortBy"), QJsonObject{{QStringLiteral("column"), QStringLiteral("name")},
                                                                  {QStringLiteral("order"), QStringLiteral("asc")}}}};
    const ErrorContext context{
        .bucket = request.folder.bucket, .name = request.folder.name(), .operation = Operation::List};
    const QUrl url = listUrl(*m_api, "list", request.folder.bucket);
    const Result<QJsonDocument> answer = co_await m_api->json("POST", url, QJsonDocument(body), context, cancel);
    if (!answer)
        co_return fail(answer.error());
    if (!answer->isArray())
        co_return fail(noList());
    co_return answer->array();
}

} // namespace bucketdeck
