#pragma once

#include "core/base/Task.h"

#include <utility>

namespace bucketdeck {

/// Who a storage acts as. Lives on the storage's thread.
class TokenSource
{
public:
    virtual ~TokenSource() = default;
    /// A bearer token that is good for the next minute or more: refreshed first where it isn't. SessionEnded, Offline.
    [[nodiscard]] virtual Task<QByteArray> accessToken() = 0;
    /// The server refused this token as expired or revoked although it looked good: get another before the next call.
    virtual void tokenRefused(const QByteArray &token) = 0;
    /// The user's id, empty for keys without a user.
    [[nodiscard]] virtual QString userId() const = 0;
};

/// A key or a ready-made JWT that never changes: service keys, tests, headless use.
class FixedToken final : public TokenSource
{
public:
    explicit FixedToken(QByteArray token, QString userId = {})
        : m_token(std::move(token))
        , m_userId(std::move(userId))
    {
    }

    /// Const, because a task moves out of what it is given.
    [[nodiscard]] Task<QByteArray> accessToken() override { co_return std::as_const(m_token); }
    void tokenRefused(const QByteArray &) override {}
    [[nodiscard]] QString userId() const override { return m_userId; }

private:
    QByteArray m_token;
    QString m_userId;
};

} // namespace bucketdeck
