#include "ui/transfers/ReportDialog.h"

#include "ui/style/Theme.h"
#include "ui/transfers/ReportModel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace bucketdeck {

ReportDialog::ReportDialog(const QString &title, const TransferReport &report, QWidget *parent)
    : QDialog(parent)
    , m_retry(new QPushButton(tr("Try again"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Report"));
    resize(720, 420);
    auto *heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    heading->setFont(Theme::headingFont(font()));
    const qint64 named = report.failures().size();
    auto *count = new QLabel(this);
    count->setTextFormat(Qt::PlainText);
    count->setText(report.count() > named
                       ? tr("%n object(s). The first %1 are listed.", nullptr, static_cast<int>(report.count()))
                             .arg(QLocale().toString(named))
                       : tr("%n object(s)", nullptr, static_cast<int>(report.count())));

    auto *view = new QTableView(this);
    view->setModel(new ReportModel(report, view));
    view->setAccessibleName(tr("What could not be done"));
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->setTextElideMode(Qt::ElideMiddle); // The name at the end tells objects apart.
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->resizeSection(ReportModel::Object, 330);
    if (named > 0)
        view->setCurrentIndex(view->model()->index(0, 0));

    auto *copy = new QPushButton(tr("Copy report"), this);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    m_retry->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(m_retry);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(heading);
    column->addWidget(count);
    column->addWidget(view, 1);
    column->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [report] { QGuiApplication::clipboard()->setText(report.toText()); });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        Q_EMIT retryRequested();
        accept();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void ReportDialog::setRetryable(bool retryable)
{
    m_retry->setVisible(retryable);
}

} // namespace bucketdeck

#include "moc_ReportDialog.cpp"
