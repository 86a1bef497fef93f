#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace bucketdeck {

/// What a file says of its sound. Unknown numbers are 0.
struct AudioInfo
{
    QString codecName; ///< "MP3", "FLAC", "Opus", "AAC", "Vorbis", "WAV": as people say it.
    qint64 durationMs = 0;
    int bitRate = 0;    ///< Bits a second, on average.
    int sampleRate = 0; ///< Hz
    int channels = 0;
    int bitsPerSample = 0; ///< Of lossless formats; 0 for lossy ones.
    QString title;         ///< Tags, as written: text from outside.
    QString artist;
    QString album;

    [[nodiscard]] bool isValid() const { return !codecName.isEmpty(); }
    friend bool operator==(const AudioInfo &, const AudioInfo &) = default;
};

} // namespace bucketdeck

Q_DECLARE_METATYPE(bucketdeck::AudioInfo)
