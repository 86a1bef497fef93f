#pragma once

#include <QByteArray>
#include <QUrl>

#include <chrono>

namespace bucketdeck {

/// Where a project is and the key that lets one knock: https://ref.supabase.co, or self-hosted.
struct SupabaseProject
{
    QUrl url;          ///< Without /storage/v1 or the like, without a closing '/'.
    QByteArray apiKey; ///< Sent as `apikey` with every request.
    /// How long nothing may move in either direction before a connection is given up.
    std::chrono::seconds silence{60};
};

} // namespace bucketdeck
