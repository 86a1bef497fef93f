#pragma once

#include "core/base/CancelToken.h"
#include "core/base/Error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace bucketdeck {

/// What a command prints: results to standard output, errors and one line of progress to standard error.
class CliOutput
{
public:
    /// `cancel` is cancelled when nobody reads the results any more.
    CliOutput(bool quiet, bool verbose, CancelToken cancel);
    ~CliOutput();
    CliOutput(const CliOutput &) = delete;
    CliOutput &operator=(const CliOutput &) = delete;

    /// A result. `text` is shown as a terminal can show it, and goes as it is into a pipe.
    void line(const QString &text);
    void object(const QJsonObject &object);
    void bytes(const QByteArray &bytes);
    /// Results are gathered until then, or until there are many.
    void flush();
    /// Results could not be written, as on a full disk, and this was told. Nobody reading them any more is none.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    /// In words; the technical part too with --verbose. `about` names what it concerns; empty: the command.
    void error(const Error &error, const QString &about = {});
    void note(const QString &text);
    /// A note that changes nothing: not with --quiet.
    void hint(const QString &text);

    /// Whether a status line would be seen.
    [[nodiscard]] bool hasStatus() const { return m_hasStatus; }
    /// Shows this line in the place of the one before; empty: none.
    void setStatus(const QString &text);

private:
    void say(const QString &text);

    bool m_quiet;
    bool m_verbose;
    bool m_hasFailed = false;
    bool m_escapes; ///< Standard output is a terminal.
    bool m_hasStatus;
    QByteArray m_pending;
    QString m_status;
    CancelToken m_cancel;
};

} // namespace bucketdeck
