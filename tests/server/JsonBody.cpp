#include "tests/server/JsonBody.h"

#include "tests/server/StorageErrors.h"

#include <QJsonDocument>

namespace bucketdeck::practice {

using namespace Qt::StringLiterals;

Answer<JsonBody> JsonBody::parse(const HttpRequest &request, const QByteArray &body)
{
    if (body.isEmpty() && !request.header("content-type").startsWith("application/json"))
        return tl::unexpected<HttpResponse>(errors::invalidRequest(u"body must be object"_s));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected<HttpResponse>(errors::badJson());
    if (!document.isObject())
        return tl::unexpected<HttpResponse>(errors::invalidRequest(u"body must be object"_s));
    return JsonBody(document.object());
}

std::optional<HttpResponse> JsonBody::missing(std::initializer_list<QStringView> names) const
{
    for (const QStringView name : names) {
        if (!m_object.contains(name))
            return errors::invalidRequest(u"body must have required property '%1'"_s.arg(name));
    }
    return std::nullopt;
}

Answer<qint64> JsonBody::integer(QStringView name, qint64 fallback, qint64 least) const
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined())
        return fallback;
    bool valid = value.isDouble();
    const qint64 number = value.isString() ? value.toString().toLongLong(&valid) : qint64(value.toDouble());
    if (!valid)
        return tl::unexpected<HttpResponse>(errors::invalidRequest(u"body/%1 must be integer"_s.arg(name)));
    if (number < least)
        return tl::unexpected<HttpResponse>(errors::invalidRequest(u"body/%1 must be >= %2"_s.arg(name).arg(least)));
    return number;
}

Answer<QStringList> JsonBody::strings(QStringView name, qsizetype most) const
{
    const QJsonArray array = m_object.value(name).toArray();
    if (array.isEmpty())
        return tl::unexpected<HttpResponse>(
            errors::invalidRequest(u"body/%1 must NOT have fewer than 1 items"_s.arg(name)));
    if (array.size() > most)
        return tl::unexpected<HttpResponse>(
            errors::invalidRequest(u"body/%1 must NOT have more than %2 items"_s.arg(name).arg(most)));
    QStringList list;
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

} // namespace bucketdeck::practice
