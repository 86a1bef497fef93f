#pragma once

#include "core/audio/AudioInfo.h"
#include "core/storage/Bucket.h"
#include "core/storage/ObjectInfo.h"
#include "ui/browser/BrowserContext.h"
#include "ui/browser/RowFacts.h"

#include <QWidget>

#include <chrono>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace bucketdeck {

class DetailRows;
class DisclosureButton;
class ElidedLabel;
class PeaksBox;

/// What is selected, in detail: one object, several, a folder, or the folder one is in.
class Inspector final : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(const AppServices &services, QWidget *parent = nullptr);
    explicit Inspector(const BrowserContext &context, QWidget *parent = nullptr);

    void setSelection(const QString &accountId, const StoragePath &folder, const QList<ObjectInfo> &objects);
    /// What is loaded of the folder one is in.
    void setContents(int items, qint64 bytes, bool complete);

Q_SIGNALS:
    void linkRequested(const bucketdeck::ObjectInfo &info, std::chrono::seconds expiresIn);
    void downloadRequested(const QList<bucketdeck::ObjectInfo> &objects);
    void showInFolderRequested(const bucketdeck::ObjectInfo &info);

private:
    void refresh();
    void showOne(const ObjectInfo &info);
    void showSeveral();
    void showFolder(const StoragePath &folder);
    [[nodiscard]] QList<QPair<QString, QString>> bucketRows(const QString &bucket);
    void askForBucket(const QString &bucket);
    void showPeaks(bool show);
    void setTitle(const QString &title, const QString &subtitle);
    void setChips(const QStringList &texts);
    void setActions(bool link, bool download, bool local);
    void updatePeaks();
    void updatePlayed();
    [[nodiscard]] AudioInfo soundOf(const ObjectInfo &info) const;
    [[nodiscard]] bool playsShown() const;
    void setExpiry(std::chrono::seconds expiresIn);
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void tint();

    BrowserContext m_context;
    RowFacts m_facts;
    StoragePath m_folder;
    QList<ObjectInfo> m_objects;
    bool m_isLocal = false;
    QString m_accountId;
    struct
    {
        int items = -1; ///< -1: not known.
        qint64 bytes = 0;
        bool complete = false;
    } m_contents;
    Bucket m_bucket;    ///< What is known of the bucket one is in...
    QString m_bucketOf; ///< ...and its account.
    QString m_askedFor;
    std::chrono::seconds m_expiresIn = std::chrono::hours(1);

    PeaksBox *m_peaks;
    QWidget *m_underPeaks;
    ElidedLabel *m_title;
    QLabel *m_subtitle;
    QWidget *m_chips;
    QBoxLayout *m_chipRow;
    DetailRows *m_rows;
    DisclosureButton *m_more;
    DetailRows *m_moreRows;
    QWidget *m_line;
    QToolButton *m_link;
    QPushButton *m_download;
    QPushButton *m_show;
    QLabel *m_note;
};

} // namespace bucketdeck
