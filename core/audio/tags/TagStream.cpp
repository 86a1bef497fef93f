#include "core/audio/tags/TagStream.h"

#include <algorithm>

namespace bucketdeck {
namespace {

/// No honest file needs as many; TagLib goes one call deeper with each box in a box of an MP4.
constexpr int mostPieces = 4000;
constexpr qint64 largestPiece = qint64{16} * 1024 * 1024; ///< Of FLAC, the most a block can have.

} // namespace

TagStream::TagStream(ByteSource &source, qint64 size, qint64 mostBytes)
    : m_source(source)
    , m_size(size)
    , m_mostBytes(mostBytes)
{
}

QByteArray TagStream::bytesAt(qint64 offset, qint64 count)
{
    seek(static_cast<long>(offset), Beginning);
    const TagLib::ByteVector read = readBlock(static_cast<unsigned long>(std::max<qint64>(0, count)));
    return {read.data(), static_cast<qsizetype>(read.size())};
}

TagLib::ByteVector TagStream::readBlock(unsigned long length)
{
    const qint64 there = std::max<qint64>(0, m_size - m_position);
    const qint64 wanted = std::min({static_cast<qint64>(std::min<unsigned long>(length, largestPiece)), there});
    if (wanted == 0 || m_error)
        return {};
    if (++m_pieces > mostPieces) {
        m_isCut = true;
        return {};
    }
    TagLib::ByteVector bytes(static_cast<unsigned>(wanted), '\0');
    const qint64 allowed = std::min(wanted, m_mostBytes - m_bytesRead);
    if (allowed < wanted)
        m_isCut = true;
    qint64 done = 0;
    while (done < allowed) {
        const Result<qint64> read = m_source.read(m_position + done, bytes.data() + done, allowed - done);
        if (!read) {
            m_error = read.error();
            return {};
        }
        if (*read == 0)
            break;
        done += *read;
    }
    m_bytesRead += done;
    m_position += wanted;
    return bytes;
}

void TagStream::seek(long offset, Position from)
{
    qint64 target = offset;
    const qint64 base = from == Current ? m_position : from == End ? m_size : 0;
    if (__builtin_add_overflow(base, static_cast<qint64>(offset), &target))
        target = m_size;
    m_position = std::clamp<qint64>(target, 0, m_size);
}

} // namespace bucketdeck
