#pragma once

#include "core/base/Task.h"

#include <QImage>

namespace bucketdeck {

/// Pictures from outside, decoded off the window's thread and held in bounds.
namespace PictureReader {

/// The shorter side of what is read: enough to cut a part of it out.
inline constexpr int workingSide = 1024;
/// The width and height of a picture of a person.
inline constexpr int profileSide = 256;

/// LocalIo for what can't be read, Unsupported for what is no picture, TooLarge for one that isn't for a computer.
[[nodiscard]] Task<QImage> fromFile(QString path);
[[nodiscard]] Task<QImage> fromBytes(QByteArray bytes);

/// For the upload: JPEG, or PNG where it has transparent parts.
[[nodiscard]] QByteArray encoded(const QImage &image);

} // namespace PictureReader
} // namespace bucketdeck
