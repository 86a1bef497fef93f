#include "ui/settings/TransferSettingsPage.h"

#include "ui/desktop/MeteredNetwork.h"
#include "ui/settings/SpeedLimitField.h"
#include "ui/settings/TransferSettings.h"
#include "ui/style/Theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace bucketdeck {

TransferSettingsPage::TransferSettingsPage(TransferSettings *settings, const MeteredNetwork *network, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_up(new SpeedLimitField(tr("Upload limit"), this))
    , m_down(new SpeedLimitField(tr("Download limit"), this))
{
    auto *atOnce = new QSpinBox(this);
    atOnce->setRange(1, TransferSettings::mostAtOnce);
    atOnce->setValue(settings->atOnce());
    connect(atOnce, &QSpinBox::valueChanged, settings, &TransferSettings::setAtOnce);

    m_up->setLimit(settings->limits().up);
    m_down->setLimit(settings->limits().down);
    connect(m_up, &SpeedLimitField::limitChanged, this, &TransferSettingsPage::keepLimits);
    connect(m_down, &SpeedLimitField::limitChanged, this, &TransferSettingsPage::keepLimits);

    auto *history = new QSpinBox(this);
    history->setRange(1, TransferSettings::mostHistoryDays);
    history->setValue(settings->historyDays());
    history->setSuffix(QStringLiteral(" ") + tr("days", "after a number"));
    // When it is typed to the end: on the way to 90 there is 9, and what is forgotten then is gone.
    connect(history, &QSpinBox::editingFinished, this,
            [this, history] { m_settings->setHistoryDays(history->value()); });

    QCheckBox *metered =
        addChoice(tr("Pause on metered &networks"), settings->pausesOnMetered(), &TransferSettings::setPausesOnMetered);
    auto *cannotTell = new QLabel(tr("This computer can't tell which networks are metered."), this);
    cannotTell->setTextFormat(Qt::PlainText);
    cannotTell->setWordWrap(true);
    cannotTell->setFont(Theme::smallFont(font()));
    cannotTell->setForegroundRole(QPalette::PlaceholderText);
    cannotTell->setContentsMargins(24, 0, 0, 0);
    const bool tells = network && network->isKnown();
    metered->setEnabled(tells);
    cannotTell->setVisible(!tells);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Transfers at on&ce"), atOnce);
    form->addRow(tr("&Upload limit"), m_up);
    form->addRow(tr("&Download limit"), m_down);
    form->addRow(tr("Keep finished ones &for"), history);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(8);
    choices->setContentsMargins(0, 6, 0, 0);
    choices->addWidget(metered);
    choices->addWidget(cannotTell);
    choices->addWidget(addChoice(tr("Pause while I &listen"), settings->pausesWhileListening(),
                                 &TransferSettings::setPausesWhileListening));
    choices->addWidget(addChoice(tr("Keep this computer &awake while files are on their way"), settings->keepsAwake(),
                                 &TransferSettings::setKeepsAwake));
    choices->addWidget(addChoice(tr("&Tell me when all is done and the window isn't in front"), settings->notifies(),
                                 &TransferSettings::setNotifies));
    QCheckBox *hidden = addChoice(tr("&Hidden files too, when a folder goes up or down"), settings->takesHidden(),
                                  &TransferSettings::setTakesHidden);
    hidden->setToolTip(tr("Names that begin with a dot. What you pick by itself always goes."));
    choices->addWidget(hidden);
    form->addRow(choices);
}

QCheckBox *TransferSettingsPage::addChoice(const QString &text, bool on, void (TransferSettings::*set)(bool))
{
    auto *choice = new QCheckBox(text, this);
    choice->setChecked(on);
    connect(choice, &QCheckBox::toggled, m_settings, set);
    return choice;
}

void TransferSettingsPage::keepLimits()
{
    m_settings->setLimits({m_up->limit(), m_down->limit()});
}

} // namespace bucketdeck

#include "moc_TransferSettingsPage.cpp"
