#include "ui/account/AccountDialog.h"

#include "ui/account/AccountButton.h"
#include "ui/account/FactorsModel.h"
#include "ui/account/FlatButton.h"
#include "ui/account/FormField.h"
#include "ui/account/PersonTile.h"
#include "ui/account/RowDelegate.h"
#include "ui/style/Card.h"
#include "ui/style/Format.h"
#include "ui/style/MessageBanner.h"
#include "ui/style/Theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bucketdeck {
namespace {

constexpr int tileSide = 72;
constexpr int mostFactorsShown = 3;

} // namespace

AccountDialog::AccountDialog(const Account &account, AccountCalls calls, QWidget *parent)
    : QDialog(parent)
    , m_account(account)
    , m_calls(std::move(calls))
    , m_banner(new MessageBanner(this))
    , m_tile(new PersonTile(tileSide, this))
    , m_title(new QLabel(this))
    , m_subtitle(makeWords())
    , m_choosePicture(new FlatButton(tr("C&hoose a picture…"), this))
    , m_removePicture(new FlatButton(tr("Remove the picture"), this))
    , m_name(new FormField(tr("&Name"), this))
    , m_email(new FormField(tr("&E-mail"), this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_password(new QPushButton(tr("Change &password…"), this))
    , m_factors(new FactorsModel(this))
    , m_factorList(new QListView(this))
    , m_stepWords(makeWords())
    , m_addFactor(new QPushButton(tr("Set &up…"), this))
    , m_removeFactor(new QPushButton(tr("&Remove…"), this))
    , m_endOthers(new QPushButton(tr("Sign out &other devices"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Account"));
    setMinimumWidth(460);

    auto *inside = new QWidget(this);
    auto *cards = new QVBoxLayout(inside);
    cards->setContentsMargins(20, 4, 20, 16);
    cards->setSpacing(14);
    buildProfile(addCard(cards, tr("Profile")));
    buildSteps(addCard(cards, tr("Two-step sign-in"), m_stepWords));
    buildSessions(addCard(cards, tr("Where you are signed in"),
                          makeWords(tr("A device that you lost or that isn't yours: end its session here."))));
    cards->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setContentsMargins(20, 0, 20, 14);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_banner);
    column->addWidget(buildHead());
    column->addWidget(area, 1);
    column->addWidget(buttons);
    resize(500, 660);
    for (auto *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    connect(m_banner, &MessageBanner::actionTriggered, this, &AccountDialog::load);
    m_title->setText(Format::safeName(AccountButton::titleOf(m_account)));
    m_tile->setName(AccountButton::personOf(m_account));
    QStringList parts{m_account.projectUrl.host()};
    if (const QString state = AccountButton::stateOf(m_account); !state.isEmpty())
        parts.append(state);
    m_subtitle->setText(Format::safeName(parts.join(QStringLiteral(" · "))));
    updateButtons();
    load();
}

QLabel *AccountDialog::makeWords(const QString &text)
{
    auto *words = new QLabel(text, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    return words;
}

QVBoxLayout *AccountDialog::addCard(QVBoxLayout *column, const QString &title, QLabel *words)
{
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 12, 16, 14);
    inside->setSpacing(10);
    auto *heading = new QLabel(title, card);
    heading->setFont(Theme::boldFont(font()));
    inside->addWidget(heading);
    if (words)
        inside->addWidget(words);
    column->addWidget(card);
    return inside;
}

QWidget *AccountDialog::buildHead()
{
    auto *head = new QWidget(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(Theme::headingFont(font()));
    auto *links = new QHBoxLayout;
    links->setSpacing(14);
    links->addWidget(m_choosePicture);
    links->addWidget(m_removePicture);
    links->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addSpacing(2);
    words->addLayout(links);
    words->addStretch();
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(22, 16, 22, 6);
    row->setSpacing(16);
    row->addWidget(m_tile);
    row->addLayout(words, 1);
    connect(m_choosePicture, &QPushButton::clicked, this, &AccountDialog::choosePicture);
    connect(m_removePicture, &QPushButton::clicked, this, &AccountDialog::removePicture);
    return head;
}

void AccountDialog::buildProfile(QVBoxLayout *card)
{
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoPredictiveText);
    card->addWidget(m_name);
    card->addWidget(m_email);
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addWidget(m_password);
    row->addStretch();
    card->addLayout(row);
    for (const FormField *field : {m_name, m_email}) {
        connect(field->edit(), &QLineEdit::textChanged, this, &AccountDialog::updateButtons);
        connect(field->edit(), &QLineEdit::returnPressed, this, &AccountDialog::saveProfile);
    }
    connect(m_save, &QPushButton::clicked, this, &AccountDialog::saveProfile);
    connect(m_password, &QPushButton::clicked, this, &AccountDialog::changePassword);
}

void AccountDialog::buildSteps(QVBoxLayout *card)
{
    m_factorList->setModel(m_factors);
    m_factorList->setItemDelegate(new RowDelegate(FactorsModel::KindRole, QStringLiteral("shield"), this));
    m_factorList->setFrameShape(QFrame::NoFrame);
    m_factorList->setUniformItemSizes(true);
    m_factorList->setTabKeyNavigation(false);
    m_factorList->setAccessibleName(tr("Your second steps"));
    m_factorList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_factorList->viewport()->setAutoFillBackground(false);
    m_factorList->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->addWidget(m_addFactor);
    row->addWidget(m_removeFactor);
    row->addStretch();
    card->addWidget(m_factorList);
    card->addLayout(row);
    connect(m_addFactor, &QPushButton::clicked, this, &AccountDialog::enrol);
    connect(m_removeFactor, &QPushButton::clicked, this, &AccountDialog::removeFactor);
    connect(m_factorList->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AccountDialog::updateButtons);
}

void AccountDialog::buildSessions(QVBoxLayout *card)
{
    auto *here = new QPushButton(tr("&Sign out here"), this);
    auto *everywhere = new QPushButton(tr("Sign out everywhere…"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(here);
    row->addWidget(m_endOthers);
    row->addWidget(everywhere);
    row->addStretch();
    card->addLayout(row);
    connect(here, &QPushButton::clicked, this, [this] {
        Q_EMIT signOutRequested(SignOutScope::Here);
        accept();
    });
    connect(m_endOthers, &QPushButton::clicked, this, &AccountDialog::endOthers);
    connect(everywhere, &QPushButton::clicked, this, &AccountDialog::askBeforeEverywhere);
}

void AccountDialog::showProfile(const UserProfile &profile)
{
    m_loaded = true;
    m_profile = profile;
    m_banner->hide();
    m_title->setText(profile.name.isEmpty() ? Format::safeName(AccountButton::titleOf(m_account))
                                            : Format::safeName(profile.name));
    m_name->setText(profile.name);
    m_email->setText(profile.email);
    if (!profile.pendingEmail.isEmpty())
        m_email->setHint(
            tr("Waits until you click the link in the mail to %1.").arg(Format::safeName(profile.pendingEmail)));
    else if (profile.isAnonymous)
        m_email->setHint(tr("You are a guest. With an address you can come back to this account."));
    else
        m_email->setHint(tr("A new address has to be confirmed by a mail."));
    m_factors->setFactors(profile.factors);
    const int count = m_factors->rowCount();
    m_stepWords->setText(count > 0
                             ? tr("On. Signing in asks for a code of your phone as well.")
                             : tr("Off. A password that others learn is enough to sign in as you. With a code of your "
                                  "phone it isn't."));
    m_factorList->setVisible(count > 0);
    m_factorList->setFixedHeight(qMin(mostFactorsShown, count) * RowDelegate::rowHeight);
    m_addFactor->setText(count > 0 ? tr("Add an&other…") : tr("Set &up…"));
    m_removeFactor->setVisible(count > 0);
    if (count > 0)
        m_factorList->setCurrentIndex(m_factors->index(0, 0));
    updateButtons();
}

void AccountDialog::updateButtons()
{
    const bool changed = m_name->text() != m_profile.name || m_email->text() != m_profile.email;
    m_save->setEnabled(m_loaded && changed);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_email, m_password, m_addFactor, m_choosePicture})
        widget->setEnabled(m_loaded);
    m_password->setVisible(!m_profile.isAnonymous);
    m_removePicture->setVisible(m_profile.picture.has_value());
    m_removeFactor->setEnabled(m_factorList->selectionModel()->hasSelection());
}

void AccountDialog::setPicture(const QPixmap &picture)
{
    m_tile->setPicture(picture);
}

QString AccountDialog::problem() const
{
    if (!m_banner->isHidden())
        return m_banner->text();
    return m_name->problem() + m_email->problem();
}

void AccountDialog::showError(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_banner->showMessage(MessageBanner::Tone::Error, error.userText, m_loaded ? QString() : tr("Try again"));
}

void AccountDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::colors(palette()).raised);
}

} // namespace bucketdeck

#include "moc_AccountDialog.cpp"
