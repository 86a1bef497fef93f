#include "core/account/RecentProjects.h"

#include "core/account/ProjectUrl.h"
#include "core/credentials/CredentialStore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bucketdeck {
namespace {

const QString listKey = QStringLiteral("projects/recent");
const QString keyField = QStringLiteral("api_key");

QString credentialKey(const QUrl &url)
{
    return QStringLiteral("bucketdeck/project/%1").arg(url.authority() + url.path());
}

} // namespace

RecentProjects::RecentProjects(QSettings *settings, std::shared_ptr<CredentialStore> store)
    : m_settings(settings)
    , m_store(std::move(store))
{
}

QList<QUrl> RecentProjects::urls() const
{
    QList<QUrl> urls;
    const QStringList texts = m_settings->value(listKey).toStringList();
    for (const QString &text : texts) {
        // The file can be edited by hand: it is held to the same rules as what is typed.
        const Result<QUrl> url = projectUrlFromText(text);
        if (url && !urls.contains(*url) && urls.size() < most)
            urls.append(*url);
    }
    return urls;
}

void RecentProjects::save(const QList<QUrl> &urls)
{
    QStringList texts;
    for (const QUrl &url : urls)
        texts.append(url.toString(QUrl::FullyEncoded));
    m_settings->setValue(listKey, texts);
}

Task<QByteArray> RecentProjects::key(QUrl url) const
{
    if (!m_store)
        co_return QByteArray();
    const Result<QByteArray> secret = co_await m_store->read(credentialKey(url));
    if (!secret && secret.error().kind == ErrorKind::NotFound)
        co_return QByteArray();
    if (!secret)
        co_return fail(secret.error());
    co_return QJsonDocument::fromJson(*secret).object().value(keyField).toString().toUtf8();
}

Task<void> RecentProjects::remember(QUrl url, QByteArray key)
{
    QList<QUrl> known = urls();
    known.removeAll(url);
    known.prepend(url);
    save(known.mid(0, most));
    if (!m_store)
        co_return Result<void>();
    QJsonObject secret;
    secret.insert(keyField, QString::fromUtf8(key));
    co_return co_await m_store->write(credentialKey(url), QJsonDocument(secret).toJson(QJsonDocument::Compact));
}

Task<void> RecentProjects::forget(QUrl url)
{
    QList<QUrl> known = urls();
    known.removeAll(url);
    save(known);
    if (!m_store)
        co_return Result<void>();
    co_return co_await m_store->remove(credentialKey(url));
}

} // namespace bucketdeck
