#pragma once

#include <QObject>

namespace bucketdeck {

/// Whether what is sent now costs by the byte: a phone's connection, say.
class MeteredNetwork : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether this computer can tell; where it can't, isMetered() is false for ever.
    [[nodiscard]] virtual bool isKnown() const = 0;
    [[nodiscard]] virtual bool isMetered() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace bucketdeck
