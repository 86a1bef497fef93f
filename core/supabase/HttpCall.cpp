#include "core/supabase/HttpCall.h"

#include "core/base/Log.h"
#include "core/supabase/RequestPolicy.h"
#include "core/supabase/SentOnce.h"
#include "core/supabase/SocketDelay.h"
#include "core/supabase/TransportError.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QNetworkRequest>
#include <QSslError>

#include <limits>
#include <utility>

namespace bucketdeck {
namespace {

/// Without a limit a download is held in memory as fast as it comes.
constexpr qint64 readBufferBytes = qint64{512} * 1024;
/// What is kept of an answer nobody takes piece by piece. The longest wanted one is a 16 MiB range.
constexpr qint64 maxBodyBytes = qint64{64} * 1024 * 1024;
constexpr qint64 maxErrorBodyBytes = qint64{256} * 1024;
/// When nothing moves for so long, the server may have refused the body: it stops reading then, and an answer that came
/// before the body was written is never noticed by QNetworkAccessManager.
constexpr auto standstill = std::chrono::seconds(2);
/// A body that is sent may just have been stored, which reads like "exists already": its own answer comes within this.
constexpr auto grace = std::chrono::seconds(3);

/// The errors that QNetworkReply makes up for a plain HTTP status are answers to us.
bool isTransportError(QNetworkReply::NetworkError error)
{
    const int code = error;
    return error != QNetworkReply::NoError && (code < 200 || (code >= 300 && code < 400));
}

QByteArray userAgent()
{
    return QByteArrayLiteral("Bucketdeck/" BUCKETDECK_VERSION);
}

} // namespace

HttpCall::HttpCall(QNetworkAccessManager *network, HttpRequest request)
    : QObject(network)
    , m_network(network)
    , m_request(std::move(request))
{
    m_standstill.setSingleShot(true);
    m_standstill.setInterval(standstill);
    connect(&m_standstill, &QTimer::timeout, this, [this] {
        if (isHeldByLimit())
            m_standstill.start();
        else
            scout();
    });
    m_hold.setSingleShot(true);
    m_hold.setTimerType(Qt::PreciseTimer);
    connect(&m_hold, &QTimer::timeout, this, &HttpCall::drain);
    if (m_request.limiter) {
        connect(m_request.limiter.get(), &RateLimiter::limitsChanged, this, [this] {
            if (m_hold.isActive())
                m_hold.start(m_request.limiter->pause(RateLimiter::Way::Down));
        });
    }
    m_connecting.setSingleShot(true);
    m_connecting.setInterval(m_request.connecting);
    connect(&m_connecting, &QTimer::timeout, this, [this] {
        m_connectingFailed = true;
        stop(makeError(ErrorKind::Offline,
                       tr("Can't reach %1. Check the address and your connection.").arg(m_request.url.host()),
                       QStringLiteral("no connection within %1 s").arg(m_request.connecting.count())));
    });
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        if (isHeldByLimit()) {
            m_silence.start();
            return;
        }
        const auto waited = std::chrono::duration_cast<std::chrono::seconds>(m_silence.intervalAsDuration());
        stop(makeError(ErrorKind::Timeout,
                       tr("%1 doesn't answer. Check your connection and try again.").arg(m_request.url.host()),
                       QStringLiteral("nothing moved for %1 s").arg(waited.count())));
    });
}

HttpCall::~HttpCall()
{
    if (!m_promise.future().isFinished()) {
        m_promise.addResult(m_result.value_or(fail(cancelledError())));
        m_promise.finish();
    }
}

QFuture<Result<HttpResponse>> HttpCall::start()
{
    m_promise.start();
    QFuture<Result<HttpResponse>> future = m_promise.future();
    m_reply = startReply();
    m_reply->setReadBufferSize(readBufferBytes);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] {
        m_newConnection = true;
        sendSmallPacketsAtOnce();
    });
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpCall::onRequestSent);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::onHead);
    connect(m_reply, &QNetworkReply::downloadProgress, this, &HttpCall::onMoved);
    connect(m_reply, &QNetworkReply::uploadProgress, this, &HttpCall::onUploadProgress);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::onFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors += errors; });
    m_connecting.start();
    m_request.cancel.onCancel(this, [this] { stop(cancelledError()); });
    return future;
}

QNetworkRequest HttpCall::networkRequest() const
{
    QNetworkRequest request(m_request.url);
    const bool safe = m_request.method == "GET" || m_request.method == "HEAD";
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         safe ? QNetworkRequest::SameOriginRedirectPolicy : QNetworkRequest::ManualRedirectPolicy);
    request.setMaximumRedirectsAllowed(5);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("user-agent", userAgent());
    // Ranges and lengths are about the bytes as stored.
    request.setRawHeader("accept-encoding", "identity");
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);
    if (m_request.bodyDevice) {
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.bodyDevice->size());
    }
    return request;
}

