#pragma once

#include "core/storage/StorageService.h"
#include "core/supabase/SupabaseApi.h"

namespace bucketdeck {

/// Lists folders page by page: list-v2, and v1 where the server has no v2 (remembered once seen). A cursor says by
/// itself which of the two made it, and for a recursive v1 list it carries the folders still to walk.
class SupabaseListing : public std::enable_shared_from_this<SupabaseListing>
{
public:
    explicit SupabaseListing(std::shared_ptr<SupabaseApi> api);

    [[nodiscard]] Task<ObjectPage> page(ListRequest request, CancelToken cancel);

private:
    [[nodiscard]] Task<ObjectPage> pageV2(ListRequest request, CancelToken cancel);
    [[nodiscard]] Task<ObjectPage> pageV1(ListRequest request, CancelToken cancel);

    std::shared_ptr<SupabaseApi> m_api;
    bool m_onlyV1 = false;
};

} // namespace bucketdeck
