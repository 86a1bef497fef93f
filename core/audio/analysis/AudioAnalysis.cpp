#include "core/audio/analysis/AudioAnalysis.h"

#include "core/audio/SampleReader.h"
#include "core/audio/analysis/SoundMeasure.h"

#include <algorithm>

namespace bucketdeck {
namespace {

constexpr int framesAtOnce = 4096; ///< Some files hold all they have in one frame.

/// Turns frames of any sample format into interleaved floats, as they are: no other rate, no other channels.
class Interleaver
{
public:
    [[nodiscard]] Result<void> open(AVChannelLayout layout, AVSampleFormat format, int rate)
    {
        // Which channel is which is of no matter here, but it wants to be told.
        if (layout.order == AV_CHANNEL_ORDER_UNSPEC)
            av_channel_layout_default(&layout, layout.nb_channels);
        SwrContext *raw = nullptr;
        const int made = swr_alloc_set_opts2(&raw, &layout, AV_SAMPLE_FMT_FLT, rate, &layout, format, rate, 0, nullptr);
        m_swr.reset(raw);
        const int opened = made < 0 ? made : swr_init(m_swr.get());
        if (opened < 0)
            return fail(notAudioError(libavText(opened)));
        m_format = format;
        m_channels = layout.nb_channels;
        return {};
    }

    /// `count` frames from `first` on.
    [[nodiscard]] Result<void> convert(const AVFrame &frame, int first, int count, float *to)
    {
        const bool planar = av_sample_fmt_is_planar(m_format) != 0;
        const int planes = planar ? m_channels : 1;
        const int step = av_get_bytes_per_sample(m_format) * (planar ? 1 : m_channels);
        m_planes.resize(static_cast<size_t>(planes));
        for (int plane = 0; plane < planes; ++plane)
            m_planes[static_cast<size_t>(plane)] = frame.extended_data[plane] + qint64{first} * step;
        auto *target = reinterpret_cast<uint8_t *>(to);
        const int done = swr_convert(m_swr.get(), &target, count, m_planes.data(), count);
        if (done != count)
            return fail(notAudioError(libavText(done)));
        return {};
    }

private:
    SwrPointer m_swr;
    AVSampleFormat m_format = AV_SAMPLE_FMT_NONE;
    int m_channels = 0;
    std::vector<const uint8_t *> m_planes;
};

} // namespace

Result<SoundAnalysis> AudioAnalysis::run(ByteSource &source, const AnalysisSettings &settings, const Progress &progress)
{
    const Result<std::unique_ptr<SampleReader>> reader = SampleReader::open(source);
    if (!reader)
        return fail(reader.error());
    const AVChannelLayout &layout = (*reader)->layout();
    const int channels = layout.nb_channels;
    const qint64 expected = (*reader)->expectedFrames();
    Interleaver interleaver;
    if (const Result<void> opened = interleaver.open(layout, (*reader)->format(), (*reader)->sampleRate()); !opened)
        return fail(opened.error());
    SoundMeasure measure(layout, (*reader)->sampleRate(), std::max(2, settings.pixelFrames), settings.silence);
    const auto blockSamples = static_cast<size_t>(SoundMeasure::blockFrames * channels);
    std::vector<float> block(blockSamples);
    qint64 held = 0;
    qint64 done = 0;
    for (;;) {
        const Result<const AVFrame *> frame = (*reader)->next();
        if (!frame)
            return fail(frame.error());
        if (source.isInterrupted())
            return fail(cancelledError());
        if (!*frame)
            break;
        for (int first = 0; first < (*frame)->nb_samples;) {
            const int count = static_cast<int>(
                std::min<qint64>({framesAtOnce, (*frame)->nb_samples - first, SoundMeasure::blockFrames - held}));
            const Result<void> converted = interleaver.convert(**frame, first, count, block.data() + held * channels);
            if (!converted)
                return fail(converted.error());
            first += count;
            held += count;
            if (held < SoundMeasure::blockFrames)
                continue;
            measure.add(block);
            block.resize(blockSamples);
            held = 0;
            done += SoundMeasure::blockFrames;
            if (progress && expected > 0)
                progress(std::min(1.0, static_cast<double>(done) / static_cast<double>(expected)));
        }
    }
    if (held > 0) {
        block.resize(static_cast<size_t>(held * channels));
        measure.add(block);
    }
    return measure.finish();
}

} // namespace bucketdeck
