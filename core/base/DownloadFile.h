#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace bucketdeck {

/// A file in the making: "<path>.part" until it is whole, then renamed. Unless commit() succeeds nothing is left of it.
/// Two of the same path exclude each other, also across processes; what a crash left behind is taken over.
class DownloadFile
{
public:
    /// AlreadyExists (file there and `overwrite` false, or another one writes it), DiskFull, ReadOnly, LocalIo.
    [[nodiscard]] static Result<std::unique_ptr<DownloadFile>> create(const QString &path, bool overwrite);
    ~DownloadFile();
    DownloadFile(const DownloadFile &) = delete;
    DownloadFile &operator=(const DownloadFile &) = delete;

    [[nodiscard]] Result<void> write(const QByteArray &bytes);
    /// For those who write by themselves, from the start and instead of write().
    [[nodiscard]] int descriptor() const { return m_handle; }
    /// Throws away what was written.
    [[nodiscard]] Result<void> restart();
    [[nodiscard]] qint64 size() const { return m_size; }
    /// To disk, then to its own name. AlreadyExists where, without `overwrite`, a file of that name appeared meanwhile.
    [[nodiscard]] Result<void> commit();

private:
    DownloadFile(QString path, bool overwrite, int handle);

    QString m_path;
    bool m_overwrite;
    int m_handle;
    qint64 m_size = 0;
};

/// What `errorNumber` (errno) means for somebody who wanted to write `path`.
[[nodiscard]] Error writeError(int errorNumber, const QString &path);

} // namespace bucketdeck
