#include "ui/inspector/Inspector.h"

#include "core/audio/MediaProbe.h"
#include "core/audio/PlaybackEngine.h"
#include "core/cache/OfflineKeeper.h"
#include "ui/browser/FreeInSlices.h"
#include "ui/browser/LinkExpiry.h"
#include "ui/inspector/DetailRows.h"
#include "ui/inspector/DisclosureButton.h"
#include "ui/inspector/PeaksBox.h"
#include "ui/inspector/PreviewBox.h"
#include "ui/style/ChipLabel.h"
#include "ui/style/ElidedLabel.h"
#include "ui/style/Format.h"
#include "ui/style/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

using namespace std::chrono_literals;

namespace bucketdeck {
namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(10);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

Inspector::Inspector(const AppServices &services, QWidget *parent)
    : Inspector(BrowserContext::from(services), parent)
{
}

Inspector::Inspector(const BrowserContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(context)
    , m_tagService(context.ranges)
    , m_peaks(new PeaksBox(this))
    , m_previewBox(new PreviewBox(this))
    , m_waveform(new QPushButton(this))
    , m_underPreview(new QWidget(this))
    , m_underPeaks(new QWidget(this))
    , m_overWaveform(new QWidget(this))
    , m_title(new ElidedLabel({}, this))
    , m_subtitle(plainLabel(this))
    , m_chips(new QWidget(this))
    , m_chipRow(new QHBoxLayout(m_chips))
    , m_rows(new DetailRows(this))
    , m_chapters(new QListWidget(this))
    , m_more(new DisclosureButton(tr("Details"), this))
    , m_moreRows(new DetailRows(this))
    , m_count(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_editTags(new QPushButton(tr("Edit tags…"), this))
    , m_line(new QWidget(this))
    , m_link(new QToolButton(this))
    , m_download(new QPushButton(tr("Download"), this))
    , m_show(new QPushButton(tr("Show in folder"), this))
    , m_keep(new QCheckBox(tr("&Keep offline"), this))
    , m_note(plainLabel(this))
{
    setAccessibleName(tr("Inspector"));
    setMinimumWidth(220);
    m_title->setFont(Theme::headingFont(font()));
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setElideMode(Qt::ElideMiddle);
    m_note->setFont(Theme::smallFont(font()));
    m_chipRow->setContentsMargins(0, 0, 0, 0);
    m_chipRow->setSpacing(6);
    m_underPeaks->setFixedHeight(16);
    m_overWaveform->setFixedHeight(8);
    m_underPreview->setFixedHeight(16);
    m_line->setFixedHeight(1);
    m_line->setAutoFillBackground(true);

    m_link->setPopupMode(QToolButton::MenuButtonPopup);
    m_link->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_link->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_link->setMinimumHeight(30);
    m_download->setMinimumHeight(30);
    m_show->setMinimumHeight(30);
    auto *menu = new QMenu(m_link);
    for (const LinkExpiry &choice : LinkExpiry::choices())
        menu->addAction(choice.title, this, [this, choice] { setExpiry(choice.duration); });
    m_link->setMenu(menu);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_link, 1);
    buttons->addWidget(m_show, 1);
    buttons->addWidget(m_download);

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(18, 18, 18, 18);
    column->setSpacing(0);
    column->addWidget(m_peaks);
    column->addWidget(m_overWaveform);
    column->addWidget(m_waveform, 0, Qt::AlignLeading);
    column->addWidget(m_underPeaks);
    column->addWidget(m_previewBox);
    column->addWidget(m_underPreview);
    column->addWidget(m_title);
    column->addSpacing(2);
    column->addWidget(m_subtitle);
    column->addSpacing(7);
    column->addWidget(m_chips);
    column->addSpacing(14);
    column->addWidget(m_rows);
    column->addSpacing(7);
    column->addWidget(m_chapters);
    column->addWidget(m_editTags, 0, Qt::AlignLeading);
    column->addWidget(m_count, 0, Qt::AlignLeading);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addSpacing(7);
    column->addWidget(m_moreRows);
    column->addSpacing(7);
    column->addWidget(m_edit, 0, Qt::AlignLeading);
    column->addSpacing(14);
    column->addWidget(m_line);
    column->addSpacing(14);
    column->addLayout(buttons);
    column->addSpacing(8);
    column->addWidget(m_keep);
    column->addSpacing(8);
    column->addWidget(m_note);
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    // The ground is this widget's own.
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 0, 0);
    whole->addWidget(scroll);

    connect(m_more, &QAbstractButton::toggled, this, [this](bool open) {
        m_moreRows->setVisible(open);
        refresh();
    });
    connect(m_link, &QToolButton::clicked, this, [this] {
        if (!m_objects.isEmpty())
            Q_EMIT linkRequested(QList<ObjectInfo>(m_objects), m_expiresIn);
    });
    connect(m_download, &QPushButton::clicked, this,
            [this] { Q_EMIT downloadRequested(QList<ObjectInfo>(m_objects)); });
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (m_objects.size() == 1)
            Q_EMIT showInFolderRequested(ObjectInfo(m_objects.first()));
    });
    if (m_context.probe)
        connect(m_context.probe, &MediaProbe::found, this, [this](const ObjectRef &ref) {
            if (m_objects.size() == 1 && ref.path == m_objects.first().path)
                refresh();
        });
    if (m_context.player) {
        connect(m_context.player, &PlaybackEngine::peaksChanged, this, &Inspector::updatePeaks);
        connect(m_context.player, &PlaybackEngine::positionChanged, this, &Inspector::updatePlayed);
        connect(m_context.player, &PlaybackEngine::infoChanged, this, &Inspector::refresh);
        connect(m_context.player, &PlaybackEngine::currentChanged, this, &Inspector::updatePeaks);
    }
    buildMore();
    buildWaveform();
    m_moreRows->hide();
    setExpiry(m_expiresIn);
    tint();
    refresh();
}

