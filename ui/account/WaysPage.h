#pragma once

#include "core/account/SignInFlows.h"
#include "ui/account/SignInPage.h"

class QCheckBox;
class QGridLayout;

namespace bucketdeck {

class FlatButton;
class FormField;

/// The ways into one project, as the project itself says: no button is shown that it would refuse.
class WaysPage final : public SignInPage
{
    Q_OBJECT

public:
    explicit WaysPage(QWidget *parent = nullptr);

    void setProject(const QString &name, const AuthSettings &settings);
    /// Who has no account in the project yet gets one.
    [[nodiscard]] bool takesNewUsers() const { return !m_settings.signUpDisabled; }
    void setEmail(const QString &email);
    [[nodiscard]] QString email() const;
    [[nodiscard]] bool remembers() const;

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString submitText() const override;
    [[nodiscard]] QString busyText() const override;
    void submit() override;
    void enter() override;
    bool showProblem(const Error &error) override;

    /// "GitHub" of "github".
    [[nodiscard]] static QString providerName(const QString &id);

Q_SIGNALS:
    void passwordGiven(const QString &email, const QString &password);
    void codeWanted(const QString &email);
    void signUpWanted();
    void recoveryWanted();
    void providerChosen(const QString &id);
    void anonymousChosen();

private:
    /// An address was typed; else it is asked for beside the field.
    [[nodiscard]] bool hasAddress();
    void fillOthers();
    void addOther(const QString &icon, const QString &text, std::function<void()> go);

    QString m_project;
    AuthSettings m_settings;
    FormField *m_email;
    FormField *m_password;
    QCheckBox *m_remember;
    FlatButton *m_forgot;
    QLabel *m_note;
    QWidget *m_or;
    QWidget *m_others;
    QGridLayout *m_grid;
    QWidget *m_newHere;
    FlatButton *m_create;
};

} // namespace bucketdeck
