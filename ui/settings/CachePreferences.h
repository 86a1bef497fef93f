#pragma once

#include "core/cache/CacheSettings.h"

#include <QObject>

#include <memory>

class QSettings;

namespace bucketdeck {

class RangeCache;

/// What the user wants of the cache: kept in the settings, told to the cache at once. What the environment decides goes
/// before.
class CachePreferences final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostGigabytes = 10'000;
    static constexpr int mostDays = 3650;

    CachePreferences(QSettings *settings, const CacheEnvironment &environment, std::shared_ptr<RangeCache> cache,
                     QObject *parent = nullptr);

    /// For making the cache: its folder is `path` unless the environment has another one.
    [[nodiscard]] static CacheSettings read(const QSettings &settings, const CacheEnvironment &environment,
                                            const QString &path);

    [[nodiscard]] std::shared_ptr<RangeCache> cache() const { return m_cache; }
    [[nodiscard]] const CacheEnvironment &environment() const { return m_environment; }
    [[nodiscard]] CacheSettings current() const;

    void setGigabytes(int gigabytes); ///< 1 to mostGigabytes.
    void setUnusedDays(int days);     ///< 0 (never) to mostDays.
    void setFetchedDays(int days);    ///< The same.
    void setCleansUp(bool on);
    /// Of an account that is signed out; true unless the user wants it otherwise.
    [[nodiscard]] bool forgetsAtSignOut() const;
    void setForgetsAtSignOut(bool on);

private:
    void keep(const QString &key, const QVariant &value);

    QSettings *m_settings;
    CacheEnvironment m_environment;
    std::shared_ptr<RangeCache> m_cache;
};

} // namespace bucketdeck
