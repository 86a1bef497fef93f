#pragma once

#include <QString>

#include <optional>

namespace bucketdeck {

enum class EncodeCodec { Flac, Opus, Mp3 };

/// Into what, and how well, sound is to be compressed.
struct EncodeSettings
{
    EncodeCodec codec = EncodeCodec::Flac;
    /// FLAC: 0 (quickest) to 8 (smallest), all without loss. Opus: kilobits a second for a stereo file, 6 to 510, more
    /// for more channels. MP3: kilobits a second, 32 to 320; with `variable` 0 (best) to 9.
    int quality = 5;
    bool variable = false; ///< MP3 only.
    /// Sources that lost quality once already (MP3, AAC, Ogg) too. They lose more.
    bool lossyToo = false;

    /// "flac:5", "opus:96", "mp3:192", "mp3:v2", each with "+lossy" where lossyToo is set.
    [[nodiscard]] QString toString() const;
    /// As toString(), in any case; without a quality it is the codec's usual one. None for anything else.
    [[nodiscard]] static std::optional<EncodeSettings> parse(const QString &text);
    [[nodiscard]] static EncodeSettings usual(EncodeCodec codec); ///< FLAC 5, Opus 96, MP3 192.

    [[nodiscard]] QString suffix() const;      ///< Of the file's name, with its dot: ".flac", ".opus", ".mp3".
    [[nodiscard]] QString contentType() const; ///< "audio/flac", "audio/ogg", "audio/mpeg".
    [[nodiscard]] QString title() const;       ///< "FLAC", "Opus 96 kbit/s", "MP3 192 kbit/s", for people.

    friend bool operator==(const EncodeSettings &, const EncodeSettings &) = default;
};

} // namespace bucketdeck
