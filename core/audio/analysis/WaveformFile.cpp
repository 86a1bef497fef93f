#include "core/audio/analysis/WaveformFile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>

namespace bucketdeck {
namespace {

constexpr quint32 eightBits = 1; ///< The one flag.
constexpr qsizetype headerBytes1 = 20;
constexpr qsizetype headerBytes2 = 24;
constexpr int mostChannels = 24; ///< As the program that made it up has it.

Error notAWaveform(const QString &detail)
{
    return makeError(ErrorKind::Corrupt,
                     QCoreApplication::translate("bucketdeck::WaveformFile", "This file is no waveform, or damaged."),
                     detail);
}

/// The upper half: what is loud enough to be seen in 8 bits.
int toEight(qint16 value)
{
    return value / 256;
}

qint16 fromBits(int value, int bits)
{
    const int wide = bits == 8 ? value * 256 : value;
    return static_cast<qint16>(std::clamp(wide, -32768, 32767));
}

/// All channels of one stretch in one point; `at(i)` gives value i of the file.
template <typename At>
std::vector<Peaks::Point> pointsOf(qint64 length, int channels, int bits, At at)
{
    std::vector<Peaks::Point> points(static_cast<size_t>(length));
    for (qint64 i = 0; i < length; ++i) {
        Peaks::Point &point = points[static_cast<size_t>(i)];
        for (int channel = 0; channel < channels; ++channel) {
            const qint64 value = 2 * (i * channels + channel);
            const qint16 first = fromBits(at(value), bits);
            const qint16 second = fromBits(at(value + 1), bits);
            const Peaks::Point own{std::min(first, second), std::max(first, second)};
            point = channel == 0 ? own : Peaks::join(point, own);
        }
    }
    return points;
}

bool isSensible(const WaveformFile &file, int version, int channels)
{
    return (version == 1 || version == 2) && file.sampleRate > 0 && file.pixelFrames > 0 && channels > 0 &&
           channels <= mostChannels && (file.bits == 8 || file.bits == 16);
}

Result<WaveformFile> fromDat(const QByteArray &bytes)
{
    if (bytes.size() < headerBytes1)
        return fail(notAWaveform(QStringLiteral("%1 bytes").arg(bytes.size())));
    const auto number = [&bytes](qsizetype at) { return qFromLittleEndian<qint32>(bytes.constData() + at); };
    const int version = number(0);
    const qsizetype header = version == 1 ? headerBytes1 : headerBytes2;
    if (bytes.size() < header)
        return fail(notAWaveform(QStringLiteral("%1 bytes").arg(bytes.size())));
    WaveformFile file;
    file.bits = (static_cast<quint32>(number(4)) & eightBits) != 0 ? 8 : 16;
    file.sampleRate = number(8);
    file.pixelFrames = number(12);
    const qint64 length = static_cast<quint32>(number(16));
    const int channels = version == 1 ? 1 : number(20);
    if (!isSensible(file, version, channels) || length * channels * 2 * (file.bits / 8) > bytes.size() - header)
        return fail(
            notAWaveform(QStringLiteral("version %1, %2 points, %3 channels").arg(version).arg(length).arg(channels)));
    const char *data = bytes.constData() + header;
    file.points = pointsOf(length, channels, file.bits, [data, bits = file.bits](qint64 i) -> int {
        return bits == 8 ? static_cast<qint8>(data[i]) : qFromLittleEndian<qint16>(data + 2 * i);
    });
    return file;
}

Result<WaveformFile> fromJson(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &error).object();
    WaveformFile file;
    file.sampleRate = json.value(u"sample_rate").toInt();
    file.pixelFrames = json.value(u"samples_per_pixel").toInt();
    file.bits = json.value(u"bits").toInt();
    const int version = json.value(u"version").toInt(1);
    const int channels = json.value(u"channels").toInt(1);
    const QJsonArray data = json.value(u"data").toArray();
    const qint64 length = json.value(u"length").toInt(-1);
    if (!isSensible(file, version, channels) || length < 0 || length * channels * 2 > data.size())
        return fail(notAWaveform(error.errorString()));
    file.points =
        pointsOf(length, channels, file.bits, [&data](qint64 i) { return data.at(static_cast<qsizetype>(i)).toInt(); });
    return file;
}

} // namespace

QByteArray WaveformFile::toBytes(Format format) const
{
    const bool isSmall = bits == 8;
    if (format == Format::Json) {
        // By hand: a document of a million numbers takes a hundred times their memory.
        QByteArray json = "{\"version\":2,\"channels\":1,\"sample_rate\":" + QByteArray::number(sampleRate) +
                          ",\"samples_per_pixel\":" + QByteArray::number(pixelFrames) +
                          ",\"bits\":" + QByteArray::number(isSmall ? 8 : 16) +
                          ",\"length\":" + QByteArray::number(static_cast<qulonglong>(points.size())) + ",\"data\":[";
        for (size_t i = 0; i < points.size(); ++i) {
            const Peaks::Point &point = points[i];
            if (i > 0)
                json += ',';
            json += QByteArray::number(isSmall ? toEight(point.low) : int{point.low}) + ',' +
                    QByteArray::number(isSmall ? toEight(point.high) : int{point.high});
        }
        return json + "]}\n";
    }
    QByteArray dat(headerBytes2 + static_cast<qsizetype>(points.size()) * (isSmall ? 2 : 4), Qt::Uninitialized);
    char *to = dat.data();
    const quint32 header[] = {2,
                              isSmall ? eightBits : 0,
                              static_cast<quint32>(sampleRate),
                              static_cast<quint32>(pixelFrames),
                              static_cast<quint32>(points.size()),
                              1};
    for (const quint32 value : header) {
        qToLittleEndian(value, to);
        to += sizeof value;
    }
    for (const Peaks::Point &point : points) {
        for (const qint16 value : {point.low, point.high}) {
            if (isSmall) {
                *to++ = static_cast<char>(toEight(value));
            } else {
                qToLittleEndian(value, to);
                to += sizeof value;
            }
        }
    }
    return dat;
}

Result<WaveformFile> WaveformFile::fromBytes(const QByteArray &bytes)
{
    // A .dat begins with its version, a small number.
    const bool isJson = bytes.trimmed().startsWith('{');
    return isJson ? fromJson(bytes) : fromDat(bytes);
}

} // namespace bucketdeck
