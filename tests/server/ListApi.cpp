#include "tests/server/ListApi.h"

#include "tests/server/RowJson.h"
#include "tests/server/StorageErrors.h"

#include <QDateTime>

namespace bucketdeck::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostV1 = 1500; // silently [601]
constexpr qint64 kMostV2 = 1000; // [603,604]

struct SortBy
{
    QString column = u"name"_s;
    bool descending = false;
    bool named = false;    ///< The client gave a column.
    bool directed = false; ///< The client gave an order.

    [[nodiscard]] ListOrder order(ListOrder byName) const
    {
        return column == u"name" ? byName : column == u"updated_at" ? ListOrder::Updated : ListOrder::Created;
    }
};

Answer<SortBy> sortBy(const JsonBody &body, const QStringList &columns)
{
    SortBy sort;
    const QJsonObject json = body.object().value(u"sortBy").toObject();
    if (json.contains(u"column")) {
        sort.named = true;
        sort.column = json.value(u"column").toString();
        if (!columns.contains(sort.column))
            return tl::unexpected<HttpResponse>(
                errors::invalidRequest(u"body/sortBy/column must be equal to one of the allowed values"_s));
    }
    sort.directed = json.contains(u"order");
    sort.descending = json.value(u"order").toString() == u"desc";
    return sort;
}

/// Where a page goes on: the last entry's name and, in an order by time, its time.
struct Cursor
{
    QByteArray name;
    qint64 time = 0;
};

std::optional<Cursor> parseCursor(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QByteArray lines = *decoded;
    if (!lines.startsWith("l:"))
        return std::nullopt;
    Cursor cursor;
    for (const QByteArray &line : lines.split('\n')) {
        if (line.startsWith("l:"))
            cursor.name = line.mid(2);
        else if (line.startsWith("a:"))
            cursor.time =
                QDateTime::fromString(QString::fromLatin1(line.mid(2)), Qt::ISODateWithMs).toMSecsSinceEpoch();
    }
    return cursor;
}

qint64 timeOf(const ListEntry &entry, ListOrder order)
{
    return order == ListOrder::Created ? entry.created : entry.updated;
}

QByteArray makeCursor(const ListEntry &last, const SortBy &sort, bool continued)
{
    QByteArray text = "l:" + last.name;
    if (sort.directed || continued)
        text += sort.descending ? "\no:desc" : "\no:asc";
    if (sort.named)
        text += "\nc:" + sort.column.toLatin1();
    if (sort.column != u"name")
        text += "\na:" + isoTime(timeOf(last, sort.order(ListOrder::Bytes))).toLatin1();
    return text.toBase64();
}

QJsonObject emptyFields()
{
    return {{u"id"_s, QJsonValue()},
            {u"updated_at"_s, QJsonValue()},
            {u"created_at"_s, QJsonValue()},
            {u"last_accessed_at"_s, QJsonValue()},
            {u"metadata"_s, QJsonValue()}};
}

QJsonObject entryV2(const ListEntry &entry, bool delimited)
{
    QJsonObject json = entry.row ? listFields(*entry.row) : emptyFields();
    if (!entry.row && entry.updated > 0) {
        json.insert(u"updated_at"_s, isoTime(entry.updated));
        json.insert(u"created_at"_s, isoTime(entry.created));
    }
    json.insert(u"name"_s, QString::fromUtf8(entry.name));
    if (delimited) {
        const QByteArray path = entry.row ? entry.name : entry.name.chopped(1);
        json.insert(u"key"_s, QString::fromUtf8(path.mid(path.lastIndexOf('/') + 1)));
        // What lies below two slashes in a row: the real one names the folder that it is in [measured].
        if (!entry.row && path.endsWith('/'))
            json.insert(u"name"_s, QString::fromUtf8(path));
    }
    return json;
}

/// The entries after the cursor in a sorted list.
size_t startAfter(const std::vector<ListEntry> &entries, const Cursor &cursor, ListOrder order, bool descending)
{
    const auto isPast = [&](const ListEntry &entry) {
        const qint64 time = order == ListOrder::Bytes ? cursor.time : timeOf(entry, order);
        if (time != cursor.time)
            return descending ? time < cursor.time : time > cursor.time;
        return descending ? entry.name < cursor.name : cursor.name < entry.name;
    };
    const auto found =
        std::partition_point(entries.begin(), entries.end(), [&](const ListEntry &entry) { return !isPast(entry); });
    return size_t(found - entries.begin());
}

} // namespace

ListApi::ListApi(Backend &backend)
    : m_backend(backend)
    , m_access(backend)
    , m_listing(backend.store)
{
}

