#pragma once

#include "core/supabase/SupabaseStorage.h"
#include "tests/support/Await.h"
#include "tests/support/ScriptedServer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace bucketdeck::test {

inline const QByteArray noKey =
    R"({"statusCode":"404","error":"not_found","message":"Object not found","code":"NoSuchKey"})";
inline const QByteArray noRoute =
    R"({"message":"Route POST:/object/list-v2/b not found","error":"Not Found","statusCode":404})";
inline const QByteArray expired =
    R"({"statusCode":"403","error":"Unauthorized","message":"\"exp\" claim timestamp check failed","code":"AccessDenied"})";

/// Gives the next token each time one was refused.
class ChangingTokens final : public TokenSource
{
public:
    [[nodiscard]] Task<QByteArray> accessToken() override
    {
        co_return QByteArray("token") + QByteArray::number(m_number);
    }
    void tokenRefused(const QByteArray &token) override
    {
        refused.append(token);
        ++m_number;
    }
    [[nodiscard]] QString userId() const override { return QStringLiteral("user-1"); }

    QByteArrayList refused;

private:
    int m_number = 1;
};

inline QByteArray md5(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
}

inline ScriptedAnswer part(const QByteArray &all, qint64 from, qint64 to, const QByteArray &etag)
{
    ScriptedAnswer answer;
    answer.status = 206;
    answer.headers = {{"etag", '"' + etag + '"'},
                      {"content-range", "bytes " + QByteArray::number(from) + '-' + QByteArray::number(to) + '/' +
                                            QByteArray::number(all.size())}};
    answer.body = all.mid(from, to - from + 1);
    return answer;
}

inline ScriptedAnswer whole(const QByteArray &all, const QByteArray &etag)
{
    ScriptedAnswer answer;
    answer.headers = {{"etag", '"' + etag + '"'}};
    answer.body = all;
    return answer;
}

inline ScriptedAnswer info(const QByteArray &wireKey, qint64 size, const QByteArray &etag)
{
    return ScriptedServer::json(
        200, "{\"name\":\"" + wireKey + "\",\"size\":" + QByteArray::number(size) + ",\"etag\":\"\\\"" + etag +
                 "\\\"\",\"content_type\":\"audio/mpeg\",\"cache_control\":\"max-age=3600\",\"metadata\":{\"a\":1},"
                 "\"last_modified\":\"2026-11-21T05:24:54.569Z\",\"created_at\":\"2026-11-21T05:24:54.569Z\"}");
}

inline QJsonObject bodyOf(const ScriptedRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

/// A SupabaseStorage on a scripted server, and a folder for its files: anew for every test.
class SupabaseFixture : public QObject
{
protected:
    void begin()
    {
        m_storage.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_network = std::make_unique<QNetworkAccessManager>();
        m_server = std::make_unique<ScriptedServer>();
        m_tokens = std::make_shared<ChangingTokens>();
        m_storage =
            std::make_unique<SupabaseStorage>(SupabaseProject{m_server->url(), "anon-key"}, m_tokens, m_network.get());
    }

    [[nodiscard]] QString file(const QString &name) const { return m_dir->filePath(name); }
    QString writeFile(const QString &name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return out.fileName();
    }
    [[nodiscard]] QStringList leftFiles() const { return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] QByteArray targetOf(int request) const { return m_server->requests.at(request).target; }
    Result<ObjectInfo> upload(const StoragePath &target, const UploadSource &source)
    {
        UploadRequest request;
        request.target = target;
        request.source = source;
        request.contentType = QStringLiteral("audio/mpeg");
        return await(m_storage->upload(request));
    }
    Result<void> download(bool overwrite = false)
    {
        DownloadRequest request;
        request.source = m_song;
        request.filePath = file(QStringLiteral("song.mp3"));
        request.overwrite = overwrite;
        return await(m_storage->download(request));
    }

    const StoragePath m_song{QStringLiteral("audio"), QStringLiteral("user-1/song.mp3")};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<ScriptedServer> m_server;
    std::shared_ptr<ChangingTokens> m_tokens;
    std::unique_ptr<SupabaseStorage> m_storage;
};

} // namespace bucketdeck::test
