#pragma once

#include "core/cache/CacheSweep.h"

#include <QFuture>
#include <QTimer>
#include <QWidget>

class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace bucketdeck {

class CachePreferences;
class OfflineKeeper;

/// Of the settings dialog: what is kept on this computer of the cloud's files, and for how long.
class CacheSettingsPage final : public QWidget
{
    Q_OBJECT

public:
    CacheSettingsPage(CachePreferences *preferences, OfflineKeeper *offline, QWidget *parent = nullptr);

private:
    void addLimits(QFormLayout *form);
    [[nodiscard]] QSpinBox *daysBox(std::chrono::hours value, const std::function<void(int days)> &set);
    /// For what the environment decides: the user sees why it can't be changed here.
    void addDecided(QFormLayout *form, QWidget *field, const QString &text);
    [[nodiscard]] QLabel *smallLabel(const QString &text);
    void measure();
    void showWhenKnown(const QFuture<CacheUsage> &usage);
    void showUsage(const CacheUsage &usage);
    void showOffline();
    void askToClear();

    CachePreferences *m_preferences;
    OfflineKeeper *m_offline;
    QLabel *m_used;
    QPushButton *m_clear;
    QLabel *m_progress;
    QListWidget *m_pins;
    QPushButton *m_release;
    QTimer m_measureSoon;
};

} // namespace bucketdeck
