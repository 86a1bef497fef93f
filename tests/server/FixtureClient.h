#pragma once

#include "tests/server/HttpMessage.h"

#include <QTcpSocket>
#include <QUrl>

namespace bucketdeck::practice {

/// A plain HTTP client for tests: sends exactly the bytes it is told to, one connection a request, and blocks.
class FixtureClient
{
public:
    struct Reply
    {
        int status = 0; ///< 0: cut off before an answer.
        HeaderList headers;
        QByteArray body;

        [[nodiscard]] QByteArray header(QByteArrayView name) const;
    };

    explicit FixtureClient(const QUrl &server)
        : m_server(server)
    {
    }

    [[nodiscard]] Reply exchange(const QByteArray &method, const QByteArray &target, const HeaderList &headers,
                                 const QByteArray &body = {}, bool chunked = false) const;
    /// Announces the whole body, sends only its beginning, and closes.
    void breakOff(const QByteArray &method, const QByteArray &target, const HeaderList &headers,
                  const QByteArray &beginning, qint64 announced) const;
    /// A request whose head and first bytes are sent; the rest is up to the caller.
    [[nodiscard]] std::unique_ptr<QTcpSocket> begin(const QByteArray &method, const QByteArray &target,
                                                    const HeaderList &headers, const QByteArray &beginning,
                                                    qint64 announced) const;
    [[nodiscard]] static Reply readReply(QTcpSocket &socket, bool isHead);

private:
    [[nodiscard]] std::unique_ptr<QTcpSocket> connected() const;

    QUrl m_server;
};

} // namespace bucketdeck::practice
