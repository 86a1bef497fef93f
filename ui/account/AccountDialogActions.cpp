// What is changed in an account, and the small windows that ask for it.
#include "ui/account/AccountDialog.h"

#include "ui/account/EnrolDialog.h"
#include "ui/account/FactorsModel.h"
#include "ui/account/FormField.h"
#include "ui/account/PasswordDialog.h"
#include "ui/account/PictureDialog.h"
#include "ui/account/PictureReader.h"
#include "ui/account/SignInPage.h"
#include "ui/style/NameInSentence.h"

#include <QFileDialog>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>

namespace bucketdeck {
namespace {

QMessageBox *question(const QString &text, const QString &more, QWidget *parent)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, AccountDialog::tr("Account"), text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    return box;
}

} // namespace

template <typename T>
void AccountDialog::run(Task<T> task, std::function<void(const Result<T> &)> then)
{
    task.then([self = QPointer(this), then = std::move(then)](const Result<T> &result) {
        if (self)
            then(result);
    });
}

void AccountDialog::load()
{
    run<UserProfile>(m_calls.profile(), [this](const Result<UserProfile> &profile) {
        if (!profile) {
            showError(profile.error());
            return;
        }
        showProfile(*profile);
        loadPicture();
    });
}

void AccountDialog::loadPicture()
{
    if (!m_profile.picture) {
        setPicture({});
        return;
    }
    run<QByteArray>(m_calls.picture(), [this](const Result<QByteArray> &bytes) {
        if (!bytes)
            return; // The letters stand for it.
        run<QImage>(PictureReader::fromBytes(*bytes), [this](const Result<QImage> &image) {
            if (image)
                setPicture(QPixmap::fromImage(*image));
        });
    });
}

void AccountDialog::saveProfile()
{
    if (!m_save->isEnabled())
        return;
    ProfileChange change;
    if (m_name->text() != m_profile.name)
        change.name = m_name->text();
    if (m_email->text() != m_profile.email) {
        if (!looksLikeAddress(m_email->text())) {
            m_email->showProblem(tr("Enter your e-mail address."));
            return;
        }
        change.email = m_email->text();
    }
    m_save->setEnabled(false);
    run<UserProfile>(m_calls.change(change), [this, change](const Result<UserProfile> &profile) {
        if (profile) {
            showProfile(*profile);
            Q_EMIT message(tr("Your account is saved."));
            return;
        }
        updateButtons();
        if (change.email &&
            (profile.error().kind == ErrorKind::AlreadyExists || profile.error().kind == ErrorKind::InvalidArgument))
            m_email->showProblem(profile.error().userText);
        else
            showError(profile.error());
    });
}

void AccountDialog::changePassword()
{
    auto *dialog = new PasswordDialog(this);
    connect(dialog, &PasswordDialog::codeRequested, this, [this, dialog] {
        run<void>(m_calls.requestPasswordCode(), [shown = QPointer(dialog)](const Result<void> &sent) {
            if (shown && !sent)
                shown->showError(sent.error());
        });
    });
    connect(dialog, &PasswordDialog::submitted, this, [this, dialog](const ProfileChange &change) {
        run<UserProfile>(m_calls.change(change), [this, shown = QPointer(dialog)](const Result<UserProfile> &profile) {
            if (!profile && shown) {
                shown->showError(profile.error());
            } else if (profile) {
                if (shown)
                    shown->accept();
                Q_EMIT message(tr("Your password is changed."));
            }
        });
    });
    dialog->open();
}

void AccountDialog::choosePicture()
{
    auto *dialog = new QFileDialog(this, tr("Choose a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setMimeTypeFilters({QStringLiteral("image/jpeg"), QStringLiteral("image/png"), QStringLiteral("image/webp"),
                                QStringLiteral("application/octet-stream")});
    connect(dialog, &QFileDialog::fileSelected, this, &AccountDialog::readPicture);
    dialog->open();
}

void AccountDialog::readPicture(const QString &path)
{
    run<QImage>(PictureReader::fromFile(path), [this](const Result<QImage> &image) {
        if (image)
            choosePart(*image);
        else
            showError(image.error());
    });
}

