#pragma once

#include <QDBusConnection>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace bucketdeck::test {

/// A D-Bus of the test's own on which nothing is started by itself.
class PrivateBus
{
public:
    /// Empty where it runs; else what is the matter, in words.
    [[nodiscard]] QString start()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (program.isEmpty())
            return QStringLiteral("These tests need a D-Bus daemon: install the package dbus.");
        QFile config(m_dir.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly))
            return config.errorString();
        config.write("<busconfig><type>session</type><listen>unix:dir=" + m_dir.path().toUtf8() +
                     "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                     "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        config.close();
        m_daemon.start(program, {QStringLiteral("--config-file=") + config.fileName(), QStringLiteral("--nofork"),
                                 QStringLiteral("--print-address=1")});
        while (!m_daemon.canReadLine())
            if (!m_daemon.waitForReadyRead(10'000))
                return QStringLiteral("The D-Bus daemon doesn't start: ") +
                       QString::fromLocal8Bit(m_daemon.readAllStandardError());
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
        return {};
    }

    ~PrivateBus()
    {
        m_daemon.terminate();
        if (!m_daemon.waitForFinished(5000))
            m_daemon.kill();
        m_daemon.waitForFinished();
    }

    /// A connection of its own; may be called from any thread.
    [[nodiscard]] QDBusConnection connect(const QString &name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

    /// As DBUS_SESSION_BUS_ADDRESS has it.
    [[nodiscard]] QString address() const { return m_address; }

private:
    QTemporaryDir m_dir;
    QProcess m_daemon;
    QString m_address;
};

} // namespace bucketdeck::test