QIODevice *HttpCall::bodyToSendOnce()
{
    if (m_request.bodyDevice && m_request.limiter) {
        m_throttle = new ThrottledBody(m_request.bodyDevice, m_request.limiter, this);
        return new SentOnce(m_throttle, this);
    }
    if (m_request.bodyDevice)
        return new SentOnce(m_request.bodyDevice, this);
    if (m_request.body.isEmpty() || RequestPolicy::isSafeToRepeat(m_request))
        return nullptr;
    auto *buffer = new QBuffer(&m_request.body, this);
    buffer->open(QIODevice::ReadOnly);
    return new SentOnce(buffer, this);
}

QNetworkReply *HttpCall::startReply()
{
    const QNetworkRequest request = networkRequest();
    const QByteArray &method = m_request.method;
    QIODevice *device = bodyToSendOnce();
    if (method == "GET")
        return m_network->get(request);
    if (method == "HEAD")
        return m_network->head(request);
    if (method == "POST")
        return device ? m_network->post(request, device) : m_network->post(request, m_request.body);
    if (method == "PUT")
        return device ? m_network->put(request, device) : m_network->put(request, m_request.body);
    if (device)
        return m_network->sendCustomRequest(request, method, device);
    if (m_request.body.isEmpty())
        return m_network->sendCustomRequest(request, method);
    return m_network->sendCustomRequest(request, method, m_request.body);
}

void HttpCall::onMoved()
{
    m_connecting.stop();
    sendAtOnce();
    m_silence.start(m_request.silence);
}

void HttpCall::onHead()
{
    onMoved();
    // Qt sends a GET again by itself when its connection ends early: the second answer's bytes would be put behind the
    // first one's.
    if (m_received > 0)
        stop(cutShortError());
}

void HttpCall::sendAtOnce()
{
    // Its socket may not have been there yet when the name was looked up.
    if (std::exchange(m_newConnection, false))
        sendSmallPacketsAtOnce();
}

void HttpCall::onRequestSent()
{
    m_connecting.stop();
    sendAtOnce();
    // Nothing is heard of a server that thinks.
    m_silence.start(std::max(m_request.silence, m_request.firstByte));
}

void HttpCall::onUploadProgress(qint64 sent, qint64 total)
{
    m_allSent = sent >= total;
    if (m_allSent)
        onRequestSent();
    else
        onMoved();
    if (canBeProbed() && !m_scouted)
        m_standstill.start();
    // The very last report says 0 of 0.
    if (m_request.sent && total > 0 && !m_stopped && !m_request.cancel.isCancelled())
        m_request.sent(sent, total);
}

bool HttpCall::isHeldByLimit() const
{
    return m_hold.isActive() || (m_throttle && m_throttle->isHolding());
}

bool HttpCall::canBeProbed() const
{
    // Of one byte, what the probe sends would be all. And of a PATCH every byte counts that arrives, whole or not.
    return m_request.bodyDevice && m_request.bodyDevice->size() > 1 && m_request.method != "PATCH";
}

void HttpCall::scout()
{
    if (m_scouted || m_probe || m_stopped || m_result || m_response.status != 0)
        return;
    const auto done = [this](std::optional<HttpResponse> refusal) {
        m_scout->deleteLater();
        m_scout = nullptr;
        if (!refusal)
            return;
        const auto end = [this, answer = std::move(*refusal)] {
            if (m_result || m_probe || m_stopped || m_response.status != 0)
                return;
            m_reply->disconnect(this);
            m_reply->abort();
            finish(answer);
        };
        if (m_allSent)
            QTimer::singleShot(grace, this, end);
        else
            end();
    };
    m_scouted = true;
    m_scout = new RefusalProbe(networkRequest(), m_request.method, done, this);
    m_scout->start();
}

void HttpCall::readHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_headSeen || status == 0)
        return;
    m_headSeen = true;
    m_response.status = status;
    m_response.overHttp2 = m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_response.headers.append({name.toLower(), value});
    if (m_request.head && !m_stopped && !m_request.head(m_response))
        stop(cancelledError());
}

void HttpCall::onReadyRead()
{
    onMoved();
    readHead();
    drain();
}

void HttpCall::drain()
{
    const bool isLimited = m_request.limiter && m_request.sink;
    // Qt goes on reading only when all that came was taken.
    while (!m_stopped && !m_result && !m_hold.isActive()) {
        const qint64 step =
            isLimited ? m_request.limiter->step(RateLimiter::Way::Down) : std::numeric_limits<qint64>::max();
        const QByteArray bytes = m_reply->read(qMin(step, m_reply->bytesAvailable()));
        if (bytes.isEmpty())
            break;
        m_received += bytes.size();
        if (!take(bytes) || m_stopped || m_result)
            return;
        if (!isLimited)
            continue;
        const std::chrono::milliseconds pause = m_request.limiter->spend(RateLimiter::Way::Down, bytes.size());
        if (pause.count() > 0)
            m_hold.start(pause);
    }
    if (m_allCame && !m_stopped && !m_result && !m_probe && !m_hold.isActive())
        conclude(outcome());
}

