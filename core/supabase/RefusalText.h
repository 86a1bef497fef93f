#pragma once

#include "core/supabase/SupabaseError.h"

namespace bucketdeck {

/// The sentence for a refusal: which rule it was, with its numbers where they are known, and what to do next. Never the
/// server's own words.
[[nodiscard]] QString refusalText(ErrorKind kind, const ServerProblem &problem, const ErrorContext &context,
                                  std::chrono::seconds wait);

} // namespace bucketdeck
