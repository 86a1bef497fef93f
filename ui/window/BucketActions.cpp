#include "ui/window/BucketActions.h"

#include "core/transfer/TransferReport.h"
#include "ui/style/NameInSentence.h"
#include "ui/transfers/ReportDialog.h"
#include "ui/window/EditBucketDialog.h"
#include "ui/window/EmptyBucketDialog.h"
#include "ui/window/NewBucketDialog.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace bucketdeck {
namespace {

/// Asks, and gives the button that says yes.
QPushButton *ask(const QString &text, const QString &more, const QString &doIt, QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::Warning, BucketActions::tr("Bucket"), text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    QPushButton *yes = box->addButton(doIt, QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel)); // Enter must not be what deletes.
    box->open();
    return yes;
}

} // namespace

BucketActions::BucketActions(StorageOf storage, QWidget *window)
    : QObject(window)
    , m_storage(std::move(storage))
    , m_window(window)
{
}

BucketActions::~BucketActions()
{
    m_cancel.cancel();
}

std::shared_ptr<StorageService> BucketActions::storage()
{
    std::shared_ptr<StorageService> found = m_storage();
    if (!found)
        Q_EMIT message(tr("You are signed out of this project. Sign in again first."));
    return found;
}

void BucketActions::create()
{
    auto *dialog = new NewBucketDialog(m_window);
    connect(dialog, &NewBucketDialog::submitted, this, [this, dialog](const BucketSpec &spec) {
        const std::shared_ptr<StorageService> place = m_storage();
        if (!place) {
            dialog->showProblem(tr("You are signed out of this project. Sign in again first."));
            return;
        }
        const auto answered = [this, place, dialog = QPointer(dialog)](const Result<Bucket> &made) {
            if (!made) {
                if (dialog)
                    dialog->showProblem(made.error().userText);
                return;
            }
            if (dialog)
                dialog->accept();
            Q_EMIT bucketsChanged();
            Q_EMIT bucketMade(made->id);
        };
        QCoro::connect(place->createBucket(spec), this, answered);
    });
    dialog->open();
}

void BucketActions::edit(const QString &id)
{
    const std::shared_ptr<StorageService> place = storage();
    if (!place)
        return;
    const auto answered = [this, place](const Result<Bucket> &bucket) {
        if (!bucket)
            Q_EMIT message(bucket.error().userText);
        else if (!bucket->listed)
            Q_EMIT message(tr("This bucket’s rules are hidden from you. Ask the project’s owner."));
        else
            openEdit(*bucket);
    };
    QCoro::connect(place->bucket(id), this, answered);
}

void BucketActions::openEdit(const Bucket &bucket)
{
    auto *dialog = new EditBucketDialog(bucket, m_window);
    connect(dialog, &EditBucketDialog::submitted, this, [this, dialog, id = bucket.id](const BucketSettings &settings) {
        const std::shared_ptr<StorageService> place = m_storage();
        if (!place) {
            dialog->showProblem(tr("You are signed out of this project. Sign in again first."));
            return;
        }
        const auto answered = [this, place, dialog = QPointer(dialog)](const Result<Bucket> &changed) {
            if (!changed) {
                if (dialog)
                    dialog->showProblem(changed.error().userText);
                return;
            }
            if (dialog)
                dialog->accept();
            Q_EMIT message(tr("The rules of “%1” are saved.").arg(nameInSentence(changed->name)));
            Q_EMIT bucketsChanged();
        };
        QCoro::connect(place->updateBucket(id, settings), this, answered);
    });
    dialog->open();
}

void BucketActions::empty(const QString &id)
{
    const std::shared_ptr<StorageService> place = storage();
    if (!place)
        return;
    auto *dialog = new EmptyBucketDialog(place, id, m_window);
    connect(dialog, &EmptyBucketDialog::submitted, this, [this, place, dialog, id] {
        const CancelToken cancel;
        m_cancel.onCancel(this, [cancel] { cancel.cancel(); });
        connect(dialog, &QDialog::rejected, this, [cancel] { cancel.cancel(); });
        const auto answered = [this, place, id, dialog = QPointer(dialog)](const Result<EmptyReport> &done) {
            if (!done) {
                if (dialog && done.error().kind != ErrorKind::Cancelled)
                    dialog->showProblem(done.error().userText);
                else if (done.error().kind == ErrorKind::Cancelled)
                    Q_EMIT message(tr("Stopped. What wasn’t deleted yet is still in “%1”.").arg(nameInSentence(id)));
                return;
            }
            if (dialog)
                dialog->accept();
            emptied(id, *done);
        };
        QCoro::connect(place->emptyBucket(id, cancel), this, answered);
    });
    dialog->open();
}

void BucketActions::emptied(const QString &id, const EmptyReport &report)
{
    const QString name = nameInSentence(id);
    if (report.state == EmptyReport::State::Queued) {
        Q_EMIT message(
            tr("The server will empty “%1”. That may take up to an hour; until then files are still shown.").arg(name));
    } else if (report.failed.isEmpty()) {
        Q_EMIT message(tr("“%1” is empty now.").arg(name));
    } else {
        TransferReport left;
        for (const ItemFailure &failure : report.failed)
            left.add(failure.path, failure.error);
        auto *dialog = new ReportDialog(tr("Not everything in “%1” could be deleted").arg(name), left, m_window);
        dialog->open();
    }
    Q_EMIT bucketsChanged();
}

void BucketActions::remove(const QString &id)
{
    const std::shared_ptr<StorageService> place = storage();
    if (!place)
        return;
    // Placeholders of empty folders are objects as well to the server.
    ListRequest first;
    first.folder = {id, {}};
    first.pageSize = 1;
    first.recursive = true;
    const auto answered = [this, place, id](const Result<ObjectPage> &page) {
        if (!page)
            Q_EMIT message(page.error().userText);
        else if (page->entries.isEmpty())
            confirmRemoval(id);
        else
            offerToEmpty(id);
    };
    QCoro::connect(place->listFolder(first), this, answered);
}

void BucketActions::offerToEmpty(const QString &id)
{
    QPushButton *yes =
        ask(tr("“%1” isn’t empty.").arg(nameInSentence(id)),
            tr("Only an empty bucket can be deleted. Empty it first, then delete it."), tr("Empty it…"), m_window);
    connect(yes, &QPushButton::clicked, this, [this, id] { empty(id); });
}

void BucketActions::confirmRemoval(const QString &id)
{
    QPushButton *yes = ask(tr("Delete the bucket “%1”?").arg(nameInSentence(id)),
                           tr("It is empty. Its rules go with it. This can’t be undone."), tr("Delete"), m_window);
    connect(yes, &QPushButton::clicked, this, [this, id] {
        const std::shared_ptr<StorageService> place = storage();
        if (!place)
            return;
        const auto answered = [this, place, id](const Result<void> &removed) {
            if (removed) {
                Q_EMIT bucketsChanged();
                Q_EMIT message(tr("The bucket “%1” is deleted.").arg(nameInSentence(id)));
            } else if (removed.error().kind == ErrorKind::BucketNotEmpty) {
                offerToEmpty(id); // Of files that are hidden from this user, or that just came.
            } else {
                Q_EMIT message(removed.error().userText);
            }
        };
        QCoro::connect(place->removeBucket(id), this, answered);
    });
}

} // namespace bucketdeck

#include "moc_BucketActions.cpp"
