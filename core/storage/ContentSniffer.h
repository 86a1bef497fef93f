#pragma once

#include <QString>

namespace bucketdeck {

/// The MIME type that a file's first bytes tell, then its name, in the spelling the web uses;
/// "application/octet-stream" where neither does. Reads at most 16 KiB and never follows a symbolic link.
[[nodiscard]] QString contentTypeOfFile(const QString &path);

} // namespace bucketdeck
