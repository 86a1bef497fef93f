#include "core/cache/FolderLists.h"

#include "core/base/Log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketdeck {
namespace {

constexpr int version = 1;
constexpr qint64 largestFile = qint64{32} * 1024 * 1024; ///< No list is larger.
constexpr auto suffix = ".list"_L1;

QDateTime timeOf(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

QJsonValue jsonOf(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue();
}

} // namespace

FolderList FolderList::levelAt(const StoragePath &folder) const
{
    FolderList level{listed, isCut, {}};
    QSet<QString> folders;
    for (const ObjectInfo &info : entries) {
        const QString &key = info.path.key;
        if (info.path.bucket != folder.bucket || !key.startsWith(folder.key) || key.size() == folder.key.size())
            continue;
        const qsizetype slash = key.indexOf(u'/', folder.key.size());
        if (slash < 0) {
            level.entries.append(info);
            continue;
        }
        ObjectInfo below;
        below.path = {folder.bucket, key.left(slash + 1)};
        if (!folders.contains(below.path.key)) {
            folders.insert(below.path.key);
            level.entries.append(below);
        }
    }
    return level;
}

FolderLists::FolderLists(QString folder)
    : m_folder(std::move(folder))
{
}

/// Tells no names.
QString FolderLists::nameOf(const PinList::Pin &pin)
{
    const QString whole = QStringList{pin.accountId, pin.path.bucket, pin.path.key}.join(u'\n');
    const QByteArray hash = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex()) + suffix;
}

void FolderLists::store(const PinList::Pin &pin, const FolderList &list) const
{
    if (m_folder.isEmpty())
        return;
    QJsonArray entries;
    const qsizetype count = std::min<qsizetype>(list.entries.size(), mostEntries);
    for (qsizetype i = 0; i < count; ++i) {
        const ObjectInfo &info = list.entries.at(i);
        if (info.path.bucket == pin.path.bucket && info.path.key.startsWith(pin.path.key))
            entries.append(QJsonArray{info.path.key.mid(pin.path.key.size()), info.size, info.etag, info.contentType,
                                      jsonOf(info.modified)});
    }
    const QJsonObject whole{{u"version"_s, version},
                            {u"listed"_s, jsonOf(list.listed)},
                            {u"cut"_s, list.isCut || count < list.entries.size()},
                            {u"entries"_s, entries}};
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(m_folder + u'/' + nameOf(pin));
    const QByteArray json = QJsonDocument(whole).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(json) != json.size() || !file.commit())
        qCWarning(logStorage) << "the list of a folder isn't kept:" << file.errorString();
}

std::optional<FolderList> FolderLists::load(const PinList::Pin &pin) const
{
    QFile file(m_folder + u'/' + nameOf(pin));
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return std::nullopt;
    const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
    if (whole.value(u"version"_s).toInt() != version)
        return std::nullopt;
    FolderList list{timeOf(whole.value(u"listed"_s)), whole.value(u"cut"_s).toBool(), {}};
    const QJsonArray entries = whole.value(u"entries"_s).toArray();
    for (const QJsonValue &value : entries) {
        const QJsonArray one = value.toArray();
        const QString name = one.at(0).toString();
        if (name.isEmpty() || list.entries.size() >= mostEntries)
            continue;
        ObjectInfo info;
        info.path = {pin.path.bucket, pin.path.key + name};
        info.size = one.at(1).toInteger(-1);
        info.etag = one.at(2).toString();
        info.contentType = one.at(3).toString();
        info.modified = timeOf(one.at(4));
        list.entries.append(info);
    }
    return list;
}

void FolderLists::keepOnly(const QList<PinList::Pin> &pins) const
{
    if (m_folder.isEmpty())
        return;
    QSet<QString> wanted;
    for (const PinList::Pin &pin : pins)
        wanted.insert(nameOf(pin));
    const QDir folder(m_folder);
    const QStringList files = folder.entryList({u'*' + suffix}, QDir::Files, QDir::Unsorted);
    for (const QString &file : files) {
        if (!wanted.contains(file))
            QFile::remove(folder.filePath(file));
    }
}

} // namespace bucketdeck
