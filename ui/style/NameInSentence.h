#pragma once

#include <QString>

namespace bucketdeck {

/// A name from outside as a part of a sentence: plain and safe to show, shortened in the middle where it is very long,
/// and with places to break the line where it has none of its own. No name makes a dialog wider than the screen.
[[nodiscard]] QString nameInSentence(const QString &name);

} // namespace bucketdeck
