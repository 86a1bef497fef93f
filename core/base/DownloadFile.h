#pragma once

#include "core/base/FolderHandle.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace bucketdeck {

/// Tells one part file from the next one of the same name.
struct PartIdentity
{
    quint64 inode = 0;
    qint64 bornNs = 0; ///< Since the epoch; 0 on file systems that don't keep it.

    [[nodiscard]] bool isKnown() const { return inode != 0; }
    friend bool operator==(const PartIdentity &, const PartIdentity &) = default;
};

/// A file in the making: "<path>.part" until it is whole, then renamed. Unless commit() succeeds nothing is left of it,
/// or, with keepUnfinished(), the ".part" for resume() to go on with. Two of the same path exclude each other, also
/// across processes; what a crash left behind is taken over. Never writes more than leaves the disk some room. Blocks.
class DownloadFile
{
public:
    /// Empty. AlreadyExists (file there and `overwrite` false, or another one writes it), DiskFull, ReadOnly (also for
    /// a link among its folders, see FolderHandle), LocalIo.
    [[nodiscard]] static Result<std::unique_ptr<DownloadFile>> create(const QString &path, bool overwrite,
                                                                      Links links = Links::Follow);
    /// With the first bytes of what an earlier one kept, at most `most`; empty where the ".part" is another by now.
    [[nodiscard]] static Result<std::unique_ptr<DownloadFile>> resume(const QString &path, bool overwrite, Links links,
                                                                      const PartIdentity &part, qint64 most);
    /// Removes what was kept, unless it is another by now or is being written.
    static void discard(const QString &path, const PartIdentity &part);
    /// Gives what was kept of `from` the name that it has as a part of `to`, in the same folder. False where it is
    /// another by now, is being written, or the name is taken.
    [[nodiscard]] static bool renamePart(const QString &from, const QString &to, const PartIdentity &part);
    /// What sign() wrote on the ".part" of `path`; none where there is no ".part", empty where nobody signed it or the
    /// file system keeps no such notes.
    [[nodiscard]] static std::optional<QByteArray> signature(const QString &path);
    [[nodiscard]] static QString partPath(const QString &path);
    ~DownloadFile();
    DownloadFile(const DownloadFile &) = delete;
    DownloadFile &operator=(const DownloadFile &) = delete;

    void keepUnfinished(bool keep) { m_isKept = keep; }
    [[nodiscard]] PartIdentity identity() const;
    /// A note on the ".part" (at most 200 bytes), gone when it gets its name.
    void sign(const QByteArray &owner);

    [[nodiscard]] Result<void> write(const QByteArray &bytes);
    /// For those who write by themselves, from the start and instead of write().
    [[nodiscard]] int descriptor() const { return m_handle; }
    /// Throws away what was written.
    [[nodiscard]] Result<void> restart();
    [[nodiscard]] qint64 size() const { return m_size; }
    /// DiskFull where `more` bytes wouldn't leave the disk its reserve.
    [[nodiscard]] Result<void> checkRoom(qint64 more) const;
    /// To disk, then to its own name. AlreadyExists where, without `overwrite`, a file of that name appeared meanwhile.
    /// Where `modified` is valid it becomes the file's time.
    [[nodiscard]] Result<void> commit(const QDateTime &modified = {});

private:
    DownloadFile(const QString &path, bool overwrite, FolderHandle folder, int handle);
    [[nodiscard]] static Result<std::unique_ptr<DownloadFile>> open(const QString &path, bool overwrite, Links links,
                                                                    const PartIdentity &part, qint64 most);

    QString m_path;
    QByteArray m_name; ///< In the folder, as the system writes it.
    bool m_overwrite;
    FolderHandle m_folder;
    int m_handle;
    qint64 m_size = 0;
    qint64 m_sinceRoomWasChecked = 0;
    bool m_isKept = false;
};

} // namespace bucketdeck
