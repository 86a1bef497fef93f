#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <cstring>
#include <utility>

namespace bucketdeck::test {

/// A reply as Qt makes one of two: its connection ends early, Qt sends the GET once more by itself, and the second
/// answer's bytes come where the first one's were.
class RepeatedReply final : public QNetworkReply
{
public:
    /// With `tellsHead`, its head is told again before the second answer's bytes.
    RepeatedReply(const QNetworkRequest &request, const QByteArray &all, qsizetype first, bool tellsHead,
                  QObject *parent)
        : QNetworkReply(parent)
        , m_pieces{all.left(first), all}
        , m_tellsHead(tellsHead)
    {
        setRequest(request);
        setUrl(request.url());
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, 200);
        setRawHeader("content-length", QByteArray::number(all.size()));
        setRawHeader("etag", "\"v1\"");
        open(QIODevice::ReadOnly);
        QTimer::singleShot(0, this, [this] { answer(); });
    }

    void abort() override
    {
        m_pieces.clear();
        end();
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_buffer.size() + QNetworkReply::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 size = qMin<qint64>(most, m_buffer.size());
        if (size > 0)
            std::memcpy(data, m_buffer.constData(), static_cast<size_t>(size));
        m_buffer.remove(0, size);
        return size;
    }

private:
    void answer()
    {
        Q_EMIT metaDataChanged();
        while (!m_pieces.isEmpty()) {
            m_buffer += m_pieces.takeFirst();
            Q_EMIT readyRead();
            if (m_tellsHead && !m_pieces.isEmpty())
                Q_EMIT metaDataChanged();
        }
        end();
    }

    void end()
    {
        if (isFinished())
            return;
        setFinished(true);
        Q_EMIT finished();
    }

    QByteArrayList m_pieces;
    QByteArray m_buffer;
    bool m_tellsHead;
};

/// Answers every request with a RepeatedReply.
class RepeatingNetwork final : public QNetworkAccessManager
{
public:
    RepeatingNetwork(QByteArray all, qsizetype first, bool tellsHead)
        : m_all(std::move(all))
        , m_first(first)
        , m_tellsHead(tellsHead)
    {
    }

protected:
    QNetworkReply *createRequest(Operation, const QNetworkRequest &request, QIODevice *) override
    {
        return new RepeatedReply(request, m_all, m_first, m_tellsHead, this);
    }

private:
    QByteArray m_all;
    qsizetype m_first;
    bool m_tellsHead;
};

} // namespace bucketdeck::test
