#pragma once

#include <QLocale>
#include <QString>

namespace bucketdeck {

/// "52.4 MB (52,428,801 bytes)": in the user's locale, decimal as the server counts, and exact, since a limit may be
/// missed by one byte.
[[nodiscard]] inline QString exactAmount(qint64 bytes)
{
    const QLocale locale;
    const QString exact = locale.toString(bytes) + QStringLiteral(" B");
    if (bytes < 1000)
        return exact;
    return QStringLiteral("%1 (%2)").arg(locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat), exact);
}

} // namespace bucketdeck
