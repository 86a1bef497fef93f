#pragma once

#include "core/base/Result.h"
#include "core/storage/StoragePath.h"

#include <QJsonObject>

#include <optional>

namespace bucketdeck {

inline constexpr qint64 maxPictureBytes = qint64{1024} * 1024;

struct PictureFile
{
    StoragePath path;
    QString contentType;
};

/// Where a picture goes: "<user id>/profile/picture-<random>.<type>", a new name each time so that nothing shows an old
/// one from a cache. InvalidArgument for what isn't a PNG, JPEG or WebP of at most maxPictureBytes.
[[nodiscard]] Result<PictureFile> checkedPicture(const QByteArray &image, const QString &userId, const QString &bucket);

/// The picture that a user's metadata point to. None where they point outside of the user's own "profile/".
[[nodiscard]] std::optional<StoragePath> pictureOf(const QJsonObject &metadata, const QString &userId);
/// The change of the metadata that points to `path`, or to none.
[[nodiscard]] QJsonObject pictureMetadata(const std::optional<StoragePath> &path);

} // namespace bucketdeck