void Inspector::setSelection(const QString &accountId, const StoragePath &folder, const QList<ObjectInfo> &objects)
{
    m_facts.setAccount(accountId);
    m_isLocal = !m_context.account || m_context.account(accountId).kind == AccountKind::Local;
    if (m_folder != folder || m_accountId != accountId)
        m_contents = {};
    m_accountId = accountId;
    m_folder = folder;
    freeInSlices(std::exchange(m_objects, objects));
    followPreview();
    followCount();
    if (m_objects.size() == 1 && m_context.probe && MediaProbe::isAudio(m_objects.first()) &&
        !m_facts.audio(m_objects.first())) {
        if (const std::shared_ptr<StorageService> place = storage())
            m_context.probe->request(m_facts.ref(m_objects.first()), place);
    }
    askForWaveform();
    refresh();
}

void Inspector::buildMore()
{
    for (QPushButton *button : {m_count, m_edit, m_editTags}) {
        button->setFont(Theme::smallFont(font()));
        button->hide();
    }
    m_detailsSoon.setSingleShot(true);
    m_detailsSoon.setInterval(150ms);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(300ms);
    connect(&m_detailsSoon, &QTimer::timeout, this, &Inspector::askForDetails);
    connect(&m_countSoon, &QTimer::timeout, this, [this] {
        if (const std::shared_ptr<StorageService> place = storage(); place && !countedFolder().bucket.isEmpty())
            m_counter.start(place, countedFolder());
        else
            refresh(); // Nothing is counted while signed out, and it must not say that it is.
    });
    connect(&m_counter, &FolderCounter::changed, this, &Inspector::refresh);
    connect(m_count, &QPushButton::clicked, this, [this] {
        if (m_counter.state() == FolderCounter::State::Counting)
            m_counter.stop();
        else if (m_counter.state() == FolderCounter::State::Paused)
            m_counter.goOn();
        else
            m_countSoon.start();
    });
    connect(m_keep, &QCheckBox::clicked, this, [this](bool keeps) {
        QList<StoragePath> paths;
        for (const ObjectInfo &info : std::as_const(m_objects))
            paths.append(info.path);
        if (keeps)
            m_context.offline->keep(m_accountId, paths);
        else
            m_context.offline->release(m_accountId, paths);
    });
    if (m_context.offline)
        connect(m_context.offline, &OfflineKeeper::changed, this, [this] {
            // A sound that has come whole is measured without being asked for.
            if (showsSound() && m_context.offline->state(m_facts.ref(m_objects.first())) == OfflineKeeper::State::Kept)
                askForWaveform();
            refresh();
        });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (m_objects.size() == 1)
            Q_EMIT detailsEditRequested(m_details);
        else if (m_objects.isEmpty())
            Q_EMIT bucketEditRequested(QString(m_folder.bucket));
    });
    connect(m_editTags, &QPushButton::clicked, this,
            [this] { Q_EMIT tagsEditRequested(QList<ObjectInfo>(m_objects)); });
    connect(&m_preview, &PreviewLoader::imageReady, this,
            [this](const QImage &image) { m_previewBox->showImage(image, m_previewed.name()); });
    connect(&m_preview, &PreviewLoader::textReady, m_previewBox, &PreviewBox::showText);
    connect(&m_preview, &PreviewLoader::nothingToShow, m_previewBox, &PreviewBox::showReason);
}

