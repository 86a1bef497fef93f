#pragma once

#include "app/cli/CliPath.h"
#include "core/audio/EncodeSettings.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace bucketdeck {

/// What a command line asked for, checked and parsed; each command reads what concerns it.
struct CliOptions
{
    QString command;
    QList<CliPath> paths;

    QString account; ///< Name, e-mail or id; empty: whoever there is.
    bool json = false;
    bool quiet = false;
    bool verbose = false;
    bool recursive = false;
    bool dryRun = false;
    int jobs = 4; ///< 1 to 16.

    bool isLong = false; ///< ls

    bool overwrite = false; ///< cp, mv
    bool skipExisting = false;
    bool skipHidden = false;
    QString contentType;
    QString cacheControl;
    std::optional<EncodeSettings> compress; ///< cp
    /// Copies are to differ from what they are made of.
    [[nodiscard]] bool changesDetails() const { return !contentType.isEmpty() || !cacheControl.isEmpty(); }

    std::chrono::seconds expires{3600}; ///< link
    std::optional<QString> downloadName;
    bool isPublic = false; ///< link, mkbucket
    bool isForUpload = false;

    std::optional<qint64> sizeLimit; ///< mkbucket
    QStringList allowedTypes;
    bool ensure = false;

    QString output;        ///< peaks: a file, or "-".
    int peakBits = 16;     ///< 8 or 16.
    int pixelFrames = 256; ///< 2 to 1,000,000.
    QString peakFormat;    ///< "dat" or "json"; empty: by the name of the output.
};

} // namespace bucketdeck
