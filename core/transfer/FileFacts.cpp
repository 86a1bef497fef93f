#include "core/transfer/FileFacts.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace bucketdeck {

FileFacts FileFacts::of(const QString &path)
{
    const QFileInfo info(path);
    FileFacts facts;
    facts.exists = info.isFile();
    if (!facts.exists)
        return facts;
    facts.size = info.size();
    facts.modified = info.lastModified().toUTC();
    facts.put = info.metadataChangeTime().toUTC();
    return facts;
}

QByteArray FileFacts::md5(const QString &path, const CancelToken &cancel)
{
    constexpr qint64 blockBytes = qint64{1} * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Md5);
    QByteArray block(blockBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 got = file.read(block.data(), block.size());
        if (cancel.isCancelled() || got < 0)
            return {};
        if (got == 0)
            return hash.result().toHex();
        hash.addData(QByteArrayView(block.constData(), got));
    }
}

} // namespace bucketdeck
