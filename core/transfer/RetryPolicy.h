#pragma once

#include "core/base/Error.h"

#include <chrono>
#include <optional>

namespace bucketdeck {

/// When a failed transfer is tried again: doubling pauses, which jitter only makes longer, or what the server asked
/// for. From the first on no item asks a server in trouble more than once in a second: what lies below (RequestPolicy,
/// ResumableUpload) begins with the same pause.
class RetryPolicy
{
public:
    /// Transfers give up after so many attempts without progress. Being offline doesn't count, nor does a full disk of
    /// this computer: these wait until there is a network, or room.
    static constexpr int maxAttempts = 6;
    /// The same where the server, or what stands before it, turns everything away: about a quarter of an hour.
    static constexpr int maxAttemptsInStorm = 20;

    /// The pause after attempt number `attempt` (from 1) failed with `error`; none: don't try again.
    /// `random` is in [0, 1) and spreads many clients over time.
    [[nodiscard]] static std::optional<std::chrono::milliseconds> pauseAfter(const Error &error, int attempt,
                                                                             double random);

    /// The whole account is in trouble, not this item alone: the next item would meet the same.
    [[nodiscard]] static bool concernsAccount(const Error &error);
    /// The same where it is met by more than one item, and nothing goes through in between.
    [[nodiscard]] static bool mayConcernAccount(const Error &error);
};

} // namespace bucketdeck
