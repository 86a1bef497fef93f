#pragma once

#include "core/supabase/HttpClient.h"

#include <QNetworkRequest>
#include <QSslSocket>
#include <QTimer>

#include <functional>
#include <optional>

namespace bucketdeck {

/// Finds out why a server broke an upload off. QNetworkAccessManager reads no answer before it has written the whole
/// body, so a "too large" or "not allowed" that comes early, with the connection closed behind it, is lost to it. This
/// sends the request's head and one byte over a connection of its own and listens for a moment; nothing is stored, as
/// the body that the head promises, of two bytes or more, never comes whole.
class RefusalProbe final : public QObject
{
    Q_OBJECT

public:
    /// A refusal (400 or more), or nothing where the server would take the body.
    using Done = std::function<void(std::optional<HttpResponse>)>;

    RefusalProbe(const QNetworkRequest &request, const QByteArray &method, Done done, QObject *parent);

    void start();
    /// Nobody is told any more.
    void stop();

private:
    void onReadyRead();
    void conclude();
    [[nodiscard]] std::optional<HttpResponse> refusal() const;

    QUrl m_url;
    QByteArray m_head;
    Done m_done;
    QSslSocket m_socket;
    QTimer m_patience;
    QByteArray m_received;
};

} // namespace bucketdeck
