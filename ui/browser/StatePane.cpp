#include "ui/browser/StatePane.h"

#include "ui/style/ErrorDetails.h"
#include "ui/style/Format.h"

#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bucketdeck {
QString StatePane::buttonText(Action action)
{
    switch (action) {
    case Action::None:
        break;
    case Action::Retry:
        return tr("Try again");
    case Action::SignIn:
        return tr("Sign in");
    case Action::OpenBucket:
        return tr("Open a bucket…");
    case Action::Upload:
        return tr("Choose files…");
    case Action::ClearFilter:
        return tr("Clear the filter");
    case Action::StopSearch:
        return tr("Stop");
    case Action::LeaveSearch:
        return tr("Back to the folder");
    }
    return {};
}

StatePane::StatePane(QWidget *parent)
    : PlaceholderPane(parent)
    , m_more(new QPushButton(tr("Details"), this))
{
    m_more->setFlat(true);
    addPart(m_more);
    connect(this, &PlaceholderPane::buttonClicked, this, [this] { Q_EMIT actionTriggered(m_action); });
    connect(m_more, &QPushButton::clicked, this, [this] { (new ErrorDetails(m_error, {}, this))->open(); });
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
    m_action = action;
    m_more->hide();
    setContent(icon, title, text, buttonText(action));
}

} // namespace bucketdeck

#include "moc_StatePane.cpp"
