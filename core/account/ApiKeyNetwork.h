#pragma once

#include <QNetworkAccessManager>
#include <QUrl>

namespace bucketdeck {

/// The network of one project: puts the current API key on every request to it and to nowhere else. So a project's
/// storage can exist before the keychain has answered, and lives on when the user signs in with a new key.
class ApiKeyNetwork final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    explicit ApiKeyNetwork(QUrl projectUrl, QObject *parent = nullptr);

    void setApiKey(const QByteArray &apiKey) { m_apiKey = apiKey; }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    QUrl m_projectUrl;
    QByteArray m_apiKey;
};

} // namespace bucketdeck