std::optional<Opening> ListApi::open(const Call &call)
{
    if (!call.is("POST") || call.segments.size() != 3)
        return std::nullopt;
    const bool isV2 = call.segments.at(1) == "list-v2";
    if (!isV2 && call.segments.at(1) != "list")
        return std::nullopt;
    if (isV2 && m_backend.settings.listV2Missing)
        return errors::noRoute(call.request, call.path);
    const auto who = m_access.storagePrincipal(call.request);
    if (!who)
        return who.error();
    const HttpRequest request = call.request;
    const QString bucket = call.segment(2);
    return Opening::collect([=, this](const QByteArray &raw) {
        const auto body = JsonBody::parse(request, raw);
        if (!body)
            return body.error();
        return isV2 ? listV2(bucket, *who, *body) : listV1(bucket, *who, *body);
    });
}

HttpResponse ListApi::listV1(const QString &bucket, const Principal &who, const JsonBody &body)
{
    if (auto refused = body.missing({u"prefix"}))
        return *refused;
    const auto limit = body.integer(u"limit", 100, 1);
    if (!limit)
        return limit.error();
    const auto offset = body.integer(u"offset", 0, 0);
    if (!offset)
        return offset.error();
    const auto sort = sortBy(body, {u"name"_s, u"updated_at"_s, u"created_at"_s, u"last_accessed_at"_s});
    if (!sort)
        return sort.error();

    QByteArray prefix = body.bytes(u"prefix");
    if (!prefix.isEmpty() && !prefix.endsWith('/'))
        prefix += '/';
    const ListScope scope = ListScope::of(m_backend.store.bucket(bucket), who, prefix, true);
    const ListOrder order = sort->order(ListOrder::CaseInsensitive);
    const auto &entries = m_listing.sorted(scope, order, sort->descending, order != ListOrder::CaseInsensitive);
    const QByteArray search = body.bytes(u"search").toLower();

    QJsonArray page;
    qint64 skip = *offset;
    const qint64 most = std::min(*limit, kMostV1);
    // Without a search the page starts where it starts; with one, what doesn't match isn't counted.
    const size_t first = search.isEmpty() ? size_t(std::min<qint64>(skip, qint64(entries.size()))) : 0;
    for (size_t i = first; i < entries.size() && page.size() < most; ++i) {
        const ListEntry &entry = entries[i];
        const QByteArray relative = entry.name.mid(prefix.size());
        if (!search.isEmpty() && (!relative.toLower().startsWith(search) || skip-- > 0))
            continue;
        QJsonObject json = entry.row ? listFields(*entry.row) : emptyFields();
        json.insert(u"name"_s, QString::fromUtf8(entry.row ? relative : relative.chopped(1)));
        page.append(json);
    }
    return HttpResponse::json(page);
}

HttpResponse ListApi::listV2(const QString &bucket, const Principal &who, const JsonBody &body)
{
    const auto limit = body.integer(u"limit", kMostV2, 1);
    if (!limit)
        return limit.error();
    const auto sort = sortBy(body, {u"name"_s, u"updated_at"_s, u"created_at"_s});
    if (!sort)
        return sort.error();
    std::optional<Cursor> cursor;
    if (!body.string(u"cursor").isEmpty()) {
        cursor = parseCursor(body.bytes(u"cursor"));
        if (!cursor)
            return errors::invalidParameter(u"continuation token"_s);
    }
    const bool delimited = body.object().value(u"with_delimiter").toBool();
    const size_t most = size_t(std::min(*limit, kMostV2));
    const ListScope scope = ListScope::of(m_backend.store.bucket(bucket), who, body.bytes(u"prefix"), delimited);
    const ListOrder order = sort->order(ListOrder::Bytes);

    std::vector<ListEntry> page;
    if (order == ListOrder::Bytes && !sort->descending) {
        QByteArray from;
        if (cursor)
            from = Listing::after(cursor->name, delimited && cursor->name.endsWith('/'));
        page = Listing::walk(scope, from, most + 1);
    } else {
        const auto &entries = m_listing.sorted(scope, order, sort->descending, false);
        const size_t start = cursor ? startAfter(entries, *cursor, order, sort->descending) : 0;
        const size_t end = std::min(entries.size(), start + most + 1);
        page.assign(entries.begin() + qsizetype(start), entries.begin() + qsizetype(end));
    }

    const bool hasNext = page.size() > most;
    if (hasNext)
        page.pop_back();
    QJsonArray folders;
    QJsonArray objects;
    for (const ListEntry &entry : page)
        (entry.row ? objects : folders).append(entryV2(entry, delimited));
    QJsonObject json{{u"hasNext"_s, hasNext}, {u"folders"_s, folders}, {u"objects"_s, objects}};
    if (hasNext) {
        json.insert(u"nextCursor"_s, QString::fromLatin1(makeCursor(page.back(), *sort, cursor.has_value())));
        json.insert(u"nextCursorKey"_s, QString::fromUtf8(page.back().name));
    }
    return HttpResponse::json(json);
}

} // namespace bucketdeck::practice
