#pragma once

#include "core/account/UserProfile.h"
#include "core/base/Error.h"

#include <QDialog>

class QLabel;

namespace bucketdeck {

class AccentButton;
class CodeField;
class FormField;
class MessageBanner;
class QrView;

/// Sets up a two-step sign-in: a name, then the QR code (and the key in letters) for the phone, then the first code
/// of it. Stays open, busy, until it is told how it went.
class EnrolDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EnrolDialog(QWidget *parent = nullptr);

    void showEnrolment(const TotpEnrolment &enrolment);
    void showError(const Error &error);

Q_SIGNALS:
    void named(const QString &name);
    void confirmed(const QString &factorId, const QString &code);
    /// Closed before the first code was right: what was begun is of no use.
    void givenUp(const QString &factorId);

private:
    /// A null image: the letters are enough.
    void showKey(const QImage &qrCode);
    void submit();
    void showBusy(bool busy);
    void fit();
    void done(int result) override;

    QString m_factorId; ///< Empty: the name is asked for.
    MessageBanner *m_banner;
    QLabel *m_words;
    FormField *m_name;
    QWidget *m_key;
    QrView *m_qr;
    QLabel *m_secret;
    CodeField *m_code;
    FormField *m_codeField;
    AccentButton *m_submit;
};

} // namespace bucketdeck
