#pragma once

#include "core/base/CancelToken.h"
#include "core/base/Task.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTcpServer>
#include <QUrlQuery>

#include <chrono>
#include <memory>

class QTcpSocket;

namespace bucketdeck {

/// Waits on 127.0.0.1 for a browser that comes back from a sign-in page or from the link in a message, shows it a plain
/// page, and hands on what it brought. One use: whoever comes with the right address first. Everything else (other
/// addresses, methods, hosts, noise) is refused and changes nothing. All on one thread.
class LoopbackListener final : public QObject
{
    Q_OBJECT

public:
    explicit LoopbackListener(QObject *parent = nullptr);
    ~LoopbackListener() override;

    /// Opens a free port. The address to come back to has a random part that nobody can guess. Fails with LocalIo.
    [[nodiscard]] Result<QString> listen();

    /// The code that the browser brought. Fails with Cancelled, Timeout after `limit`, and what authErrorFromRedirect()
    /// makes of a refusal. Closes the port in any case. Once.
    [[nodiscard]] Task<QString> code(CancelToken cancel, std::chrono::milliseconds limit);
    [[nodiscard]] bool isOpen() const { return m_server.isListening(); }

private:
    void onConnection();
    void onBytes(QTcpSocket *socket);
    void answer(QTcpSocket *socket, int status, const QByteArray &reason, const QString &words);
    void finish(Result<QString> result);

    QTcpServer m_server;
    QByteArray m_path;
    std::shared_ptr<QPromise<Result<QString>>> m_promise;
    QFuture<Result<QString>> m_future;
};

} // namespace bucketdeck
