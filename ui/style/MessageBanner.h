#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace bucketdeck {

class IconButton;

/// A line above a place that says what happened and offers what to do. Hidden until shown with words.
class MessageBanner final : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Info, Warning, Error };

    explicit MessageBanner(QWidget *parent = nullptr);

    /// `text` is plain. An empty `action` shows no button.
    void showMessage(Tone tone, const QString &text, const QString &action = {});
    [[nodiscard]] QString text() const;
    /// Whether the user may close it; true at first.
    void setClosable(bool closable);

Q_SIGNALS:
    void actionTriggered();
    void closed();

private:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void tint();

    Tone m_tone = Tone::Info;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    IconButton *m_close;
};

} // namespace bucketdeck
