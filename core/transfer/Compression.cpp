#include "core/transfer/Compression.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bucketdeck {
namespace {

const QString settingsKey = QStringLiteral("settings");
const QString beforeKey = QStringLiteral("before");
const QString afterKey = QStringLiteral("after");
const QString keptKey = QStringLiteral("kept");
const QString copyKey = QStringLiteral("copy");

} // namespace

QString Compression::toText() const
{
    if (!isWanted())
        return {};
    QJsonObject object{{settingsKey, settings}};
    if (bytesBefore >= 0)
        object.insert(beforeKey, bytesBefore);
    if (bytesAfter >= 0)
        object.insert(afterKey, bytesAfter);
    if (!kept.isEmpty())
        object.insert(keptKey, kept);
    if (!copy.isEmpty())
        object.insert(copyKey, copy);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Compression Compression::fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    Compression read;
    read.settings = object.value(settingsKey).toString();
    if (!read.isWanted())
        return {};
    read.bytesBefore = object.value(beforeKey).toInteger(-1);
    read.bytesAfter = object.value(afterKey).toInteger(-1);
    read.kept = object.value(keptKey).toString();
    read.copy = object.value(copyKey).toString();
    return read;
}

} // namespace bucketdeck
