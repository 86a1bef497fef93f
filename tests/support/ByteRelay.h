#pragma once

#include <QTcpSocket>

#include <algorithm>

namespace bucketdeck {

/// Carries bytes between two connected sockets, no faster than the slower one takes them, and ends both when one ends.
/// A child of `left`'s parent; owns both.
class ByteRelay final : public QObject
{
public:
    ByteRelay(QTcpSocket *left, QTcpSocket *right, QObject *parent)
        : QObject(parent)
    {
        join(left, right);
        join(right, left);
        left->setParent(this);
        right->setParent(this);
        carry(left, right);
        carry(right, left);
    }

private:
    static constexpr qint64 bufferBytes = 256 * 1024;

    void join(QTcpSocket *from, QTcpSocket *to)
    {
        from->setReadBufferSize(bufferBytes);
        connect(from, &QTcpSocket::readyRead, this, [from, to] { carry(from, to); });
        connect(to, &QTcpSocket::bytesWritten, this, [from, to] { carry(from, to); });
        connect(from, &QTcpSocket::disconnected, this, [this, from, to] {
            if (to->isOpen() && from->isOpen())
                to->write(from->readAll());
            to->disconnectFromHost();
            deleteLaterOnce(to);
        });
    }

    static void carry(QTcpSocket *from, QTcpSocket *to)
    {
        if (!from->isOpen() || !to->isOpen())
            return;
        const qint64 room = bufferBytes - to->bytesToWrite();
        if (room > 0 && from->bytesAvailable() > 0)
            to->write(from->read(room));
    }

    void deleteLaterOnce(const QTcpSocket *other)
    {
        if (other->state() == QAbstractSocket::UnconnectedState)
            deleteLater();
    }
};

} // namespace bucketdeck
