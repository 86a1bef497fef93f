#pragma once

#include "core/audio/LengthSurvey.h"
#include "core/audio/ProjectSurvey.h"
#include "ui/browser/BrowserContext.h"
#include "ui/browser/StatePane.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace bucketdeck {

class ProjectModel;
class ProjectView;

/// A folder of the project layout: the sums of all of it, and below them its projects, chapters and sections as a tree.
class ProjectPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectPane(const BrowserContext &context, QWidget *parent = nullptr);

    /// `depth`: see ProjectOutline. The same place again changes nothing.
    void open(const QString &accountId, const StoragePath &folder, int depth);
    void close();
    void refresh() { m_survey->refreshNow(); }
    /// However many there are.
    void measureAll() { m_lengths->wantAll(); }

    [[nodiscard]] ProjectView *view() const { return m_view; }
    [[nodiscard]] ProjectModel *model() const { return m_model; }
    [[nodiscard]] const ProjectSurvey *survey() const { return m_survey; }
    /// The sums, as they are shown.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void failed(const bucketdeck::Error &error);
    void stateActionTriggered(bucketdeck::StatePane::Action action);

private:
    void updateState();
    void updateSummary();
    void takeShown(const QModelIndexList &rows);
    void changeEvent(QEvent *event) override;

    BrowserContext m_context;
    ProjectSurvey *m_survey;
    LengthSurvey *m_lengths;
    ProjectModel *m_model;
    ProjectView *m_view;
    QLabel *m_summary;
    QStackedWidget *m_stack;
    StatePane *m_state;
    QString m_accountId;
    StoragePath m_folder;
    int m_depth = -1;
};

} // namespace bucketdeck
