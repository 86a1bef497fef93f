#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>

namespace bucketdeck {

/// What is to be said of a sound from now on. None: as it is.
struct TagChanges
{
    std::optional<QString> title; ///< Empty: it has none.
    std::optional<QString> artist;
    std::optional<QString> album;
    std::optional<QString> genre;
    std::optional<QString> comment;
    std::optional<int> track;        ///< 0: it has none. Of how many there are stays as it is.
    std::optional<int> year;         ///< 0: it has none.
    std::optional<QByteArray> cover; ///< JPEG or PNG, up to 2 MiB, for the front cover; empty: no pictures.

    [[nodiscard]] bool isEmpty() const { return *this == TagChanges(); }
    friend bool operator==(const TagChanges &, const TagChanges &) = default;
};

} // namespace bucketdeck

Q_DECLARE_METATYPE(bucketdeck::TagChanges)
