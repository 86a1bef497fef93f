#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

#include <memory>
#include <optional>

namespace bucketdeck {

/// What is known of a file beyond the file. `size` and `modifiedNs` say of which version of it `md5` and a sniffed
/// `contentType` speak; metadata and cache control belong to the name, whatever its bytes.
struct CatalogueObject
{
    qint64 size = 0;
    qint64 modifiedNs = 0;
    QString contentType;
    QString md5; ///< Hex; empty where nobody has read the whole file.
    QString cacheControl;
    QJsonObject metadata;
    QDateTime created;

    friend bool operator==(const CatalogueObject &, const CatalogueObject &) = default;
};

struct CatalogueBucket
{
    bool isPublic = false;
    std::optional<qint64> sizeLimit;
    QStringList allowedTypes;
    QDateTime created;
    QDateTime updated;

    friend bool operator==(const CatalogueBucket &, const CatalogueBucket &) = default;
};

/// Something about the catalogue that the user must know.
struct CatalogueNotice
{
    ErrorKind kind = ErrorKind::Corrupt;
    QString userText;     ///< Translated: what happened, what is lost and what isn't.
    QString setAsidePath; ///< The old catalogue; empty where it stays in its place.
    QString detail;
};

/// The SQLite file beside a library. The files are the truth: a catalogue that is damaged, or that a newer program
/// made, is set aside and begun anew; one that can't be opened is replaced in memory until the next start. Either way
/// there is a notice, and never an error that keeps a file from being reached. Blocks; lives on one thread.
class LibraryCatalogue final
{
public:
    LibraryCatalogue(const QString &filePath, std::shared_ptr<Clock> clock);
    ~LibraryCatalogue();
    Q_DISABLE_COPY_MOVE(LibraryCatalogue)

    [[nodiscard]] const std::optional<CatalogueNotice> &notice() const { return m_notice; }

    [[nodiscard]] Result<std::optional<CatalogueBucket>> bucket(const QString &id);
    [[nodiscard]] Result<void> putBucket(const QString &id, const CatalogueBucket &bucket);
    /// And all that is known of its objects.
    [[nodiscard]] Result<void> removeBucket(const QString &id);

    [[nodiscard]] Result<std::optional<CatalogueObject>> object(const QString &bucket, const QString &key);
    [[nodiscard]] Result<void> putObject(const QString &bucket, const QString &key, const CatalogueObject &object);
    [[nodiscard]] Result<void> removeObject(const QString &bucket, const QString &key);

    /// Many writes as one; ends with commit().
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();

private:
    void open();
    [[nodiscard]] Result<void> openFile(const QString &path);
    void close();
    [[nodiscard]] Result<QString> setAside();
    [[nodiscard]] Result<QSqlQuery *> run(const QString &statement, const QVariantList &values);

    const QString m_path;
    const QString m_connection;
    const std::shared_ptr<Clock> m_clock;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    std::optional<CatalogueNotice> m_notice;
};

} // namespace bucketdeck
