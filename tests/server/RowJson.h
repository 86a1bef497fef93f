#pragma once

#include "tests/server/ObjectStore.h"

#include <QJsonObject>

namespace bucketdeck::practice {

/// How rows look in answers.
[[nodiscard]] QString isoTime(qint64 msecsSinceEpoch);
/// {eTag,size,mimetype,...}: the system metadata of a list entry.
[[nodiscard]] QJsonObject systemMetadata(const ObjectRow &row);
/// id, times and metadata: what every list entry of a file has.
[[nodiscard]] QJsonObject listFields(const ObjectRow &row);
/// The whole row, as copy and remove answer it.
[[nodiscard]] QJsonObject wholeRow(const QString &bucketId, const QByteArray &key, const ObjectRow &row);

} // namespace bucketdeck::practice
