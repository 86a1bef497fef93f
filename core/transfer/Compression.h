#pragma once

#include <QString>

namespace bucketdeck {

/// Of one upload: to what it is compressed before it is sent, and what came of it.
struct Compression
{
    QString settings;        ///< EncodeSettings::toString(); empty: it is sent as it is.
    qint64 bytesBefore = -1; ///< Of the file as it was found; -1 unknown.
    qint64 bytesAfter = -1;  ///< Of what is sent in its place; -1: not compressed (yet).
    QString kept;            ///< Why it is sent as it is after all, in a sentence; empty: it isn't.
    QString copy;            ///< Path of the compressed copy, while there is one.
    double share = -1;       ///< 0 to 1 while it is being compressed; else -1. Of this run only.

    [[nodiscard]] bool isWanted() const { return !settings.isEmpty(); }
    [[nodiscard]] bool isRunning() const { return share >= 0; }
    /// Bytes that needn't be sent; 0 where nothing was saved.
    [[nodiscard]] qint64 saved() const
    {
        return bytesAfter >= 0 && bytesBefore > bytesAfter ? bytesBefore - bytesAfter : 0;
    }

    /// All but `share`, as JSON for a journal; empty where nothing is wanted.
    [[nodiscard]] QString toText() const;
    /// Of toText(); anything else: nothing is wanted.
    [[nodiscard]] static Compression fromText(const QString &text);

    friend bool operator==(const Compression &, const Compression &) = default;
};

} // namespace bucketdeck
