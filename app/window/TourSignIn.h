#pragma once

class QWidget;

namespace bucketdeck {

class SignInDialog;

/// The sign-in window on a project made up for pictures: it offers every way and answers at once.
SignInDialog *openSampleSignIn(QWidget *parent);
/// The same one step further: the code of a mail is waited for.
SignInDialog *openSampleCode(QWidget *parent);

} // namespace bucketdeck
