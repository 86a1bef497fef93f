#include "app/cli/CliOutput.h"

#include "app/cli/CliTerminal.h"
#include "core/base/Log.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>
#include <utility>

namespace bucketdeck {
namespace {

constexpr qsizetype gatheredBytes = qsizetype{64} * 1024;

/// Lines stay lines.
QString escapedLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = CliTerminal::escaped(line);
    return lines.join(u'\n');
}

} // namespace

CliOutput::CliOutput(bool quiet, bool verbose, CancelToken cancel)
    : m_quiet(quiet)
    , m_verbose(verbose)
    , m_escapes(CliTerminal::isTerminal(stdout))
    , m_hasStatus(!quiet && CliTerminal::isTerminal(stderr))
    , m_cancel(std::move(cancel))
{
}

CliOutput::~CliOutput()
{
    setStatus({});
    flush();
}

void CliOutput::line(const QString &text)
{
    bytes((m_escapes ? CliTerminal::escaped(text) : text).toUtf8() + '\n');
}

void CliOutput::object(const QJsonObject &object)
{
    bytes(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void CliOutput::bytes(const QByteArray &bytes)
{
    m_pending += bytes;
    if (m_pending.size() >= gatheredBytes)
        flush();
}

void CliOutput::flush()
{
    if (m_pending.isEmpty())
        return;
    const QByteArray bytes = std::exchange(m_pending, {});
    const QString status = m_status;
    if (m_escapes)
        setStatus({});
    const bool written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size()) &&
                         std::fflush(stdout) == 0;
    const int reason = written ? 0 : errno;
    if (m_escapes)
        setStatus(status);
    if (written)
        return;
    m_cancel.cancel();
    // Whoever closes the pipe has seen enough.
    if (reason == EPIPE || std::exchange(m_hasFailed, true))
        return;
    say(QCoreApplication::translate("bucketdeck::CliOutput", "The results can't be written: %1.")
            .arg(qt_error_string(reason)));
}

void CliOutput::error(const Error &error, const QString &about)
{
    QString text = about.isEmpty() ? error.userText : about + QStringLiteral(": ") + error.userText;
    if (m_verbose) {
        text += QStringLiteral("\n  ") + errorKindName(error.kind);
        if (error.httpStatus != 0)
            text += QStringLiteral(" %1").arg(error.httpStatus);
        for (const QString &more : {error.code, error.detail, error.requestId}) {
            if (!more.isEmpty())
                text += u' ' + more;
        }
    }
    say(text);
}

void CliOutput::note(const QString &text)
{
    say(text);
}

void CliOutput::hint(const QString &text)
{
    if (!m_quiet)
        say(text);
}

void CliOutput::say(const QString &text)
{
    // What was found before comes before.
    flush();
    const QString status = m_status;
    setStatus({});
    const QByteArray bytes = redacted(escapedLines(text)).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    setStatus(status);
}

void CliOutput::setStatus(const QString &text)
{
    if (!m_hasStatus || text == m_status)
        return;
    // One column is left free: some terminals wrap when the last one is written to.
    m_status = text.left(CliTerminal::width(stderr) - 1);
    const QByteArray bytes = "\r" + m_status.toUtf8() + "\x1b[K";
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace bucketdeck
