#pragma once

#include <QPalette>
#include <QPixmap>
#include <QString>

namespace bucketdeck {

/// What hangs on the pointer while `count` things are dragged: small, so that their target is still to be seen.
[[nodiscard]] QPixmap dragPicture(const QString &iconName, int count, const QPalette &palette, qreal ratio);

} // namespace bucketdeck
