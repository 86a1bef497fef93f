#include "tests/server/Blob.h"

#include <QBuffer>
#include <QUuid>

namespace bucketdeck::practice {

namespace {
constexpr qint64 kHeldInMemory = 64 * 1024;
}

std::shared_ptr<const Blob> Blob::fromBytes(const QByteArray &bytes)
{
    const QByteArray md5 = QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
    return std::make_shared<const Blob>(bytes, QString(), bytes.size(), md5);
}

Blob::Blob(QByteArray bytes, QString path, qint64 size, QByteArray md5)
    : m_bytes(std::move(bytes))
    , m_path(std::move(path))
    , m_size(size)
    , m_md5(std::move(md5))
{
}

Blob::~Blob()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

std::unique_ptr<QIODevice> Blob::open() const
{
    std::unique_ptr<QIODevice> device;
    if (m_path.isEmpty()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(m_bytes);
        device = std::move(buffer);
    } else {
        device = std::make_unique<QFile>(m_path);
    }
    if (!device->open(QIODevice::ReadOnly))
        return {};
    return device;
}

QByteArray Blob::readAll() const
{
    const auto device = open();
    return device ? device->readAll() : QByteArray();
}

BlobWriter::BlobWriter(const QString &directory, bool keeps)
    : m_directory(directory)
    , m_keeps(keeps)
{
}

BlobWriter::~BlobWriter()
{
    if (m_file)
        m_file->remove();
}

bool BlobWriter::spill()
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_file = std::make_unique<QFile>(m_directory + u'/' + name);
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    const bool written = m_file->write(m_memory) == m_memory.size();
    m_memory = QByteArray();
    return written;
}

bool BlobWriter::write(QByteArrayView bytes)
{
    m_hash.addData(bytes);
    m_size += bytes.size();
    if (!m_file && m_memory.size() + bytes.size() <= kHeldInMemory) {
        m_memory.append(bytes);
        return true;
    }
    if (!m_keeps) {
        m_memory.clear();
        return true;
    }
    if (!m_file && !spill())
        return false;
    return m_file->write(bytes.data(), bytes.size()) == bytes.size();
}

std::shared_ptr<const Blob> BlobWriter::finish()
{
    QString path;
    if (m_file) {
        m_file->close();
        path = m_file->fileName();
        m_file.reset();
    }
    return std::make_shared<const Blob>(std::exchange(m_memory, {}), path, m_size, m_hash.result().toHex());
}

} // namespace bucketdeck::practice
