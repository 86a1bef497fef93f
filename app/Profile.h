#pragma once

#include <QString>

namespace bucketdeck {

/// Where this process keeps what it keeps. Secrets are not among it: they live in the keychain.
struct Profile
{
    QString settingsFile;
    QString dataFolder;    ///< Catalogue, probe cache, lock files, log.
    QString libraryFolder; ///< The user's own files: the library on this computer.
    QString cacheFolder;   ///< What can be made again: others may empty it at any time.

    /// The places that the desktop gives applications.
    [[nodiscard]] static Profile standard();
    /// Everything below one folder: for tests, demos and portable use.
    [[nodiscard]] static Profile below(const QString &folder);

    [[nodiscard]] QString compressedFolder() const { return cacheFolder + QStringLiteral("/compressed"); }
    [[nodiscard]] QString waveformFolder() const { return cacheFolder + QStringLiteral("/waveforms"); }
    /// Lists of folders that are kept offline.
    [[nodiscard]] QString listsFolder() const { return cacheFolder + QStringLiteral("/lists"); }
    [[nodiscard]] QString rangesFolder() const { return cacheFolder + QStringLiteral("/ranges"); }
    /// What the user wants to have offline.
    [[nodiscard]] QString offlineFile() const { return dataFolder + QStringLiteral("/offline.json"); }
    [[nodiscard]] QString logFile() const { return dataFolder + QStringLiteral("/bucketdeck.log"); }
};

} // namespace bucketdeck
