#pragma once

#include "tests/server/HttpMessage.h"
#include "tests/server/ObjectStore.h"

namespace bucketdeck::practice {

/// The answer to GET or HEAD of an object's bytes: ranges, conditions and ?download, as measured. `expires` (seconds
/// since the epoch) is given for a signed URL, whose answer has no cache-control.
[[nodiscard]] HttpResponse serveObject(const HttpRequest &request, const ObjectRow &row,
                                       std::optional<qint64> expires = std::nullopt);

} // namespace bucketdeck::practice
