#pragma once

#include "core/credentials/CredentialStore.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace bucketdeck {

/// Secrets in a folder, for tests with several processes: never for anything that matters.
class FileStore final : public CredentialStore
{
public:
    explicit FileStore(const QString &folder)
        : m_folder(folder)
    {
    }

    Task<QByteArray> read(QString key) override
    {
        QFile file(pathOf(key));
        if (!file.open(QIODevice::ReadOnly))
            co_return fail(ErrorKind::NotFound, QStringLiteral("none"));
        co_return file.readAll();
    }

    Task<void> write(QString key, QByteArray secret) override
    {
        QSaveFile file(pathOf(key));
        if (!file.open(QIODevice::WriteOnly) || file.write(secret) != secret.size() || !file.commit())
            co_return fail(ErrorKind::KeyringUnavailable, QStringLiteral("no folder"));
        co_return Result<void>();
    }

    Task<void> remove(QString key) override
    {
        QFile::remove(pathOf(key));
        co_return Result<void>();
    }

    [[nodiscard]] bool isLasting() const override { return true; }

private:
    [[nodiscard]] QString pathOf(const QString &key) const
    {
        return QDir(m_folder).filePath(QString::fromLatin1(key.toUtf8().toHex()));
    }

    QString m_folder;
};

} // namespace bucketdeck
