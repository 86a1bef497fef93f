#include "core/supabase/V1Walk.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>

namespace bucketdeck {
namespace {

constexpr QChar mark = u'1';

} // namespace

V1Walk V1Walk::ofFolder(const QString &prefix)
{
    V1Walk walk;
    walk.m_folders = QStringList(prefix);
    return walk;
}

bool V1Walk::isCursor(const QString &text)
{
    return text.startsWith(mark);
}

std::optional<V1Walk> V1Walk::fromCursor(const QString &cursor)
{
    const QJsonArray parts = QJsonDocument::fromJson(cursor.mid(1).toUtf8()).array();
    const QJsonArray folders = parts.at(0).toArray();
    const QByteArray marks = QByteArray::fromBase64(parts.at(2).toString().toLatin1());
    if (!isCursor(cursor) || folders.isEmpty() || marks.size() % qsizetype(sizeof(Mark)) != 0)
        return std::nullopt;
    V1Walk walk;
    for (const QJsonValue &folder : folders)
        walk.m_folders.append(folder.toString());
    walk.m_offset = qMax(0, parts.at(1).toInt());
    walk.m_seen.reserve(marks.size() / qsizetype(sizeof(Mark)));
    for (qsizetype at = 0; at < marks.size(); at += qsizetype(sizeof(Mark)))
        walk.m_seen.insert(qFromLittleEndian<Mark>(marks.constData() + at));
    return walk;
}

QString V1Walk::cursor() const
{
    if (m_folders.isEmpty())
        return {};
    QByteArray marks(m_seen.size() * qsizetype(sizeof(Mark)), Qt::Uninitialized);
    char *to = marks.data();
    for (const Mark each : m_seen) {
        qToLittleEndian(each, to);
        to += sizeof(Mark);
    }
    const QJsonArray parts{QJsonArray::fromStringList(m_folders), m_offset, QString::fromLatin1(marks.toBase64())};
    return mark + QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

V1Walk::Mark V1Walk::markOf(const QJsonValue &row)
{
    // A file and a folder may share a name.
    const QJsonObject object = row.toObject();
    const QByteArray text =
        (object.value(u"id").toString().isEmpty() ? "/" : "") + object.value(u"name").toString().toUtf8();
    return qFromLittleEndian<Mark>(QCryptographicHash::hash(text, QCryptographicHash::Md5).constData());
}

V1Walk::Window V1Walk::window(int pageSize)
{
    m_pageSize = pageSize;
    // The row that is known already doesn't count as one of the page.
    m_limit = m_seen.isEmpty() ? pageSize : pageSize + 1;
    return {m_folders.last(), m_offset, m_limit};
}

bool V1Walk::fits(const QJsonArray &rows)
{
    if (m_offset == 0 || std::any_of(rows.begin(), rows.end(), [this](const QJsonValue &row) { return isKnown(row); }))
        return true;
    m_offset = qMax(0, m_offset - m_limit);
    return false;
}

QJsonArray V1Walk::take(const QJsonArray &rows)
{
    QJsonArray news;
    int taken = 0;
    for (; taken < rows.size() && news.size() < m_pageSize; ++taken) {
        const QJsonValue row = rows.at(taken);
        if (isKnown(row))
            continue;
        m_seen.insert(markOf(row));
        news.append(row);
    }
    if (taken == rows.size() && rows.size() < m_limit) {
        m_folders.removeLast();
        m_offset = 0;
        m_seen.clear();
    } else {
        // From the last row on: the next window begins with one that is known.
        m_offset += qMax(0, taken - 1);
    }
    return news;
}

} // namespace bucketdeck
