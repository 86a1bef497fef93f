#include "app/player/PlayTerminal.h"

#include <QSocketNotifier>

#include <termios.h>
#include <unistd.h>

namespace bucketdeck {
namespace {
constexpr int stepSeconds = 5;
constexpr double volumeStep = 0.05;
} // namespace

struct PlayTerminal::Saved
{
    termios state{};
};

PlayTerminal::PlayTerminal(QObject *parent)
    : QObject(parent)
    , m_saved(std::make_unique<Saved>())
{
    // In the background a terminal would stop whoever changes it.
    if (::isatty(STDIN_FILENO) != 1 || ::tcgetpgrp(STDIN_FILENO) != ::getpgrp() ||
        ::tcgetattr(STDIN_FILENO, &m_saved->state) != 0)
        return;
    termios keys = m_saved->state;
    // Ctrl+C stays a signal.
    keys.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
    keys.c_cc[VMIN] = 1;
    keys.c_cc[VTIME] = 0;
    if (::tcsetattr(STDIN_FILENO, TCSANOW, &keys) != 0)
        return;
    m_notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &PlayTerminal::read);
}

PlayTerminal::~PlayTerminal()
{
    if (isOpen())
        ::tcsetattr(STDIN_FILENO, TCSANOW, &m_saved->state);
}

void PlayTerminal::read()
{
    QByteArray keys(64, Qt::Uninitialized);
    const ssize_t count = ::read(STDIN_FILENO, keys.data(), static_cast<size_t>(keys.size()));
    if (count <= 0) {
        m_notifier->setEnabled(false);
        return;
    }
    keys.truncate(static_cast<qsizetype>(count));
    take(keys);
}

void PlayTerminal::take(const QByteArray &keys)
{
    for (qsizetype i = 0; i < keys.size(); ++i) {
        // Arrows come as three characters: ESC [ A to D, or ESC O A to D.
        if (keys.at(i) == '\x1b' && i + 2 < keys.size() && (keys.at(i + 1) == '[' || keys.at(i + 1) == 'O')) {
            const char arrow = keys.at(i + 2);
            i += 2;
            if (arrow == 'C' || arrow == 'D')
                Q_EMIT seekRequested(arrow == 'C' ? stepSeconds : -stepSeconds);
            else if (arrow == 'A' || arrow == 'B')
                Q_EMIT volumeRequested(arrow == 'A' ? volumeStep : -volumeStep);
            continue;
        }
        switch (keys.at(i)) {
        case ' ':
            Q_EMIT toggleRequested();
            break;
        case 'q':
            Q_EMIT quitRequested();
            return;
        case 'n':
            Q_EMIT nextRequested();
            break;
        case 'p':
            Q_EMIT previousRequested();
            break;
        default:
            break;
        }
    }
}

} // namespace bucketdeck

#include "moc_PlayTerminal.cpp"
