#include "ui/player/CoverFiles.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCoroFuture>
#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>
#include <QtConcurrent>

namespace bucketdeck {
namespace {

constexpr int quality = 88;

void removeOldest(const QDir &folder)
{
    const QFileInfoList files = folder.entryInfoList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Time);
    for (qsizetype i = CoverFiles::most; i < files.size(); ++i)
        QFile::remove(files.at(i).filePath());
}

Result<QString> putNow(const QString &folder, const QImage &cover)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    cover.save(&buffer, "JPEG", quality);
    const QDir dir(folder);
    const QByteArray name = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex();
    const QString path = dir.filePath(QString::fromLatin1(name) + QStringLiteral(".jpg"));
    if (QFile::exists(path))
        return path;
    constexpr auto onlyMe = QFile::ReadOwner | QFile::WriteOwner;
    QSaveFile file(path);
    if (!dir.mkpath(QStringLiteral(".")) || !QFile::setPermissions(folder, onlyMe | QFile::ExeOwner) ||
        !file.open(QIODevice::WriteOnly) || !file.setPermissions(onlyMe) || file.write(bytes) != bytes.size() ||
        !file.commit())
        return fail(ErrorKind::LocalIo,
                    QCoreApplication::translate("bucketdeck::CoverFiles", "The cover couldn't be kept on this disk."),
                    file.errorString());
    removeOldest(dir);
    return path;
}

} // namespace

Task<QString> CoverFiles::put(QImage cover) const
{
    const std::function<Result<QString>()> work = [folder = m_folder, cover] { return putNow(folder, cover); };
    const QFuture<Result<QString>> working = QtConcurrent::run(work);
    co_return co_await working;
}

} // namespace bucketdeck
