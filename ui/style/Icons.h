#pragma once

#include <QIcon>
#include <QString>

namespace bucketdeck {

/// Our line icons (resources/icons/<name>.svg, drawn in currentColor), tinted for the place they stand in.
namespace Icons {

/// `name` without suffix, e.g. "folder". Drawn anew in the palette's colours at any scale; an unknown name is a null
/// icon.
[[nodiscard]] QIcon get(const QString &name, const QColor &color);

} // namespace Icons
} // namespace bucketdeck
