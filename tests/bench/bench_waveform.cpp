// How long the seek bar takes for a frame: 1600 × 50 points on a screen of two pixels a point. Nothing is asserted; a
// frame that scrolls the play position is to stay under 2 ms, and so is one that draws all of the bars anew.
#include "core/audio/analysis/SoundAnalysis.h"
#include "ui/player/WaveformSeekBar.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace bucketdeck;

namespace {

constexpr int frames = 400;
constexpr int hourMs = 3'600'000;

/// An hour at 44.1 kHz that swells and fades.
std::shared_ptr<const SoundAnalysis> anHour()
{
    auto made = std::make_shared<SoundAnalysis>();
    made->sampleRate = 44100;
    made->channels = 2;
    made->frames = qint64{44100} * 3600;
    std::vector<Peaks::Point> points(static_cast<size_t>((made->frames + 255) / 256));
    for (size_t i = 0; i < points.size(); ++i) {
        const auto height = static_cast<qint16>(20000 + 12000 * std::sin(static_cast<double>(i) / 700));
        points[i] = {static_cast<qint16>(-height), height};
    }
    made->peaks = Peaks(256, std::move(points));
    return made;
}

/// Of this thread: what else the machine does isn't counted.
double busyMs()
{
    timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

void measure(const char *name, WaveformSeekBar &bar, const std::function<void(int frame)> &change)
{
    QImage screen(bar.size() * bar.devicePixelRatioF(), QImage::Format_RGB32);
    screen.setDevicePixelRatio(bar.devicePixelRatioF());
    std::vector<double> times;
    for (int frame = 0; frame < frames; ++frame) {
        change(frame);
        QPainter painter(&screen);
        const double before = busyMs();
        bar.render(&painter, {}, {}, {});
        painter.end();
        times.push_back(busyMs() - before);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-44s median %.2f ms, 99 of 100 under %.2f ms\n", name, times[frames / 2], times[frames * 99 / 100]);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_SCALE_FACTOR", "2");
    const QApplication app(argc, argv);
    WaveformSeekBar bar;
    bar.resize(1600, 50);
    bar.setDuration(hourMs);
    bar.setWaveform(anHour());
    bar.show();
    measure("waveform frame, position moves", bar, [&](int frame) { bar.setPosition(frame * (hourMs / frames)); });
    bar.setBufferedRanges({{0.1, 0.3}, {0.5, 0.8}});
    measure("waveform frame, position moves, parts here", bar,
            [&](int frame) { bar.setPosition(frame * (hourMs / frames)); });
    measure("waveform frame, zoom changes", bar, [&](int frame) { bar.setZoom(1 + frame / 4.0, hourMs / 2); });
    bar.setZoom(1, 0);
    bar.setWaveform(nullptr);
    QList<float> peaks(600, 0.5F);
    measure("waveform frame, peaks come while it plays", bar, [&](int frame) {
        peaks[frame % peaks.size()] = 0.9F;
        bar.setPeaks(peaks);
    });
    return 0;
}
