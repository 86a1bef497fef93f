#pragma once

#include <QString>

#include <cstdio>

namespace bucketdeck::CliTerminal {

/// Whether a person reads this stream. A terminal that can't move its cursor counts as none.
[[nodiscard]] bool isTerminal(std::FILE *stream);
/// Columns of the terminal behind `stream`; 80 where it doesn't tell.
[[nodiscard]] int width(std::FILE *stream);
/// What a terminal would obey rather than show (control characters, marks that turn the direction of text) as "\x1b"
/// and
/// "\u202e", so that a name can't move the cursor or pass for another one.
[[nodiscard]] QString escaped(const QString &text);

} // namespace bucketdeck::CliTerminal
