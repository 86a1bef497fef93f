#pragma once

#include "core/base/Result.h"
#include "core/cache/ByteSource.h"

#include <taglib/tiostream.h>

#include <optional>

namespace bucketdeck {

/// A ByteSource as TagLib reads it, within limits: whatever a file claims, no more than so many bytes are fetched and
/// so many pieces read. Behind that all bytes are 0 and, soon, there are none. Can't be written to.
class TagStream final : public TagLib::IOStream
{
public:
    /// `size` is the source's.
    TagStream(ByteSource &source, qint64 size, qint64 mostBytes);

    /// A limit was met: what was read last may be cut.
    [[nodiscard]] bool isCut() const { return m_isCut; }
    [[nodiscard]] std::optional<Error> error() const { return m_error; }
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }
    /// Up to `count` bytes from `offset`; fewer at the end.
    [[nodiscard]] QByteArray bytesAt(qint64 offset, qint64 count);

    // What TagLib asks for.
    [[nodiscard]] TagLib::FileName name() const override { return ""; }
    TagLib::ByteVector readBlock(unsigned long length) override;
    void writeBlock(const TagLib::ByteVector &) override {}
    void insert(const TagLib::ByteVector &, unsigned long, unsigned long) override {}
    void removeBlock(unsigned long, unsigned long) override {}
    [[nodiscard]] bool readOnly() const override { return true; }
    [[nodiscard]] bool isOpen() const override { return true; }
    void seek(long offset, Position from) override;
    [[nodiscard]] long tell() const override { return static_cast<long>(m_position); }
    long length() override { return static_cast<long>(m_size); }
    void truncate(long) override {}

private:
    ByteSource &m_source;
    const qint64 m_size;
    const qint64 m_mostBytes;
    qint64 m_position = 0;
    qint64 m_bytesRead = 0;
    int m_pieces = 0;
    bool m_isCut = false;
    std::optional<Error> m_error;
};

} // namespace bucketdeck
