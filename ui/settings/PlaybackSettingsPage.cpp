#include "ui/settings/PlaybackSettingsPage.h"

#include "ui/settings/PlaybackSettings.h"
#include "ui/style/Theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace bucketdeck {

PlaybackSettingsPage::PlaybackSettingsPage(PlaybackSettings *settings, bool hasTray, QWidget *parent)
    : QWidget(parent)
{
    auto *remember = new QCheckBox(tr("&Remember where I stopped in long files"), this);
    remember->setChecked(settings->remembersPlaces());
    connect(remember, &QCheckBox::toggled, settings, &PlaybackSettings::setRemembersPlaces);

    auto *minutes = new QSpinBox(this);
    minutes->setRange(1, PlaybackSettings::mostMinutes);
    minutes->setValue(settings->longFromMinutes());
    minutes->setSuffix(QStringLiteral(" ") + tr("minutes", "after a number"));
    minutes->setEnabled(settings->remembersPlaces());
    connect(remember, &QCheckBox::toggled, minutes, &QWidget::setEnabled);
    connect(minutes, &QSpinBox::editingFinished, settings,
            [settings, minutes] { settings->setLongFromMinutes(minutes->value()); });

    auto *tray = new QCheckBox(tr("&Keep playing in the tray when the window is closed"), this);
    tray->setChecked(settings->keepsInTray());
    tray->setEnabled(hasTray);
    connect(tray, &QCheckBox::toggled, settings, &PlaybackSettings::setKeepsInTray);
    auto *noTray = new QLabel(tr("This desktop has no tray."), this);
    noTray->setTextFormat(Qt::PlainText);
    noTray->setFont(Theme::smallFont(font()));
    noTray->setForegroundRole(QPalette::PlaceholderText);
    noTray->setContentsMargins(24, 0, 0, 0);
    noTray->setVisible(!hasTray);

    auto *tell = new QCheckBox(tr("&Tell me of each new track when the window isn't in front"), this);
    tell->setChecked(settings->tellsTracks());
    connect(tell, &QCheckBox::toggled, settings, &PlaybackSettings::setTellsTracks);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(18);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setContentsMargins(24, 0, 0, 0);
    form->addRow(tr("&Long is from"), minutes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(remember);
    column->addLayout(form);
    column->addWidget(tray);
    column->addWidget(noTray);
    column->addWidget(tell);
    column->addStretch();
}

} // namespace bucketdeck

#include "moc_PlaybackSettingsPage.cpp"
