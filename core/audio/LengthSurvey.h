#pragma once

#include "core/storage/TreeListing.h"

#include <QObject>
#include <QSet>

#include <deque>

namespace bucketdeck {

class MediaProbe;
class ProjectSurvey;

/// Finds out the lengths of the sounds in folders of a survey, one folder after another, a few sounds at a time and so
/// many unasked: each may cost requests to the server.
class LengthSurvey final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostUnasked = 1000;
    static constexpr int atOnce = 16;

    /// Both outlive this; `probe` may be null: then nothing is measured.
    LengthSurvey(ProjectSurvey *survey, MediaProbe *probe, QObject *parent = nullptr);

    /// Instead of those that were wanted before and have not begun. Where a folder was done it isn't looked at again.
    void want(const QList<StoragePath> &folders);
    /// All of the survey, however much that is.
    void wantAll();
    /// Something that is wanted waits for wantAll().
    [[nodiscard]] bool isAtLimit() const { return m_left <= 0; }
    /// The survey shows another folder now, or the same one anew.
    void restart();

private:
    void nextFolder();
    void take(const QList<ObjectInfo> &entries);
    void askMore();
    void answered(const ObjectRef &ref, qint64 ms);

    ProjectSurvey *m_survey;
    MediaProbe *m_probe;
    TreeListing m_listing;
    std::deque<StoragePath> m_wanted;
    std::deque<ObjectRef> m_sounds; ///< Of the page that is at hand.
    QSet<StoragePath> m_done;
    StoragePath m_current;
    QSet<QString> m_asked; ///< Keys.
    int m_left = mostUnasked;
};

} // namespace bucketdeck
