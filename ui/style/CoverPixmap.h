#pragma once

#include <QPixmap>

namespace bucketdeck {

/// The middle square of a cover with rounded corners, `side` logical pixels wide, for a screen of this scale.
[[nodiscard]] QPixmap coverPixmap(const QImage &cover, int side, double scale);

} // namespace bucketdeck
