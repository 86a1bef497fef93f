#include "ui/browser/StatePane.h"

#include "ui/style/ErrorDetails.h"
#include "ui/style/Format.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bucketdeck {
namespace {

QLabel *sentence(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMaximumWidth(420);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

StatePane::StatePane(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(sentence(this))
    , m_text(sentence(this))
    , m_button(new QPushButton(this))
    , m_more(new QPushButton(tr("Details"), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_picture->setAlignment(Qt::AlignCenter);
    m_title->setFont(Theme::headingFont(font()));
    m_more->setFlat(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    for (QWidget *part :
         {static_cast<QWidget *>(m_picture), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text)}) {
        auto *line = new QHBoxLayout;
        line->addStretch(1);
        line->addWidget(part, 100);
        line->addStretch(1);
        column->addLayout(line);
    }
    column->addSpacing(8);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addWidget(m_more, 0, Qt::AlignHCenter);
    column->addStretch(3);

    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT actionTriggered(m_action); });
    connect(m_more, &QPushButton::clicked, this, [this] { (new ErrorDetails(m_error, {}, this))->open(); });
}

QString StatePane::text() const
{
    return m_title->text() + u'\n' + m_text->text();
}

void StatePane::showLoading()
{
    set(u"refresh"_s, tr("Loading…"), {}, Action::None);
}

void StatePane::showEmpty(const QString &folderName, bool writable)
{
    if (writable)
        set(u"folder"_s, tr("“%1” is empty").arg(Format::safeName(folderName)),
            tr("Drop audio or folders here, or choose files to upload."), Action::Upload);
    else
        set(u"folder"_s, tr("“%1” is empty").arg(Format::safeName(folderName)), {}, Action::None);
}

void StatePane::showNoMatch(const QString &filter, const QString &bucket)
{
    set(u"search"_s, tr("No name here has “%1” in it").arg(Format::safeName(filter)),
        tr("Only the names in this folder were looked at. Enter searches all of “%1”.").arg(Format::safeName(bucket)),
        Action::ClearFilter);
}

void StatePane::showSearching(const QString &text, const QString &bucket, qint64 lookedAt)
{
    set(u"search"_s, tr("Searching “%1” for “%2”…").arg(Format::safeName(bucket), Format::safeName(text)),
        lookedAt > 0 ? tr("%1 names looked at, nothing found yet.").arg(QLocale().toString(lookedAt)) : QString(),
        Action::StopSearch);
}

void StatePane::showNothingFound(const QString &text, const QString &bucket, bool stopped)
{
    if (stopped)
        set(u"search"_s, tr("Nothing found yet"), tr("The search of “%1” was stopped.").arg(Format::safeName(bucket)),
            Action::LeaveSearch);
    else
        set(u"search"_s,
            tr("Nothing in “%1” has “%2” in its name").arg(Format::safeName(bucket), Format::safeName(text)),
            tr("Of several words, each has to be in the name. Capitals and accents make no difference."),
            Action::LeaveSearch);
}

void StatePane::showError(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
        set(u"offline"_s, tr("No connection"), error.userText, Action::Retry);
        break;
    case ErrorKind::NotSecure:
        set(u"lock"_s, tr("No secure connection"), error.userText, Action::Retry);
        break;
    case ErrorKind::SessionEnded:
    case ErrorKind::WrongKey:
        set(u"key"_s, tr("Signed out"), error.userText, Action::SignIn);
        break;
    case ErrorKind::AccessDenied:
        set(u"lock"_s, tr("Not yours to see"), error.userText, Action::Retry);
        break;
    case ErrorKind::BucketNotFound:
        set(u"search"_s, tr("No such bucket"), error.userText, Action::OpenBucket);
        break;
    default:
        set(u"error"_s, tr("This folder can’t be shown"), error.userText, Action::Retry);
        break;
    }
    m_error = error;
    m_more->setVisible(ErrorDetails::hasMore(error));
}

void StatePane::set(const QString &icon, const QString &title, const QString &text, Action action)
{
    m_icon = icon;
    m_action = action;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_more->hide();
    m_button->setVisible(action != Action::None);
    switch (action) {
    case Action::None:
        break;
    case Action::Retry:
        m_button->setText(tr("Try again"));
        break;
    case Action::SignIn:
        m_button->setText(tr("Sign in"));
        break;
    case Action::OpenBucket:
        m_button->setText(tr("Open a bucket…"));
        break;
    case Action::Upload:
        m_button->setText(tr("Choose files…"));
        break;
    case Action::ClearFilter:
        m_button->setText(tr("Clear the filter"));
        break;
    case Action::StopSearch:
        m_button->setText(tr("Stop"));
        break;
    case Action::LeaveSearch:
        m_button->setText(tr("Back to the folder"));
        break;
    }
    setAccessibleName(title);
    setAccessibleDescription(text);
    tint();
}

void StatePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void StatePane::tint()
{
    const ThemeColors &colors = Theme::colors(palette());
    m_picture->setPixmap(Icons::get(m_icon, colors.faintText).pixmap(QSize(40, 40), devicePixelRatioF()));
    QPalette quiet = m_text->palette();
    if (quiet.color(QPalette::WindowText) == colors.secondaryText)
        return;
    quiet.setColor(QPalette::WindowText, colors.secondaryText);
    m_text->setPalette(quiet);
}

} // namespace bucketdeck
