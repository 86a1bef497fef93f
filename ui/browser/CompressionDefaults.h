#pragma once

#include "core/audio/EncodeSettings.h"

#include <optional>

class QSettings;

namespace bucketdeck {

/// To what sound is compressed on its way into a bucket when nobody says otherwise. Kept in the settings of this
/// computer, for each account and bucket.
class CompressionDefaults
{
public:
    /// Without settings there are none, and nothing is kept.
    explicit CompressionDefaults(QSettings *settings)
        : m_settings(settings)
    {
    }

    /// None: files go as they are. Also where this computer lacks the encoder.
    [[nodiscard]] std::optional<EncodeSettings> of(const QString &accountId, const QString &bucket) const;
    void set(const QString &accountId, const QString &bucket, const std::optional<EncodeSettings> &encode) const;

private:
    QSettings *m_settings;
};

} // namespace bucketdeck
