#pragma once

#include "core/supabase/HttpClient.h"
#include "core/supabase/RefusalProbe.h"
#include "core/supabase/ThrottledBody.h"

#include <QFuture>
#include <QNetworkReply>
#include <QPointer>
#include <QPromise>
#include <QTimer>

#include <optional>

namespace bucketdeck {

/// One request under way: HttpClient's inside. A child of the manager, deletes itself when answered.
class HttpCall final : public QObject
{
    Q_OBJECT

public:
    HttpCall(QNetworkAccessManager *network, HttpRequest request);
    ~HttpCall() override;

    /// The answer comes when nothing touches the request's body device any more.
    [[nodiscard]] QFuture<Result<HttpResponse>> start();
    /// Ends as one whose connection broke off.
    void loseConnection();

private:
    [[nodiscard]] QNetworkRequest networkRequest() const;
    [[nodiscard]] QNetworkReply *startReply();
    /// The body as the network reads it; none where there is none, or where the request may well be sent twice.
    [[nodiscard]] QIODevice *bodyToSendOnce();
    void onUploadProgress(qint64 sent, qint64 total);
    /// Asks beside the upload, which goes on, whether it stands still because it was refused.
    void scout();
    [[nodiscard]] bool canBeProbed() const;
    /// True while nothing moves because a limit wants it so.
    [[nodiscard]] bool isHeldByLimit() const;
    /// Takes what came, as fast as the limit lets it.
    void drain();
    /// False where it can't be taken.
    [[nodiscard]] bool take(const QByteArray &bytes);
    void onReadyRead();
    void onFinished();
    void readHead();
    void stop(Error error);
    void conclude(Result<HttpResponse> result);
    void finish(Result<HttpResponse> result);
    [[nodiscard]] bool mayHaveBeenRefused(const Error &error) const;
    [[nodiscard]] Result<HttpResponse> outcome();
    [[nodiscard]] bool isCutShort() const;
    [[nodiscard]] Error cutShortError() const;
    /// Something moved: the connection stands, and silence counts from now.
    void onMoved();
    /// The head of an answer is there, or of another one.
    void onHead();
    void onRequestSent();
    void sendAtOnce();

    QNetworkAccessManager *m_network;
    HttpRequest m_request; ///< Its body stays where it is: it is read from there.
    QPointer<QNetworkReply> m_reply;
    RefusalProbe *m_probe = nullptr; ///< After the request broke off.
    RefusalProbe *m_scout = nullptr; ///< While it is under way.
    QPointer<ThrottledBody> m_throttle;
    QTimer m_hold; ///< Runs while what came has to wait for the limit.
    QTimer m_standstill;
    QTimer m_connecting; ///< Until the first of the request went out.
    QTimer m_silence;
    QPromise<Result<HttpResponse>> m_promise;
    HttpResponse m_response;
    std::optional<Result<HttpResponse>> m_result;
    std::optional<Error> m_stopped; ///< Why we aborted it ourselves.
    QList<QSslError> m_tlsErrors;
    qint64 m_received = 0;
    bool m_headSeen = false;
    bool m_allCame = false; ///< The network is through with it; what came may wait still.
    bool m_allSent = false;
    bool m_scouted = false;
    bool m_connectingFailed = false;
    bool m_newConnection = false;
};

} // namespace bucketdeck
