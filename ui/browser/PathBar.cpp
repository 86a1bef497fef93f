#include "ui/browser/PathBar.h"

#include "ui/browser/Breadcrumbs.h"
#include "ui/style/AccentButton.h"
#include "ui/style/IconButton.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

namespace bucketdeck {

PathBar::PathBar(QWidget *parent)
    : QWidget(parent)
    , m_back(new IconButton(QStringLiteral("back"), tr("Back"), this))
    , m_forward(new IconButton(QStringLiteral("forward"), tr("Forward"), this))
    , m_crumbs(new Breadcrumbs(this))
    , m_filter(new QLineEdit(this))
    , m_searchIcon(nullptr)
    , m_projects(new IconButton(QStringLiteral("projects"), tr("Show as projects"), this))
    , m_newFolder(new QPushButton(tr("New folder"), this))
    , m_upload(new AccentButton(QStringLiteral("arrow-up"), tr("Upload"), this))
{
    m_filter->setPlaceholderText(tr("Search this bucket"));
    m_filter->setAccessibleName(tr("Search by name"));
    m_filter->setAccessibleDescription(tr("What you type filters this folder. Enter searches the whole bucket."));
    m_filter->setToolTip(tr("What you type filters this folder. Enter searches the whole bucket."));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(120);
    m_filter->setMaximumWidth(220);
    m_filter->setMinimumHeight(30);
    m_filter->installEventFilter(this);
    m_searchIcon = m_filter->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_newFolder->setMinimumHeight(30);
    m_projects->setCheckable(true);
    m_projects->hide();

    auto *menu = new QMenu(m_upload);
    menu->addAction(tr("Files…"), this, &PathBar::uploadFilesRequested);
    menu->addAction(tr("Folder…"), this, &PathBar::uploadFolderRequested);
    menu->addAction(tr("Files, with compression…"), this, &PathBar::uploadCompressedRequested);
    m_upload->setAccessibleName(tr("Upload"));
    connect(m_upload, &QPushButton::clicked, this,
            [this, menu] { menu->popup(m_upload->mapToGlobal(QPoint(0, m_upload->height() + 2))); });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 10, 16, 11);
    row->setSpacing(10);
    auto *arrows = new QHBoxLayout;
    arrows->setSpacing(0);
    arrows->addWidget(m_back);
    arrows->addWidget(m_forward);
    row->addLayout(arrows);
    row->addWidget(m_crumbs, 3);
    row->addWidget(m_filter, 2);
    row->addWidget(m_projects);
    row->addWidget(m_newFolder);
    row->addWidget(m_upload);

    connect(m_back, &QAbstractButton::clicked, this, &PathBar::backRequested);
    connect(m_forward, &QAbstractButton::clicked, this, &PathBar::forwardRequested);
    connect(m_filter, &QLineEdit::textChanged, this, &PathBar::filterChanged);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_filter->text().trimmed();
        if (text.isEmpty())
            Q_EMIT filterLeft();
        else
            Q_EMIT searchRequested(text);
    });
    connect(m_projects, &QAbstractButton::clicked, this, &PathBar::projectsToggled);
    connect(m_newFolder, &QPushButton::clicked, this, &PathBar::newFolderRequested);
    tint();
}

void PathBar::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void PathBar::setWritable(bool writable)
{
    m_newFolder->setEnabled(writable);
    m_upload->setEnabled(writable);
}

void PathBar::setSearchText(const QString &text)
{
    const QSignalBlocker quiet(m_filter);
    if (m_filter->text() != text)
        m_filter->setText(text);
}

void PathBar::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void PathBar::setProjects(bool possible, bool shown)
{
    m_projects->setVisible(possible);
    m_projects->setChecked(shown);
    m_projects->setName(shown ? tr("Show as a table") : tr("Show as projects"));
}

void PathBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ThemeColors &colors = Theme::colors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.base);
    painter.setPen(colors.border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void PathBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void PathBar::tint()
{
    if (m_searchIcon)
        m_searchIcon->setIcon(Icons::get(QStringLiteral("search"), Theme::colors(palette()).secondaryText));
}

bool PathBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down) {
            Q_EMIT filterLeft();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bucketdeck
