#pragma once

#include "core/base/Task.h"

#include <QImage>

namespace bucketdeck {

/// The QR code that a server gives as a drawing.
namespace QrDrawing {

/// Plain shapes only: a drawing from outside gets no files, no links, no entities, no scripts, and has an end.
[[nodiscard]] bool isPlain(const QByteArray &svg);

/// `sharpness` times as large as it is to be shown, on white. Off the window's thread: a code of the usual length has
/// thousands of squares. Unsupported for what isn't plain.
[[nodiscard]] Task<QImage> render(QByteArray svg);
inline constexpr int sharpness = 3;

} // namespace QrDrawing
} // namespace bucketdeck
