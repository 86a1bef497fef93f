#include "tests/server/ControlChannel.h"

#include <cstdio>

#include <unistd.h>

namespace bucketdeck {

using namespace Qt::StringLiterals;

ControlChannel::ControlChannel(PracticeServer &server, QList<DemoUser> users)
    : m_server(server)
    , m_users(std::move(users))
    , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &ControlChannel::readInput);
}

void ControlChannel::readInput()
{
    char bytes[4096];
    const auto size = ::read(STDIN_FILENO, bytes, sizeof(bytes));
    if (size <= 0) {
        m_notifier.setEnabled(false);
        Q_EMIT quitAsked();
        return;
    }
    m_input.append(bytes, size);
    for (qsizetype end = m_input.indexOf('\n'); end >= 0; end = m_input.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_input.left(end)).simplified();
        m_input.remove(0, end + 1);
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        if (words.front() == u"quit") {
            Q_EMIT quitAsked();
            return;
        }
        std::printf("%s\n", obey(words).toUtf8().constData());
        std::fflush(stdout);
    }
}

QString ControlChannel::idOf(const QString &email) const
{
    for (const DemoUser &user : m_users) {
        if (user.email == email)
            return user.id;
    }
    return {};
}

std::optional<Fault> ControlChannel::faultNamed(const QString &kind)
{
    const QString name = kind.section(u':', 0, 0);
    const int number = kind.section(u':', 1).toInt();
    if (name == u"reset")
        return Fault::resetConnection();
    if (name == u"hang")
        return Fault::hang();
    if (name == u"lose")
        return Fault::loseAnswer();
    if (name == u"slow" && number > 0)
        return Fault::slow(number);
    if (name == u"truncate")
        return Fault::truncateAfter(number);
    if (name == u"resetafter")
        return Fault::resetAfter(number);
    if (name == u"status" && number > 0)
        return Fault::status(number);
    if (name == u"retry")
        return Fault::tooManyRequests(number);
    if (name == u"html" && number > 0)
        return Fault::htmlPage(number);
    if (name == u"expired")
        return Fault::expiredJwt();
    if (name == u"diskfull")
        return Fault::diskFull();
    if (name == u"payment")
        return Fault::paymentRequired();
    return std::nullopt;
}

QString ControlChannel::obey(const QStringList &words)
{
    const auto pattern = [&words](qsizetype index) {
        const QString word = words.value(index);
        return word == u"*" ? QByteArray() : word.toUtf8();
    };
    const QString &command = words.front();
    if (command == u"fault") {
        const auto fault = faultNamed(words.value(1));
        if (!fault)
            return u"error: no such fault"_s;
        m_server.addFault(fault->on(pattern(2), pattern(3), words.value(4, u"1"_s).toInt()));
    } else if (command == u"clear") {
        m_server.clearFaults();
    } else if (command == u"buckets" && words.size() == 2) {
        m_server.setBucketsVisible(words.at(1) == u"shown");
    } else if (command == u"revoke" || command == u"quota") {
        const QString id = idOf(words.value(1));
        if (id.isEmpty())
            return u"error: no such user"_s;
        if (command == u"revoke")
            m_server.revokeSessions(id);
        else
            m_server.setQuota(id, words.value(2).toLongLong());
    } else if (command == u"lifetime") {
        m_server.setAccessTokenLifetime(words.value(1).toInt());
    } else if (command == u"expire") {
        m_server.expireAccessTokens();
    } else if (command == u"offline") {
        m_server.goOffline();
    } else if (command == u"online") {
        m_server.goOnline();
    } else if (command == u"count") {
        return u"ok %1"_s.arg(m_server.requestCount(pattern(1), pattern(2)));
    } else if (command == u"forget") {
        m_server.clearLog();
    } else if (command == u"bodies") {
        QStringList sums(u"ok"_s);
        const QMap<QByteArray, qint64> bytes = m_server.bodyBytes(pattern(1));
        for (auto it = bytes.cbegin(); it != bytes.cend(); ++it)
            sums.append(u"%1 %2"_s.arg(QString::fromUtf8(it.key())).arg(it.value()));
        return sums.join(u'\t');
    } else if (command == u"mail") {
        const auto mail = m_server.lastMail(words.value(1));
        return mail ? u"ok %1\t%2"_s.arg(mail->code, mail->link) : u"error: no message"_s;
    } else if (command == u"keys") {
        return u"ok "_s + m_server.keys(words.value(1)).join(u'\t');
    } else {
        return u"error: no such command"_s;
    }
    return u"ok"_s;
}

} // namespace bucketdeck
