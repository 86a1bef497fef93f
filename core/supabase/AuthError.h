#pragma once

#include "core/base/Error.h"
#include "core/supabase/HttpClient.h"

#include <QUrlQuery>

namespace bucketdeck {

/// What an answer of /auth/v1 that isn't 2xx means. Reads `code` (2024-01-01 errors), `error_code`, the OAuth style
/// `error`, and the header x-sb-error-code; gateways' HTML and plain texts too.
[[nodiscard]] Error authError(const HttpResponse &response);

/// A 2xx answer that isn't what it should be: some other web site answers at this address.
[[nodiscard]] Error notAProjectError(const HttpResponse &response);

/// A sign-up with an address that has an account.
[[nodiscard]] Error accountExistsError();

/// What a browser brought back instead of a code: `error`, `error_code`, `error_description`.
[[nodiscard]] Error authErrorFromRedirect(const QUrlQuery &query);

} // namespace bucketdeck
