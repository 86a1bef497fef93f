#pragma once

#include "core/storage/StoragePath.h"

#include <QByteArray>
#include <QList>
#include <QSet>

namespace bucketdeck {

/// What the user wants to have offline: files, and folders with all that is below them. Pure.
class PinList
{
public:
    struct Pin
    {
        QString accountId;
        StoragePath path;

        friend bool operator==(const Pin &, const Pin &) = default;
        friend size_t qHash(const Pin &pin, size_t seed = 0) { return qHashMulti(seed, pin.accountId, pin.path); }
    };

    void add(const Pin &pin) { m_pins.insert(pin); }
    void remove(const Pin &pin) { m_pins.remove(pin); }
    /// Itself; not by a folder above it.
    [[nodiscard]] bool has(const Pin &pin) const { return m_pins.contains(pin); }
    /// Itself, or a folder above it.
    [[nodiscard]] bool covers(const QString &accountId, const StoragePath &path) const;
    /// Itself and the folders above it that are pinned, the nearest first.
    [[nodiscard]] QList<Pin> covering(const QString &accountId, const StoragePath &path) const;
    [[nodiscard]] bool isEmpty() const { return m_pins.isEmpty(); }
    /// By account and path.
    [[nodiscard]] QList<Pin> sorted() const;

    [[nodiscard]] QByteArray toJson() const;
    /// What can't be read is left out.
    [[nodiscard]] static PinList fromJson(const QByteArray &json);

    friend bool operator==(const PinList &, const PinList &) = default;

private:
    QSet<Pin> m_pins;
};

} // namespace bucketdeck
