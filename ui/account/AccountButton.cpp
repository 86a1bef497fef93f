#include "ui/account/AccountButton.h"

#include "core/account/ProjectUrl.h"
#include "ui/account/PersonTile.h"
#include "ui/style/Format.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QHostAddress>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace bucketdeck {
namespace {

QString subtitle(const Account &account)
{
    if (account.kind == AccountKind::Local)
        return AccountButton::tr("On this computer");
    const QString state = AccountButton::stateOf(account);
    const bool isUsual = account.state == AccountState::Ready;
    if (account.bypassesRowSecurity && account.state == AccountState::Ready)
        return AccountButton::tr("Service key");
    if (!isUsual)
        return state;
    if (account.isPublicAccess)
        return AccountButton::tr("Not signed in");
    if (!account.email.isEmpty())
        return account.email;
    return account.origin == AccountOrigin::Environment ? state : AccountButton::tr("Guest");
}

bool hasUser(const Account &account)
{
    return account.kind == AccountKind::Supabase && !account.bypassesRowSecurity &&
           account.origin != AccountOrigin::Environment;
}

/// The project's name, else the person's: an address of numbers names nothing.
QString tileText(const Account &account)
{
    const QString named = AccountButton::titleOf(account);
    if (account.email.isEmpty() ||
        (named == account.title && !account.title.isEmpty() && account.title.at(0).isLetter()))
        return named;
    return account.email.section(u'@', 0, 0);
}

/// A menu reads '&' as a mnemonic.
QString menuText(const QString &text)
{
    return Format::safeName(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace

AccountButton::AccountButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Account"));
    setAccounts({}, {});
    connect(this, &QAbstractButton::clicked, this, &AccountButton::showMenu);
}

void AccountButton::setAccounts(const QList<Account> &accounts, const QString &currentId)
{
    m_accounts = accounts;
    m_current = {};
    m_current.id = localAccountId;
    m_current.title = tr("Bucketdeck");
    for (const Account &account : accounts)
        if (account.id == currentId)
            m_current = account;
    const QString words = describe(m_current);
    setAccessibleDescription(words);
    setToolTip(QStringLiteral("<span>%1</span>").arg(words.toHtmlEscaped()));
    update();
}

QString AccountButton::projectName(const QUrl &url)
{
    const QString host = url.host();
    const QHostAddress address(host);
    if (address.isLoopback() || host == u"localhost")
        return tr("Local project");
    return projectTitle(url);
}

QString AccountButton::titleOf(const Account &account)
{
    return account.kind == AccountKind::Local ? account.title : projectName(account.projectUrl);
}

QString AccountButton::personOf(const Account &account)
{
    if (!account.name.isEmpty())
        return account.name;
    return account.email.isEmpty() ? titleOf(account) : account.email.section(u'@', 0, 0);
}

QString AccountButton::stateOf(const Account &account)
{
    switch (account.state) {
    case AccountState::Restoring:
        return tr("Signing in…");
    case AccountState::Offline:
        return tr("Offline");
    case AccountState::SignedOut:
        return tr("Signed out");
    case AccountState::Ready:
        break;
    }
    if (account.bypassesRowSecurity)
        return tr("Bypasses access rules");
    if (account.origin == AccountOrigin::Environment)
        return tr("From the environment");
    return account.origin == AccountOrigin::SessionOnly ? tr("Until you close Bucketdeck") : QString();
}

QString AccountButton::describe(const Account &account)
{
    if (account.kind == AccountKind::Local)
        return tr("Library on this computer");
    QStringList parts{tr("Supabase"), account.projectUrl.host()};
    if (!account.email.isEmpty())
        parts.append(tr("as %1").arg(account.email));
    else if (hasUser(account))
        parts.append(tr("as a guest"));
    if (account.isPublicAccess)
        parts.append(tr("not signed in, sees what is public"));
    if (account.bypassesRowSecurity)
        parts.append(tr("bypasses access rules"));
    if (account.origin == AccountOrigin::Environment)
        parts.append(tr("from the environment"));
    if (account.origin == AccountOrigin::SessionOnly)
        parts.append(tr("until you close Bucketdeck"));
    return Format::safeName(parts.join(QStringLiteral(" · ")));
}

void AccountButton::setPictures(const QHash<QString, QPixmap> &pictures)
{
    m_pictures = pictures;
    update();
}

QIcon AccountButton::tileFor(const Account &account) const
{
    constexpr int side = 20;
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    const ThemeColors &colors = Theme::colors(palette());
    QPainter painter(&pixmap);
    QFont letters = Theme::boldFont(font());
    letters.setPixelSize(9);
    painter.setFont(letters);
    PersonTile::paint(&painter, {0, 0, side, side}, PersonTile::initials(tileText(account)),
                      m_pictures.value(account.id), account.bypassesRowSecurity ? colors.warning : colors.accent,
                      colors.onAccent);
    painter.end();
    return QIcon(pixmap);
}

void AccountButton::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->setMinimumWidth(width() - 16);
    menu->popup(mapToGlobal(QPoint(8, height() - 4)));
}

void AccountButton::fillMenu(QMenu *menu)
{
    for (const Account &account : std::as_const(m_accounts)) {
        if (account.kind == AccountKind::Local)
            continue;
        QString text = titleOf(account);
        if (hasUser(account))
            text = QStringLiteral("%1 · %2").arg(text, account.email.isEmpty() ? tr("Guest") : account.email);
        else if (account.isPublicAccess)
            text = tr("%1 (not signed in)").arg(text);
        else if (account.origin == AccountOrigin::Environment)
            text = tr("%1 (from the environment)").arg(text);
        else
            text = tr("%1 (service key)").arg(text);
        const QString state = stateOf(account);
        // What follows a tab stands in a column of its own, at the other edge.
        const QString whole = state.isEmpty() ? menuText(text) : menuText(text) + u'\t' + state;
        QAction *action = menu->addAction(whole, this, [this, id = account.id] { Q_EMIT accountChosen(id); });
        action->setIcon(tileFor(account));
        action->setIconVisibleInMenu(true);
        if (account.id == m_current.id) {
            action->setFont(Theme::boldFont(font()));
            menu->setDefaultAction(action);
        }
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    if (hasUser(m_current) && m_current.state != AccountState::SignedOut)
        menu->addAction(tr("Account…"), this, [this, id = m_current.id] { Q_EMIT profileRequested(id); });
    menu->addAction(tr("Add account…"), this, &AccountButton::addAccountRequested);
    if (m_current.kind == AccountKind::Supabase && m_current.origin != AccountOrigin::Environment) {
        if (m_current.state == AccountState::SignedOut && hasUser(m_current))
            menu->addAction(tr("Sign in again…"), this, [this, id = m_current.id] { Q_EMIT signInRequested(id); });
        menu->addAction(m_current.bypassesRowSecurity ? tr("Forget this key") : tr("Sign out"), this,
                        [this, id = m_current.id] { Q_EMIT signOutRequested(id); });
    }
    menu->addSeparator();
    menu->addAction(tr("Settings…"), this, &AccountButton::settingsRequested);
}

void AccountButton::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto visual = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    QStyleOption option;
    option.initFrom(this);
    // As elsewhere, focus shows for those who came by keyboard.
    const bool focus = hasFocus() && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (underMouse() || focus) {
        QColor fill = colors.text;
        fill.setAlphaF(underMouse() ? 0.05F : 0.0F);
        painter.setBrush(fill);
        painter.setPen(focus ? QPen(colors.accent, 1.5) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(rect()).adjusted(6.5, 6.5, -6.5, -6.5), 8, 8);
    }

    const QRect tile(16, (height() - 30) / 2, 30, 30);
    painter.setFont(Theme::boldFont(font()));
    PersonTile::paint(&painter, visual(tile), PersonTile::initials(tileText(m_current)), m_pictures.value(m_current.id),
                      m_current.bypassesRowSecurity ? colors.warning : colors.accent, colors.onAccent);

    const QRect words(56, tile.top() - 2, width() - 56 - 34, 34);
    painter.setPen(colors.text);
    const QRect upper = words.adjusted(0, 0, 0, -words.height() / 2 + 1);
    painter.drawText(
        visual(upper), leading | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(Format::safeName(titleOf(m_current)), Qt::ElideRight, upper.width()));
    painter.setFont(Theme::smallFont(font()));
    painter.setPen(m_current.bypassesRowSecurity ? colors.warning : colors.secondaryText);
    const QRect lower = words.adjusted(0, words.height() / 2, 0, 0);
    painter.drawText(
        visual(lower), leading | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(Format::safeName(subtitle(m_current)), Qt::ElideRight, lower.width()));
    const QRect arrow(width() - 28, (height() - 14) / 2, 14, 14);
    Icons::get(QStringLiteral("chevron-down"), colors.secondaryText).paint(&painter, visual(arrow));
}

} // namespace bucketdeck

#include "moc_AccountButton.cpp"
