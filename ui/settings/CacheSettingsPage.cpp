#include "ui/settings/CacheSettingsPage.h"

#include "core/cache/OfflineKeeper.h"
#include "core/cache/RangeCache.h"
#include "ui/settings/CachePreferences.h"
#include "ui/style/ElidedLabel.h"
#include "ui/style/Format.h"
#include "ui/style/Theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QtConcurrent>

#include <chrono>

using namespace std::chrono_literals;

namespace bucketdeck {
namespace {

constexpr int pathRole = Qt::UserRole;
constexpr int accountRole = Qt::UserRole + 1;

} // namespace

CacheSettingsPage::CacheSettingsPage(CachePreferences *preferences, OfflineKeeper *offline, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_offline(offline)
    , m_used(new QLabel(tr("Looking…"), this))
    , m_clear(new QPushButton(tr("&Clear…"), this))
    , m_progress(smallLabel({}))
    , m_pins(new QListWidget(this))
    , m_release(new QPushButton(tr("Don’t &keep offline"), this))
{
    m_used->setTextFormat(Qt::PlainText);
    m_used->setWordWrap(true);
    m_used->setObjectName(QStringLiteral("cacheUsed"));
    m_clear->setAutoDefault(false);
    m_release->setAutoDefault(false);
    m_pins->setAccessibleName(tr("Kept offline"));
    m_pins->setMaximumHeight(110);
    m_pins->setTextElideMode(Qt::ElideMiddle);
    m_pins->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pins->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_measureSoon.setSingleShot(true);
    m_measureSoon.setInterval(1s);

    auto *used = new QHBoxLayout;
    used->addWidget(m_used, 1);
    used->addWidget(m_clear);
    auto *path = new ElidedLabel(preferences->current().path, this);
    path->setElideMode(Qt::ElideMiddle);
    path->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("On this computer"), used);
    form->addRow(tr("Folder"), path);
    if (preferences->environment().path)
        addDecided(form, nullptr, tr("Set by the environment (%1)").arg(QStringLiteral("CACHE_PATH")));
    addLimits(form);

    auto *pinsTitle = new QLabel(tr("Kept offline"), this);
    auto *pinsRow = new QHBoxLayout;
    pinsRow->addWidget(m_progress, 1);
    pinsRow->addWidget(m_release);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(pinsTitle);
    column->addWidget(m_pins);
    column->addLayout(pinsRow);
    column->addStretch();

    connect(m_clear, &QPushButton::clicked, this, &CacheSettingsPage::askToClear);
    connect(m_pins, &QListWidget::itemSelectionChanged, this,
            [this] { m_release->setEnabled(!m_pins->selectedItems().isEmpty()); });
    connect(m_release, &QPushButton::clicked, this, [this] {
        const QList<QListWidgetItem *> chosen = m_pins->selectedItems();
        QHash<QString, QList<StoragePath>> paths;
        for (const QListWidgetItem *item : chosen)
            paths[item->data(accountRole).toString()].append(item->data(pathRole).value<StoragePath>());
        for (auto it = paths.constBegin(); it != paths.constEnd(); ++it)
            m_offline->release(it.key(), it.value());
    });
    connect(&m_measureSoon, &QTimer::timeout, this, &CacheSettingsPage::measure);
    connect(m_offline, &OfflineKeeper::changed, this, [this] {
        showOffline();
        if (!m_measureSoon.isActive())
            m_measureSoon.start();
    });
    showOffline();
    measure();
}

void CacheSettingsPage::addLimits(QFormLayout *form)
{
    const CacheSettings current = m_preferences->current();
    const CacheEnvironment &environment = m_preferences->environment();
    auto *size = new QSpinBox(this);
    size->setRange(1, CachePreferences::mostGigabytes);
    size->setSuffix(QStringLiteral(" ") + tr("GB"));
    size->setValue(static_cast<int>(current.maxBytes / (qint64{1000} * 1000 * 1000)));
    // When it is typed to the end: on the way to 10 there is 1, and what goes then is gone.
    connect(size, &QSpinBox::editingFinished, this, [this, size] { m_preferences->setGigabytes(size->value()); });
    form->addRow(tr("At &most"), size);
    form->addRow(QString(), smallLabel(tr("Besides what is kept offline. What was unused for longest goes first.")));

    auto *unused = daysBox(current.unusedFor, [this](int days) { m_preferences->setUnusedDays(days); });
    form->addRow(tr("Remove when &unused for"), unused);
    if (environment.unusedFor)
        addDecided(
            form, unused,
            tr("Set by the environment (%1): %n hour(s)", nullptr, static_cast<int>(environment.unusedFor->count()))
                .arg(QStringLiteral("CACHE_TTL_HOURS")));
    auto *fetched = daysBox(current.fetchedAgo, [this](int days) { m_preferences->setFetchedDays(days); });
    form->addRow(tr("Remove when &older than"), fetched);
    if (environment.fetchedAgo)
        addDecided(
            form, fetched,
            tr("Set by the environment (%1): %n hour(s)", nullptr, static_cast<int>(environment.fetchedAgo->count()))
                .arg(QStringLiteral("MAX_CACHE_AGE_HOURS")));

    auto *cleansUp = new QCheckBox(tr("Clean up by &itself, every hour"), this);
    if (current.interval != 1h)
        cleansUp->setText(
            tr("Clean up by &itself, every %n hour(s)", nullptr, static_cast<int>(current.interval.count())));
    cleansUp->setChecked(current.cleansUp);
    connect(cleansUp, &QCheckBox::toggled, m_preferences, &CachePreferences::setCleansUp);
    form->addRow(cleansUp);
    if (environment.cleansUp)
        addDecided(form, cleansUp, tr("Set by the environment (%1)").arg(QStringLiteral("AUTO_CLEANUP_ENABLED")));

    auto *forgets = new QCheckBox(tr("&Remove an account’s files when signing out"), this);
    forgets->setChecked(m_preferences->forgetsAtSignOut());
    connect(forgets, &QCheckBox::toggled, m_preferences, &CachePreferences::setForgetsAtSignOut);
    form->addRow(forgets);
    form->addRow(QString(), smallLabel(tr("Also what is kept offline. Nothing is removed from the cloud.")));
}

QSpinBox *CacheSettingsPage::daysBox(std::chrono::hours value, const std::function<void(int days)> &set)
{
    auto *box = new QSpinBox(this);
    box->setRange(0, CachePreferences::mostDays);
    box->setSpecialValueText(tr("never", "of removing something"));
    box->setSuffix(QStringLiteral(" ") + tr("days", "after a number"));
    box->setValue(static_cast<int>((value + 23h) / 24h));
    connect(box, &QSpinBox::editingFinished, this, [box, set] { set(box->value()); });
    return box;
}

void CacheSettingsPage::addDecided(QFormLayout *form, QWidget *field, const QString &text)
{
    if (field)
        field->setEnabled(false);
    form->addRow(QString(), smallLabel(text));
}

QLabel *CacheSettingsPage::smallLabel(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(Theme::smallFont(font()));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void CacheSettingsPage::measure()
{
    showWhenKnown(QtConcurrent::run([cache = m_preferences->cache()] { return cache->usage(); }));
}

void CacheSettingsPage::showWhenKnown(const QFuture<CacheUsage> &usage)
{
    // Goes with the page, which then needn't know any more.
    auto *watcher = new QFutureWatcher<CacheUsage>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        showUsage(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(usage);
}

void CacheSettingsPage::showUsage(const CacheUsage &usage)
{
    QString text = tr("%1 in %n file(s)", nullptr, usage.entries).arg(Format::bytes(usage.bytes));
    if (usage.pinnedBytes > 0)
        text += QStringLiteral(" · ") + tr("%1 kept offline").arg(Format::bytes(usage.pinnedBytes));
    m_used->setText(text);
    m_clear->setEnabled(usage.entries > 0);
}

void CacheSettingsPage::showOffline()
{
    const QList<PinList::Pin> pins = m_offline->pins();
    // Only what is different: a selection stays.
    QList<PinList::Pin> shown;
    for (int i = 0; i < m_pins->count(); ++i)
        shown.append(
            {m_pins->item(i)->data(accountRole).toString(), m_pins->item(i)->data(pathRole).value<StoragePath>()});
    if (shown != pins) {
        m_pins->clear();
        for (const PinList::Pin &pin : pins) {
            auto *item = new QListWidgetItem(Format::safeName(pin.path.toString()), m_pins);
            // Tooltips guess at rich text; an escaped name inside a tag is shown to the letter.
            item->setToolTip(QStringLiteral("<span>%1</span>").arg(item->text().toHtmlEscaped()));
            item->setData(accountRole, pin.accountId);
            item->setData(pathRole, QVariant::fromValue(pin.path));
        }
    }
    m_pins->setVisible(!pins.isEmpty());
    m_release->setVisible(!pins.isEmpty());
    m_release->setEnabled(!m_pins->selectedItems().isEmpty());
    const OfflineKeeper::Progress &progress = m_offline->progress();
    if (pins.isEmpty())
        m_progress->setText(tr("Nothing. Choose “Keep offline” in the menu of a file or folder."));
    else if (progress.running)
        m_progress->setText(tr("Fetching: %1 of %2 files are here").arg(progress.done).arg(progress.files));
    else if (progress.done < progress.files)
        m_progress->setText(
            tr("%1 of %2 files are here; the rest is tried again").arg(progress.done).arg(progress.files));
    else
        m_progress->setText(tr("%n file(s), all here", nullptr, progress.files));
}

void CacheSettingsPage::askToClear()
{
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Clear the cache"),
                        tr("Remove what is kept of the cloud’s files on this computer?"), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Nothing is removed from the cloud. It is fetched again when you need it."));
    auto *pinnedToo = new QCheckBox(tr("Also what is kept &offline"), question);
    question->setCheckBox(pinnedToo);
    const QPushButton *clear = question->addButton(tr("Clear"), QMessageBox::AcceptRole);
    question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(clear, &QPushButton::clicked, this, [this, pinnedToo] {
        const bool all = pinnedToo->isChecked();
        if (all)
            m_offline->releaseAll();
        m_clear->setEnabled(false);
        showWhenKnown(QtConcurrent::run([cache = m_preferences->cache(), all] {
            cache->clear(all);
            return cache->usage();
        }));
    });
    question->open();
}

} // namespace bucketdeck

#include "moc_CacheSettingsPage.cpp"
