#include "ui/style/NameInSentence.h"

#include "ui/style/Format.h"

namespace bucketdeck {
namespace {

constexpr qsizetype longest = 120;
constexpr qsizetype keptInFront = 80;
constexpr int longestRun = 40;

/// Not inside a character of two units.
qsizetype boundary(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() ? at - 1 : at;
}

} // namespace

QString nameInSentence(const QString &name)
{
    QString safe = Format::safeName(name);
    if (safe.size() > longest) {
        const qsizetype tail = boundary(safe, safe.size() - (longest - keptInFront));
        safe = safe.left(boundary(safe, keptInFront)) + QChar(0x2026) + safe.mid(tail);
    }
    QString broken;
    int run = 0;
    for (const QChar c : std::as_const(safe)) {
        if (run >= longestRun && !c.isLowSurrogate()) {
            broken += QChar(0x200b);
            run = 0;
        }
        broken += c;
        run = c.isSpace() ? 0 : run + 1;
    }
    return broken;
}

} // namespace bucketdeck
