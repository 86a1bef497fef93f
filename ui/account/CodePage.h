#pragma once

#include "core/account/SignInStep.h"
#include "ui/account/SignInPage.h"

#include <chrono>

class QComboBox;
class QTimer;

namespace bucketdeck {

class CodeField;
class FlatButton;
class FormField;

/// How long to wait before another mail is asked for: what a project allows, unless it was set otherwise.
inline constexpr std::chrono::seconds mailPause{60};

/// A code is waited for: from a mail (which may have a link instead), or from the phone of a two-step sign-in.
class CodePage final : public SignInPage
{
    Q_OBJECT

public:
    enum class Purpose { SignUp, SignIn, Recovery, SecondStep };

    explicit CodePage(QWidget *parent = nullptr);

    /// `email`: where the mail went; of no matter for the second step. Clears what was typed before.
    void start(Purpose purpose, const QString &email);
    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    /// The authenticators to choose from, where the user has several.
    void setFactors(const QList<AuthFactor> &factors);
    [[nodiscard]] QString factorId() const;
    /// The mail for this went to `email` so lately that another can't be asked for yet.
    [[nodiscard]] bool isWaitingFor(Purpose purpose, const QString &email) const;
    /// A mail went out: another can be asked for after so long.
    void mailSent(std::chrono::seconds pause);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString submitText() const override;
    [[nodiscard]] QString busyText() const override;
    void submit() override;
    void enter() override;
    bool showProblem(const Error &error) override;

Q_SIGNALS:
    void submitted(const QString &code);
    void resendRequested();

private:
    void countDown();

    Purpose m_purpose = Purpose::SignIn;
    QString m_email;
    QComboBox *m_factors;
    QLabel *m_words;
    CodeField *m_code;
    FormField *m_field;
    FlatButton *m_resend;
    QTimer *m_second;
    std::chrono::seconds m_pause{0};
};

} // namespace bucketdeck
