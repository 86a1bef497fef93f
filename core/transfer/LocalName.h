#pragma once

#include <QString>

namespace bucketdeck {

/// Bytes of UTF-8 that a name made by safeLocalName() has at most: file systems take 255, and " (2)" and ".part" have
/// to fit behind it.
inline constexpr qsizetype longestLocalName = 240;

/// A file name for one segment of a remote key that can't leave its folder, whatever it says: "." and "..", nothing,
/// slashes of both kinds, control characters, a dot or a space at the end and names of devices are made harmless; what
/// is too long is cut before its suffix and marked with a hash, so that two long names stay two. Names that are
/// harmless stay as they are.
[[nodiscard]] QString safeLocalName(const QString &segment);

} // namespace bucketdeck
