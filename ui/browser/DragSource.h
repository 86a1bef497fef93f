#pragma once

#include "core/base/CancelToken.h"
#include "core/base/Result.h"
#include "core/storage/ObjectInfo.h"
#include "ui/browser/BrowserContext.h"

#include <QHash>
#include <QObject>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace bucketdeck {

/// Gives files to a drag that leaves the window. A drag can't wait for a network, so only files that are on this
/// computer are offered: those of a local account at once; small ones of a cloud after the first try to drag them has
/// fetched them into a temporary folder, which message() says. Bigger ones are sent to Download. Nothing is fetched by
/// merely clicking.
class DragSource final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 fetchLimit = 32'000'000; ///< Bytes of one drag together.
    static constexpr int fileLimit = 200;

    explicit DragSource(const BrowserContext &context, QObject *parent = nullptr);
    ~DragSource() override;

    /// The selection is this now: finds out where local files lie.
    void prepare(const QString &accountId, const QList<ObjectInfo> &objects);
    /// File URLs where all of these are on this computer; empty otherwise, and fetching has begun where that is
    /// possible.
    [[nodiscard]] QList<QUrl> offer(const QString &accountId, const QList<ObjectInfo> &objects);

Q_SIGNALS:
    void message(const QString &text);

private:
    void fetch(const QString &accountId, const QList<ObjectInfo> &objects);
    void fetched(const QString &key, const QString &filePath, const Result<void> &result);

    BrowserContext m_context;
    QHash<QString, QUrl> m_urls;
    QSet<QString> m_asked;
    int m_fetching = 0;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_nextFolder = 0;
    CancelToken m_cancel;
};

} // namespace bucketdeck
