#include "core/audio/WavLength.h"

#include <QByteArray>
#include <QtEndian>

#include <optional>

namespace bucketdeck {
namespace {

/// No sane file has more before its sound.
constexpr int maxChunks = 1000;

QByteArray readAt(ByteSource &source, qint64 offset, int count)
{
    QByteArray bytes(count, '\0');
    qsizetype done = 0;
    while (done < count) {
        const Result<qint64> got = source.read(offset + done, bytes.data() + done, count - done);
        if (!got || *got == 0)
            return {};
        done += *got;
    }
    return bytes;
}

/// What ffmpeg, sox and others write where they can't go back and fill it in.
bool isOpen(quint32 declared)
{
    return declared == 0 || declared == 0xffffffffU || declared == 0x7fffffffU || declared == 0x7ffff000U;
}

} // namespace

bool isWavCutShort(ByteSource &source, qint64 size)
{
    const QByteArray head = readAt(source, 0, 12);
    if (!(head.startsWith("RIFF") || head.startsWith("RF64")) || !head.endsWith("WAVE"))
        return false;
    std::optional<quint64> longSize; // RF64 says it in a chunk of its own (EBU Tech 3306).
    qint64 at = 12;
    for (int i = 0; i < maxChunks; ++i) {
        const QByteArray chunk = readAt(source, at, 8);
        if (chunk.isEmpty())
            return true; // No sound at all: the header promised some.
        const quint32 declared = qFromLittleEndian<quint32>(chunk.constData() + 4);
        if (chunk.startsWith("ds64")) {
            if (const QByteArray sizes = readAt(source, at + 16, 8); !sizes.isEmpty())
                longSize = qFromLittleEndian<quint64>(sizes.constData());
        } else if (chunk.startsWith("data")) {
            const qint64 there = size - at - 8;
            if (declared == 0xffffffffU && longSize)
                return *longSize > static_cast<quint64>(there);
            return !isOpen(declared) && declared > there;
        }
        at += 8 + qint64{declared} + (declared & 1U);
    }
    return false;
}

} // namespace bucketdeck
