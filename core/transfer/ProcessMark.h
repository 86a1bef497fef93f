#pragma once

#include <QString>

#include <memory>

namespace bucketdeck {

/// A file that says "this process lives", for as long as it does and however it ends: it is locked by the system, not
/// by what is in it, so that neither a crash nor another process with the same number leaves anybody in doubt.
class ProcessMark
{
public:
    ~ProcessMark();
    ProcessMark(const ProcessMark &) = delete;
    ProcessMark &operator=(const ProcessMark &) = delete;

    /// Makes the file. Null where that isn't possible.
    [[nodiscard]] static std::unique_ptr<ProcessMark> make(const QString &path);
    /// The mark of a process that is gone, held from now on, so that nobody else finds it; `path` needn't be there any
    /// more. Null: that process lives, or somebody else has just found it.
    [[nodiscard]] static std::unique_ptr<ProcessMark> takeOver(const QString &path);
    /// Also takes the file away.
    void remove();

private:
    class Lock;
    explicit ProcessMark(QString path);

    QString m_path;
    std::unique_ptr<Lock> m_lock;
};

} // namespace bucketdeck
