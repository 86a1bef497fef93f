#pragma once

#include "core/storage/TreeListing.h"

#include <optional>

namespace bucketdeck {

/// Counts the objects in a folder, with all below it, and their bytes. Placeholders of empty folders are none. Memory
/// stays the same whatever the folder holds.
class FolderCounter final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Counting,
        Paused, ///< At the limit, or by stop(): what was counted is true of a part.
        Done,
        Failed,
    };

    /// Where counting pauses by itself: a request to the server per 1,000 objects is only worth so much unasked.
    static constexpr qint64 pausesAt = 20'000;

    explicit FolderCounter(QObject *parent = nullptr);

    void start(std::shared_ptr<StorageService> storage, const StoragePath &folder);
    /// Ends here; what was counted stays, and goOn() carries on.
    void stop();
    /// To the end, however much there is.
    void goOn();
    /// Forgets all.
    void clear();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const StoragePath &folder() const { return m_folder; }
    [[nodiscard]] qint64 objects() const { return m_objects; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] const Error &error() const { return m_error; } ///< While Failed.

Q_SIGNALS:
    /// Once a page, and for every change of state.
    void changed();

private:
    void take(const QList<ObjectInfo> &entries);
    void set(State state);

    TreeListing m_listing;
    StoragePath m_folder;
    State m_state = State::Idle;
    qint64 m_objects = 0;
    qint64 m_bytes = 0;
    bool m_toTheEnd = false;
    Error m_error;
};

} // namespace bucketdeck
