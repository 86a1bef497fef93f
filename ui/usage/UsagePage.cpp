#include "ui/usage/UsagePage.h"

#include "core/account/AccountManager.h"
#include "core/quota/UsageMonitor.h"
#include "core/transfer/TransferQueue.h"
#include "ui/account/AccountButton.h"
#include "ui/style/Card.h"
#include "ui/style/Format.h"
#include "ui/style/Theme.h"
#include "ui/style/ThinProgressBar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace bucketdeck {
namespace {

QString sourceText(UsageSource source)
{
    switch (source) {
    case UsageSource::Rpc:
        return UsagePage::tr("As the project itself counts it.");
    case UsageSource::Counted:
        return UsagePage::tr("Added up from the listings: only what this account can see. The project may hold more.");
    case UsageSource::Disk:
        return UsagePage::tr("The files of the library, and the free space of the disk they are on.");
    }
    return {};
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

UsagePage::UsagePage(AccountManager *accounts, UsageMonitor *usage, TransferQueue *transfers, QWidget *parent)
    : QWidget(parent)
    , m_accounts(accounts)
    , m_usage(usage)
    , m_transfers(transfers)
    , m_account(plainLabel(this))
    , m_amount(plainLabel(this))
    , m_bar(new ThinProgressBar(this))
    , m_objects(plainLabel(this))
    , m_queued(plainLabel(this))
    , m_source(plainLabel(this))
    , m_refresh(new QPushButton(tr("&Count again"), this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *title = new QLabel(tr("Usage"), this);
    title->setFont(Theme::headingFont(font()));
    m_amount->setFont(Theme::headingFont(font()));
    m_source->setFont(Theme::smallFont(font()));
    m_bar->setAccessibleName(tr("Storage used"));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_refresh);
    auto *card = new Card(this);
    card->setMaximumWidth(560);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(20, 18, 20, 18);
    inside->setSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_account, m_amount, m_bar, m_objects, m_queued, m_source})
        inside->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 16);
    column->setSpacing(16);
    column->addLayout(head);
    column->addWidget(card);
    column->addStretch();
    connect(m_refresh, &QPushButton::clicked, this, [this] {
        m_usage->refresh();
        refresh();
    });
    connect(m_usage, &UsageMonitor::usageChanged, this, &UsagePage::refresh);
    connect(m_transfers, &TransferQueue::totalsChanged, this, &UsagePage::refresh);
    refresh();
}

void UsagePage::refresh()
{
    const QString id = m_usage->accountId();
    const std::optional<Usage> usage = m_usage->usage(id);
    const std::optional<Error> error = m_usage->lastError();
    m_account->setText(AccountButton::describe(m_accounts->account(id)));
    m_refresh->setEnabled(!id.isEmpty() && !m_usage->isCounting());
    const qint64 queued = m_transfers->queuedUploadBytes(id);
    m_queued->setVisible(queued > 0);
    m_queued->setText(tr("%1 more will be used by what is on its way.").arg(Format::bytes(queued)));
    m_bar->setVisible(usage && usage->limitBytes);
    m_objects->setVisible(usage.has_value());
    if (!usage) {
        m_amount->setText(m_usage->isCounting() ? tr("Counting…") : tr("Not known"));
        m_source->setText(error ? error->userText : QString());
        return;
    }
    if (usage->source == UsageSource::Disk)
        m_amount->setText(tr("%1 in the library").arg(Format::bytes(usage->usedBytes)));
    else if (usage->limitBytes)
        m_amount->setText(tr("%1 used").arg(Format::usedOf(usage->usedBytes, *usage->limitBytes)));
    else
        m_amount->setText(tr("%1 used").arg(Format::bytes(usage->usedBytes)));
    if (usage->limitBytes && *usage->limitBytes > 0)
        m_bar->setShare(static_cast<double>(usage->usedBytes) / static_cast<double>(*usage->limitBytes));
    QString objects = tr("%n object(s)", nullptr, static_cast<int>(usage->objectCount));
    if (const std::optional<qint64> room = usage->freeBytes())
        objects = (usage->source == UsageSource::Disk ? tr("%1 · %2 free on this disk") : tr("%1 · %2 free"))
                      .arg(objects, Format::bytes(*room));
    m_objects->setText(objects);
    m_source->setText(error ? tr("Not up to date: %1").arg(error->userText) : sourceText(usage->source));
}

} // namespace bucketdeck

#include "moc_UsagePage.cpp"
