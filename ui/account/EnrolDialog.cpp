#include "ui/account/EnrolDialog.h"

#include "ui/account/CodeField.h"
#include "ui/account/FlatButton.h"
#include "ui/account/FormField.h"
#include "ui/account/QrDrawing.h"
#include "ui/account/QrView.h"
#include "ui/style/AccentButton.h"
#include "ui/style/MessageBanner.h"
#include "ui/style/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

namespace bucketdeck {
namespace {

constexpr int digits = 6; // RFC 6238, as every authenticator shows it.
constexpr qsizetype group = 4;

/// "ABCD EFGH …": letters that are typed from a screen are read in groups.
QString inGroups(const QString &secret)
{
    QStringList groups;
    for (qsizetype at = 0; at < secret.size(); at += group)
        groups.append(secret.mid(at, group));
    return groups.join(u' ');
}

} // namespace

EnrolDialog::EnrolDialog(QWidget *parent)
    : QDialog(parent)
    , m_banner(new MessageBanner(this))
    , m_words(new QLabel(this))
    , m_name(new FormField(tr("&Name"), this))
    , m_key(new QWidget(this))
    , m_qr(new QrView(m_key))
    , m_secret(new QLabel(m_key))
    , m_code(new CodeField)
    , m_codeField(new FormField(tr("&Code from the app"), m_code, m_key))
    , m_submit(new AccentButton(tr("Continue"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Two-step sign-in"));
    setMinimumWidth(420);
    auto *heading = new QLabel(tr("Set up two-step sign-in"), this);
    heading->setFont(Theme::headingFont(font()));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setText(tr("You need an app on your phone that makes codes, such as Aegis, Google Authenticator or "
                        "1Password. How shall it be called here?"));
    m_name->setText(tr("Phone"));
    m_code->setLength(digits);

    m_secret->setTextFormat(Qt::PlainText);
    m_secret->setWordWrap(true);
    m_secret->setAlignment(Qt::AlignHCenter);
    m_secret->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_secret->setAccessibleName(tr("Key for the app"));
    auto *copy = new FlatButton(tr("Copy the &key"), m_key);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_secret->text().remove(u' ')); });
    auto *keyColumn = new QVBoxLayout(m_key);
    keyColumn->setContentsMargins(0, 0, 0, 0);
    keyColumn->setSpacing(8);
    keyColumn->addWidget(m_qr, 0, Qt::AlignHCenter);
    keyColumn->addWidget(m_secret);
    keyColumn->addWidget(copy, 0, Qt::AlignHCenter);
    keyColumn->addSpacing(4);
    keyColumn->addWidget(m_codeField);
    m_key->hide();

    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_submit->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_submit);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(22, 18, 22, 18);
    content->setSpacing(12);
    content->addWidget(heading);
    content->addWidget(m_words);
    content->addWidget(m_name);
    content->addWidget(m_key);
    content->addSpacing(4);
    content->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(content, 1);
    setTabOrder(m_name->edit(), m_secret);
    setTabOrder(m_secret, copy);
    setTabOrder(copy, m_code);
    setTabOrder(m_code, cancel);
    setTabOrder(cancel, m_submit);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &AccentButton::clicked, this, &EnrolDialog::submit);
    connect(m_code, &CodeField::completed, this, &EnrolDialog::submit);
    m_name->setFocus();
    m_name->edit()->selectAll();
}

void EnrolDialog::submit()
{
    m_banner->hide();
    if (m_factorId.isEmpty()) {
        if (m_name->text().isEmpty()) {
            m_name->showProblem(tr("Give it a name, to tell it from others."));
            return;
        }
        showBusy(true);
        Q_EMIT named(m_name->text());
    } else if (m_code->code().size() < digits) {
        m_codeField->showProblem(tr("Type the %n digit(s) that the app shows.", nullptr, digits));
    } else {
        showBusy(true);
        Q_EMIT confirmed(m_factorId, m_code->code());
    }
}

void EnrolDialog::showEnrolment(const TotpEnrolment &enrolment)
{
    m_factorId = enrolment.factorId;
    m_secret->setText(inGroups(enrolment.secret));
    QrDrawing::render(enrolment.qrCodeSvg).then([self = QPointer(this)](const Result<QImage> &image) {
        if (self)
            self->showKey(image.value_or(QImage()));
    });
}

void EnrolDialog::showKey(const QImage &qrCode)
{
    m_qr->setImage(qrCode);
    m_words->setText(qrCode.isNull()
                         ? tr("Type this key into the app. Then type the code that the app shows.")
                         : tr("Scan this with the app, or type the key into it. Then type the code that the app "
                              "shows."));
    m_name->hide();
    m_key->show();
    showBusy(false);
    fit();
    m_code->setFocus();
}

void EnrolDialog::showError(const Error &error)
{
    showBusy(false);
    if (m_factorId.isEmpty() && error.kind == ErrorKind::AlreadyExists) {
        m_name->showProblem(error.userText);
    } else if (!m_factorId.isEmpty() && error.kind == ErrorKind::WrongCredentials) {
        m_codeField->showProblem(error.userText);
        m_code->selectAll();
    } else {
        m_banner->showMessage(MessageBanner::Tone::Error, error.userText);
    }
    fit();
}

void EnrolDialog::showBusy(bool busy)
{
    m_submit->setEnabled(!busy);
    m_submit->setText(busy ? tr("One moment…") : m_factorId.isEmpty() ? tr("Continue") : tr("Turn on"));
    m_code->setReadOnly(busy);
}

void EnrolDialog::fit()
{
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void EnrolDialog::done(int result)
{
    m_secret->clear();
    if (result != Accepted && !m_factorId.isEmpty())
        Q_EMIT givenUp(m_factorId);
    QDialog::done(result);
}

} // namespace bucketdeck

#include "moc_EnrolDialog.cpp"
