#pragma once

#include "ui/account/SignInPage.h"

namespace bucketdeck {

class FormField;

/// A new account in the project: name (if one likes), address, password.
class SignUpPage final : public SignInPage
{
    Q_OBJECT

public:
    explicit SignUpPage(QWidget *parent = nullptr);

    void setEmail(const QString &email);
    [[nodiscard]] QString email() const;

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString submitText() const override;
    [[nodiscard]] QString busyText() const override;
    void submit() override;
    void enter() override;
    bool showProblem(const Error &error) override;

Q_SIGNALS:
    void submitted(const QString &name, const QString &email, const QString &password);

private:
    FormField *m_name;
    FormField *m_email;
    FormField *m_password;
};

} // namespace bucketdeck
