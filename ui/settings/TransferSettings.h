#pragma once

#include "core/transfer/HiddenFiles.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QSettings;

namespace bucketdeck {

class Clock;
class TransferQueue;

/// What the user wants of transfers. Kept in the settings, and told at once to whoever it concerns.
class TransferSettings final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostAtOnce = 16;
    static constexpr int mostHistoryDays = 365;

    /// Bytes a second, 0 for as fast as it goes.
    struct Limits
    {
        qint64 up = 0;
        qint64 down = 0;

        friend bool operator==(const Limits &, const Limits &) = default;
    };
    using SetLimits = std::function<void(const Limits &limits)>;

    /// Reads what is kept and applies it. `setLimits` may be empty.
    TransferSettings(QSettings *settings, TransferQueue *queue, SetLimits setLimits, std::shared_ptr<Clock> clock,
                     QObject *parent = nullptr);

    /// What is kept of it in `settings`, which may be null.
    [[nodiscard]] static HiddenFiles hiddenFiles(const QSettings *settings);

    [[nodiscard]] int atOnce() const; ///< 1 to mostAtOnce; 3 at first.
    [[nodiscard]] Limits limits() const;
    [[nodiscard]] bool pausesOnMetered() const;      ///< True at first.
    [[nodiscard]] bool pausesWhileListening() const; ///< False at first.
    [[nodiscard]] bool keepsAwake() const;           ///< True at first.
    [[nodiscard]] bool notifies() const;             ///< True at first.
    [[nodiscard]] bool takesHidden() const;          ///< False at first.
    [[nodiscard]] int historyDays() const;           ///< 1 to mostHistoryDays; 30 at first.

    void setAtOnce(int count);
    void setLimits(const Limits &limits);
    void setPausesOnMetered(bool on);
    void setPausesWhileListening(bool on);
    void setKeepsAwake(bool on);
    void setNotifies(bool on);
    void setTakesHidden(bool on);
    void setHistoryDays(int days);

Q_SIGNALS:
    void changed();

private:
    void keep(const QString &key, const QVariant &value);
    void forgetOld();

    QSettings *m_settings;
    TransferQueue *m_queue;
    SetLimits m_setLimits;
    std::shared_ptr<Clock> m_clock;
    QTimer m_hourly;
};

} // namespace bucketdeck
