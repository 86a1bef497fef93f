#pragma once

#include <QToolButton>

namespace bucketdeck {

/// A flat button with one of our icons, tinted anew when light turns to dark. Its name is its tooltip and what a screen
/// reader says.
class IconButton final : public QToolButton
{
    Q_OBJECT

public:
    IconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);

    void setIconName(const QString &iconName);
    [[nodiscard]] QString iconName() const { return m_iconName; }
    void setName(const QString &name);

private:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void tint();

    QString m_iconName;
};

} // namespace bucketdeck
