#pragma once

#include "core/storage/StorageService.h"

#include <QImage>
#include <QObject>
#include <QTimer>

#include <memory>

namespace bucketdeck {

class RangeCache;

/// Fetches what there is to be seen of a text or a picture: a small picture of it, or the beginning of the text. Waits
/// a moment first, so that going through a list by the arrow keys asks for nothing. Only the last object asked for is
/// told of.
class PreviewLoader final : public QObject
{
    Q_OBJECT

public:
    /// Bytes of a text that are fetched and shown.
    static constexpr qint64 textBytes = qint64{256} * 1024;

    explicit PreviewLoader(QObject *parent = nullptr);
    ~PreviewLoader() override;

    /// With `cache`, what was seen once is shown from there.
    void load(std::shared_ptr<StorageService> storage, const ObjectInfo &info, const QString &accountId = {},
              std::shared_ptr<RangeCache> cache = nullptr);
    void stop();

    [[nodiscard]] static bool isImage(const ObjectInfo &info);
    [[nodiscard]] static bool isText(const ObjectInfo &info);
    [[nodiscard]] static bool canShow(const ObjectInfo &info) { return isImage(info) || isText(info); }
    /// The text of a file's first bytes, which may end within a character. InvalidArgument where it is none in UTF-8
    /// (or UTF-16 that says so).
    [[nodiscard]] static Result<QString> textOf(const QByteArray &bytes);

Q_SIGNALS:
    void imageReady(const QImage &image);
    /// `cut`: only the beginning.
    void textReady(const QString &text, bool cut);
    /// Why there is nothing to be seen, in words.
    void nothingToShow(const QString &reason);

private:
    void fetch();
    void fetchImage();
    void fetchText();
    [[nodiscard]] QString reasonFor(const Error &error) const;

    [[nodiscard]] ObjectRef ref() const { return {m_accountId, m_info.path, m_info.etag, m_info.size}; }

    std::shared_ptr<StorageService> m_storage;
    ObjectInfo m_info;
    QString m_accountId;
    std::shared_ptr<RangeCache> m_cache;
    CancelToken m_cancel;
    QTimer m_soon;
    quint64 m_serial = 0; ///< Answers of earlier ones are too late.
};

} // namespace bucketdeck
