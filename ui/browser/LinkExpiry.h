#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <chrono>

namespace bucketdeck {

/// How long a signed link works, as the menus offer it.
struct LinkExpiry
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::LinkExpiry)

public:
    std::chrono::seconds duration{0};
    QString title;

    [[nodiscard]] static QList<LinkExpiry> choices();
    [[nodiscard]] static QString shortText(std::chrono::seconds duration); ///< "1 h"
    [[nodiscard]] static QString longText(std::chrono::seconds duration);  ///< "one hour", "3 days"
};

} // namespace bucketdeck
