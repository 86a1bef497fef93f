#pragma once

#include <QCollator>
#include <QLocale>

namespace bucketdeck {

/// Compares names as people count: 2 before 10, capitals as small letters.
[[nodiscard]] inline QCollator naturalOrder()
{
    // The "C" locale knows neither numbers nor case.
    const QLocale locale = QLocale().collation();
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace bucketdeck
