#include "ui/account/SignInDialog.h"

#include "ui/account/CodePage.h"
#include "ui/account/FormField.h"
#include "ui/account/NewPasswordPage.h"
#include "ui/account/ProjectPage.h"
#include "ui/account/RecoveryPage.h"
#include "ui/account/SignUpPage.h"
#include "ui/account/WaitingPage.h"
#include "ui/account/WaysPage.h"
#include "ui/style/AccentButton.h"
#include "ui/style/IconButton.h"
#include "ui/style/MessageBanner.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace bucketdeck {
namespace {

constexpr int leastHeight = 300;

} // namespace

SignInDialog::SignInDialog(SignInCalls calls, const EnvironmentConfig &environment, QWidget *parent)
    : QDialog(parent)
    , m_calls(std::move(calls))
    , m_banner(new MessageBanner(this))
    , m_back(new IconButton(QStringLiteral("back"), tr("Back"), this))
    , m_heading(new QLabel(this))
    , m_host(new QLabel(this))
    , m_pages(new QVBoxLayout)
    , m_cancel(nullptr)
    , m_submit(nullptr)
    , m_project(new ProjectPage(this))
    , m_ways(new WaysPage(this))
    , m_signUp(new SignUpPage(this))
    , m_recovery(new RecoveryPage(this))
    , m_code(new CodePage(this))
    , m_secondStep(new CodePage(this))
    , m_newPassword(new NewPasswordPage(this))
    , m_browser(new WaitingPage(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in"));
    setMinimumWidth(440);
    buildFrame();
    for (SignInPage *page : std::initializer_list<SignInPage *>{m_project, m_ways, m_signUp, m_recovery, m_code,
                                                                m_secondStep, m_newPassword, m_browser})
        addPage(page);
    connectProject();
    connectWays();
    connectCodes();
    m_project->setRecent(m_calls.recentProjects ? m_calls.recentProjects() : QList<QUrl>());
    m_project->setEnvironment(environment);
    m_history = {m_project};
    showPage();
    m_project->enter();
}

SignInDialog::~SignInDialog()
{
    // The window behind may go first: nobody waits for the browser then.
    m_waiting.cancel();
}

void SignInDialog::buildFrame()
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setFont(Theme::headingFont(font()));
    m_host->setTextFormat(Qt::PlainText);
    m_host->setForegroundRole(QPalette::PlaceholderText);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_heading);
    titles->addWidget(m_host);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_back, 0, Qt::AlignTop);
    head->addLayout(titles, 1);

    // Made after the steps' own parts are, these would come before them by the Tab key.
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_submit = new AccentButton(QString(), this);
    m_submit->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_submit);

    auto *content = new QVBoxLayout;
    content->setContentsMargins(22, 18, 22, 18);
    content->setSpacing(16);
    content->addLayout(head);
    content->addLayout(m_pages);
    content->addStretch();
    content->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(content, 1);

    connect(m_back, &IconButton::clicked, this, &SignInDialog::goBack);
    connect(m_submit, &AccentButton::clicked, this, [this] {
        hideBanner();
        const QList<FormField *> fields = page()->findChildren<FormField *>();
        for (FormField *field : fields)
            field->clearProblem();
        page()->submit();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_busy ? stop() : reject(); });
    connect(m_banner, &MessageBanner::closed, this, &SignInDialog::fit);
}

SignInPage *SignInDialog::addPage(SignInPage *page)
{
    m_pages->addWidget(page);
    page->hide();
    connect(page, &SignInPage::changed, this, [this, page] {
        if (!m_history.isEmpty() && page == this->page())
            showPage();
    });
    return page;
}

void SignInDialog::goTo(SignInPage *page)
{
    m_history.append(page);
    hideBanner();
    showPage();
    page->enter();
}

void SignInDialog::replaceBy(SignInPage *page)
{
    m_history.removeLast();
    goTo(page);
}

void SignInDialog::goBack()
{
    stop();
    if (m_history.size() < 2)
        return;
    m_waiting.cancel();
    // A mail that is on its way stays good: its code may be typed later.
    if (page() != m_code)
        forgetTicket();
    m_history.removeLast();
    hideBanner();
    showPage();
    page()->enter();
}

void SignInDialog::showPage()
{
    SignInPage *shown = page();
    for (int i = 0; i < m_pages->count(); ++i) {
        QWidget *each = m_pages->itemAt(i)->widget();
        each->setVisible(each == shown);
    }
    m_back->setVisible(m_history.size() > 1);
    m_heading->setText(shown->heading());
    m_host->setText(m_access.projectUrl.host());
    m_host->setVisible(shown != m_project);
    const QString words = m_busy ? shown->busyText() : shown->submitText();
    m_submit->setVisible(!shown->submitText().isEmpty());
    m_submit->setText(words);
    m_submit->setEnabled(!m_busy);
    shown->setEnabled(!m_busy);
    m_back->setEnabled(true);
    fit();
}

void SignInDialog::fit()
{
    const int wide = qMax(width(), minimumWidth());
    layout()->activate();
    resize(wide, qMax(leastHeight, layout()->totalHeightForWidth(wide)));
}

bool SignInDialog::event(QEvent *event)
{
    // A hint that becomes a problem may need another line.
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && !m_history.isEmpty())
        fit();
    return handled;
}

void SignInDialog::showBusy(bool busy)
{
    if (busy && !m_busy)
        m_focusBefore = QApplication::focusWidget();
    m_busy = busy;
    showPage();
    // What had the focus was disabled with its step.
    if (!busy && m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void SignInDialog::stop()
{
    if (!m_busy)
        return;
    ++m_attempt;
    takeBack();
    showBusy(false);
}

void SignInDialog::takeBack()
{
    // A sign-in that succeeds all the same is undone.
    m_asking.cancel();
    m_asking = CancelToken();
}

void SignInDialog::showError(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled || page()->showProblem(error))
        return;
    m_banner->showMessage(MessageBanner::Tone::Error, error.userText);
    fit();
}

void SignInDialog::hideBanner()
{
    if (m_banner->isHidden())
        return;
    m_banner->hide();
    fit();
}

QString SignInDialog::problem() const
{
    if (!m_banner->isHidden())
        return m_banner->text();
    const QList<FormField *> fields = page()->findChildren<FormField *>();
    for (const FormField *field : fields) {
        if (!field->problem().isEmpty())
            return field->problem();
    }
    return {};
}

void SignInDialog::done(int result)
{
    ++m_attempt;
    m_waiting.cancel();
    if (result != Accepted) {
        takeBack();
        forgetTicket();
    }
    for (FormField *field : findChildren<FormField *>())
        field->clearSecret();
    QDialog::done(result);
}

void SignInDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (m_busy)
        stop();
    else if (m_history.size() > 1)
        goBack();
    else
        reject();
}

} // namespace bucketdeck

#include "moc_SignInDialog.cpp"
