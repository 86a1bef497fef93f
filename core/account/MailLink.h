#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace bucketdeck {

/// The link of a message, taken apart: for people who copy it instead of opening it on this computer.
struct MailLink
{
    QString type;  ///< "signup", "magiclink", "recovery", …
    QString token; ///< The token's hash, as /verify takes it.

    /// None for anything but a link to the Auth server of this very project.
    [[nodiscard]] static std::optional<MailLink> fromText(const QString &text, const QUrl &projectUrl);
};

} // namespace bucketdeck
