#include "core/audio/analysis/LoudnessMeter.h"

#include <cmath>
#include <ebur128.h>
#include <limits>

namespace bucketdeck {
namespace {

constexpr qint64 mostExactSeconds = qint64{12} * 3600;
constexpr double silence = -std::numeric_limits<double>::infinity();

/// The library guesses from the number of channels; the file knows.
int channelOf(AVChannel channel)
{
    switch (channel) {
    case AV_CHAN_FRONT_LEFT:
        return EBUR128_LEFT;
    case AV_CHAN_FRONT_RIGHT:
        return EBUR128_RIGHT;
    case AV_CHAN_FRONT_CENTER:
        return EBUR128_CENTER;
    case AV_CHAN_BACK_LEFT:
    case AV_CHAN_SIDE_LEFT:
        return EBUR128_LEFT_SURROUND;
    case AV_CHAN_BACK_RIGHT:
    case AV_CHAN_SIDE_RIGHT:
        return EBUR128_RIGHT_SURROUND;
    case AV_CHAN_LOW_FREQUENCY:
    case AV_CHAN_LOW_FREQUENCY_2:
        return EBUR128_UNUSED;
    default:
        return EBUR128_CENTER; // Counted as it is.
    }
}

} // namespace

class LoudnessMeter::Private
{
public:
    ~Private() { ebur128_destroy(&state); }

    ebur128_state *state = nullptr;
};

LoudnessMeter::LoudnessMeter(const AVChannelLayout &layout, int sampleRate, qint64 expectedFrames)
{
    int mode = EBUR128_MODE_I | EBUR128_MODE_LRA;
    if (expectedFrames <= 0 || expectedFrames / sampleRate > mostExactSeconds)
        mode |= EBUR128_MODE_HISTOGRAM;
    ebur128_state *state =
        ebur128_init(static_cast<unsigned>(layout.nb_channels), static_cast<unsigned long>(sampleRate), mode);
    if (!state)
        return;
    d = std::make_unique<Private>();
    d->state = state;
    for (int i = 0; layout.order != AV_CHANNEL_ORDER_UNSPEC && layout.nb_channels > 2 && i < layout.nb_channels; ++i)
        ebur128_set_channel(state, static_cast<unsigned>(i),
                            channelOf(av_channel_layout_channel_from_index(&layout, static_cast<unsigned>(i))));
}

LoudnessMeter::~LoudnessMeter() = default;

void LoudnessMeter::add(const float *samples, qint64 frames)
{
    if (d)
        ebur128_add_frames_float(d->state, samples, static_cast<size_t>(frames));
}

double LoudnessMeter::integratedLufs() const
{
    double value = silence;
    if (!d || ebur128_loudness_global(d->state, &value) != EBUR128_SUCCESS || std::isnan(value))
        return silence;
    return value;
}

double LoudnessMeter::rangeLu() const
{
    double value = 0;
    if (!d || ebur128_loudness_range(d->state, &value) != EBUR128_SUCCESS || !std::isfinite(value))
        return 0;
    return value;
}

} // namespace bucketdeck
