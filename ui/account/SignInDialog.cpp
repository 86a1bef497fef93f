#include "ui/account/SignInDialog.h"

#include "ui/style/AccentButton.h"
#include "ui/style/Icons.h"
#include "ui/style/MessageBanner.h"
#include "ui/style/Theme.h"

#include <QAction>
#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace bucketdeck {
namespace {

QLabel *hint(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(Theme::smallFont(label->font()));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString trimmed(const QLineEdit *field)
{
    return field->text().trimmed();
}

/// People paste "ref.supabase.co": the scheme is meant.
QUrl projectUrl(const QString &text)
{
    QString whole = text;
    if (!whole.isEmpty() && !whole.contains(QStringLiteral("://")))
        whole.prepend(QStringLiteral("https://"));
    return QUrl(whole, QUrl::StrictMode);
}

} // namespace

SignInDialog::SignInDialog(SignIn signIn, const EnvironmentConfig &environment, QWidget *parent)
    : QDialog(parent)
    , m_signIn(std::move(signIn))
    , m_banner(new MessageBanner(this))
    , m_url(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_remember(new QCheckBox(tr("&Stay signed in"), this))
    , m_note(hint({}, this))
    , m_submit(new AccentButton(tr("Sign in"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in to a project"));
    setMinimumWidth(460);
    buildForm(environment);
    connect(m_submit, &AccentButton::clicked, this, &SignInDialog::submit);
    for (QLineEdit *field : {m_url, m_key, m_email, m_password})
        connect(field, &QLineEdit::textEdited, this, &SignInDialog::hideProblem);
    connect(m_banner, &MessageBanner::closed, this, &SignInDialog::hideProblem);
}

void SignInDialog::buildForm(const EnvironmentConfig &environment)
{
    auto *heading = new QLabel(tr("Sign in to a Supabase project"), this);
    heading->setFont(Theme::headingFont(font()));
    m_url->setPlaceholderText(QStringLiteral("https://your-project.supabase.co"));
    m_url->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_key->setPlaceholderText(tr("anon or publishable key"));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_password->setEchoMode(QLineEdit::Password);
    QAction *eye = m_password->addAction(Icons::get(QStringLiteral("eye"), Theme::colors(palette()).secondaryText),
                                         QLineEdit::TrailingPosition);
    eye->setCheckable(true);
    eye->setToolTip(tr("Show the password"));
    connect(eye, &QAction::toggled, this, [this, eye](bool shown) {
        m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        eye->setIcon(Icons::get(shown ? QStringLiteral("eye-off") : QStringLiteral("eye"),
                                Theme::colors(palette()).secondaryText));
        eye->setToolTip(shown ? tr("Hide the password") : tr("Show the password"));
    });
    m_remember->setChecked(true);
    m_note->setText(
        tr("Your password is never kept. Staying signed in puts the session into this computer's keyring."));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Project &URL"), m_url);
    form->addRow(tr("API &key"), m_key);
    form->addRow(QString(), hint(tr("In the Supabase dashboard: Project settings → API keys"), this));
    form->addRow(tr("&E-mail"), m_email);
    form->addRow(tr("&Password"), m_password);
    form->addRow(QString(), m_remember);
    form->addRow(QString(), m_note);
    if (environment.projectUrl.isValid() && !environment.projectUrl.isEmpty()) {
        m_url->setText(environment.projectUrl.toString());
        m_key->setText(environment.anonKey);
        form->insertRow(2, QString(),
                        hint(tr("Filled in from the environment (SUPABASE_URL, SUPABASE_ANON_KEY)"), this));
        (environment.anonKey.isEmpty() ? m_key : m_email)->setFocus();
    }

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_submit->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_submit);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(22, 18, 22, 18);
    content->setSpacing(14);
    content->addWidget(heading);
    content->addLayout(form);
    content->addStretch();
    content->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(content, 1);
}

void SignInDialog::setAccount(const Account &account)
{
    m_url->setText(account.projectUrl.toString());
    m_email->setText(account.email);
    (m_key->text().isEmpty() ? m_key : m_password)->setFocus();
}

QString SignInDialog::problem() const
{
    return m_banner->isHidden() ? QString() : m_banner->text();
}

QString SignInDialog::firstMistake()
{
    const QUrl url = projectUrl(trimmed(m_url));
    const bool isUrl = url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
    if (!isUrl) {
        m_url->setFocus();
        return tr("Enter the project's URL, such as https://your-project.supabase.co.");
    }
    if (trimmed(m_key).isEmpty()) {
        m_key->setFocus();
        return tr(
            "Enter the project's anon or publishable key. It is in the dashboard under Project settings → API keys.");
    }
    if (!trimmed(m_email).contains(u'@')) {
        m_email->setFocus();
        return tr("Enter the e-mail address you sign in with.");
    }
    if (m_password->text().isEmpty()) {
        m_password->setFocus();
        return tr("Enter your password.");
    }
    return {};
}

void SignInDialog::submit()
{
    if (m_busy)
        return;
    const QString mistake = firstMistake();
    if (!mistake.isEmpty()) {
        showProblem(mistake);
        return;
    }
    SignInRequest request;
    request.projectUrl = projectUrl(trimmed(m_url));
    request.apiKey = trimmed(m_key);
    request.email = trimmed(m_email);
    request.password = m_password->text();
    request.remember = m_remember->isChecked();
    hideProblem();
    showBusy(true);
    start(std::move(request));
}

void SignInDialog::start(SignInRequest request)
{
    ++m_attempt;
    m_signIn(std::move(request)).then([self = QPointer(this), attempt = m_attempt](const Result<Account> &result) {
        if (self && self->m_attempt == attempt)
            self->finish(result);
    });
}

void SignInDialog::finish(const Result<Account> &result)
{
    showBusy(false);
    if (!result) {
        showProblem(result.error().userText);
        if (result.error().kind == ErrorKind::WrongCredentials) {
            m_password->selectAll();
            m_password->setFocus();
        }
        return;
    }
    m_password->clear();
    Q_EMIT signedIn(*result);
    accept();
}

void SignInDialog::showBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_url, m_key, m_email, m_password, m_remember, m_submit})
        widget->setEnabled(!busy);
    m_submit->setText(busy ? tr("Signing in…") : tr("Sign in"));
}

void SignInDialog::showProblem(const QString &words)
{
    m_bannerShown = true;
    m_banner->showMessage(MessageBanner::Tone::Error, words);
    adjustSize(); // The banner takes its room from the dialog's edge, not from the form.
}

void SignInDialog::hideProblem()
{
    if (m_banner->isHidden() && !m_bannerShown)
        return;
    m_bannerShown = false;
    m_banner->hide();
    adjustSize();
}

} // namespace bucketdeck

#include "moc_SignInDialog.cpp"
