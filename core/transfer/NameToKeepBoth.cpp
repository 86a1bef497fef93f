#include "core/transfer/UploadPlanner.h"

namespace bucketdeck {
namespace {

/// Where the suffix begins; the length of the name where it has none.
qsizetype suffixStart(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    // ".bashrc" and "name." have none, nor has "Mr. Smith sings".
    if (dot <= 0 || dot == name.size() - 1 || name.indexOf(u' ', dot) >= 0)
        return name.size();
    const QString stem = name.left(dot);
    if (stem.size() > 4 && stem.endsWith(QStringLiteral(".tar"), Qt::CaseInsensitive))
        return dot - 4;
    return dot;
}

} // namespace

QString nameToKeepBoth(const QString &name, const std::function<bool(const QString &)> &taken)
{
    const qsizetype split = suffixStart(name);
    for (int number = 2;; ++number) {
        QString candidate = name.left(split) + QStringLiteral(" (%1)").arg(number) + name.mid(split);
        if (!taken(candidate))
            return candidate;
    }
}

} // namespace bucketdeck
