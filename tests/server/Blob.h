#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>
#include <QIODevice>
#include <QString>

#include <memory>

namespace bucketdeck::practice {

/// The bytes of an object, never changed once made. Small ones are held in memory, large ones in a file that is
/// removed with the blob, so that an upload of 1 GiB costs disk and not memory.
class Blob
{
public:
    [[nodiscard]] static std::shared_ptr<const Blob> fromBytes(const QByteArray &bytes);
    Blob(QByteArray bytes, QString path, qint64 size, QByteArray md5);
    ~Blob();
    Blob(const Blob &) = delete;
    Blob &operator=(const Blob &) = delete;

    [[nodiscard]] qint64 size() const { return m_size; }
    /// 32 hexadecimal digits in quotes, as the file backend answers [149].
    [[nodiscard]] QByteArray etag() const { return '"' + m_md5 + '"'; }
    [[nodiscard]] std::unique_ptr<QIODevice> open() const;
    [[nodiscard]] QByteArray readAll() const;

private:
    QByteArray m_bytes;
    QString m_path;
    qint64 m_size;
    QByteArray m_md5;
};

/// Takes bytes as they arrive and makes a blob of them.
class BlobWriter
{
public:
    /// Without `keeps`, what is too large for memory is counted and hashed, and gone.
    explicit BlobWriter(const QString &directory, bool keeps = true);
    ~BlobWriter();
    BlobWriter(const BlobWriter &) = delete;
    BlobWriter &operator=(const BlobWriter &) = delete;

    /// False when the disk took no more.
    bool write(QByteArrayView bytes);
    [[nodiscard]] qint64 size() const { return m_size; }
    /// The writer holds nothing afterwards.
    [[nodiscard]] std::shared_ptr<const Blob> finish();

private:
    bool spill();

    QString m_directory;
    bool m_keeps;
    QByteArray m_memory;
    std::unique_ptr<QFile> m_file;
    QCryptographicHash m_hash{QCryptographicHash::Md5};
    qint64 m_size = 0;
};

} // namespace bucketdeck::practice
