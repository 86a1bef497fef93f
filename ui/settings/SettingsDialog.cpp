#include "ui/settings/SettingsDialog.h"

#include "core/audio/PlaybackEngine.h"
#include "ui/settings/CacheSettingsPage.h"
#include "ui/settings/PlaybackSettingsPage.h"
#include "ui/settings/TransferSettingsPage.h"
#include "ui/style/ChipBar.h"
#include "ui/style/ElidedLabel.h"
#include "ui/style/Format.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QSystemTrayIcon>
#include <QUrl>
#include <QVBoxLayout>

namespace bucketdeck {

SettingsDialog::SettingsDialog(const AppServices &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    setMinimumWidth(480);

    auto *places = new ChipBar(this);
    places->add(tr("General"));
    places->add(tr("Transfers"));
    if (m_services.playbackSettings)
        places->add(tr("Playback"));
    auto *pages = new QStackedWidget(this);
    pages->addWidget(generalPage());
    pages->addWidget(new TransferSettingsPage(m_services.transferSettings, m_services.desktop.network, this));
    if (m_services.playbackSettings)
        pages->addWidget(
            new PlaybackSettingsPage(m_services.playbackSettings, QSystemTrayIcon::isSystemTrayAvailable(), this));
    if (m_services.cache && m_services.offline) {
        places->add(tr("Cache"));
        pages->addWidget(new CacheSettingsPage(m_services.cache, m_services.offline, this));
    }
    connect(places, &ChipBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Return ends a number that is typed; it doesn't close the window on it.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 16);
    column->setSpacing(18);
    column->addWidget(places);
    column->addWidget(pages, 1);
    column->addWidget(buttons);
}

QWidget *SettingsDialog::generalPage()
{
    auto *page = new QWidget(this);
    auto *appearance = new QComboBox(page);
    appearance->addItem(tr("As the desktop"), QStringLiteral("system"));
    appearance->addItem(tr("Light"), QStringLiteral("light"));
    appearance->addItem(tr("Dark"), QStringLiteral("dark"));
    appearance->setCurrentIndex(qMax(0, appearance->findData(m_services.settings->value(appearanceKey).toString())));
    connect(appearance, &QComboBox::activated, this, [this, appearance] {
        const QString chosen = appearance->currentData().toString();
        m_services.settings->setValue(appearanceKey, chosen);
        if (auto *theme = qApp->findChild<Theme *>())
            theme->setAppearance(chosen == u"light"  ? Appearance::Light
                                 : chosen == u"dark" ? Appearance::Dark
                                                     : Appearance::System);
    });

    auto *output = new QComboBox(page);
    fillOutputs(output);
    connect(output, &QComboBox::activated, this, [this, output] {
        m_services.player->setOutput(output->currentData().toByteArray());
        m_services.settings->setValue(outputKey, output->currentData());
    });
    connect(m_services.player, &PlaybackEngine::outputsChanged, this, [this, output] { fillOutputs(output); });

    const QString folder = m_services.settings->value(libraryFolderKey).toString();
    auto *library = new QWidget(page);
    auto *libraryRow = new QHBoxLayout(library);
    libraryRow->setContentsMargins(0, 0, 0, 0);
    auto *path = new ElidedLabel(folder, library);
    path->setElideMode(Qt::ElideMiddle);
    path->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *open = new QPushButton(tr("Open"), library);
    open->setAutoDefault(false);
    open->setEnabled(!folder.isEmpty());
    connect(open, &QPushButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    libraryRow->addWidget(path, 1);
    libraryRow->addWidget(open);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Appearance"), appearance);
    form->addRow(tr("&Sound output"), output);
    form->addRow(tr("Library folder"), library);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(18);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(aboutPart());
    return page;
}

void SettingsDialog::fillOutputs(QComboBox *box)
{
    box->clear();
    box->addItem(tr("The system's default"), QByteArray());
    for (const AudioOutput &output : m_services.player->outputs())
        if (!output.id.isEmpty())
            box->addItem(Format::safeName(output.name), output.id);
    box->setCurrentIndex(qMax(0, box->findData(m_services.player->outputId())));
}

QWidget *SettingsDialog::aboutPart()
{
    auto *about = new QWidget(this);
    auto *row = new QHBoxLayout(about);
    row->setContentsMargins(0, 0, 0, 0);
    auto *words = new QLabel(tr("Bucketdeck %1 · free software under the GNU GPL, version 3 or later")
                                 .arg(QStringLiteral(BUCKETDECK_VERSION)),
                             about);
    words->setWordWrap(true);
    words->setFont(Theme::smallFont(font()));
    row->addWidget(words, 1);
    const QString log = m_services.settings->value(logFileKey).toString();
    if (!log.isEmpty()) {
        auto *open = new QPushButton(tr("Activity log"), about);
        open->setAutoDefault(false);
        connect(open, &QPushButton::clicked, this, [log] { QDesktopServices::openUrl(QUrl::fromLocalFile(log)); });
        row->addWidget(open);
    }
    return about;
}

} // namespace bucketdeck

#include "moc_SettingsDialog.cpp"
