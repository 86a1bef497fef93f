#pragma once

#include <QFrame>

class QCheckBox;
class QLabel;

namespace bucketdeck {

/// What a secret key means, said at once when one is pasted, and the one way to use it all the same.
class SecretKeyWarning final : public QFrame
{
    Q_OBJECT

public:
    explicit SecretKeyWarning(QWidget *parent = nullptr);

Q_SIGNALS:
    /// `keep`: in this computer's keyring, for the next start.
    void insisted(bool keep);

private:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void tint();

    QLabel *m_icon;
    QCheckBox *m_keep;
};

} // namespace bucketdeck
