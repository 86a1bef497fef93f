#pragma once

#include "tests/server/Backend.h"
#include "tests/server/HttpMessage.h"

#include <tl/expected.hpp>

namespace bucketdeck::practice {

template <typename T>
using Answer = tl::expected<T, HttpResponse>;

/// Who asks.
struct Principal
{
    enum class Role { Anonymous, User, Service };
    Role role = Role::Anonymous;
    QString userId;

    [[nodiscard]] bool isService() const { return role == Role::Service; }
    /// The row-level rule of the practice project: users reach what lies under their own first folder.
    [[nodiscard]] bool mayReach(const QByteArray &key) const;
};

/// Reads and checks tokens, and names the rules for keys.
class Access
{
public:
    explicit Access(Backend &backend)
        : m_backend(backend)
    {
    }

    /// For the storage routes: no header and a bad token are two different refusals [016,018].
    [[nodiscard]] Answer<Principal> storagePrincipal(const HttpRequest &request) const;
    /// For tus and /health, where a missing header reads like a bad token [501,547].
    [[nodiscard]] Answer<Principal> tokenPrincipal(const HttpRequest &request) const;
    /// The payload of the bearer token, or the words of the refusal.
    [[nodiscard]] tl::expected<QJsonObject, QByteArray> bearer(const HttpRequest &request) const;
    [[nodiscard]] static Principal principalOf(const QJsonObject &payload);

    /// Only the measured alphabet passes [081-110].
    [[nodiscard]] static bool isValidKey(const QByteArray &key);
    [[nodiscard]] static bool hasDotSegment(const QByteArray &key);
    [[nodiscard]] static bool isValidBucketName(const QString &name);
    /// Whether what a client sent has only well-formed percent escapes; the gateway refuses the rest [119].
    [[nodiscard]] static bool isWellEncoded(const QByteArray &path);

private:
    Backend &m_backend;
};

} // namespace bucketdeck::practice
