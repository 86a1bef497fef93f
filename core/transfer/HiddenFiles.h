#pragma once

#include <QString>

namespace bucketdeck {

/// What becomes of files and folders whose names begin with a dot when a folder goes up or down. What is named by
/// itself always goes, and so does all of a folder that is moved or copied within a storage.
enum class HiddenFiles { LeaveOut, Take };

[[nodiscard]] bool isHiddenName(const QString &name);
/// The file, or a folder above it: of "a/.git/config".
[[nodiscard]] bool hasHiddenPart(const QString &relativeKey);

/// What systems leave in folders by themselves (.DS_Store, Thumbs.db, desktop.ini), and the object that keeps an empty
/// folder in a storage: never a file of the user, whatever is chosen about hidden ones.
[[nodiscard]] bool isSystemLitter(const QString &name);

} // namespace bucketdeck
