#pragma once

#include "core/base/Task.h"

#include <QIODevice>
#include <QImage>

#include <memory>

namespace bucketdeck {

/// Makes small pictures of pictures, on a thread of the pool, within bounds: what comes from outside may be made to
/// fill the memory. Photographs are turned as their camera says. Drawings (SVG) are left out: they may name other
/// files.
namespace ThumbnailMaker {

/// The largest file that is read for a thumbnail, in bytes.
inline constexpr qint64 maxBytes = 20'000'000;
/// The most pixels that are decoded for one.
inline constexpr qint64 maxPixels = 40'000'000;

/// InvalidArgument for a box that has no side, or one of more than 2500 pixels (as the render route has it).
[[nodiscard]] Result<void> checkBox(const QSize &box);
/// `source` is open for reading and at its start; nobody else uses it until the answer is there. `name` is for the
/// words. Unsupported, TooLarge, Corrupt.
[[nodiscard]] Task<QImage> make(std::shared_ptr<QIODevice> source, QString name, QSize box);
/// The same at once, on this thread.
[[nodiscard]] Result<QImage> makeNow(QIODevice &source, const QString &name, const QSize &box);

} // namespace ThumbnailMaker
} // namespace bucketdeck
