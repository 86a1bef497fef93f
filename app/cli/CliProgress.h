#pragma once

#include "core/transfer/SpeedMeter.h"

#include <QString>

namespace bucketdeck {

/// What a transfer has got to, as one line for a terminal.
class CliProgress
{
public:
    struct Counts
    {
        qint64 bytesDone = 0;
        qint64 bytesTotal = 0;
        qint64 filesDone = 0; ///< Or objects, where no bytes pass here.
        qint64 filesTotal = 0;
        qint64 failed = 0;
        bool mayGrow = false; ///< More is being looked for.
    };

    /// "12 of 500 files · 34 MB of 100 MB · 12 MB/s · 0:12 left"
    [[nodiscard]] QString line(const QDateTime &now, const Counts &counts);

    [[nodiscard]] static QString amount(qint64 bytes);
    /// "0:12", "1:02:03"
    [[nodiscard]] static QString time(qint64 seconds);

private:
    SpeedMeter m_meter;
    bool m_started = false;
};

} // namespace bucketdeck
