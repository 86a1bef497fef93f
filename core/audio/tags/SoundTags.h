#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

namespace bucketdeck {

/// A place in a sound that has a name.
struct SoundChapter
{
    qint64 atMs = 0;
    QString title; ///< Text from outside; may be empty.

    friend bool operator==(const SoundChapter &, const SoundChapter &) = default;
};

/// What a sound file says of itself. All text is from outside; unknown numbers are 0.
struct SoundTags
{
    QString title;
    QString artist;
    QString album;
    QString genre;
    QString comment;
    int track = 0;
    int year = 0;
    QByteArray cover;             ///< An encoded picture, the front cover where there are several; empty: none.
    QList<SoundChapter> chapters; ///< In order.

    friend bool operator==(const SoundTags &, const SoundTags &) = default;
};

} // namespace bucketdeck

Q_DECLARE_METATYPE(bucketdeck::SoundTags)
