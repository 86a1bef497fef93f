#pragma once

#include "core/storage/StoragePath.h"

#include <QStringList>

class QMimeData;

namespace bucketdeck {

/// What a drag has with it.
namespace DragContent {

/// Objects of this account, from one of our own windows.
[[nodiscard]] QList<StoragePath> objects(const QMimeData *data, const QString &accountId);
[[nodiscard]] QStringList localFiles(const QMimeData *data);

} // namespace DragContent
} // namespace bucketdeck
