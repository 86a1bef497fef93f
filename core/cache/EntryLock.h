#pragma once

#include <QString>

#include <optional>

namespace bucketdeck {

/// Held while an entry is written, read or removed: no other process, and nobody else in this one, has it meanwhile.
class EntryLock
{
public:
    /// Never waits: none where somebody has it, or where no lock file can be made.
    [[nodiscard]] static std::optional<EntryLock> take(const QString &path);
    EntryLock(EntryLock &&other) noexcept;
    EntryLock &operator=(EntryLock &&other) noexcept;
    EntryLock(const EntryLock &) = delete;
    EntryLock &operator=(const EntryLock &) = delete;
    ~EntryLock();

private:
    explicit EntryLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor;
};

} // namespace bucketdeck
