#pragma once

#include <QString>

namespace bucketdeck {

/// Bytes of UTF-8 that a name made by safeLocalName() has at most: file systems take 255, and " (2)" and ".part" have
/// to fit behind it.
inline constexpr qsizetype longestLocalName = 240;

/// What a disk takes as a name.
enum class NameRules {
    Plain,   ///< All but slashes.
    Windows, ///< What Windows can open: of its own disks, and of those that are made for it.
};

/// Those of the disk that `folder`, or what exists above it, is on. Blocks.
[[nodiscard]] NameRules nameRulesOf(const QString &folder);

/// A file name for one segment of a remote key that can't leave its folder, whatever it says: "." and "..", nothing,
/// slashes and control characters (terminals obey them) are made harmless, and by the rules of Windows also
/// backslashes,
/// <>:"|?*, a dot or a space at the end and names of devices; what is too long is cut before its suffix and marked with
/// a hash, so that two long names stay two. Names that are harmless stay as they are.
[[nodiscard]] QString safeLocalName(const QString &segment, NameRules rules);

} // namespace bucketdeck
