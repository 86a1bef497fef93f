#pragma once

#include "tests/server/DemoProject.h"

#include <QObject>
#include <QSocketNotifier>

namespace bucketdeck {

/// Reads commands line by line from standard input and answers "ok" or "error ..." a line:
///   fault KIND [METHOD|* [PART-OF-PATH|* [TIMES]]]   KIND: reset hang lose slow:BPS truncate:N resetafter:N status:N
///                                                    retry:SECONDS html:N expired diskfull payment
///   clear | revoke EMAIL | quota EMAIL BYTES | lifetime SECONDS | expire | offline | online
///   count METHOD|* PART-OF-PATH | bodies METHOD (bytes that came, by target) | forget (all requests so far)
///   keys BUCKET | mail EMAIL (code and link) | quit
class ControlChannel : public QObject
{
    Q_OBJECT

public:
    ControlChannel(PracticeServer &server, QList<DemoUser> users);

Q_SIGNALS:
    /// By the command, or because the input has ended.
    void quitAsked();

private:
    void readInput();
    /// What is printed as the answer.
    [[nodiscard]] QString obey(const QStringList &words);
    [[nodiscard]] QString idOf(const QString &email) const;
    [[nodiscard]] static std::optional<Fault> faultNamed(const QString &kind);

    PracticeServer &m_server;
    QList<DemoUser> m_users;
    QSocketNotifier m_notifier;
    QByteArray m_input;
};

} // namespace bucketdeck
