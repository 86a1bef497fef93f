#include "core/cache/CacheIndex.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace bucketdeck {
namespace {

constexpr QByteArrayView magic("BDRANGE1");
constexpr qsizetype checksumBytes = 32;
constexpr qsizetype dataIdLength = 32;
constexpr quint32 maxText = 64 * 1024;

QByteArray checksumOf(QByteArrayView body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(body);
    return hash.result();
}

template <typename Number>
void append(QByteArray &to, Number number)
{
    const Number stored = qToLittleEndian(number);
    to.append(reinterpret_cast<const char *>(&stored), sizeof stored);
}

void append(QByteArray &to, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    append(to, static_cast<quint32>(bytes.size()));
    to.append(bytes);
}

/// Takes values from the front; once something is missing, nothing is taken any more.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_left(bytes)
    {
    }

    template <typename Number>
    Number number()
    {
        const QByteArrayView bytes = take(sizeof(Number));
        return bytes.isEmpty() ? Number() : qFromLittleEndian<Number>(bytes.data());
    }
    QString text()
    {
        const auto length = number<quint32>();
        if (length > maxText)
            m_bad = true;
        const QByteArrayView bytes = take(length);
        const QString read = QString::fromUtf8(bytes);
        if (read.toUtf8() != bytes)
            m_bad = true; // What isn't UTF-8 was never written here.
        return read;
    }
    [[nodiscard]] qsizetype left() const { return m_left.size(); }
    [[nodiscard]] bool isGood() const { return !m_bad; }

private:
    QByteArrayView take(qsizetype length)
    {
        if (m_bad || length > m_left.size()) {
            m_bad = true;
            return {};
        }
        const QByteArrayView taken = m_left.first(length);
        m_left = m_left.sliced(length);
        return taken;
    }

    QByteArrayView m_left;
    bool m_bad = false;
};

tl::unexpected<Error> corrupt(const QString &detail)
{
    return fail(ErrorKind::Corrupt, QCoreApplication::translate("bucketdeck::RangeCache", "A kept file is damaged."),
                detail);
}

/// None where they couldn't have been written: they are in order, apart from each other and within the object.
std::optional<RangeSet> rangesFrom(Reader &reader, qint64 size)
{
    const auto count = reader.number<quint32>();
    if (!reader.isGood() || reader.left() != static_cast<qint64>(count) * 16)
        return std::nullopt;
    std::vector<ByteRange> ranges;
    ranges.reserve(count);
    qint64 before = -1;
    for (quint32 i = 0; i < count; ++i) {
        const auto from = reader.number<qint64>();
        const auto to = reader.number<qint64>();
        if (from <= before || to <= from || to > size)
            return std::nullopt;
        ranges.push_back({from, to});
        before = to;
    }
    return RangeSet(ranges);
}

} // namespace

bool CacheIndex::isDataId(const QString &text)
{
    return text.size() == dataIdLength && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QByteArray CacheIndex::encoded() const
{
    QByteArray body;
    for (const QString &text : {key.accountId, key.path.bucket, key.path.key, key.etag, dataId})
        append(body, text);
    append(body, size);
    append(body, static_cast<qint64>(fetched.toMSecsSinceEpoch()));
    append(body, static_cast<quint32>(known.ranges().size()));
    for (const ByteRange &range : known.ranges()) {
        append(body, range.from);
        append(body, range.to);
    }
    return magic.toByteArray() + checksumOf(body) + body;
}

Result<CacheIndex> CacheIndex::decode(const QByteArray &file)
{
    const QByteArrayView all(file);
    if (all.size() < magic.size() + checksumBytes || all.size() > maxBytes || !all.startsWith(magic))
        return corrupt(QStringLiteral("no index"));
    const QByteArrayView body = all.sliced(magic.size() + checksumBytes);
    if (checksumOf(body) != all.sliced(magic.size(), checksumBytes))
        return corrupt(QStringLiteral("checksum of an index"));
    return decodeBody(body);
}

Result<CacheIndex> CacheIndex::decodeBody(QByteArrayView body)
{
    Reader reader(body);
    CacheIndex index;
    for (QString *text :
         {&index.key.accountId, &index.key.path.bucket, &index.key.path.key, &index.key.etag, &index.dataId})
        *text = reader.text();
    index.size = reader.number<qint64>();
    const auto fetched = reader.number<qint64>();
    if (!reader.isGood() || index.size < 0 || !isDataId(index.dataId) || index.key.etag.isEmpty())
        return corrupt(QStringLiteral("fields of an index"));
    index.fetched = QDateTime::fromMSecsSinceEpoch(fetched, Qt::UTC);
    const std::optional<RangeSet> known = rangesFrom(reader, index.size);
    if (!known || !index.fetched.isValid())
        return corrupt(QStringLiteral("ranges of an index"));
    index.known = *known;
    return index;
}

} // namespace bucketdeck
