#pragma once

#include "core/storage/StorageService.h"

#include <QList>

namespace bucketdeck {

/// What a job over many objects could not do: which, and why. Names the first of very many and counts the rest, so
/// that its size stays bounded.
class TransferReport final
{
public:
    static constexpr qsizetype namedAtMost = 5000;

    void add(const StoragePath &path, const Error &error);
    void add(const TransferReport &more);

    /// In the order in which they failed; namedAtMost at most.
    [[nodiscard]] const QList<ItemFailure> &failures() const { return m_failures; }
    [[nodiscard]] qint64 count() const { return m_count; } ///< All, named or not.
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    /// One object a line with the reason behind it, to be copied into a mail. Plain text without secrets.
    [[nodiscard]] QString toText() const;

private:
    QList<ItemFailure> m_failures;
    qint64 m_count = 0;
};

} // namespace bucketdeck
