#include "ui/account/ProjectPage.h"

#include "core/account/ApiKey.h"
#include "core/account/ProjectUrl.h"
#include "ui/account/FormField.h"
#include "ui/account/ProjectList.h"
#include "ui/account/ProjectsModel.h"
#include "ui/account/SecretKeyWarning.h"
#include "ui/style/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bucketdeck {

ProjectPage::ProjectPage(QWidget *parent)
    : SignInPage(parent)
    , m_model(new ProjectsModel(this))
    , m_recent(new QWidget(this))
    , m_url(new FormField(tr("Project &URL"), this))
    , m_key(new FormField(tr("API &key"), this))
    , m_warning(new SecretKeyWarning(this))
{
    auto *list = new ProjectList(m_model, m_recent);
    auto *other = new QLabel(tr("Another project"), m_recent);
    other->setFont(Theme::boldFont(font()));
    auto *recent = new QVBoxLayout(m_recent);
    recent->setContentsMargins(0, 0, 0, 0);
    recent->setSpacing(10);
    recent->addWidget(list);
    recent->addWidget(other);
    m_recent->hide();

    m_url->edit()->setPlaceholderText(QStringLiteral("https://your-project.supabase.co"));
    m_url->edit()->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_key->edit()->setPlaceholderText(tr("anon or publishable key"));
    m_key->edit()->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_key->setHint(tr("In the Supabase dashboard: Project settings → API keys"));
    m_warning->hide();

    QVBoxLayout *column = makeColumn();
    column->addWidget(m_recent);
    column->addWidget(m_url);
    column->addWidget(m_key);
    column->addWidget(m_warning);
    connect(list, &ProjectList::chosen, this, &ProjectPage::recentChosen);
    connect(list, &ProjectList::forgetRequested, this, [this](const QUrl &url) {
        m_model->remove(url);
        m_recent->setVisible(m_model->rowCount() > 0);
        Q_EMIT forgetRequested(url);
        Q_EMIT changed();
    });
    connect(m_key->edit(), &QLineEdit::textChanged, this, &ProjectPage::showWarning);
    connect(m_warning, &SecretKeyWarning::insisted, this, [this](bool keep) {
        const QUrl url = checkedUrl();
        if (!url.isEmpty())
            Q_EMIT secretKeyChosen(url, m_key->text(), keep);
    });
}

void ProjectPage::setRecent(const QList<QUrl> &urls)
{
    m_model->setUrls(urls);
    m_recent->setVisible(!urls.isEmpty());
}

void ProjectPage::setEnvironment(const EnvironmentConfig &environment)
{
    if (!environment.projectUrl.isValid() || environment.projectUrl.isEmpty())
        return;
    m_url->setText(environment.projectUrl.toString());
    m_key->setText(environment.anonKey);
    m_key->setHint(environment.anonKey.isEmpty()
                       ? tr("The address comes from the environment (SUPABASE_URL)")
                       : tr("Filled in from the environment (SUPABASE_URL, SUPABASE_ANON_KEY)"));
}

void ProjectPage::setUrl(const QUrl &url)
{
    m_url->setText(url.toString());
}

void ProjectPage::setKey(const QString &key)
{
    m_key->setText(key);
}

void ProjectPage::askForKey(const QUrl &url)
{
    setUrl(url);
    m_key->edit()->clear();
    m_key->showProblem(tr("This computer's keyring doesn't have this project's key. Paste it once more."));
}

QString ProjectPage::heading() const
{
    return tr("Sign in to a Supabase project");
}

QString ProjectPage::submitText() const
{
    return tr("Continue");
}

QString ProjectPage::busyText() const
{
    return tr("Asking the project…");
}

QUrl ProjectPage::checkedUrl()
{
    const Result<QUrl> url = projectUrlFromText(m_url->text());
    if (url)
        return *url;
    m_url->showProblem(url.error().userText);
    return {};
}

void ProjectPage::submit()
{
    const QUrl url = checkedUrl();
    if (url.isEmpty())
        return;
    const Result<QByteArray> key = checkedPublicKey(m_key->text());
    if (!key) {
        m_key->showProblem(key.error().userText);
        return;
    }
    Q_EMIT submitted(url, QString::fromUtf8(*key));
}

void ProjectPage::enter()
{
    QWidget *first = m_url;
    if (m_recent->isVisibleTo(this))
        first = m_recent->findChild<ProjectList *>();
    else if (!m_url->text().isEmpty())
        first = m_key;
    first->setFocus(Qt::OtherFocusReason);
}

bool ProjectPage::showProblem(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::WrongKey:
        m_key->showProblem(error.userText);
        return true;
    case ErrorKind::InvalidArgument:
    case ErrorKind::Offline:
    case ErrorKind::NotFound:
        m_url->showProblem(error.userText);
        return true;
    default:
        return false;
    }
}

void ProjectPage::showWarning()
{
    // At once, not at Continue: whoever pastes one learns it before anything is done with it.
    const bool isSecret = isServiceKey(m_key->text().remove(u' ').toUtf8());
    if (m_warning->isVisibleTo(this) == isSecret)
        return;
    m_warning->setVisible(isSecret);
    m_key->edit()->setEchoMode(isSecret ? QLineEdit::Password : QLineEdit::Normal);
    Q_EMIT changed();
}

} // namespace bucketdeck

#include "moc_ProjectPage.cpp"
