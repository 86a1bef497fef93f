#pragma once

#include "core/account/Account.h"
#include "ui/account/AccountCalls.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace bucketdeck {

class Card;
class FactorsModel;
class FlatButton;
class FormField;
class MessageBanner;
class PersonTile;

/// A user's own account in a project: name, address, picture, password, two-step sign-in, and where one is signed in.
/// Opened with open(); deletes itself when closed.
class AccountDialog final : public QDialog
{
    Q_OBJECT

public:
    AccountDialog(const Account &account, AccountCalls calls, QWidget *parent = nullptr);

    void setPicture(const QPixmap &picture);
    /// The cutting out of a picture that was chosen.
    void choosePart(const QImage &image);
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    /// What was done, in a sentence for the window behind.
    void message(const QString &text);
    void signOutRequested(bucketdeck::SignOutScope scope);

private:
    [[nodiscard]] QVBoxLayout *addCard(QVBoxLayout *column, const QString &title, QLabel *words = nullptr);
    [[nodiscard]] QWidget *buildHead();
    void buildProfile(QVBoxLayout *card);
    void buildSteps(QVBoxLayout *card);
    void buildSessions(QVBoxLayout *card);
    [[nodiscard]] QLabel *makeWords(const QString &text = {});
    void paintEvent(QPaintEvent *event) override;

    void load();
    void loadPicture();
    void showProfile(const UserProfile &profile);
    void showError(const Error &error);
    void updateButtons();
    void saveProfile();
    void changePassword();
    void choosePicture();
    void readPicture(const QString &path);
    void removePicture();
    void enrol();
    void removeFactor();
    void endOthers();
    void askBeforeEverywhere();

    template <typename T>
    void run(Task<T> task, std::function<void(const Result<T> &)> then);

    Account m_account;
    AccountCalls m_calls;
    UserProfile m_profile;
    bool m_loaded = false;

    MessageBanner *m_banner;
    PersonTile *m_tile;
    QLabel *m_title;
    QLabel *m_subtitle;
    FlatButton *m_choosePicture;
    FlatButton *m_removePicture;
    FormField *m_name;
    FormField *m_email;
    QPushButton *m_save;
    QPushButton *m_password;
    FactorsModel *m_factors;
    QListView *m_factorList;
    QLabel *m_stepWords;
    QPushButton *m_addFactor;
    QPushButton *m_removeFactor;
    QPushButton *m_endOthers;
};

} // namespace bucketdeck
