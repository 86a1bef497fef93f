#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace bucketdeck::test {

/// A PulseAudio of the test's own with one sink that goes nowhere, "probe", and a recorder of it. Start it before
/// QCoreApplication asks for devices.
class PrivatePulse
{
public:
    static constexpr int rate = 48000;

    /// Empty where it runs; else what is the matter, in words.
    [[nodiscard]] QString start()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("pulseaudio"));
        if (program.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("parec")).isEmpty())
            return QStringLiteral("These tests need PulseAudio: install the packages pulseaudio and pulseaudio-utils.");
        const QString socket = m_dir.filePath(QStringLiteral("socket"));
        qputenv("XDG_RUNTIME_DIR", m_dir.path().toUtf8());
        qputenv("PULSE_RUNTIME_PATH", m_dir.path().toUtf8());
        qputenv("PULSE_STATE_PATH", m_dir.path().toUtf8());
        qputenv("PULSE_SERVER", "unix:" + socket.toUtf8());
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.setStandardOutputFile(m_dir.filePath(QStringLiteral("log")));
        m_server.start(program,
                       {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"),
                        QStringLiteral("--use-pid-file=no"),
                        QStringLiteral("--load=module-native-protocol-unix auth-anonymous=1 socket=%1").arg(socket)});
        if (!m_server.waitForStarted())
            return QStringLiteral("PulseAudio can't be started: ") + m_server.errorString();
        // It serves as soon as its own tools get an answer.
        for (int i = 0; i < 200; ++i) {
            if (QFile::exists(socket) && run({QStringLiteral("info")}))
                return addMainSink() ? QString() : QStringLiteral("PulseAudio can't make a sink.");
            m_server.waitForFinished(50);
        }
        return QStringLiteral("PulseAudio doesn't answer.");
    }

    ~PrivatePulse()
    {
        m_recorder.kill();
        m_recorder.waitForFinished();
        m_server.terminate();
        if (!m_server.waitForFinished(5000))
            m_server.kill();
        m_server.waitForFinished();
    }

    bool run(const QStringList &arguments) const
    {
        return QProcess::execute(QStringLiteral("sh"),
                                 QStringList{QStringLiteral("-c"), QStringLiteral("exec pactl \"$@\" >/dev/null 2>&1"),
                                             QStringLiteral("pactl")} +
                                     arguments) == 0;
    }

    /// The number of a new sink that goes nowhere; empty where that failed.
    [[nodiscard]] QString addSink(const QString &name) const
    {
        QProcess pactl;
        pactl.start(QStringLiteral("pactl"),
                    {QStringLiteral("load-module"), QStringLiteral("module-null-sink"),
                     QStringLiteral("sink_name=") + name, QStringLiteral("rate=%1").arg(rate)});
        return pactl.waitForFinished() && pactl.exitCode() == 0
                   ? QString::fromLatin1(pactl.readAllStandardOutput()).trimmed()
                   : QString();
    }
    [[nodiscard]] bool removeModule(const QString &number) const
    {
        return run({QStringLiteral("unload-module"), number});
    }
    /// The number of "probe".
    [[nodiscard]] QString sink() const { return m_sink; }
    /// Puts "probe" back after it was removed.
    [[nodiscard]] bool addMainSink()
    {
        m_sink = addSink(QStringLiteral("probe"));
        return !m_sink.isEmpty();
    }

    /// Records what goes to the sink from now on.
    void record()
    {
        m_recorder.start(QStringLiteral("parec"),
                         {QStringLiteral("--device=probe.monitor"), QStringLiteral("--format=float32le"),
                          QStringLiteral("--rate=%1").arg(rate), QStringLiteral("--channels=1"),
                          QStringLiteral("--latency-msec=20")});
        m_recorder.waitForStarted();
        // The first bytes (silence) show that it hears.
        m_recorder.waitForReadyRead();
    }
    /// What was recorded so far, mono, at `rate`.
    [[nodiscard]] std::vector<float> recorded()
    {
        m_bytes += m_recorder.readAllStandardOutput();
        std::vector<float> samples(static_cast<size_t>(m_bytes.size()) / sizeof(float));
        memcpy(samples.data(), m_bytes.constData(), samples.size() * sizeof(float));
        return samples;
    }
    [[nodiscard]] std::vector<float> stopRecording()
    {
        std::vector<float> samples = recorded();
        m_recorder.kill();
        m_recorder.waitForFinished();
        m_bytes.clear();
        return samples;
    }

private:
    QTemporaryDir m_dir;
    QProcess m_server;
    QProcess m_recorder;
    QByteArray m_bytes;
    QString m_sink;
};

} // namespace bucketdeck::test
