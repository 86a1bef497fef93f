#pragma once

#include "core/base/Error.h"

#include <QList>
#include <QSslError>

class QNetworkReply;

namespace bucketdeck {

/// Why no answer came, in words. What is wrong with a certificate is final: NotSecure, never tried again by itself.
[[nodiscard]] Error transportError(const QNetworkReply &reply, const QList<QSslError> &tlsErrors);

} // namespace bucketdeck
