#pragma once

#include "ui/account/SignInPage.h"

namespace bucketdeck {

class FormField;

/// The end of a recovery: the new password.
class NewPasswordPage final : public SignInPage
{
    Q_OBJECT

public:
    explicit NewPasswordPage(QWidget *parent = nullptr);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString submitText() const override;
    [[nodiscard]] QString busyText() const override;
    void submit() override;
    void enter() override;
    bool showProblem(const Error &error) override;

Q_SIGNALS:
    void submitted(const QString &password);

private:
    FormField *m_password;
};

} // namespace bucketdeck
