#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace bucketdeck {

/// How a secret is laid out over keychain entries that hold little each: Windows takes 2,560 bytes an entry.
/// The main entry carries a head and the first piece; further pieces lie beside it under names that
/// change with every write, so that a write which is cut short leaves the old secret readable.
struct SecretParts
{
    static constexpr int maxEntryBytes = 2400;

    QByteArray main;
    QList<QByteArray> others;
    QByteArray generation;

    [[nodiscard]] static SecretParts split(const QByteArray &secret, const QByteArray &generation);
};

/// What a main entry says about the rest.
struct SecretHead
{
    int otherCount = 0;
    QByteArray generation;
    QByteArray firstPiece;

    /// None for an entry that isn't ours or is damaged.
    [[nodiscard]] static std::optional<SecretHead> parse(const QByteArray &mainEntry);
};

/// The entry's name of the `index`-th further piece (0-based).
[[nodiscard]] QString secretPartKey(const QString &key, const QByteArray &generation, int index);

} // namespace bucketdeck
