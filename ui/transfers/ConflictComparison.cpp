#include "ui/transfers/ConflictComparison.h"

#include "ui/transfers/ConflictDialog.h"

#include <QCryptographicHash>
#include <QFile>
#include <QPromise>
#include <QtConcurrent>

#include <algorithm>

namespace bucketdeck {
namespace {

constexpr int hexDigits = 32;
constexpr qint64 blockBytes = 1 << 20;

bool isMd5(const QString &etag)
{
    return etag.size() == hexDigits && std::all_of(etag.cbegin(), etag.cend(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
           });
}

/// Gives nothing where the file can't be read to its end.
void hashFile(QPromise<QByteArray> &promise, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return;
    promise.setProgressRange(0, 100);
    QCryptographicHash hash(QCryptographicHash::Md5);
    const qint64 size = file.size();
    for (qint64 done = 0; done < size && !promise.isCanceled();) {
        const QByteArray block = file.read(blockBytes);
        if (block.isEmpty())
            return;
        hash.addData(block);
        done += block.size();
        promise.setProgressValue(static_cast<int>(done * 100 / size));
    }
    promise.addResult(hash.result().toHex());
}

} // namespace

void ConflictComparison::offer(ConflictDialog *dialog, const QString &localPath, const QString &etag,
                               bool isLocalIncoming)
{
    if (isMd5(etag) && !localPath.isEmpty())
        new ConflictComparison(dialog, localPath, etag.toLower(), isLocalIncoming);
}

ConflictComparison::ConflictComparison(ConflictDialog *dialog, QString localPath, QString etag, bool isLocalIncoming)
    : QObject(dialog)
    , m_dialog(dialog)
    , m_localPath(std::move(localPath))
    , m_etag(std::move(etag))
    , m_isLocalIncoming(isLocalIncoming)
{
    dialog->setComparison(ConflictDialog::Comparison::Offered);
    connect(dialog, &ConflictDialog::comparisonRequested, this, &ConflictComparison::start);
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, this,
            [this](int percent) { m_dialog->setComparison(ConflictDialog::Comparison::Running, percent / 100.0); });
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ConflictComparison::finish);
}

ConflictComparison::~ConflictComparison()
{
    m_reading.cancel();
}

void ConflictComparison::start()
{
    m_dialog->setComparison(ConflictDialog::Comparison::Running);
    m_reading.setFuture(QtConcurrent::run(hashFile, m_localPath));
}

void ConflictComparison::finish()
{
    if (m_reading.future().resultCount() == 0) {
        m_dialog->setComparison(ConflictDialog::Comparison::Failed);
        return;
    }
    const QString local = QString::fromLatin1(m_reading.result());
    if (m_isLocalIncoming)
        m_dialog->setChecksums(m_etag, local);
    else
        m_dialog->setChecksums(local, m_etag);
}

} // namespace bucketdeck

#include "moc_ConflictComparison.cpp"
