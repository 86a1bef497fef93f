#pragma once

#include "core/base/CancelToken.h"
#include "core/cache/ByteSource.h"

#include <QFile>

namespace bucketdeck {

/// A local file as a ByteSource. Interrupted by its token.
class FileSource final : public ByteSource
{
public:
    FileSource(const QString &path, CancelToken cancel);

    /// LocalIo where it can't be read.
    [[nodiscard]] Result<qint64> open() override;
    [[nodiscard]] Result<qint64> read(qint64 offset, char *buffer, qint64 size) override;
    [[nodiscard]] bool isInterrupted() const override { return m_cancel.isCancelled(); }

private:
    [[nodiscard]] Error failure() const;

    QFile m_file;
    CancelToken m_cancel;
};

} // namespace bucketdeck
