#include "tests/server/RestApi.h"

namespace bucketdeck::practice {

using namespace Qt::StringLiterals;

namespace {

HttpResponse restError(int status, const QString &code, const QString &message, const QJsonValue &details = {},
                       const QJsonValue &hint = {})
{
    return HttpResponse::json(
        QJsonObject{{u"code"_s, code}, {u"details"_s, details}, {u"hint"_s, hint}, {u"message"_s, message}}, status);
}

} // namespace

RestApi::RestApi(Backend &backend)
    : m_backend(backend)
    , m_access(backend)
{
}

std::optional<Opening> RestApi::open(const HttpRequest &request, const QByteArray &path)
{
    if (!path.startsWith("/rpc/") || request.method != "POST")
        return std::nullopt;
    const QString name = QString::fromUtf8(path.mid(5));
    return Opening::collect([this, request, name](const QByteArray &) {
        if (name == u"storage_usage" && !m_backend.settings.usageFunctionMissing)
            return storageUsage(request);
        return restError(404, u"PGRST202"_s,
                         u"Could not find the function public.%1 without parameters in the schema cache"_s.arg(name),
                         u"Searched for the function public.%1 without parameters, but no matches were found in the "
                         "schema cache."_s.arg(name));
    });
}

HttpResponse RestApi::storageUsage(const HttpRequest &request) const
{
    const auto payload = m_access.bearer(request);
    if (!payload && payload.error().contains("exp"))
        return restError(401, u"PGRST303"_s, u"JWT expired"_s);
    if (!payload)
        return restError(401, u"PGRST301"_s, u"JWSError JWSInvalidSignature"_s);
    const Principal who = Access::principalOf(*payload);
    if (who.role == Principal::Role::Anonymous)
        return restError(401, u"42501"_s, u"permission denied for function storage_usage"_s);
    const UsageSum sum = who.isService() ? m_backend.store.total() : m_backend.store.usage(who.userId.toUtf8());
    return HttpResponse::json(QJsonObject{{u"used_bytes"_s, sum.bytes},
                                          {u"limit_bytes"_s, m_backend.quotaOf(who.userId)},
                                          {u"object_count"_s, sum.count}});
}

} // namespace bucketdeck::practice
