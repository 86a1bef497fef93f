#pragma once

#include "core/storage/ObjectInfo.h"
#include "ui/browser/BrowserContext.h"

#include <QCoreApplication>
#include <QString>

namespace bucketdeck {

struct AudioInfo;

/// Wanted: to be kept offline, and not here yet. OutOfReach: not here, and there is no connection.
enum class RowState { None, Local, Cloud, Wanted, Kept, OutOfReach, Queued, Uploading, Waiting, Conflict, Failed };

/// What is known of an object beyond its listing: its sound, its upload, whether it plays. All O(1).
class RowFacts final
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::RowFacts)

public:
    explicit RowFacts(const BrowserContext &context);

    void setAccount(const QString &accountId);
    /// While there is no connection: what isn't kept offline can't be had.
    void setOutOfReach(bool on) { m_isOutOfReach = on; }
    [[nodiscard]] const QString &accountId() const { return m_accountId; }

    [[nodiscard]] ObjectRef ref(const ObjectInfo &info) const;
    [[nodiscard]] const AudioInfo *audio(const ObjectInfo &info) const;
    [[nodiscard]] RowState state(const ObjectInfo &info) const;
    /// Of an upload to this place, before its first byte is sent.
    [[nodiscard]] bool isCompressing(const ObjectInfo &info) const;
    /// 0 to 100 of the upload to this place; -1 where there is none.
    [[nodiscard]] int percent(const ObjectInfo &info) const;
    [[nodiscard]] bool isPlaying(const ObjectInfo &info) const;
    /// 0 to 1: how far it was heard; -1 where no place is remembered.
    [[nodiscard]] double heardShare(const ObjectInfo &info) const;
    [[nodiscard]] QString heardText(const ObjectInfo &info) const; ///< Empty where no place is remembered.
    [[nodiscard]] QString kindText(const ObjectInfo &info) const;
    /// As the State column shows it; empty where an icon says all.
    [[nodiscard]] QString stateText(const ObjectInfo &info) const;
    /// For screen readers and tooltips: always a word.
    [[nodiscard]] QString stateDescription(const ObjectInfo &info) const;
    /// The name of the icon that goes with the object.
    [[nodiscard]] static QString iconName(const ObjectInfo &info);

private:
    [[nodiscard]] RowState offlineState(const ObjectInfo &info) const;

    BrowserContext m_context;
    QString m_accountId;
    bool m_isLocal = false;
    bool m_isOutOfReach = false;
};

} // namespace bucketdeck
