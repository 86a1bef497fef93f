#include "core/base/Log.h"

#include <QDateTime>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>

#include <cstdio>

Q_LOGGING_CATEGORY(logStorage, "bucketdeck.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logAuth, "bucketdeck.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(logTransfer, "bucketdeck.transfer", QtInfoMsg)
Q_LOGGING_CATEGORY(logAudio, "bucketdeck.audio", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "bucketdeck.ui", QtInfoMsg)

namespace bucketdeck {
namespace {

constexpr qint64 maxLogBytes = qint64{1024} * 1024;

struct LogFile
{
    QMutex mutex;
    QString path;
};

LogFile &logFile()
{
    static LogFile file;
    return file;
}

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line =
        QStringLiteral("%1 %2 %3\n")
            .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                 QString::fromLatin1(context.category ? context.category : "default"), redacted(message));
    const QByteArray bytes = line.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    LogFile &target = logFile();
    const QMutexLocker lock(&target.mutex);
    if (!target.path.isEmpty()) {
        QFile file(target.path);
        if (file.size() > maxLogBytes) {
            const QString older = target.path + QStringLiteral(".1");
            QFile::remove(older);
            QFile::rename(target.path, older);
        }
        if (file.open(QIODevice::WriteOnly | QIODevice::Append)) {
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            file.write(bytes);
        }
    }
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

QString redacted(const QString &text)
{
    static const QRegularExpression secrets(
        QStringLiteral("eyJ[A-Za-z0-9_-]{5,}(?:\\.[A-Za-z0-9_-]*){0,2}" // JWT, whole or cut
                       "|sb_(?:secret|publishable)_[A-Za-z0-9_-]+"      // new API keys
                       "|(?<=[?&]token=)[^&\\s\"']+"                    // signed URLs
                       "|(?<=://)[^/\\s:@]+:[^/\\s@]+(?=@)"             // user:password@host
                       "|(?<=Bearer )[^\\s\"']+"                        // Authorization
                       "|(?<=apikey: )[^\\s\"']+"));
    static const QRegularExpression fields(QStringLiteral("(\"(?:access_token|refresh_token|password|apikey|api_key|"
                                                          "secret|provider_token|code_verifier)\"\\s*:\\s*\")"
                                                          "(?:[^\"\\\\]|\\\\.)*"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString clean = text;
    clean.replace(secrets, QStringLiteral("[redacted]"));
    clean.replace(fields, QStringLiteral("\\1[redacted]"));
    return clean;
}

void installRedactingLog(const QString &filePath)
{
    {
        const QMutexLocker lock(&logFile().mutex);
        logFile().path = filePath;
    }
    qInstallMessageHandler(writeMessage);
}

} // namespace bucketdeck