void Inspector::refresh()
{
    if (m_objects.size() > 1)
        showSeveral();
    else if (m_objects.isEmpty())
        showFolder(m_folder);
    else if (m_objects.first().isFolder())
        showFolder(m_objects.first().path);
    else
        showOne(m_objects.first());
}

std::shared_ptr<StorageService> Inspector::storage() const
{
    return m_context.storage ? m_context.storage(m_accountId) : nullptr;
}

void Inspector::showPeaks(bool show)
{
    m_peaks->setVisible(show);
    m_underPeaks->setVisible(show);
    if (!show)
        showWaveformButton(false);
}

void Inspector::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Inspector::setChips(const QStringList &texts)
{
    while (QLayoutItem *item = m_chipRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &text : texts)
        m_chipRow->addWidget(new ChipLabel(text, m_chips));
    m_chipRow->addStretch(1);
    m_chips->setVisible(!texts.isEmpty());
}

void Inspector::setActions(bool link, bool download, bool local)
{
    m_link->setVisible(link);
    m_download->setVisible(download);
    m_show->setVisible(local);
    m_note->setVisible(link);
    m_line->setVisible(link || download || local);
    m_moreRows->setVisible(!m_more->isHidden() && m_more->isChecked());
    updateKeep();
}

void Inspector::updateKeep()
{
    constexpr qsizetype most = 1000; // Of more, the menu tells and does it.
    const bool shows = m_context.offline && !m_isLocal && !m_objects.isEmpty() && m_objects.size() <= most;
    m_keep->setVisible(shows);
    if (!shows)
        return;
    const auto all = [this](auto asked) {
        return std::all_of(m_objects.begin(), m_objects.end(), [this, asked](const ObjectInfo &info) {
            return (m_context.offline->*asked)(m_accountId, info.path);
        });
    };
    const bool pinned = all(&OfflineKeeper::isPinned);
    const bool wanted = pinned || all(&OfflineKeeper::isWanted);
    m_keep->setChecked(wanted);
    m_keep->setEnabled(pinned || !wanted);
    m_keep->setText(wanted && !pinned ? tr("Kept offline with its folder") : tr("&Keep offline"));
}

void Inspector::setExpiry(std::chrono::seconds expiresIn)
{
    m_expiresIn = expiresIn;
    m_link->setText(tr("Copy link · %1").arg(LinkExpiry::shortText(expiresIn)));
    m_link->setAccessibleName(tr("Copy a link that works for %1").arg(LinkExpiry::longText(expiresIn)));
    m_note->setText(tr("The link is signed and stops working after %1.").arg(LinkExpiry::longText(expiresIn)));
}

void Inspector::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ThemeColors &colors = Theme::colors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.raised);
    painter.setPen(colors.border);
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.drawLine(edge, 0, edge, height());
}

void Inspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void Inspector::tint()
{
    const ThemeColors &colors = Theme::colors(palette());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colors.secondaryText);
    m_subtitle->setPalette(quiet);
    m_note->setPalette(quiet);
    QPalette line = palette();
    line.setColor(QPalette::Window, colors.border);
    m_line->setPalette(line);
}

} // namespace bucketdeck
