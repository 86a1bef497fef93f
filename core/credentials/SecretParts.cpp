#include "core/credentials/SecretParts.h"

namespace bucketdeck {
namespace {

constexpr int maxOthers = 64;
constexpr int headRoom = 32; // "bd1 64 <16 hex>\n"
const QByteArray magic = QByteArrayLiteral("bd1");

} // namespace

SecretParts SecretParts::split(const QByteArray &secret, const QByteArray &generation)
{
    SecretParts parts;
    parts.generation = generation;
    const qsizetype first = maxEntryBytes - headRoom;
    for (qsizetype at = first; at < secret.size(); at += maxEntryBytes)
        parts.others.append(secret.mid(at, maxEntryBytes));
    parts.main = magic + ' ' + QByteArray::number(parts.others.size()) + ' ' + generation + '\n' + secret.left(first);
    return parts;
}

std::optional<SecretHead> SecretHead::parse(const QByteArray &mainEntry)
{
    const qsizetype end = mainEntry.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> words = mainEntry.left(end).split(' ');
    if (words.size() != 3 || words.at(0) != magic)
        return std::nullopt;
    bool isNumber = false;
    SecretHead head;
    head.otherCount = words.at(1).toInt(&isNumber);
    if (!isNumber || head.otherCount < 0 || head.otherCount > maxOthers)
        return std::nullopt;
    head.generation = words.at(2);
    head.firstPiece = mainEntry.mid(end + 1);
    return head;
}

QString secretPartKey(const QString &key, const QByteArray &generation, int index)
{
    return QStringLiteral("%1#%2.%3").arg(key, QString::fromLatin1(generation), QString::number(index + 1));
}

} // namespace bucketdeck
