#pragma once

#include "ui/desktop/DesktopServices.h"

#include <QString>

#include <memory>

namespace bucketdeck {

/// Makes what the desktop offers, over its two buses.
class Desktop
{
public:
    /// Of the desktop file, without its end.
    static inline const QString fileName = QStringLiteral("io.github.bucketdeck.Bucketdeck");

    Desktop();
    ~Desktop();

    [[nodiscard]] DesktopServices services() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace bucketdeck
