#pragma once

#include "app/cli/CliPath.h"
#include "core/storage/Bucket.h"
#include "core/storage/ObjectInfo.h"

#include <QJsonObject>

namespace bucketdeck::CliRows {

/// The fields that `--json` promises; `details` adds those that only a single object's answer carries.
[[nodiscard]] QJsonObject json(const CliPath &path, const ObjectInfo &object, bool details = false);
[[nodiscard]] QJsonObject json(const CliPath &path, const Bucket &bucket);

/// "     1,234  2026-01-31 12:00  audio/mpeg        name": size in bytes, local time.
[[nodiscard]] QString columns(const ObjectInfo &object, const QString &name);
[[nodiscard]] QString columns(const Bucket &bucket);

/// For people: UTC as local time; empty for none.
[[nodiscard]] QString time(const QDateTime &utc);

} // namespace bucketdeck::CliRows
