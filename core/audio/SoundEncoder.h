#pragma once

#include "core/audio/EncodeEstimate.h"
#include "core/base/CancelToken.h"
#include "core/base/Result.h"

#include <QList>

#include <functional>
#include <optional>

namespace bucketdeck {

/// What became of a conversion. Bytes of both files.
struct ConvertedAudio
{
    qint64 sourceBytes = 0;
    qint64 bytes = 0;
    qint64 durationMs = 0;
};

/// Compresses sound files. An interface, as the libraries behind it are many and large: who only sends files does
/// without them. Any thread.
class SoundEncoder
{
public:
    /// Of the source's length; `totalMs` 0 where that isn't known. Never goes back.
    using Progress = std::function<void(qint64 doneMs, qint64 totalMs)>;

    SoundEncoder() = default;
    virtual ~SoundEncoder() = default;
    Q_DISABLE_COPY_MOVE(SoundEncoder)

    /// Those that this computer can encode, in the order of EncodeCodec. Cheap.
    [[nodiscard]] virtual QList<EncodeCodec> codecs() const = 0;
    /// From a look at the file's head; none where it is no sound. Blocks.
    [[nodiscard]] virtual std::optional<SoundFacts> facts(const QString &path) const = 0;
    /// See AudioConverter::convert(). Blocks.
    [[nodiscard]] virtual Result<ConvertedAudio> convert(const QString &from, const QString &to,
                                                         const EncodeSettings &settings, const CancelToken &cancel,
                                                         const Progress &progress) const = 0;
};

} // namespace bucketdeck
