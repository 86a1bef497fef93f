// The part of FolderActions about what others get of an object: links, and its details.
#include "ui/browser/DetailsDialog.h"
#include "ui/browser/FolderActions.h"
#include "ui/browser/LinkExpiry.h"
#include "ui/browser/UploadLinkDialog.h"
#include "ui/style/NameInSentence.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLocale>
#include <QPointer>

namespace bucketdeck {

void FolderActions::toClipboard(const QUrl &url, const QString &said)
{
    QGuiApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded));
    Q_EMIT message(said);
}

void FolderActions::copyLinks(const QString &accountId, const QList<ObjectInfo> &objects,
                              std::chrono::seconds expiresIn, bool asDownload)
{
    const std::shared_ptr<StorageService> place = storage(accountId);
    QList<StoragePath> paths;
    for (const ObjectInfo &info : objects) {
        if (!info.isFolder())
            paths.append(info.path);
    }
    if (!place || paths.isEmpty())
        return;
    LinkOptions options;
    options.expiresIn = expiresIn;
    if (asDownload)
        options.downloadName = paths.first().name(); // One call has one name; it is offered for one file.
    const auto answered = [this, place, expiresIn](const Result<QList<SignedLink>> &links) {
        if (!links)
            Q_EMIT failed(links.error());
        else
            takeLinks(*links, expiresIn);
    };
    QCoro::connect(place->signedUrls(paths, options), this, answered);
}

void FolderActions::takeLinks(const QList<SignedLink> &links, std::chrono::seconds expiresIn)
{
    QStringList lines;
    std::optional<Error> problem;
    bool local = false;
    for (const SignedLink &link : links) {
        if (link.url) {
            lines.append(link.url->toString(QUrl::FullyEncoded));
            local = local || link.url->isLocalFile();
        } else if (!problem) {
            problem = link.url.error();
        }
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    const int count = static_cast<int>(lines.size());
    if (problem) {
        // A sentence of its own, as what was copied is there all the same.
        if (count > 0)
            problem->userText = tr("%n link(s) copied, but not all.", nullptr, count) + u' ' + problem->userText;
        Q_EMIT failed(*problem);
    } else if (local) {
        Q_EMIT message(count == 1 ? tr("Link copied. It leads to the file on this computer.")
                                  : tr("%n link(s) copied. They lead to files on this computer.", nullptr, count));
    } else if (count == 1) {
        Q_EMIT message(tr("Link copied. It works for %1.").arg(LinkExpiry::longText(expiresIn)));
    } else if (count > 1) {
        Q_EMIT message(tr("%n link(s) copied, one a line. They work for %1.", nullptr, count)
                           .arg(LinkExpiry::longText(expiresIn)));
    }
}

void FolderActions::copyLinksForOtherTime(const QString &accountId, const QList<ObjectInfo> &objects)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Copy link"));
    dialog->setLabelText(tr("Hours that the link is to work:"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, 24 * 365);
    dialog->setIntValue(48);
    dialog->setOkButtonText(tr("Copy link"));
    connect(dialog, &QInputDialog::intValueSelected, this,
            [this, accountId, objects](int hours) { copyLinks(accountId, objects, std::chrono::hours(hours)); });
    dialog->open();
}

void FolderActions::copyUploadLink(const QString &accountId, const StoragePath &folder)
{
    const QString title = nameInSentence(m_context.titleOf(accountId, folder));
    auto *dialog = new UploadLinkDialog(title, m_window);
    connect(dialog, &UploadLinkDialog::chosen, this, [this, accountId, folder](const QString &name, bool mayReplace) {
        if (const std::optional<Error> problem = nameProblem(name)) {
            Q_EMIT failed(*problem);
            return;
        }
        const std::shared_ptr<StorageService> place = storage(accountId);
        if (!place)
            return;
        const auto answered = [this, place, name](const Result<UploadLink> &link) {
            if (!link) {
                Q_EMIT failed(link.error());
                return;
            }
            const QString until = link->expires.isValid()
                                      ? tr("It works until %1.")
                                            .arg(QLocale().toString(link->expires.toLocalTime(), QLocale::ShortFormat))
                                      : tr("It works for about two hours.");
            toClipboard(link->url, tr("Link to upload “%1” copied.").arg(nameInSentence(name)) + u' ' + until);
        };
        QCoro::connect(place->uploadUrl(folder.child(name), mayReplace), this, answered);
    });
    dialog->open();
}

void FolderActions::copyPublicLink(const QString &accountId, const ObjectInfo &info)
{
    const std::shared_ptr<StorageService> place = storage(accountId);
    if (!place)
        return;
    QCoro::connect(place->bucket(info.path.bucket), this, [this, info, place](const Result<Bucket> &bucket) {
        if (!bucket || !bucket->isPublic) {
            Q_EMIT failed(makeError(ErrorKind::AccessDenied,
                                    tr("This bucket isn’t public. Copy a link that works for some time instead.")));
            return;
        }
        const Result<QUrl> url = place->publicUrl(info.path);
        if (url)
            toClipboard(*url, tr("Public link copied. Anyone can open it as long as the bucket is public."));
        else
            Q_EMIT failed(url.error());
    });
}

void FolderActions::showInFolder(const QString &accountId, const ObjectInfo &info)
{
    const std::shared_ptr<StorageService> place = storage(accountId);
    if (!place)
        return;
    QCoro::connect(place->signedUrl(info.path, std::chrono::hours(1)), this, [this, place](const Result<QUrl> &url) {
        if (!url)
            Q_EMIT failed(url.error());
        else if (url->isLocalFile())
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(url->toLocalFile()).path()));
    });
}

void FolderActions::editDetails(const QString &accountId, const StoragePath &path)
{
    const std::shared_ptr<StorageService> place = storage(accountId);
    if (!place || path.isFolder())
        return;
    // A listing doesn't tell all of it.
    const auto answered = [this, place, accountId, path](const Result<ObjectInfo> &info) {
        if (!info) {
            Q_EMIT failed(info.error());
            return;
        }
        ObjectInfo known = *info;
        known.path = path;
        openDetails(accountId, known);
    };
    QCoro::connect(place->stat(path), this, answered);
}

void FolderActions::openDetails(const QString &accountId, const ObjectInfo &info)
{
    auto *dialog = new DetailsDialog(info, m_window);
    connect(dialog, &DetailsDialog::submitted, this,
            [this, dialog, accountId, path = info.path](const ObjectDetails &details) {
                const std::shared_ptr<StorageService> place = storage(accountId);
                if (!place) {
                    dialog->showProblem(tr("You are signed out. Sign in and try again."));
                    return;
                }
                const auto answered = [this, place, path,
                                       dialog = QPointer(dialog)](const Result<ObjectInfo> &changed) {
                    if (!changed) {
                        if (dialog)
                            dialog->showProblem(changed.error().userText);
                        return;
                    }
                    if (dialog)
                        dialog->accept();
                    ObjectInfo now = *changed;
                    now.path = path;
                    Q_EMIT detailsChanged(now);
                };
                QCoro::connect(place->setDetails(path, details), this, answered);
            });
    dialog->open();
}

} // namespace bucketdeck
