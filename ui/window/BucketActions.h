#pragma once

#include "core/storage/StorageService.h"

#include <QObject>

#include <memory>

class QWidget;

namespace bucketdeck {

class EmptyBucketDialog;

/// What one does to a bucket as a whole: asks where asking is due, then has the storage do it. Dialogs are opened over
/// `window` and never waited for.
class BucketActions final : public QObject
{
    Q_OBJECT

public:
    using StorageOf = std::function<std::shared_ptr<StorageService>()>;

    /// `storage` gives null while nobody is signed in.
    BucketActions(StorageOf storage, QWidget *window);
    ~BucketActions() override;

    void create();
    /// Asks the server how the bucket is now; what is shown of it may be old.
    void edit(const QString &id);
    void empty(const QString &id);
    /// Only an empty bucket goes; offers to empty one that isn't.
    void remove(const QString &id);

Q_SIGNALS:
    void message(const QString &text);
    void bucketMade(const QString &id);
    void bucketsChanged();

private:
    [[nodiscard]] std::shared_ptr<StorageService> storage();
    void openEdit(const Bucket &bucket);
    void emptied(const QString &id, const EmptyReport &report);
    void confirmRemoval(const QString &id);
    void offerToEmpty(const QString &id);

    StorageOf m_storage;
    QWidget *m_window;
    CancelToken m_cancel;
};

} // namespace bucketdeck
