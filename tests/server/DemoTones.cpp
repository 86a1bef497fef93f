#include "tests/server/DemoTones.h"

#include <QtEndian>

#include <array>
#include <cmath>
#include <numbers>

namespace bucketdeck::DemoTones {

namespace {

constexpr int kRate = 22'050;

template <typename T>
void little(QByteArray &bytes, T value)
{
    const T swapped = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&swapped), sizeof(T));
}

template <typename Sample>
QByteArray wav(double seconds, Sample sample)
{
    const qint64 count = qint64(seconds * kRate);
    const quint32 dataSize = quint32(count * 2);
    QByteArray bytes;
    bytes.reserve(qsizetype(dataSize) + 44);
    bytes += "RIFF";
    little<quint32>(bytes, dataSize + 36);
    bytes += "WAVEfmt ";
    little<quint32>(bytes, 16);
    little<quint16>(bytes, 1);
    little<quint16>(bytes, 1);
    little<quint32>(bytes, kRate);
    little<quint32>(bytes, kRate * 2);
    little<quint16>(bytes, 2);
    little<quint16>(bytes, 16);
    bytes += "data";
    little<quint32>(bytes, dataSize);
    for (qint64 i = 0; i < count; ++i)
        little<qint16>(bytes, qint16(std::lround(sample(double(i) / kRate) * 30'000)));
    return bytes;
}

double voice(double hertz, double time)
{
    const double turn = 2 * std::numbers::pi * hertz * time;
    return 0.6 * std::sin(turn) + 0.25 * std::sin(2 * turn) + 0.1 * std::sin(3 * turn);
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

template <typename T>
QByteArray big(T value)
{
    const T swapped = qToBigEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&swapped), sizeof(T));
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    const QByteArray typed = type + data;
    return big<quint32>(quint32(data.size())) + typed + big<quint32>(crc32(typed));
}

} // namespace

QByteArray melody(double seconds, int seed)
{
    static constexpr std::array<int, 8> scale{0, 2, 4, 7, 9, 12, 14, 16};
    static constexpr double noteLength = 0.36;
    return wav(seconds, [seed](double time) {
        const int note = int(time / noteLength);
        // A small hash picks the next note and, now and then, a rest, as between sentences.
        const unsigned pick = unsigned(note * 2654435761U + unsigned(seed) * 40503U) >> 7;
        if (note % 11 == 10)
            return 0.0;
        const double hertz = 196.0 * std::pow(2.0, scale[pick % scale.size()] / 12.0);
        const double within = time - note * noteLength;
        const double envelope = std::min(1.0, within / 0.02) * std::exp(-3.0 * within);
        return 0.8 * envelope * voice(hertz, time);
    });
}

QByteArray tone(double seconds, double hertz)
{
    return wav(seconds, [hertz](double time) { return 0.5 * std::sin(2 * std::numbers::pi * hertz * time); });
}

QByteArray picture(int seed)
{
    constexpr int width = 320;
    constexpr int height = 200;
    QByteArray rows;
    for (int y = 0; y < height; ++y) {
        rows += '\0'; // no filter
        for (int x = 0; x < width; ++x) {
            const bool sea = y > 130 + int(6 * std::sin((x + seed * 40) / 24.0));
            const int shade = sea ? 90 - (y - 130) / 2 : 150 + y / 2;
            rows += char(sea ? 20 + seed * 12 : shade);
            rows += char(sea ? shade : 120 + y / 3);
            rows += char(sea ? shade + 60 : 190 - seed * 20);
        }
    }
    const QByteArray header = big<quint32>(width) + big<quint32>(height) + QByteArray("\x08\x02\x00\x00\x00", 5);
    // qCompress puts the size before the zlib stream.
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header) + chunk("IDAT", qCompress(rows, 9).mid(4)) +
           chunk("IEND", {});
}

} // namespace bucketdeck::DemoTones
