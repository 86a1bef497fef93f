#include "tests/server/BucketApi.h"

#include "tests/server/RowJson.h"
#include "tests/server/StorageErrors.h"

#include <QRegularExpression>

#include <algorithm>

namespace bucketdeck::practice {

using namespace Qt::StringLiterals;

namespace {

QJsonObject bucketJson(const BucketRow &row)
{
    return {{u"id"_s, row.id},
            {u"name"_s, row.id},
            {u"owner"_s, QString(u""_s)},
            {u"public"_s, row.isPublic},
            {u"file_size_limit"_s, row.sizeLimit ? QJsonValue(*row.sizeLimit) : QJsonValue()},
            {u"allowed_mime_types"_s,
             row.mimeTypes ? QJsonValue(QJsonArray::fromStringList(*row.mimeTypes)) : QJsonValue()},
            {u"created_at"_s, isoTime(row.created)},
            {u"updated_at"_s, isoTime(row.updated)}};
}

/// "50MB" is 50 000 000 [026].
std::optional<qint64> parseSize(const QString &text)
{
    static const QRegularExpression pattern(u"^([0-9]+(?:\\.[0-9]+)?)([gmk]?b)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2).toLower();
    const double factor = unit == u"gb" ? 1e9 : unit == u"mb" ? 1e6 : unit == u"kb" ? 1e3 : 1;
    return qint64(match.captured(1).toDouble() * factor);
}

HttpResponse badSize()
{
    return errors::invalidRequest(
        u"body/file_size_limit must be integer, body/file_size_limit must pass \"finite\" keyword validation, "
        "body/file_size_limit must match pattern "
        "\"^[0-9]+(?:\\.[0-9]+)?(?:[gG][bB]|[mM][bB]|[kK][bB]|[bB])$\", body/file_size_limit must match a schema in "
        "anyOf"_s);
}

bool isMimeType(const QString &type)
{
    static const QRegularExpression pattern(u"^[-\\w.+]+/([-\\w.+]+|\\*)$|^\\*/\\*$"_s);
    return pattern.match(type).hasMatch();
}

} // namespace

BucketApi::BucketApi(Backend &backend)
    : m_backend(backend)
    , m_access(backend)
{
}

bool BucketApi::sees(const Principal &who) const
{
    return who.isService() || (who.role == Principal::Role::User && m_backend.settings.bucketsVisible);
}

std::optional<Opening> BucketApi::open(const Call &call)
{
    const QString id = call.segment(1);
    const bool isRoot = id.isEmpty() && call.segments.size() <= 2;
    const bool isEmptying = call.segments.size() == 3 && call.segments.at(2) == "empty" && call.is("POST");
    if (!isRoot && !isEmptying && call.segments.size() != 2)
        return std::nullopt;
    const auto who = m_access.storagePrincipal(call.request);
    if (!who)
        return who.error();
    if (isEmptying)
        return empty(id, *who);
    if (call.isRead())
        return isRoot ? list(call.request, *who) : get(id, *who);
    if (call.is("DELETE") && !isRoot)
        return remove(id, *who);
    const HttpRequest request = call.request;
    if (call.is("POST") && isRoot)
        return Opening::collect([=, this](const QByteArray &body) { return create(request, body, *who); });
    if (call.is("PUT") && !isRoot)
        return Opening::collect([=, this](const QByteArray &body) { return update(request, body, id, *who); });
    return std::nullopt;
}

HttpResponse BucketApi::list(const HttpRequest &request, const Principal &who)
{
    const QString column = request.queryItem("sortColumn").value_or(QString());
    static const QStringList columns{u"id"_s, u"name"_s, u"created_at"_s, u"updated_at"_s};
    if (!column.isEmpty() && !columns.contains(column))
        return errors::invalidRequest(u"querystring/sortColumn must be equal to one of the allowed values"_s);
    const auto limitText = request.queryItem("limit");
    const qsizetype limit = limitText ? limitText->toInt() : -1;
    if (limitText && limit < 1)
        return errors::invalidRequest(u"querystring/limit must be >= 1"_s);
    const qsizetype offset = request.queryItem("offset").value_or(QString()).toInt();
    const QString search = request.queryItem("search").value_or(QString());

    QList<BucketRow *> rows;
    if (sees(who))
        rows = m_backend.store.buckets();
    rows.removeIf([&](const BucketRow *row) { return !row->id.contains(search, Qt::CaseInsensitive); });
    if (column == u"id" || column == u"name")
        std::sort(rows.begin(), rows.end(), [](const auto *a, const auto *b) { return a->id < b->id; });
    else if (column == u"updated_at")
        std::sort(rows.begin(), rows.end(), [](const auto *a, const auto *b) { return a->updated < b->updated; });
    if (request.queryItem("sortOrder").value_or(QString()) == u"desc")
        std::reverse(rows.begin(), rows.end());

    QJsonArray array;
    for (const BucketRow *row : rows.mid(offset, limit)) {
        QJsonObject json = bucketJson(*row);
        json.insert(u"type"_s, u"STANDARD"_s);
        array.append(json);
    }
    return HttpResponse::json(array);
}

HttpResponse BucketApi::get(const QString &id, const Principal &who)
{
    const BucketRow *row = sees(who) ? m_backend.store.bucket(id) : nullptr;
    return row ? HttpResponse::json(bucketJson(*row)) : errors::noSuchBucket();
}

Answer<BucketApi::Rules> BucketApi::rules(const JsonBody &body) const
{
    Rules rules;
    const QJsonValue size = body.object().value(u"file_size_limit");
    if (size.isString()) {
        rules.sizeLimit = parseSize(size.toString());
        if (!rules.sizeLimit)
            return tl::unexpected<HttpResponse>(badSize());
    } else if (size.isDouble()) {
        rules.sizeLimit = qint64(size.toDouble());
    }
    if (rules.sizeLimit && *rules.sizeLimit > m_backend.settings.globalSizeLimit)
        return tl::unexpected<HttpResponse>(errors::tooLarge());
    const QJsonValue types = body.object().value(u"allowed_mime_types");
    if (!types.isArray())
        return rules;
    QStringList list;
    for (const QJsonValue &type : types.toArray()) {
        if (!isMimeType(type.toString()))
            return tl::unexpected<HttpResponse>(errors::mimeType(type.toString().toUtf8()));
        list.append(type.toString());
    }
    rules.mimeTypes = list;
    return rules;
}

HttpResponse BucketApi::create(const HttpRequest &request, const QByteArray &raw, const Principal &who)
{
    const auto body = JsonBody::parse(request, raw);
    if (!body)
        return body.error();
    if (auto refused = body->missing({u"name"}))
        return *refused;
    const QString name = body->string(u"name");
    if (!Access::isValidBucketName(name))
        return errors::invalidBucketName();
    const auto rules = this->rules(*body);
    if (!rules)
        return rules.error();
    if (!who.isService())
        return errors::policyViolation();
    // An analytics bucket is another kind of thing: made, and then unknown to /bucket [044,366].
    if (body->string(u"type") == u"ANALYTICS")
        return HttpResponse::json(QJsonObject{{u"name"_s, name}});
    const QString id = body->has(u"id") ? body->string(u"id") : name;
    if (m_backend.store.bucket(id))
        return errors::duplicate(u"BucketAlreadyExists"_s);
    BucketRow &row = m_backend.store.addBucket(id);
    row.isPublic = body->object().value(u"public").toBool();
    row.sizeLimit = rules->sizeLimit;
    row.mimeTypes = rules->mimeTypes;
    return HttpResponse::json(QJsonObject{{u"name"_s, name}});
}

HttpResponse BucketApi::update(const HttpRequest &request, const QByteArray &raw, const QString &id,
                               const Principal &who)
{
    const auto body = JsonBody::parse(request, raw);
    if (!body)
        return body.error();
    const auto rules = this->rules(*body);
    if (!rules)
        return rules.error();
    BucketRow *row = who.isService() ? m_backend.store.bucket(id) : nullptr;
    if (!row)
        return errors::noSuchBucket();
    if (body->has(u"public"))
        row->isPublic = body->object().value(u"public").toBool();
    if (body->has(u"file_size_limit"))
        row->sizeLimit = rules->sizeLimit;
    if (body->has(u"allowed_mime_types"))
        row->mimeTypes = rules->mimeTypes;
    row->updated = m_backend.store.stamp();
    return HttpResponse::json(QJsonObject{{u"message"_s, u"Successfully updated"_s}});
}

HttpResponse BucketApi::empty(const QString &id, const Principal &who)
{
    if (!who.isService())
        return errors::invalidRole();
    BucketRow *row = m_backend.store.bucket(id);
    if (!row)
        return errors::noSuchBucket();
    m_backend.store.clear(*row);
    return HttpResponse::json(
        QJsonObject{{u"message"_s, u"Empty bucket has been queued. Completion may take up to an hour."_s}});
}

HttpResponse BucketApi::remove(const QString &id, const Principal &who)
{
    const BucketRow *row = who.isService() ? m_backend.store.bucket(id) : nullptr;
    if (!row)
        return errors::noSuchBucket();
    if (!row->objects.empty())
        return errors::bucketNotEmpty();
    m_backend.store.removeBucket(id);
    return HttpResponse::json(QJsonObject{{u"message"_s, u"Successfully deleted"_s}});
}

} // namespace bucketdeck::practice
