#pragma once

#include "core/supabase/SupabaseListing.h"

#include <QPromise>

#include <chrono>
#include <vector>

namespace bucketdeck {

/// Looks at what uploads left on the server: one by one, or with a list of their folder where many end together. A
/// question about one object costs the server half of what a small upload does, a page of a list tells of a thousand.
/// While others are being sent a look may wait for them, a second at most. One for all uploads of a storage, on its
/// thread; held by shared_ptr.
class ArrivalCheck final : public std::enable_shared_from_this<ArrivalCheck>
{
public:
    ArrivalCheck(std::shared_ptr<SupabaseApi> api, std::shared_ptr<SupabaseListing> listing);
    ~ArrivalCheck();
    ArrivalCheck(const ArrivalCheck &) = delete;
    ArrivalCheck &operator=(const ArrivalCheck &) = delete;

    /// Held by an upload for as long as it sends.
    class Sending
    {
    public:
        explicit Sending(std::shared_ptr<ArrivalCheck> check);
        ~Sending();
        Sending(const Sending &) = delete;
        Sending &operator=(const Sending &) = delete;

    private:
        std::shared_ptr<ArrivalCheck> m_check;
    };

    /// Size, ETag, type and times of the object, as StorageService::stat() has them or as a list has; its errors.
    [[nodiscard]] Task<ObjectInfo> look(StoragePath path);

private:
    struct Question
    {
        StoragePath path;
        QPromise<Result<ObjectInfo>> answer;
    };
    using Questions = std::vector<std::shared_ptr<Question>>;

    void ask();
    void askIn(std::chrono::milliseconds wait);
    static QCoro::Task<> askFolder(std::shared_ptr<ArrivalCheck> self, Questions questions);
    static QCoro::Task<> askOne(std::shared_ptr<ArrivalCheck> self, std::shared_ptr<Question> question);

    std::shared_ptr<SupabaseApi> m_api;
    std::shared_ptr<SupabaseListing> m_listing;
    Questions m_waiting;
    int m_sending = 0;
    int m_round = 0; ///< Goes up with each asking: a wait that began before it is over.
};

} // namespace bucketdeck
