// Whatever stands in a kept analysis: it is refused, or what is taken is sane, comes back, and can be drawn.
#include "core/audio/analysis/AnalysisFile.h"

#include <QCryptographicHash>
#include <QStringBuilder>

#include <cstdint>
#include <cstdlib>

using namespace bucketdeck;

namespace {

void check(const std::optional<SoundAnalysis> &found)
{
    if (!found)
        return;
    if (found->sampleRate <= 0 || found->channels <= 0 || found->frames < 0)
        std::abort();
    qint64 before = 0;
    for (const FrameRange &silence : found->silences) {
        if (silence.from < before || silence.to <= silence.from || silence.to > found->frames)
            std::abort();
        before = silence.to;
    }
    // As a bar of the window asks, at the edges, too.
    for (const qint64 from : {qint64{0}, found->frames / 3, found->frames - 1, found->frames + 7}) {
        for (const qint64 length : {qint64{1}, found->frames / 5 + 1, found->frames + 1}) {
            const Peaks::Point point = found->peaks.between(from, from + length);
            if (point.low > point.high)
                std::abort();
        }
    }
    const std::optional<SoundAnalysis> again = AnalysisFile::fromBytes(AnalysisFile::toBytes(*found));
    if (!again || AnalysisFile::toBytes(*again) != AnalysisFile::toBytes(*found))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    check(AnalysisFile::fromBytes(bytes));
    // With a checksum that is right, which no fuzzer guesses.
    check(AnalysisFile::fromBytes(bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Md5)));
    return 0;
}
