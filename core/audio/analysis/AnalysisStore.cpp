#include "core/audio/analysis/AnalysisStore.h"

#include "core/audio/analysis/AnalysisFile.h"
#include "core/base/Log.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace bucketdeck {
namespace {

const QString suffix = QStringLiteral(".sound");
constexpr qint64 largestFile = qint64{32} * 1024 * 1024; ///< No analysis is larger.
constexpr qint64 leftoverAfterSeconds = 3600;

bool isChecksum(const QString &etag)
{
    static const QRegularExpression form(QStringLiteral("^[0-9a-fA-F]{32}(-[0-9]+)?$"));
    return form.match(etag).hasMatch();
}

} // namespace

AnalysisStore::AnalysisStore(const QString &folder, qint64 mostBytes)
    : m_folder(folder)
    , m_mostBytes(mostBytes)
{
}

QString AnalysisStore::contentOf(const ObjectRef &ref)
{
    if (ref.etag.isEmpty())
        return {};
    if (isChecksum(ref.etag))
        return QStringLiteral("content\n%1\n%2").arg(ref.etag.toLower()).arg(ref.size);
    return QStringList{QStringLiteral("object"), ref.accountId, ref.path.bucket, ref.path.key, ref.etag,
                       QString::number(ref.size)}
        .join(u'\n');
}

QString AnalysisStore::contentOf(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isFile())
        return {};
    return QStringList{QStringLiteral("file"), info.canonicalFilePath(), QString::number(info.size()),
                       QString::number(info.lastModified().toMSecsSinceEpoch())}
        .join(u'\n');
}

QString AnalysisStore::pathOf(const QString &content) const
{
    const QByteArray hash = QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(hash) + suffix;
}

std::shared_ptr<const SoundAnalysis> AnalysisStore::load(const QString &content) const
{
    if (content.isEmpty() || m_folder.isEmpty())
        return nullptr;
    QFile file(pathOf(content));
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && !file.open(QIODevice::ReadOnly))
        return nullptr;
    std::optional<SoundAnalysis> found;
    if (file.size() <= largestFile)
        found = AnalysisFile::fromBytes(file.readAll());
    if (!found) {
        qCWarning(logAudio) << "a kept waveform is damaged and found out again";
        file.remove();
        return nullptr;
    }
    // So that trim() knows what is used.
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    return std::make_shared<const SoundAnalysis>(std::move(*found));
}

void AnalysisStore::store(const QString &content, const SoundAnalysis &analysis) const
{
    if (content.isEmpty() || m_folder.isEmpty())
        return;
    if (!QFileInfo(m_folder).isDir()) {
        QDir().mkpath(m_folder);
        QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    const QByteArray bytes = AnalysisFile::toBytes(analysis);
    QSaveFile file(pathOf(content));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        qCWarning(logAudio) << "a waveform can't be kept:" << file.errorString();
    trim();
}

void AnalysisStore::trim() const
{
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Time);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    qint64 held = 0;
    for (const QFileInfo &file : files) { // The last used first.
        const bool isOurs = file.fileName().endsWith(suffix);
        // QSaveFile puts six characters behind the name until it is whole.
        const bool isLeft = !isOurs && file.fileName().contains(suffix + u'.') &&
                            file.lastModified().secsTo(now) > leftoverAfterSeconds;
        if (isOurs)
            held += file.size();
        if (isLeft || (isOurs && held > m_mostBytes))
            QFile::remove(file.filePath());
    }
}

} // namespace bucketdeck
