#include "core/account/ApiKeyNetwork.h"

#include <QNetworkRequest>

namespace bucketdeck {

ApiKeyNetwork::ApiKeyNetwork(QUrl projectUrl, QObject *parent)
    : QNetworkAccessManager(parent)
    , m_projectUrl(std::move(projectUrl))
{
}

QNetworkReply *ApiKeyNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    const QUrl url = request.url();
    const bool isOurs =
        url.scheme() == m_projectUrl.scheme() && url.host() == m_projectUrl.host() && url.port() == m_projectUrl.port();
    if (!isOurs || m_apiKey.isEmpty())
        return QNetworkAccessManager::createRequest(operation, request, body);
    QNetworkRequest withKey(request);
    withKey.setRawHeader(QByteArrayLiteral("apikey"), m_apiKey);
    return QNetworkAccessManager::createRequest(operation, withKey, body);
}

} // namespace bucketdeck
