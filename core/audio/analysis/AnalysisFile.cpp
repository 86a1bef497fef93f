#include "core/audio/analysis/AnalysisFile.h"

#include "core/audio/analysis/PeaksCollector.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <bit>
#include <cmath>
#include <limits>

namespace bucketdeck::AnalysisFile {
namespace {

constexpr char magic[] = "BDSOUND1"; // The digit is the version.
constexpr qsizetype magicBytes = 8;
constexpr qsizetype checksumBytes = 16;
constexpr quint32 mostSilences = 200'000;
constexpr qint64 mostFrames = std::numeric_limits<qint64>::max() / 1000;

class Writer
{
public:
    template <typename T>
    void number(T value)
    {
        char bytes[sizeof(T)];
        qToLittleEndian(value, bytes);
        m_bytes.append(bytes, sizeof bytes);
    }
    void real(double value) { number(std::bit_cast<quint64>(value)); }
    void raw(const char *bytes, qsizetype count) { m_bytes.append(bytes, count); }
    void reserve(qsizetype count) { m_bytes.reserve(count); }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

class Reader
{
public:
    Reader(const char *from, qsizetype count)
        : m_at(from)
        , m_left(count)
    {
    }

    template <typename T>
    [[nodiscard]] T number()
    {
        if (m_left < static_cast<qsizetype>(sizeof(T))) {
            m_isWhole = false;
            m_left = 0;
            return {};
        }
        const T value = qFromLittleEndian<T>(m_at);
        m_at += sizeof(T);
        m_left -= sizeof(T);
        return value;
    }
    [[nodiscard]] double real() { return std::bit_cast<double>(number<quint64>()); }
    [[nodiscard]] qsizetype left() const { return m_left; }
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    const char *m_at;
    qsizetype m_left;
    bool m_isWhole = true;
};

QByteArray checksum(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(bytes);
    return hash.result();
}

bool makesSense(const SoundAnalysis &found)
{
    const Loudness &loud = found.loudness;
    for (const double value : {loud.integratedLufs, loud.rangeLu, loud.truePeakDb, loud.samplePeakDb}) {
        if (std::isnan(value) || value > 1000)
            return false;
    }
    return found.sampleRate > 0 && found.channels > 0 && found.frames >= 0 && found.frames < mostFrames;
}

} // namespace

QByteArray toBytes(const SoundAnalysis &analysis)
{
    Writer writer;
    writer.reserve(128 + static_cast<qsizetype>(16 * analysis.silences.size() + 4 * analysis.peaks.points().size()));
    writer.raw(magic, magicBytes);
    writer.number<qint32>(analysis.sampleRate);
    writer.number<qint32>(analysis.channels);
    writer.number<qint64>(analysis.frames);
    writer.real(analysis.loudness.integratedLufs);
    writer.real(analysis.loudness.rangeLu);
    writer.real(analysis.loudness.truePeakDb);
    writer.real(analysis.loudness.samplePeakDb);
    writer.real(analysis.silenceRule.thresholdDb);
    writer.number<qint32>(analysis.silenceRule.leastMs);
    writer.number<qint32>(analysis.peaks.pixelFrames());
    writer.number(static_cast<quint32>(analysis.silences.size()));
    writer.number(static_cast<quint32>(analysis.peaks.points().size()));
    for (const FrameRange &silence : analysis.silences) {
        writer.number<qint64>(silence.from);
        writer.number<qint64>(silence.to);
    }
    for (const Peaks::Point &point : analysis.peaks.points()) {
        writer.number(point.low);
        writer.number(point.high);
    }
    QByteArray bytes = writer.take();
    bytes += checksum(bytes);
    return bytes;
}

std::optional<SoundAnalysis> fromBytes(const QByteArray &bytes)
{
    if (bytes.size() < magicBytes + checksumBytes || !bytes.startsWith(magic))
        return std::nullopt;
    const QByteArrayView body(bytes.constData(), bytes.size() - checksumBytes);
    if (checksum(body) != QByteArrayView(bytes).last(checksumBytes))
        return std::nullopt;
    Reader reader(body.data() + magicBytes, body.size() - magicBytes);
    SoundAnalysis found;
    found.sampleRate = reader.number<qint32>();
    found.channels = reader.number<qint32>();
    found.frames = reader.number<qint64>();
    found.loudness.integratedLufs = reader.real();
    found.loudness.rangeLu = reader.real();
    found.loudness.truePeakDb = reader.real();
    found.loudness.samplePeakDb = reader.real();
    found.silenceRule.thresholdDb = reader.real();
    found.silenceRule.leastMs = reader.number<qint32>();
    const auto pixelFrames = reader.number<qint32>();
    const auto silences = reader.number<quint32>();
    const auto points = reader.number<quint32>();
    if (!reader.isWhole() || !makesSense(found) || silences > mostSilences || points > PeaksCollector::maxPoints ||
        reader.left() != qsizetype{16} * silences + qsizetype{4} * points || pixelFrames < (points > 0 ? 1 : 0))
        return std::nullopt;
    // A point for every stretch of frames, no more and no less.
    if (points > 0 && (found.frames - 1) / pixelFrames != qint64{points} - 1)
        return std::nullopt;
    qint64 before = 0;
    found.silences.resize(silences);
    for (FrameRange &silence : found.silences) {
        silence.from = reader.number<qint64>();
        silence.to = reader.number<qint64>();
        if (silence.from < before || silence.to <= silence.from || silence.to > found.frames)
            return std::nullopt;
        before = silence.to;
    }
    std::vector<Peaks::Point> finest(points);
    for (Peaks::Point &point : finest) {
        point.low = reader.number<qint16>();
        point.high = reader.number<qint16>();
        if (point.low > point.high)
            return std::nullopt;
    }
    found.peaks = Peaks(pixelFrames, std::move(finest));
    return found;
}

} // namespace bucketdeck::AnalysisFile
