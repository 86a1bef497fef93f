#pragma once

#include "core/base/CancelToken.h"

#include <QCryptographicHash>

namespace bucketdeck {

/// The MD5 of bytes that come in order, some perhaps more than once as a part is sent again: each counts the first
/// time. Used by one thread at a time.
class OrderedHash
{
public:
    /// Up to where all bytes are in it.
    [[nodiscard]] qint64 size() const { return m_size; }
    /// `position` behind size() leaves a gap: there is no result from then on.
    void add(qint64 position, QByteArrayView bytes);
    /// Goes on with a file's own bytes up to `end`. Reads, so it belongs on a worker thread. False where the file has
    /// fewer, can't be read, or it was cancelled.
    [[nodiscard]] bool addFile(const QString &path, qint64 end, const CancelToken &cancel);
    /// Lower-case hex; empty unless exactly the first `size` bytes are in it.
    [[nodiscard]] QByteArray md5(qint64 size) const;

private:
    QCryptographicHash m_hash{QCryptographicHash::Md5};
    qint64 m_size = 0;
    bool m_gap = false;
};

} // namespace bucketdeck
