#pragma once

#include "ui/account/SignInPage.h"

namespace bucketdeck {

/// The system's browser has the word: signing in goes on there, and comes back here by itself.
class WaitingPage final : public SignInPage
{
    Q_OBJECT

public:
    explicit WaitingPage(QWidget *parent = nullptr);

    void start(const QString &provider);

    [[nodiscard]] QString heading() const override;
    void enter() override;

Q_SIGNALS:
    void openAgainRequested();
    void copyRequested();

private:
    QString m_provider;
    QLabel *m_words;
    QWidget *m_again;
};

} // namespace bucketdeck
