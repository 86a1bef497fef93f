#include "core/supabase/ResumableState.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bucketdeck {

QByteArray ResumableState::toToken() const
{
    const QJsonObject json{
        {QStringLiteral("tus"), 1},
        {QStringLiteral("project"), project.toString()},
        {QStringLiteral("upload"), QString::fromLatin1(uploadId)},
        {QStringLiteral("signed"), isSigned},
        {QStringLiteral("offset"), offset},
        {QStringLiteral("length"), length},
        {QStringLiteral("source"), sourcePath},
        {QStringLiteral("modified"), modified.toMSecsSinceEpoch()},
        {QStringLiteral("bucket"), target.bucket},
        {QStringLiteral("key"), target.key},
        {QStringLiteral("overwrite"), overwrite},
        {QStringLiteral("created"), created.toMSecsSinceEpoch()},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<ResumableState> ResumableState::fromToken(const QByteArray &token)
{
    const QJsonObject json = QJsonDocument::fromJson(token).object();
    if (json.value(u"tus").toInt() != 1)
        return std::nullopt;
    const auto time = [&json](QStringView name) {
        return QDateTime::fromMSecsSinceEpoch(json.value(name).toInteger(), Qt::UTC);
    };
    ResumableState state;
    state.project = QUrl(json.value(u"project").toString());
    state.uploadId = json.value(u"upload").toString().toLatin1();
    state.isSigned = json.value(u"signed").toBool();
    state.offset = json.value(u"offset").toInteger();
    state.length = json.value(u"length").toInteger();
    state.sourcePath = json.value(u"source").toString();
    state.modified = time(u"modified");
    state.target = {json.value(u"bucket").toString(), json.value(u"key").toString()};
    state.overwrite = json.value(u"overwrite").toBool();
    state.created = time(u"created");
    if (state.uploadId.isEmpty() || state.offset < 0 || state.offset > state.length)
        return std::nullopt;
    return state;
}

} // namespace bucketdeck
