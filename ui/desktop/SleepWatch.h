#pragma once

#include <QObject>

namespace bucketdeck {

/// Tells when the computer goes to sleep and when it is awake again. Never emitted where nobody can tell.
class SleepWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// Soon: what has to be put in order is put in order now, in a moment.
    void goingToSleep();
    /// Whatever was open over a network or to a device may be dead.
    void wokeUp();
};

} // namespace bucketdeck
