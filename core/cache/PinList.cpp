#include "core/cache/PinList.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace bucketdeck {

bool PinList::covers(const QString &accountId, const StoragePath &path) const
{
    if (m_pins.isEmpty())
        return false;
    // From the path itself up to the bucket: few steps, however many pins there are.
    for (StoragePath at = path;; at = at.parent()) {
        if (m_pins.contains({accountId, at}))
            return true;
        if (at.isBucket())
            return false;
    }
}

QList<PinList::Pin> PinList::covering(const QString &accountId, const StoragePath &path) const
{
    QList<Pin> found;
    for (StoragePath at = path;; at = at.parent()) {
        if (m_pins.contains({accountId, at}))
            found.append({accountId, at});
        if (at.isBucket())
            return found;
    }
}

QList<PinList::Pin> PinList::sorted() const
{
    QList<Pin> all = m_pins.values();
    std::sort(all.begin(), all.end(), [](const Pin &a, const Pin &b) {
        return std::tie(a.accountId, a.path.bucket, a.path.key) < std::tie(b.accountId, b.path.bucket, b.path.key);
    });
    return all;
}

QByteArray PinList::toJson() const
{
    QJsonArray all;
    const QList<Pin> pins = sorted();
    for (const Pin &pin : pins)
        all.append(
            QJsonObject{{u"account"_s, pin.accountId}, {u"bucket"_s, pin.path.bucket}, {u"key"_s, pin.path.key}});
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

PinList PinList::fromJson(const QByteArray &json)
{
    PinList list;
    const QJsonArray all = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : all) {
        const QJsonObject one = value.toObject();
        const Pin pin{one.value(u"account"_s).toString(),
                      {one.value(u"bucket"_s).toString(), one.value(u"key"_s).toString()}};
        if (!pin.accountId.isEmpty() && !pin.path.bucket.isEmpty())
            list.add(pin);
    }
    return list;
}

} // namespace bucketdeck
