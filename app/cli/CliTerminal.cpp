#include "app/cli/CliTerminal.h"

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace bucketdeck {
namespace {

constexpr int usualWidth = 80;

bool isObeyed(char16_t code)
{
    const bool control = code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x2028 || code == 0x2029;
    const bool turns = code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) ||
                       (code >= 0x2066 && code <= 0x2069);
    return control || turns;
}

} // namespace

bool CliTerminal::isTerminal(std::FILE *stream)
{
#ifdef Q_OS_UNIX
    return ::isatty(::fileno(stream)) == 1 && qgetenv("TERM") != "dumb";
#else
    Q_UNUSED(stream)
    return false;
#endif
}

int CliTerminal::width(std::FILE *stream)
{
#ifdef Q_OS_UNIX
    winsize size = {};
    if (::ioctl(::fileno(stream), TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
#else
    Q_UNUSED(stream)
#endif
    return usualWidth;
}

QString CliTerminal::escaped(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (!isObeyed(code))
            shown += c;
        else if (code == u'\n')
            shown += QStringLiteral("\\n");
        else if (code == u'\t')
            shown += QStringLiteral("\\t");
        else if (code < 0x100)
            shown += QStringLiteral("\\x%1").arg(code, 2, 16, QLatin1Char('0'));
        else
            shown += QStringLiteral("\\u%1").arg(code, 4, 16, QLatin1Char('0'));
    }
    return shown;
}

} // namespace bucketdeck
