#pragma once

#include "ui/account/SignInPage.h"

namespace bucketdeck {

class FormField;

/// The password is forgotten: where to send the code.
class RecoveryPage final : public SignInPage
{
    Q_OBJECT

public:
    explicit RecoveryPage(QWidget *parent = nullptr);

    void setEmail(const QString &email);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString submitText() const override;
    [[nodiscard]] QString busyText() const override;
    void submit() override;
    void enter() override;

Q_SIGNALS:
    void submitted(const QString &email);

private:
    FormField *m_email;
};

} // namespace bucketdeck