void AccountDialog::choosePart(const QImage &image)
{
    auto *dialog = new PictureDialog(image, this);
    run<QStringList>(m_calls.buckets(), [this, shown = QPointer(dialog)](const Result<QStringList> &buckets) {
        if (!shown)
            return;
        QStringList offered = buckets.value_or(QStringList());
        if (m_profile.picture) {
            offered.removeAll(m_profile.picture->bucket);
            offered.prepend(m_profile.picture->bucket);
        }
        shown->setBuckets(offered);
    });
    connect(dialog, &PictureDialog::submitted, this, [this, dialog](const QString &bucket, const QImage &picture) {
        run<UserProfile>(m_calls.setPicture(bucket, PictureReader::encoded(picture)),
                         [this, picture, shown = QPointer(dialog)](const Result<UserProfile> &profile) {
                             if (!profile && shown) {
                                 shown->showProblem(profile.error().userText);
                             } else if (profile) {
                                 showProfile(*profile);
                                 setPicture(QPixmap::fromImage(picture));
                                 if (shown)
                                     shown->accept();
                             }
                         });
    });
    dialog->open();
}

void AccountDialog::removePicture()
{
    run<UserProfile>(m_calls.removePicture(), [this](const Result<UserProfile> &profile) {
        if (!profile) {
            showError(profile.error());
            return;
        }
        showProfile(*profile);
        setPicture({});
    });
}

void AccountDialog::enrol()
{
    auto *dialog = new EnrolDialog(this);
    connect(dialog, &EnrolDialog::named, this, [this, dialog](const QString &name) {
        run<TotpEnrolment>(m_calls.enrol(name), [shown = QPointer(dialog)](const Result<TotpEnrolment> &enrolment) {
            if (shown && enrolment)
                shown->showEnrolment(*enrolment);
            else if (shown)
                shown->showError(enrolment.error());
        });
    });
    connect(dialog, &EnrolDialog::confirmed, this, [this, dialog](const QString &factorId, const QString &code) {
        run<void>(m_calls.confirmFactor(factorId, code), [this, shown = QPointer(dialog)](const Result<void> &done) {
            if (!done && shown) {
                shown->showError(done.error());
            } else if (done) {
                if (shown)
                    shown->accept();
                Q_EMIT message(tr("Two-step sign-in is on."));
                load();
            }
        });
    });
    // Half a set-up protects nothing; the server would keep it.
    connect(dialog, &EnrolDialog::givenUp, this, [this](const QString &factorId) {
        run<void>(m_calls.removeFactor(factorId), [](const Result<void> &) {});
    });
    dialog->open();
}

void AccountDialog::removeFactor()
{
    const QModelIndex chosen = m_factorList->currentIndex();
    if (!chosen.isValid())
        return;
    const QString id = chosen.data(FactorsModel::IdRole).toString();
    const QString more = m_factors->rowCount() > 1 ? tr("Signing in no longer takes its codes.")
                                                   : tr("Signing in then asks for your password alone.");
    QMessageBox *box = question(tr("Remove “%1”?").arg(nameInSentence(chosen.data().toString())), more, this);
    QPushButton *remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("Keep"), QMessageBox::RejectRole));
    connect(remove, &QPushButton::clicked, this, [this, id] {
        run<void>(m_calls.removeFactor(id), [this](const Result<void> &removed) {
            if (removed)
                load();
            else
                showError(removed.error());
        });
    });
    box->open();
}

void AccountDialog::endOthers()
{
    m_endOthers->setEnabled(false);
    run<void>(m_calls.signOut(SignOutScope::Elsewhere), [this](const Result<void> &ended) {
        m_endOthers->setEnabled(true);
        if (ended)
            Q_EMIT message(tr("You are signed in on this device only."));
        else
            showError(ended.error());
    });
}

void AccountDialog::askBeforeEverywhere()
{
    QMessageBox *box =
        question(tr("Sign out on all devices?"),
                 tr("This one as well. Transfers on their way stop, and can go on when you are back."), this);
    QPushButton *out = box->addButton(tr("Sign out everywhere"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("Stay"), QMessageBox::RejectRole));
    connect(out, &QPushButton::clicked, this, [this] {
        Q_EMIT signOutRequested(SignOutScope::Everywhere);
        accept();
    });
    box->open();
}

} // namespace bucketdeck
