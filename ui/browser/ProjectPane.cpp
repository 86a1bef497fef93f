#include "ui/browser/ProjectPane.h"

#include "core/audio/MediaProbe.h"
#include "core/audio/PlayQueue.h"
#include "core/audio/TrackPositions.h"
#include "core/cache/OfflineKeeper.h"
#include "ui/browser/ProjectModel.h"
#include "ui/browser/ProjectView.h"
#include "ui/style/Format.h"
#include "ui/style/Theme.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bucketdeck {

ProjectPane::ProjectPane(const BrowserContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_survey(new ProjectSurvey(context.probe, this))
    , m_lengths(new LengthSurvey(m_survey, context.probe, this))
    , m_model(new ProjectModel(context, m_survey, this))
    , m_view(new ProjectView(m_model, this))
    , m_summary(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_state(new StatePane(m_stack))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setContentsMargins(16, 7, 16, 7);
    m_summary->setAccessibleName(tr("In all"));
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(m_stack, 1);

    connect(m_survey, &ProjectSurvey::phaseChanged, this, &ProjectPane::updateState);
    connect(m_survey, &ProjectSurvey::refreshFailed, this, &ProjectPane::failed);
    connect(m_model, &ProjectModel::failed, this, &ProjectPane::failed);
    connect(m_survey, &ProjectSurvey::outlineChanged, this, [this] {
        if (const ProjectOutline *outline = m_survey->outline())
            connect(outline, &ProjectOutline::changed, this, &ProjectPane::updateState);
        updateState();
    });
    connect(m_view, &ProjectView::shown, this, &ProjectPane::takeShown);
    connect(m_state, &StatePane::actionTriggered, this, &ProjectPane::stateActionTriggered);
    const auto paintAgain = [this] { m_view->viewport()->update(); };
    if (context.playQueue)
        connect(context.playQueue, &PlayQueue::currentChanged, this, paintAgain);
    if (context.positions)
        connect(context.positions, &TrackPositions::changed, this, paintAgain);
    if (context.offline)
        connect(context.offline, &OfflineKeeper::changed, this, paintAgain);
    updateState();
}

void ProjectPane::open(const QString &accountId, const StoragePath &folder, int depth)
{
    const std::shared_ptr<StorageService> storage = m_context.storage ? m_context.storage(accountId) : nullptr;
    if (m_depth == depth && m_accountId == accountId && m_folder == folder && m_survey->storage() == storage)
        return;
    m_accountId = accountId;
    m_folder = folder;
    m_depth = depth;
    m_view->setPlace(accountId, folder);
    m_survey->open(accountId, storage, folder, depth);
}

void ProjectPane::close()
{
    m_depth = -1;
    m_survey->close();
}

QString ProjectPane::summary() const
{
    return m_summary->text();
}

void ProjectPane::updateSummary()
{
    const ProjectOutline *outline = m_survey->outline();
    if (!outline) {
        m_summary->clear();
        return;
    }
    const ProjectFolder &all = *outline->top();
    QStringList parts{ProjectModel::contentsText(all)};
    if (all.sounds > 0)
        parts.append(ProjectModel::lengthText(all, true));
    parts.append(Format::bytes(all.bytes));
    if (m_survey->phase() == ProjectSurvey::Phase::Loading)
        parts.append(tr("still counting…"));
    m_summary->setText(parts.join(u" · "_s));
    m_summary->setToolTip(m_summary->text().toHtmlEscaped());
}

void ProjectPane::updateState()
{
    const ProjectOutline *outline = m_survey->outline();
    const bool empty = !outline || (outline->top()->folders.empty() && outline->top()->files == 0);
    switch (m_survey->phase()) {
    case ProjectSurvey::Phase::Closed:
    case ProjectSurvey::Phase::Loading:
        if (empty)
            m_state->showLoading();
        break;
    case ProjectSurvey::Phase::Failed:
        m_state->showError(m_survey->error());
        break;
    case ProjectSurvey::Phase::Ready:
        if (empty)
            m_state->showEmpty(m_context.titleOf(m_accountId, m_folder), true);
        // Files may be listed from now on.
        if (m_model->canFetchMore({}))
            m_model->fetchMore({});
        break;
    }
    m_summary->setVisible(!empty);
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_state) : m_view);
    updateSummary();
}

void ProjectPane::takeShown(const QModelIndexList &rows)
{
    if (m_survey->phase() != ProjectSurvey::Phase::Ready || !isVisible())
        return;
    QList<StoragePath> folders;
    for (const QModelIndex &row : rows) {
        if (m_view->isExpanded(row) && m_model->canFetchMore(row))
            m_model->fetchMore(row); // It was opened while pages came.
        const ProjectFolder *folder = m_model->folderAt(row);
        if (!folder || folder->unmeasured() == 0)
            continue;
        // What is open is measured by what is seen of it, and by the rest of it after that.
        if (m_view->isExpanded(row))
            folders.append(m_survey->outline()->pathOf(folder));
        else
            folders.prepend(m_survey->outline()->pathOf(folder));
    }
    m_lengths->want(folders);
    // Later requests are served first, so the topmost is asked for last.
    for (auto row = rows.rbegin(); m_context.probe && row != rows.rend(); ++row) {
        const ObjectInfo info = m_model->infoAt(*row);
        if (!m_model->folderAt(*row) && MediaProbe::isAudio(info))
            m_context.probe->request({m_accountId, info.path, info.etag, info.size}, m_survey->storage());
    }
}

void ProjectPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    QPalette quiet = m_summary->palette();
    quiet.setColor(QPalette::WindowText, Theme::colors(palette()).secondaryText);
    if (m_summary->palette() != quiet)
        m_summary->setPalette(quiet);
}

} // namespace bucketdeck
