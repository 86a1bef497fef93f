#pragma once

#include "core/audio/AudioInfo.h"
#include "core/audio/tags/TagService.h"
#include "core/storage/FolderCounter.h"
#include "ui/browser/BrowserContext.h"
#include "ui/browser/RowFacts.h"
#include "ui/inspector/PreviewLoader.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace bucketdeck {

class DetailRows;
class DisclosureButton;
class ElidedLabel;
class PeaksBox;
class PreviewBox;

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
    /// What was edited, without asking for it again.
    void takeDetails(const ObjectInfo &info);
    /// The rules of buckets may be different now.
    void forgetBucket();

Q_SIGNALS:
    void linkRequested(const QList<bucketdeck::ObjectInfo> &objects, std::chrono::seconds expiresIn);
    void detailsEditRequested(const bucketdeck::ObjectInfo &info);
    void tagsEditRequested(const QList<bucketdeck::ObjectInfo> &objects);
    void bucketEditRequested(const QString &bucket);
    void downloadRequested(const QList<bucketdeck::ObjectInfo> &objects);
    void showInFolderRequested(const bucketdeck::ObjectInfo &info);

private:
    void buildMore();
    void refresh();
    void showOne(const ObjectInfo &info);
    void showSeveral();
    void showFolder(const StoragePath &folder);
    [[nodiscard]] QList<QPair<QString, QString>> bucketRows(const QString &bucket);
    void askForBucket(const QString &bucket);
    void askForDetails();
    void followPreview();
    /// Whose size is told: a folder that is selected, or the bucket one is in. No bucket: of none.
    [[nodiscard]] StoragePath countedFolder() const;
    void followCount();
    [[nodiscard]] QString countText() const;
    void updateCountButton();
    void showPeaks(bool show);
    void showWaveformButton(bool show);
    void setTitle(const QString &title, const QString &subtitle);
    void setChips(const QStringList &texts);
    void updateKeep();
    void setActions(bool link, bool download, bool local);
    void updatePeaks();
    void updatePlayed();
    void buildWaveform();
    void updateWaveform();
    void askForWaveform();
    [[nodiscard]] bool showsSound() const;
    void takeTags(const ObjectRef &ref, const SoundTags &tags, const QImage &cover);
    void showChapters(const SoundTags &tags);
    [[nodiscard]] std::shared_ptr<StorageService> storage() const;
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
    ObjectInfo m_details; ///< Of the one that is selected, with all that only stat() tells.
    QTimer m_detailsSoon;
    FolderCounter m_counter;
    QString m_counterOf; ///< Its account.
    QTimer m_countSoon;
    TagService m_tagService;
    SoundTags m_tags; ///< Of the one that is selected...
    ObjectRef m_tagged;
    PreviewLoader m_preview;
    StoragePath m_previewed;
    QString m_previewedEtag;
    std::chrono::seconds m_expiresIn = std::chrono::hours(1);

    PeaksBox *m_peaks;
    PreviewBox *m_previewBox;
    QPushButton *m_waveform;
    QWidget *m_underPreview;
    QWidget *m_underPeaks;
    QWidget *m_overWaveform; ///< Room between the picture and the button below it.
    ElidedLabel *m_title;
    QLabel *m_subtitle;
    QWidget *m_chips;
    QBoxLayout *m_chipRow;
    DetailRows *m_rows;
    QListWidget *m_chapters;
    DisclosureButton *m_more;
    DetailRows *m_moreRows;
    QPushButton *m_count;
    QPushButton *m_edit;
    QPushButton *m_editTags;
    QWidget *m_line;
    QToolButton *m_link;
    QPushButton *m_download;
    QPushButton *m_show;
    QCheckBox *m_keep;
    QLabel *m_note;
};

} // namespace bucketdeck
