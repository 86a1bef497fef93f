#pragma once

#include "core/storage/StorageService.h"
#include "ui/browser/BrowserContext.h"

#include <QObject>

#include <chrono>

class QWidget;

namespace bucketdeck {

struct DownloadPlan;

/// What one does to the objects of a folder: asks where asking is due, then hands it to the transfer queue or the
/// storage. Dialogs are opened over `window` and never waited for.
class FolderActions final : public QObject
{
    Q_OBJECT

public:
    FolderActions(const BrowserContext &context, QWidget *window);
    ~FolderActions() override;

    void createFolder(const QString &accountId, const StoragePath &parent);
    void rename(const QString &accountId, const StoragePath &path, const QString &newName);
    void transferTo(const QString &accountId, const QList<StoragePath> &paths, const StoragePath &folder, bool copy);
    void chooseTarget(const QString &accountId, const QList<StoragePath> &paths, bool copy);
    void remove(const QString &accountId, const QList<ObjectInfo> &objects);
    void download(const QString &accountId, const QList<ObjectInfo> &objects);
    void downloadTo(const QString &accountId, const QList<ObjectInfo> &objects, const QString &localFolder);
    /// A link to each file, one a line. `asDownload`: browsers save the file under its own name instead of showing it.
    void copyLinks(const QString &accountId, const QList<ObjectInfo> &objects, std::chrono::seconds expiresIn,
                   bool asDownload = false);
    void copyLinksForOtherTime(const QString &accountId, const QList<ObjectInfo> &objects);
    /// For somebody without an account to put one file into `folder`: asks for its name first, and
    /// whether it may replace one.
    void copyUploadLink(const QString &accountId, const StoragePath &folder);
    /// Type, Cache-Control and metadata of one file.
    void editDetails(const QString &accountId, const StoragePath &path);
    void copyPublicLink(const QString &accountId, const ObjectInfo &info);
    void showInFolder(const QString &accountId, const ObjectInfo &info);

    /// Null where it is a name; otherwise what is wrong with it, in words.
    [[nodiscard]] static std::optional<Error> nameProblem(const QString &name);

Q_SIGNALS:
    void failed(const bucketdeck::Error &error);
    void message(const QString &text);
    void folderMade(const bucketdeck::StoragePath &folder);
    void detailsChanged(const bucketdeck::ObjectInfo &info);

private:
    [[nodiscard]] std::shared_ptr<StorageService> storage(const QString &accountId);
    void toClipboard(const QUrl &url, const QString &said);
    void tellOfDownloads(const DownloadPlan &plan);
    void takeLinks(const QList<SignedLink> &links, std::chrono::seconds expiresIn);
    void openDetails(const QString &accountId, const ObjectInfo &info);

    BrowserContext m_context;
    QWidget *m_window;
    CancelToken m_cancel;
};

} // namespace bucketdeck
