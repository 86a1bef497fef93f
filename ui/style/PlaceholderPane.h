#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bucketdeck {

/// What stands where there is nothing to show: a picture, a sentence, what can be done.
class PlaceholderPane : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceholderPane(QWidget *parent = nullptr);

    /// Plain text; an empty `text` or `button` isn't shown.
    void setContent(const QString &icon, const QString &title, const QString &text, const QString &button);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void buttonClicked();

protected:
    void changeEvent(QEvent *event) override;
    /// Below the button.
    void addPart(QWidget *part);

private:
    void tint();

    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    QVBoxLayout *m_column;
    QString m_icon;
};

} // namespace bucketdeck
