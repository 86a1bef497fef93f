#include "ui/browser/DragSource.h"

#include "core/storage/StorageService.h"
#include "ui/style/Format.h"

#include <QDir>
#include <QSet>

#include <algorithm>

namespace bucketdeck {
namespace {

QString keyOf(const QString &accountId, const ObjectInfo &info)
{
    return accountId + u'\n' + info.path.toString() + u'\n' + info.etag + u'\n' + QString::number(info.size);
}

/// A name that this computer's disk takes.
QString fileName(const ObjectInfo &info)
{
    QString name = info.name();
    name.replace(u'/', u'_');
    name.remove(QChar(u'\0'));
    if (name.isEmpty() || name == QStringLiteral(".") || name == QStringLiteral(".."))
        name = QStringLiteral("file");
    return name;
}

} // namespace

DragSource::DragSource(const BrowserContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

DragSource::~DragSource()
{
    m_cancel.cancel();
}

void DragSource::prepare(const QString &accountId, const QList<ObjectInfo> &objects)
{
    if (objects.size() > fileLimit || !m_context.account || m_context.account(accountId).kind != AccountKind::Local)
        return;
    const std::shared_ptr<StorageService> storage = m_context.storage(accountId);
    if (!storage)
        return;
    for (const ObjectInfo &info : objects) {
        const QString key = keyOf(accountId, info);
        if (info.isFolder() || m_asked.contains(key))
            continue;
        m_asked.insert(key);
        QCoro::connect(storage->signedUrl(info.path, std::chrono::hours(1)), this,
                       [this, key, storage](const Result<QUrl> &url) {
                           if (url && url->isLocalFile())
                               m_urls.insert(key, *url);
                           else
                               m_asked.remove(key);
                       });
    }
}

QList<QUrl> DragSource::offer(const QString &accountId, const QList<ObjectInfo> &objects)
{
    QList<QUrl> urls;
    QList<ObjectInfo> missing;
    qint64 bytes = 0;
    bool anyFolder = false;
    for (const ObjectInfo &info : objects) {
        const QUrl url = m_urls.value(keyOf(accountId, info));
        if (url.isValid()) {
            urls.append(url);
            continue;
        }
        anyFolder = anyFolder || info.isFolder();
        bytes += qMax<qint64>(0, info.size);
        missing.append(info);
    }
    if (missing.isEmpty())
        return urls;
    // Half of what was dragged would be taken for all of it.
    if (anyFolder || bytes > fetchLimit || missing.size() > fileLimit)
        Q_EMIT message(tr("Use Download for folders and for larger files. Small files can be dragged out."));
    else
        fetch(accountId, missing);
    return {};
}

void DragSource::fetch(const QString &accountId, const QList<ObjectInfo> &objects)
{
    const std::shared_ptr<StorageService> storage = m_context.storage ? m_context.storage(accountId) : nullptr;
    if (!storage)
        return;
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    qint64 bytes = 0;
    for (const ObjectInfo &info : objects) {
        const QString key = keyOf(accountId, info);
        bytes += qMax<qint64>(0, info.size);
        if (m_asked.contains(key))
            continue;
        // One folder a file, so that equal names from two places both keep theirs.
        const QString folder = m_folder->filePath(QString::number(++m_nextFolder));
        if (!QDir().mkpath(folder)) {
            Q_EMIT message(tr("There is no room for the file in the temporary folder. Use Download instead."));
            return;
        }
        m_asked.insert(key);
        ++m_fetching;
        DownloadRequest request;
        request.source = info.path;
        request.filePath = QDir(folder).filePath(fileName(info));
        request.cancel = m_cancel;
        QCoro::connect(
            storage->download(request), this,
            [this, key, storage, path = request.filePath](const Result<void> &result) { fetched(key, path, result); });
    }
    if (m_fetching > 0)
        Q_EMIT message(tr("Getting %n file(s) ready (%1). Drag again in a moment to drop them outside.", nullptr,
                          static_cast<int>(objects.size()))
                           .arg(Format::bytes(bytes)));
}

void DragSource::fetched(const QString &key, const QString &filePath, const Result<void> &result)
{
    --m_fetching;
    if (result) {
        m_urls.insert(key, QUrl::fromLocalFile(filePath));
    } else {
        m_asked.remove(key);
        if (result.error().kind != ErrorKind::Cancelled)
            Q_EMIT message(result.error().userText);
        return;
    }
    if (m_fetching == 0)
        Q_EMIT message(tr("Ready: drag once more to drop outside."));
}

} // namespace bucketdeck
