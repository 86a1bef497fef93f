#pragma once

#include "core/account/UserProfile.h"
#include "core/base/Error.h"

#include <QDialog>

namespace bucketdeck {

class AccentButton;
class FlatButton;
class FormField;
class MessageBanner;

/// A new password. What else the project wants to know for it, the old one or a code by mail, is asked for when the
/// project says so. Stays open, busy, until it is told how it went.
class PasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PasswordDialog(QWidget *parent = nullptr);

    void showError(const Error &error);

Q_SIGNALS:
    /// Password, and currentPassword or code where they were asked for.
    void submitted(const bucketdeck::ProfileChange &change);
    /// The message whose code is asked for.
    void codeRequested();

private:
    void submit();
    void fit();
    void done(int result) override;

    MessageBanner *m_banner;
    FormField *m_current;
    FormField *m_new;
    FormField *m_code;
    AccentButton *m_save;
};

} // namespace bucketdeck
