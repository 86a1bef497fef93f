#include "ui/browser/DragContent.h"

#include "ui/browser/BrowserView.h"

#include <QMimeData>
#include <QUrl>

namespace bucketdeck {

QList<StoragePath> DragContent::objects(const QMimeData *data, const QString &accountId)
{
    // First line: the account. Then one path a line, escaped so that a name with a line break stays one.
    const QList<QByteArray> lines = data->data(BrowserView::objectsMimeType).split('\n');
    QList<StoragePath> paths;
    if (lines.isEmpty() || QString::fromUtf8(QByteArray::fromPercentEncoding(lines.first())) != accountId)
        return paths;
    for (const QByteArray &line : lines.mid(1))
        paths.append(StoragePath::parse(QString::fromUtf8(QByteArray::fromPercentEncoding(line))));
    return paths;
}

QStringList DragContent::localFiles(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace bucketdeck
