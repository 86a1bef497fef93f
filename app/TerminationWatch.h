#pragma once

#include <QObject>

#include <array>
#include <functional>

namespace bucketdeck {

/// Turns SIGTERM and SIGINT into a call on this thread's event loop, so that a shutdown or Ctrl+C in a terminal closes
/// the window as its user would. A second signal ends the process at once. One at a time; nothing where there are no
/// signals.
class TerminationWatch final : public QObject
{
    Q_OBJECT

public:
    explicit TerminationWatch(std::function<void()> terminate, QObject *parent = nullptr);
    ~TerminationWatch() override;

private:
    std::array<int, 2> m_ends{-1, -1}; ///< A handler may do no more than write a byte.
};

} // namespace bucketdeck
