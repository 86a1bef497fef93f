#pragma once

#include <QAbstractButton>

namespace bucketdeck {

/// The round one: play or pause.
class PlayButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PlayButton(QWidget *parent = nullptr);

    void setPlaying(bool playing);
    [[nodiscard]] bool isPlaying() const { return m_playing; }
    [[nodiscard]] QSize sizeHint() const override { return {40, 40}; }

private:
    void paintEvent(QPaintEvent *event) override;

    bool m_playing = false;
};

} // namespace bucketdeck
