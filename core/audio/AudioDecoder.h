#pragma once

#include "core/audio/AudioInfo.h"
#include "core/audio/MediaInput.h"
#include "core/base/Result.h"

#include <memory>
#include <vector>

namespace bucketdeck {

/// Decodes a sound file to stereo floats, interleaved, at a rate of the caller's choice. Blocks as its ByteSource does.
/// One thread at a time.
///
/// Seeks are exact to a frame of the file, with one exception. An MP3 says nowhere exactly where a time lies, so an
/// exact seek reads all that comes before. Where more than maxFetchBytes of that aren't here yet, the place is taken
/// from the file's own table (100 entries for the whole length) or worked out from the bit rate: exact for files of
/// constant bit rate, some seconds off in a long file of variable bit rate.
class AudioDecoder
{
public:
    static constexpr int channels = 2;
    static constexpr qint64 maxFetchBytes = qint64{8} * 1024 * 1024;

    /// Decodes the first sound too, so that a file that only looks like one is found out (Corrupt).
    /// `outputRate` in Hz; 0: the file's own.
    [[nodiscard]] static Result<std::unique_ptr<AudioDecoder>> open(ByteSource &source, int outputRate);
    ~AudioDecoder();
    Q_DISABLE_COPY_MOVE(AudioDecoder)

    [[nodiscard]] const AudioInfo &info() const;
    [[nodiscard]] int outputRate() const { return m_outputRate; }

    /// The next samples (valid until the next call), empty at the end. Damage inside a file is passed over. After
    /// Cancelled (an interrupted source) only seek() goes on.
    [[nodiscard]] Result<std::vector<float> *> next();
    /// Another one follows without a gap: what the resampler still holds at the end stays in it, for takeOverFrom() or
    /// drain().
    void keepTail() { m_keepsTail = true; }
    /// Goes on with the resampler of the one before, so that no join can be heard. False where their sounds differ in
    /// kind, and nothing was done. Before the first next().
    [[nodiscard]] bool takeOverFrom(AudioDecoder &before);
    /// Nothing of it was given out yet.
    [[nodiscard]] bool isAtStart() const { return m_holdsFrame && m_nextFrame == 0 && m_dropFrames == 0; }
    /// The last samples; see keepTail().
    [[nodiscard]] const std::vector<float> &drain();
    /// The next samples are those of this place, or the end where it lies behind it.
    [[nodiscard]] Result<void> seek(qint64 positionMs);
    /// As seek(), in frames of the file's own rate.
    [[nodiscard]] Result<void> seekToFrame(qint64 frame);

private:
    explicit AudioDecoder(ByteSource &source)
        : m_source(source)
    {
    }

    enum class Step { Frame, End };

    [[nodiscard]] Result<void> openCodec();
    [[nodiscard]] Result<Step> decodeFrame();
    [[nodiscard]] Result<void> feedPacket();
    void trimPadding();
    [[nodiscard]] bool isFarAway(qint64 frame) const;
    [[nodiscard]] Result<void> chooseInput(qint64 frame);
    [[nodiscard]] Result<bool> seekBefore(qint64 frame, qint64 preroll);
    [[nodiscard]] qint64 frameStart() const;
    [[nodiscard]] bool convertFrame(int skip);
    [[nodiscard]] bool prepareConverter();
    void drainConverter();
    [[nodiscard]] bool suitsConverter() const;

    ByteSource &m_source;
    std::unique_ptr<MediaInput> m_input;
    AvCodecPointer m_codec;
    AvPacketPointer m_packet;
    AvFramePointer m_frame;
    SwrPointer m_converter;
    AVChannelLayout m_convertLayout = {}; ///< What the converter was made for.
    int m_convertFormat = -1;
    int m_convertRate = 0;
    int m_outputRate = 0;
    int m_sourceRate = 0;
    qint64 m_origin = 0;       ///< Time stamp of the very first frame.
    qint64 m_nextFrame = 0;    ///< Frames of the file before the one that comes next, where that has no time stamp.
    bool m_holdsFrame = false; ///< m_frame was decoded and not given out yet.
    bool m_drained = false;
    bool m_keepsTail = false;
    qint64 m_packetPlace = 0; ///< In the file, of the packet that was decoded last.
    int m_dropFrames = 0;     ///< Of the held frame: before the place that was sought.
    std::vector<float> m_out;
};

} // namespace bucketdeck
