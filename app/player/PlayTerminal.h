#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>

class QSocketNotifier;

namespace bucketdeck {

/// Single keys of whoever sits at the terminal, without Return. Nothing where standard input is none. The terminal is
/// put back as it was.
class PlayTerminal final : public QObject
{
    Q_OBJECT

public:
    explicit PlayTerminal(QObject *parent = nullptr);
    ~PlayTerminal() override;

    [[nodiscard]] bool isOpen() const { return m_notifier != nullptr; }

Q_SIGNALS:
    void toggleRequested(); ///< Space
    void quitRequested();   ///< q
    void nextRequested();   ///< n
    void previousRequested();
    void seekRequested(int seconds);   ///< Left and right: by so many.
    void volumeRequested(double more); ///< Up and down.

private:
    void read();
    void take(const QByteArray &keys);

    struct Saved;
    std::unique_ptr<Saved> m_saved;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace bucketdeck
