#include "core/account/ProfilePicture.h"

#include <QCoreApplication>
#include <QUuid>

namespace bucketdeck {
namespace {

const QString pictureField = QStringLiteral("bucketdeck_picture");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::ProfilePicture)
};

struct PictureType
{
    QString contentType;
    QString suffix;
};

std::optional<PictureType> typeOf(const QByteArray &image)
{
    if (image.startsWith("\x89PNG\r\n\x1a\n"))
        return PictureType{QStringLiteral("image/png"), QStringLiteral("png")};
    if (image.startsWith("\xff\xd8\xff"))
        return PictureType{QStringLiteral("image/jpeg"), QStringLiteral("jpg")};
    if (image.startsWith("RIFF") && image.mid(8, 4) == "WEBP")
        return PictureType{QStringLiteral("image/webp"), QStringLiteral("webp")};
    return std::nullopt;
}

QString pictureFolder(const QString &userId)
{
    return userId + QStringLiteral("/profile/");
}

} // namespace

Result<PictureFile> checkedPicture(const QByteArray &image, const QString &userId, const QString &bucket)
{
    const std::optional<PictureType> type = typeOf(image);
    if (!type)
        return fail(ErrorKind::InvalidArgument,
                    Words::tr("This isn't a picture that can be used. Choose a PNG, JPEG or "
                              "WebP file."));
    if (image.size() > maxPictureBytes)
        return fail(ErrorKind::InvalidArgument, Words::tr("This picture is too large. Choose one of at most 1 MB."));
    const QString name =
        QStringLiteral("picture-%1.%2").arg(QUuid::createUuid().toString(QUuid::Id128).left(12), type->suffix);
    return PictureFile{StoragePath{bucket, pictureFolder(userId) + name}, type->contentType};
}

std::optional<StoragePath> pictureOf(const QJsonObject &metadata, const QString &userId)
{
    const StoragePath path = StoragePath::parse(metadata.value(pictureField).toString());
    if (userId.isEmpty() || path.bucket.isEmpty() || path.isFolder() || !path.key.startsWith(pictureFolder(userId)) ||
        path.key.contains(u"/../"))
        return std::nullopt;
    return path;
}

QJsonObject pictureMetadata(const std::optional<StoragePath> &path)
{
    return {{pictureField, path ? QJsonValue(path->toString()) : QJsonValue(QJsonValue::Null)}};
}

} // namespace bucketdeck
