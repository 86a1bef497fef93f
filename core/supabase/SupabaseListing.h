#pragma once

#include "core/storage/StorageService.h"
#include "core/supabase/SupabaseApi.h"
#include "core/supabase/V1Walk.h"

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
    [[nodiscard]] Task<ObjectPage> pageV2(ListRequest request, QString prefix, CancelToken cancel);
    [[nodiscard]] Task<ObjectPage> pageV1(ListRequest request, CancelToken cancel);
    [[nodiscard]] Task<QJsonArray> rowsV1(ListRequest request, V1Walk::Window window, CancelToken cancel);

    std::shared_ptr<SupabaseApi> m_api;
    bool m_onlyV1 = false;
};

} // namespace bucketdeck
