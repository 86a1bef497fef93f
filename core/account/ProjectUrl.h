#pragma once

#include "core/base/Result.h"

#include <QUrl>

namespace bucketdeck {

/// The project's own URL from what people paste: a bare host or project ref, an API URL with its path, a dashboard
/// page. https is added where no scheme is given (http for this computer and private networks, where it is also
/// allowed). User names, queries and fragments are dropped. InvalidArgument with words.
[[nodiscard]] Result<QUrl> projectUrlFromText(const QString &typed);

/// The first label of the host, or the whole of a host that has no better name (an IP address).
[[nodiscard]] QString projectTitle(const QUrl &projectUrl);

} // namespace bucketdeck
