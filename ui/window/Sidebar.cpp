#include "ui/window/Sidebar.h"

#include "ui/account/AccountButton.h"
#include "ui/style/ChipLabel.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/usage/QuotaBox.h"
#include "ui/window/SidebarModel.h"
#include "ui/window/SidebarView.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace bucketdeck {

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_account(new AccountButton(this))
    , m_keyWarning(new QWidget(this))
    , m_keyIcon(new QLabel(m_keyWarning))
    , m_keyText(new QLabel(tr("Service key: sees everything, ignores row-level security"), m_keyWarning))
    , m_model(new SidebarModel(this))
    , m_view(new SidebarView(m_model, this))
    , m_quota(new QuotaBox(this))
{
    setMinimumWidth(190);
    m_keyText->setWordWrap(true);
    m_keyText->setFont(Theme::smallFont(font()));
    auto *chip = new ChipLabel(tr("Bypasses access rules"), m_keyWarning);
    chip->setTone(ChipLabel::Tone::Warning);
    auto *words = new QHBoxLayout;
    words->addWidget(m_keyIcon, 0, Qt::AlignTop);
    words->addWidget(m_keyText, 1);
    auto *warning = new QVBoxLayout(m_keyWarning);
    warning->setContentsMargins(16, 0, 14, 8);
    warning->setSpacing(6);
    warning->addWidget(chip, 0, Qt::AlignLeading);
    warning->addLayout(words);
    m_keyWarning->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(m_account);
    column->addWidget(m_keyWarning);
    column->addWidget(m_view, 1);
    column->addWidget(m_quota);
    tint();
}

void Sidebar::setAccounts(const QList<Account> &accounts, const QString &currentId)
{
    m_account->setAccounts(accounts, currentId);
    const bool unbounded = std::any_of(accounts.cbegin(), accounts.cend(), [&](const Account &account) {
        return account.id == currentId && account.bypassesRowSecurity;
    });
    m_keyWarning->setVisible(unbounded);
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void Sidebar::tint()
{
    const ThemeColors &colors = Theme::colors(palette());
    m_keyIcon->setPixmap(
        Icons::get(QStringLiteral("warning"), colors.warning).pixmap(QSize(16, 16), devicePixelRatioF()));
    QPalette loud = palette();
    loud.setColor(QPalette::WindowText, colors.warning);
    m_keyText->setPalette(loud);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::colors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.window);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), colors.border);
}

} // namespace bucketdeck

#include "moc_Sidebar.cpp"