bool HttpCall::take(const QByteArray &bytes)
{
    if (m_response.isOk() && m_request.sink) {
        if (m_request.sink(bytes))
            return true;
        stop(cancelledError());
        return false;
    }
    if (m_response.isOk() && m_received > maxBodyBytes) {
        stop(makeError(ErrorKind::Protocol,
                       tr("%1 sent far more than was asked for. Try again later.").arg(m_request.url.host()),
                       QStringLiteral("answer of more than %1 bytes").arg(maxBodyBytes)));
        return false;
    }
    if (m_response.isOk() || m_response.body.size() < maxErrorBodyBytes)
        m_response.body += bytes;
    if (m_response.isOk() && m_request.arriving)
        m_request.arriving(m_response.body);
    return true;
}

void HttpCall::onFinished()
{
    if (m_result || m_probe)
        return;
    m_allCame = true;
    if (m_stopped)
        conclude(outcome());
    else
        onReadyRead(); // Concludes when all that came is taken.
}

void HttpCall::stop(Error error)
{
    if (m_result)
        return;
    if (m_probe) {
        finish(fail(std::move(error)));
        return;
    }
    if (m_stopped)
        return;
    m_stopped = std::move(error);
    m_reply->abort(); // Calls onFinished() at once, unless it had finished already.
    if (!m_result && !m_probe)
        conclude(outcome());
}

void HttpCall::loseConnection()
{
    if (m_promise.future().isRunning())
        stop(makeError(ErrorKind::Offline, tr("The connection to %1 broke off. Try again.").arg(m_request.url.host()),
                       QStringLiteral("the computer slept meanwhile")));
}

bool HttpCall::mayHaveBeenRefused(const Error &error) const
{
    if (!canBeProbed() || m_response.status != 0 || m_connectingFailed)
        return false;
    if (error.kind == ErrorKind::Timeout)
        return true;
    const auto problem = m_reply->error();
    return error.kind == ErrorKind::Offline && problem != QNetworkReply::ConnectionRefusedError &&
           problem != QNetworkReply::HostNotFoundError;
}

void HttpCall::conclude(Result<HttpResponse> result)
{
    if (result || !mayHaveBeenRefused(result.error())) {
        finish(std::move(result));
        return;
    }
    m_connecting.stop();
    m_silence.stop();
    m_standstill.stop();
    const auto done = [this, error = result.error()](std::optional<HttpResponse> refusal) {
        finish(refusal ? Result<HttpResponse>(std::move(*refusal)) : fail(error));
    };
    m_probe = new RefusalProbe(networkRequest(), m_request.method, done, this);
    m_probe->start();
}

bool HttpCall::isCutShort() const
{
    if (isTransportError(m_reply->error()))
        return true;
    bool known = false;
    const qint64 length = m_response.header("content-length").toLongLong(&known);
    const bool bodiless = m_request.method == "HEAD" || m_response.status == 204 || m_response.status == 304;
    return known && !bodiless && m_received < length;
}

Result<HttpResponse> HttpCall::outcome()
{
    const bool refused = m_response.status >= 400;
    if (m_stopped) {
        if (refused && m_stopped->kind == ErrorKind::Timeout)
            return m_response;
        return fail(*m_stopped);
    }
    if (m_response.status == 0)
        return fail(transportError(*m_reply, m_tlsErrors));
    if (refused || !isCutShort())
        return m_response;
    if (m_reply->error() == QNetworkReply::InsecureRedirectError ||
        m_reply->error() == QNetworkReply::TooManyRedirectsError)
        return fail(ErrorKind::Protocol,
                    tr("%1 points to another address. Check the project's address.").arg(m_request.url.host()),
                    redacted(m_reply->errorString()));
    return fail(cutShortError());
}

Error HttpCall::cutShortError() const
{
    Error error =
        makeError(ErrorKind::Protocol, tr("The connection to %1 broke off. Try again.").arg(m_request.url.host()),
                  QStringLiteral("answer cut short after %1 bytes").arg(m_received));
    error.httpStatus = m_response.status;
    error.retryable = true;
    return error;
}

void HttpCall::finish(Result<HttpResponse> result)
{
    m_result = std::move(result);
    m_connecting.stop();
    m_silence.stop();
    m_standstill.stop();
    m_hold.stop();
    if (RefusalProbe *const scout = std::exchange(m_scout, nullptr)) {
        scout->stop();
        scout->deleteLater();
    }
    if (m_probe)
        m_probe->deleteLater();
    m_reply->disconnect(this);
    // A reply may read from the body device until it is gone, also when the server answered before it had all.
    connect(m_reply, &QObject::destroyed, this, [this] {
        m_promise.addResult(std::move(*m_result));
        m_promise.finish();
        deleteLater();
    });
    m_reply->deleteLater();
}

} // namespace bucketdeck
