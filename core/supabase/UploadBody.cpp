#include "core/supabase/UploadBody.h"

#include <QFile>
#include <QFileInfo>

namespace bucketdeck {
namespace {

/// A server that takes MD5s reads the whole file again before it answers.
constexpr qint64 slowestServerBytesPerSecond = 5 * 1024 * 1024;

} // namespace

UploadBody::UploadBody(std::shared_ptr<QIODevice> device, const QString &filePath, qint64 size)
    : m_device(std::move(device))
    , m_filePath(filePath)
    , m_size(size)
    , m_hashing(m_device.get(), size)
{
    if (!filePath.isEmpty())
        m_modified = QFileInfo(filePath).lastModified();
}

Result<std::unique_ptr<UploadBody>> UploadBody::open(const UploadSource &source)
{
    if (source.device) {
        if (!source.device->isReadable())
            return fail(ErrorKind::InvalidArgument, tr("The data to upload can't be read."));
        return std::unique_ptr<UploadBody>(new UploadBody(source.device, QString(), source.device->size()));
    }
    const QFileInfo info(source.filePath);
    if (!info.exists())
        return fail(ErrorKind::SourceChanged,
                    tr("The file “%1” isn't there any more. Nothing was uploaded.").arg(info.fileName()),
                    source.filePath);
    auto file = std::make_shared<QFile>(source.filePath);
    if (!info.isFile() || !file->open(QIODevice::ReadOnly))
        return fail(ErrorKind::LocalIo, tr("The file “%1” can't be read. Check its permissions.").arg(info.fileName()),
                    file->errorString());
    const qint64 size = file->size();
    return std::unique_ptr<UploadBody>(new UploadBody(std::move(file), source.filePath, size));
}

void UploadBody::attachTo(HttpRequest &request, const CancelToken &cancel)
{
    request.silence = std::chrono::seconds(60 + m_size / slowestServerBytesPerSecond);
    if (m_size > 0)
        request.bodyDevice = &m_hashing;
    connect(&m_hashing, &HashingDevice::cameUpShort, this, [this, stop = request.cancel] {
        m_cameUpShort = true;
        stop.cancel();
    });
    cancel.onCancel(this, [stop = request.cancel] { stop.cancel(); });
}

QString UploadBody::md5() const
{
    return m_size > 0 ? QString::fromLatin1(m_hashing.md5()) : QString();
}

std::optional<QString> UploadBody::change() const
{
    if (m_filePath.isEmpty())
        return std::nullopt;
    const QFileInfo now(m_filePath);
    if (!now.exists())
        return QStringLiteral("vanished");
    if (now.size() != m_size)
        return QStringLiteral("size was %1, is %2").arg(m_size).arg(now.size());
    if (now.lastModified() != m_modified)
        return QStringLiteral("modification time changed");
    return std::nullopt;
}

Error UploadBody::changedError(const QString &name, const QString &what, bool arrived)
{
    return makeError(
        ErrorKind::SourceChanged,
        arrived ? tr("“%1” changed while it was sent, so what is in the bucket now may be a mix. Upload it again and "
                     "replace it.")
                      .arg(name)
                : tr("“%1” changed while it was sent. Nothing was stored; upload it again.").arg(name),
        what);
}

} // namespace bucketdeck
