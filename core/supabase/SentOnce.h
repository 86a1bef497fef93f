#pragma once

#include <QIODevice>

namespace bucketdeck {

/// Reads through to another device, and can't be put back to its start once anything was read. QNetworkAccessManager
/// sends a request again by itself when its connection breaks off without an answer, POSTs too: of what may have been
/// done already it can't, for want of the body.
class SentOnce final : public QIODevice
{
    Q_OBJECT

public:
    /// `source` is open for reading, at its start, and outlives this.
    SentOnce(QIODevice *source, QObject *parent);

    [[nodiscard]] bool isSequential() const override { return m_source->isSequential(); }
    [[nodiscard]] qint64 size() const override { return m_source->size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_source->bytesAvailable(); }
    [[nodiscard]] bool atEnd() const override { return m_source->atEnd(); }
    bool reset() override { return !m_wasRead; }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice *m_source;
    bool m_wasRead = false;
};

} // namespace bucketdeck
