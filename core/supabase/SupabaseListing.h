#pragma once

#include "core/storage/StorageService.h"
#include "core/supabase/SupabaseApi.h"
#include "core/supabase/V1Walk.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace bucketdeck {

/// Lists folders page by page: list-v2, and v1 where the server has no v2 (remembered once seen). A cursor says by
/// itself which of the two made it. v2 goes on behind a name, so that changes meanwhile do no harm; for v1 see V1Walk.
class SupabaseListing : public std::enable_shared_from_this<SupabaseListing>
{
public:
    explicit SupabaseListing(std::shared_ptr<SupabaseApi> api);

    [[nodiscard]] Task<ObjectPage> page(ListRequest request, CancelToken cancel);
    /// The entries of request.folder whose keys, as the server has them, begin so; "folder/ab" for example. Unsupported
    /// where the server lists by v1 only.
    [[nodiscard]] Task<ObjectPage> pageBelow(ListRequest request, QString wirePrefix);

private:
    /// A page that may be on its way before anybody asked for it.
    struct Early
    {
        ListRequest request;
        bool wanted = false;
        QString next; ///< The cursor of the page behind it, once that was seen.
        std::optional<Task<ObjectPage>> page;
    };
    using Arriving = std::function<void(const QByteArray &soFar)>;

    [[nodiscard]] Task<ObjectPage> pageOfWalk(ListRequest request);
    [[nodiscard]] std::shared_ptr<Early> begin(ListRequest request);
    void beginBehind(const Early &early);
    [[nodiscard]] Task<ObjectPage> pageV2(ListRequest request, QString prefix, CancelToken cancel, Arriving arriving);
    [[nodiscard]] Task<ObjectPage> pageV1(ListRequest request, CancelToken cancel);
    [[nodiscard]] Task<QJsonArray> rowsV1(ListRequest request, V1Walk::Window window, CancelToken cancel);

    std::shared_ptr<SupabaseApi> m_api;
    std::deque<std::shared_ptr<Early>> m_early; ///< Those that nobody asked for yet.
    bool m_onlyV1 = false;
};

} // namespace bucketdeck
