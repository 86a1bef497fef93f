#pragma once

#include "core/audio/ProjectOutline.h"
#include "core/storage/TreeListing.h"

#include <QElapsedTimer>
#include <QTimer>

namespace bucketdeck {

class MediaProbe;

/// Keeps a ProjectOutline of a folder true: lists all below it page by page, and again when something changed there. A
/// listing costs a request a thousand objects, so the longer one takes, the longer further changes are waited for.
class ProjectSurvey final : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Closed, Loading, Ready, Failed };

    /// `probe` tells lengths that are known already; may be null.
    explicit ProjectSurvey(MediaProbe *probe, QObject *parent = nullptr);

    /// `depth`: see ProjectOutline.
    void open(const QString &accountId, std::shared_ptr<StorageService> storage, const StoragePath &folder, int depth);
    void close();
    void refreshNow();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const Error &error() const { return m_error; }            ///< While Failed.
    [[nodiscard]] ProjectOutline *outline() const { return m_shown.get(); } ///< Null while Closed.
    [[nodiscard]] const QString &accountId() const { return m_accountId; }
    [[nodiscard]] const std::shared_ptr<StorageService> &storage() const { return m_storage; }

Q_SIGNALS:
    void phaseChanged();
    /// Another outline() comes; between the two the old one may still be looked at, and goes after the second.
    void outlineAboutToChange();
    void outlineChanged();
    /// What was found before is still shown.
    void refreshFailed(const bucketdeck::Error &error);

private:
    void list();
    void take(const QList<ObjectInfo> &entries);
    void finish();
    void takeFailure(const Error &error);
    void refreshSoon();
    void show(std::unique_ptr<ProjectOutline> outline);
    void setPhase(Phase phase);

    MediaProbe *m_probe;
    QString m_accountId;
    std::shared_ptr<StorageService> m_storage;
    StoragePath m_folder;
    int m_depth = 0;
    TreeListing m_listing;
    std::unique_ptr<ProjectOutline> m_shown;
    std::unique_ptr<ProjectOutline> m_coming; ///< Of a listing after the first.
    QTimer m_again;
    QElapsedTimer m_since;
    qint64 m_tookMs = 0; ///< The last listing.
    bool m_changedMeanwhile = false;
    Phase m_phase = Phase::Closed;
    Error m_error;
};

} // namespace bucketdeck
