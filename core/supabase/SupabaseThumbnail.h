#pragma once

#include "core/supabase/SupabaseApi.h"

#include <QImage>

#include <memory>

namespace bucketdeck {

/// Small pictures of pictures: by the project's own render route where it has one (remembered once it was found
/// missing or off), else from the object's bytes.
class SupabaseThumbnail : public std::enable_shared_from_this<SupabaseThumbnail>
{
public:
    explicit SupabaseThumbnail(std::shared_ptr<SupabaseApi> api);

    /// See StorageService::thumbnail().
    [[nodiscard]] Task<QImage> make(StoragePath path, QSize box, CancelToken cancel);

private:
    /// The picture as the server made it; none where it makes none of this object, or of any.
    [[nodiscard]] Task<QByteArray> rendered(StoragePath path, QSize box, CancelToken cancel);

    std::shared_ptr<SupabaseApi> m_api;
    bool m_renders = true;
};

} // namespace bucketdeck
