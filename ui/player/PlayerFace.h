#pragma once

#include <QImage>
#include <QList>
#include <QString>

namespace bucketdeck {

/// What shows what plays: the bar of the window, the mini player. PlayerController fills all of them.
class PlayerFace
{
public:
    PlayerFace() = default;
    virtual ~PlayerFace() = default;
    Q_DISABLE_COPY_MOVE(PlayerFace)

    virtual void setTrack(const QString &title, const QString &status) = 0; ///< Empty title: nothing is loaded.
    virtual void setStatus(const QString &status) = 0;
    virtual void setPlaying(bool playing) = 0;
    virtual void setNeighbours(bool previous, bool next) = 0;
    virtual void setPosition(qint64 milliseconds) = 0;
    virtual void setDuration(qint64 milliseconds) = 0;
    virtual void setPeaks(const QList<float> &peaks) = 0;
    virtual void setBufferedShare(double share) = 0;
    virtual void setVolume(double volume) = 0;      ///< 0 to 1
    virtual void setCover(const QImage &cover) = 0; ///< Null: there is none.
};

} // namespace bucketdeck
