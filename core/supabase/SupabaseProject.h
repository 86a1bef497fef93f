#pragma once

#include <QByteArray>
#include <QUrl>

namespace bucketdeck {

/// Where a project is and the key that lets one knock: https://ref.supabase.co, or self-hosted.
struct SupabaseProject
{
    QUrl url;          ///< Without /storage/v1 or the like, without a closing '/'.
    QByteArray apiKey; ///< Sent as `apikey` with every request.
};

} // namespace bucketdeck
