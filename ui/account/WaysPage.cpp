#include "ui/account/WaysPage.h"

#include "ui/account/FlatButton.h"
#include "ui/account/FormField.h"
#include "ui/style/Icons.h"
#include "ui/style/NameInSentence.h"
#include "ui/style/Theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bucketdeck {
namespace {

constexpr int oneColumnUpTo = 3;

QFrame *line(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setFixedHeight(1);
    rule->setAutoFillBackground(true);
    rule->setBackgroundRole(QPalette::Mid);
    return rule;
}

} // namespace

WaysPage::WaysPage(QWidget *parent)
    : SignInPage(parent)
    , m_email(new FormField(tr("&E-mail"), this))
    , m_password(new FormField(tr("&Password"), this))
    , m_remember(new QCheckBox(tr("&Stay signed in"), this))
    , m_forgot(new FlatButton(tr("&Forgot your password?"), this))
    , m_note(makeText(tr("Your password is never kept. Staying signed in puts the session into this computer's "
                         "keyring.")))
    , m_or(new QWidget(this))
    , m_others(new QWidget(this))
    , m_grid(new QGridLayout(m_others))
    , m_newHere(new QWidget(this))
    , m_create(new FlatButton(tr("&Create an account"), m_newHere))
{
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoPredictiveText);
    m_password->makeSecret();
    m_remember->setChecked(true);
    m_note->setFont(Theme::smallFont(font()));
    auto *orRow = new QHBoxLayout(m_or);
    orRow->setContentsMargins(0, 2, 0, 2);
    orRow->addWidget(line(m_or), 1);
    auto *orText = new QLabel(tr("or"), m_or);
    orText->setForegroundRole(QPalette::PlaceholderText);
    orRow->addWidget(orText);
    orRow->addWidget(line(m_or), 1);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    auto *newRow = new QHBoxLayout(m_newHere);
    newRow->setContentsMargins(0, 0, 0, 0);
    auto *newText = new QLabel(tr("New here?"), m_newHere);
    newText->setForegroundRole(QPalette::PlaceholderText);
    newRow->addWidget(newText);
    newRow->addWidget(m_create);
    newRow->addStretch();

    auto *underPassword = new QHBoxLayout;
    underPassword->addWidget(m_remember);
    underPassword->addStretch();
    underPassword->addWidget(m_forgot);
    QVBoxLayout *column = makeColumn();
    column->addWidget(m_email);
    column->addWidget(m_password);
    column->addLayout(underPassword);
    column->addWidget(m_note);
    column->addWidget(m_or);
    column->addWidget(m_others);
    column->addWidget(m_newHere);
    connect(m_forgot, &QPushButton::clicked, this, &WaysPage::recoveryWanted);
    connect(m_create, &QPushButton::clicked, this, &WaysPage::signUpWanted);
}

void WaysPage::setProject(const QString &name, const AuthSettings &settings)
{
    m_project = name;
    m_settings = settings;
    m_email->setVisible(settings.emailEnabled);
    m_password->setVisible(settings.emailEnabled);
    m_forgot->setVisible(settings.emailEnabled);
    m_newHere->setVisible(takesNewUsers() && settings.emailEnabled);
    fillOthers();
    Q_EMIT changed();
}

void WaysPage::fillOthers()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_settings.emailEnabled)
        addOther(QStringLiteral("mail"), tr("E-&mail me a code"), [this] {
            if (hasAddress())
                Q_EMIT codeWanted(email());
        });
    for (const QString &id : std::as_const(m_settings.providers))
        addOther(QStringLiteral("globe"), tr("Continue with %1").arg(providerName(id)),
                 [this, id] { Q_EMIT providerChosen(id); });
    if (m_settings.anonymousEnabled)
        addOther(QStringLiteral("user"), tr("Continue as a &guest"), [this] { Q_EMIT anonymousChosen(); });
    // Made later than what stands below them.
    QWidget *before = m_forgot;
    for (int i = 0; i < m_grid->count(); ++i) {
        setTabOrder(before, m_grid->itemAt(i)->widget());
        before = m_grid->itemAt(i)->widget();
    }
    setTabOrder(before, m_create);
    const int count = m_grid->count();
    m_others->setVisible(count > 0);
    m_or->setVisible(count > 0 && m_settings.emailEnabled);
    if (count <= oneColumnUpTo)
        return;
    // Many: side by side, so that the window stays small.
    QList<QWidget *> buttons;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        buttons.append(item->widget());
        delete item;
    }
    for (int i = 0; i < buttons.size(); ++i)
        m_grid->addWidget(buttons.at(i), i / 2, i % 2, 1, i % 2 == 0 && i + 1 == buttons.size() ? 2 : 1);
}

void WaysPage::addOther(const QString &icon, const QString &text, std::function<void()> go)
{
    auto *button = new QPushButton(text, m_others);
    button->setAutoDefault(false);
    button->setIcon(Icons::get(icon, Theme::colors(palette()).secondaryText));
    connect(button, &QPushButton::clicked, this, std::move(go));
    m_grid->addWidget(button, m_grid->count(), 0);
}

void WaysPage::setEmail(const QString &email)
{
    m_email->setText(email);
}

QString WaysPage::email() const
{
    return m_email->text();
}

bool WaysPage::remembers() const
{
    return m_remember->isChecked();
}

QString WaysPage::heading() const
{
    return tr("Sign in to %1").arg(nameInSentence(m_project));
}

QString WaysPage::submitText() const
{
    return m_settings.emailEnabled ? tr("Sign in") : QString();
}

QString WaysPage::busyText() const
{
    return tr("One moment…");
}

bool WaysPage::hasAddress()
{
    if (looksLikeAddress(email()))
        return true;
    m_email->showProblem(tr("Enter the e-mail address you sign in with."));
    return false;
}

void WaysPage::submit()
{
    if (!hasAddress())
        return;
    if (m_password->edit()->text().isEmpty())
        m_password->showProblem(tr("Enter your password."));
    else
        Q_EMIT passwordGiven(email(), m_password->edit()->text());
}

void WaysPage::enter()
{
    if (!m_email->isVisibleTo(this)) {
        if (auto *first = m_others->findChild<QPushButton *>())
            first->setFocus(Qt::OtherFocusReason);
    } else {
        (email().isEmpty() ? m_email : m_password)->setFocus(Qt::OtherFocusReason);
    }
}

bool WaysPage::showProblem(const Error &error)
{
    if (error.kind != ErrorKind::WrongCredentials)
        return false;
    m_password->showProblem(error.userText);
    m_password->edit()->selectAll();
    return true;
}

QString WaysPage::providerName(const QString &id)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("azure"), QStringLiteral("Microsoft")},
        {QStringLiteral("bitbucket"), QStringLiteral("Bitbucket")},
        {QStringLiteral("github"), QStringLiteral("GitHub")},
        {QStringLiteral("gitlab"), QStringLiteral("GitLab")},
        {QStringLiteral("linkedin"), QStringLiteral("LinkedIn")},
        {QStringLiteral("linkedin_oidc"), QStringLiteral("LinkedIn")},
        {QStringLiteral("slack_oidc"), QStringLiteral("Slack")},
        {QStringLiteral("workos"), QStringLiteral("WorkOS")},
        {QStringLiteral("twitter"), QStringLiteral("X")},
    };
    const auto found = known.constFind(id);
    if (found != known.cend())
        return *found;
    const QString words = nameInSentence(QString(id).replace(u'_', u' '));
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace bucketdeck

#include "moc_WaysPage.cpp"
