#pragma once

#include <QString>

namespace bucketdeck {

/// Carries names in any language through a server that takes few ASCII characters in a key.
///
/// The server's alphabet: A-Z a-z 0-9 _ / ! - . * ' ( ) space & $ @ = ; : + , ? (measured; everything else is refused).
/// Each '/'-separated segment stands for itself. A segment is carried encoded when the server would refuse it, when it
/// is "." or "..", or when it already reads like an encoded one; then every byte of its UTF-8 that the alphabet lacks,
/// and '=' itself, becomes '=' and two upper-case hex digits ("Küche #1.mp3" -> "K=C3=BCche =231.mp3").
///
/// The two are exact inverses: decode(encode(name)) == name for every name, and encode(decode(key)) == key for every
/// key that the server can hold, so objects that other clients made keep their keys.
namespace KeyCodec {

[[nodiscard]] QString encode(const QString &key);
[[nodiscard]] QString decode(const QString &wireKey);

} // namespace KeyCodec
} // namespace bucketdeck
