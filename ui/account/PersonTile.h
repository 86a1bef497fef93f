#pragma once

#include <QPixmap>
#include <QWidget>

namespace bucketdeck {

/// A person or a project as a rounded square: the picture where there is one, else two letters on the accent colour.
class PersonTile final : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Accent, Warning };

    /// A square of `side` pixels.
    explicit PersonTile(int side, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// A null picture shows the letters again.
    void setPicture(const QPixmap &picture);
    void setTone(Tone tone);

    /// "SM" of "story mimi", "ST" of "storymimi".
    [[nodiscard]] static QString initials(const QString &name);
    /// For those who paint a tile among other things. `letters` in the weight of the painter's font.
    static void paint(QPainter *painter, const QRect &rect, const QString &letters, const QPixmap &picture,
                      const QColor &ground, const QColor &ink);

private:
    void paintEvent(QPaintEvent *event) override;

    QString m_letters;
    QPixmap m_picture;
    Tone m_tone = Tone::Accent;
};

} // namespace bucketdeck
