#include "tests/server/Access.h"

#include "tests/server/StorageErrors.h"

namespace bucketdeck::practice {

namespace {

bool isKeyCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
           QByteArrayView("_/!-.*'() &$@=;:+,?").contains(c);
}

} // namespace

bool Principal::mayReach(const QByteArray &key) const
{
    return role == Role::Service || (role == Role::User && ObjectStore::firstFolder(key) == userId.toUtf8());
}

Answer<Principal> Access::storagePrincipal(const HttpRequest &request) const
{
    if (!request.hasHeader("authorization"))
        return tl::unexpected<HttpResponse>(errors::noAuthorization());
    return tokenPrincipal(request);
}

Answer<Principal> Access::tokenPrincipal(const HttpRequest &request) const
{
    const auto payload = bearer(request);
    if (!payload)
        return tl::unexpected<HttpResponse>(errors::accessDenied(QString::fromUtf8(payload.error())));
    return principalOf(*payload);
}

tl::expected<QJsonObject, QByteArray> Access::bearer(const HttpRequest &request) const
{
    QByteArray token = request.header("authorization");
    if (token.startsWith("Bearer "))
        token = token.mid(7);
    // The gateway exchanges an opaque key for the role's token when it stands in both headers.
    if (token == m_backend.publishableKey && request.header("apikey") == token)
        token = m_backend.anonKey;
    auto payload = m_backend.jwt.verify(token);
    if (payload && payload->value(u"practice_generation").toInt(m_backend.tokenGeneration) < m_backend.tokenGeneration)
        return tl::unexpected<QByteArray>("\"exp\" claim timestamp check failed");
    return payload;
}

Principal Access::principalOf(const QJsonObject &payload)
{
    const QString role = payload.value(u"role").toString();
    if (role == u"service_role")
        return {Principal::Role::Service, {}};
    if (role == u"authenticated")
        return {Principal::Role::User, payload.value(u"sub").toString()};
    return {};
}

bool Access::isValidKey(const QByteArray &key)
{
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), isKeyCharacter);
}

bool Access::hasDotSegment(const QByteArray &key)
{
    const QList<QByteArray> segments = key.split('/');
    return segments.contains(".") || segments.contains("..");
}

bool Access::isValidBucketName(const QString &name)
{
    const QByteArray bytes = name.toUtf8();
    return !bytes.isEmpty() && bytes.size() <= 100 && name.trimmed() == name && !bytes.contains('/') &&
           std::all_of(bytes.begin(), bytes.end(), isKeyCharacter);
}

bool Access::isWellEncoded(const QByteArray &path)
{
    for (qsizetype i = path.indexOf('%'); i >= 0; i = path.indexOf('%', i + 1)) {
        bool valid = false;
        (void)path.mid(i + 1, 2).toUInt(&valid, 16);
        if (!valid || path.size() < i + 3)
            return false;
    }
    return true;
}

} // namespace bucketdeck::practice
