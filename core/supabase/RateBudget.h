#pragma once

#include <chrono>
#include <optional>

namespace bucketdeck {

/// How many requests one host gets in a time: a token bucket that begins wide, becomes narrow when the host says that
/// it is too much (429), and widens again while it says nothing. Pure: the time is handed in.
class RateBudget
{
public:
    using Time = std::chrono::steady_clock::time_point;
    using Duration = std::chrono::milliseconds;

    struct Limits
    {
        double perSecond = 500; ///< Nobody's ordinary work reaches this.
        double burst = 500;
        double narrowPerSecond = 10; ///< After a refusal.
        double narrowBurst = 10;
        Duration widenEvery{10'000};   ///< A quiet time of this length doubles the rate.
        Duration firstPause{1'000};    ///< After a refusal that names no time; doubles with each one in a row.
        Duration longestPause{60'000}; ///< Of those.
    };

    explicit RateBudget(Limits limits);

    /// How long nothing may be sent; zero: now.
    [[nodiscard]] Duration wait(Time now);
    /// The host's own pause alone, without the rate.
    [[nodiscard]] Duration pause(Time now) const;
    /// One request goes out.
    void take(Time now);
    /// The host refused a request as one too many. `retryAfter` as it said, zero where it said nothing.
    void refused(Time now, Duration retryAfter);
    /// The host took a request.
    void accepted();

private:
    void refill(Time now);

    Limits m_limits;
    double m_perSecond;
    double m_burst;
    double m_tokens;
    int m_refusals = 0; ///< In a row.
    std::optional<Time> m_filled;
    Time m_quietSince;
    Time m_pausedUntil;
};

} // namespace bucketdeck
