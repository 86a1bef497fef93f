#include "core/supabase/UploadInput.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace bucketdeck {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::SupabaseUpload)
};

Error goneError(const QString &filePath)
{
    return makeError(
        ErrorKind::SourceChanged,
        Texts::tr("The file “%1” isn't there any more. Nothing was uploaded.").arg(QFileInfo(filePath).fileName()),
        filePath);
}

} // namespace

Result<UploadInput> UploadInput::open(const UploadSource &source)
{
    UploadInput opened;
    if (source.device) {
        if (!source.device->isReadable())
            return fail(ErrorKind::InvalidArgument, Texts::tr("The data to upload can't be read."));
        opened.device = source.device;
        opened.size = source.device->size();
        return opened;
    }
    const QFileInfo info(source.filePath);
    if (!info.exists())
        return fail(goneError(source.filePath));
    auto file = std::make_shared<QFile>(source.filePath);
    if (!info.isFile() || !file->open(QIODevice::ReadOnly))
        return fail(ErrorKind::LocalIo,
                    Texts::tr("The file “%1” can't be read. Check its permissions.").arg(info.fileName()),
                    file->errorString());
    opened.filePath = source.filePath;
    opened.size = file->size();
    opened.modified = info.lastModified();
    opened.device = std::move(file);
    return opened;
}

std::optional<QString> UploadInput::change() const
{
    if (filePath.isEmpty())
        return std::nullopt;
    const QFileInfo now(filePath);
    if (!now.exists())
        return QStringLiteral("vanished");
    if (now.size() != size)
        return QStringLiteral("size was %1, is %2").arg(size).arg(now.size());
    if (now.lastModified() != modified)
        return QStringLiteral("modification time changed");
    return std::nullopt;
}

Error sourceChangedError(const StoragePath &target, const QString &what, bool arrived)
{
    const QString name = target.name();
    return makeError(
        ErrorKind::SourceChanged,
        arrived ? Texts::tr(
                      "“%1” changed while it was sent, so what is in the bucket now may be a mix. Upload it again and "
                      "replace it.")
                      .arg(name)
                : Texts::tr("“%1” changed while it was sent. Nothing was stored; upload it again.").arg(name),
        what);
}

} // namespace bucketdeck
