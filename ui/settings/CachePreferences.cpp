#include "ui/settings/CachePreferences.h"

#include "core/cache/RangeCache.h"

#include <QSettings>

namespace bucketdeck {
namespace {

constexpr qint64 gigabyte = qint64{1000} * 1000 * 1000;
const QString sizeKey = QStringLiteral("cache/gigabytes");
const QString unusedKey = QStringLiteral("cache/unusedDays");
const QString fetchedKey = QStringLiteral("cache/fetchedDays");
const QString forgetsKey = QStringLiteral("cache/forgetsAtSignOut");
const QString cleansUpKey = QStringLiteral("cache/cleansUp");

std::chrono::hours daysOf(const QVariant &value)
{
    return std::chrono::hours(24) * qBound(0, value.toInt(), CachePreferences::mostDays);
}

} // namespace

CachePreferences::CachePreferences(QSettings *settings, const CacheEnvironment &environment,
                                   std::shared_ptr<RangeCache> cache, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_environment(environment)
    , m_cache(std::move(cache))
{
}

CacheSettings CachePreferences::read(const QSettings &settings, const CacheEnvironment &environment,
                                     const QString &path)
{
    CacheSettings made;
    made.path = path;
    if (settings.contains(sizeKey))
        made.maxBytes = gigabyte * qBound(1, settings.value(sizeKey).toInt(), mostGigabytes);
    if (settings.contains(unusedKey))
        made.unusedFor = daysOf(settings.value(unusedKey));
    if (settings.contains(fetchedKey))
        made.fetchedAgo = daysOf(settings.value(fetchedKey));
    made.cleansUp = settings.value(cleansUpKey, made.cleansUp).toBool();
    return environment.over(made);
}

CacheSettings CachePreferences::current() const
{
    return m_cache->settings();
}

void CachePreferences::setGigabytes(int gigabytes)
{
    keep(sizeKey, qBound(1, gigabytes, mostGigabytes));
}

void CachePreferences::setUnusedDays(int days)
{
    keep(unusedKey, days);
}

void CachePreferences::setFetchedDays(int days)
{
    keep(fetchedKey, days);
}

void CachePreferences::setCleansUp(bool on)
{
    keep(cleansUpKey, on);
}

bool CachePreferences::forgetsAtSignOut() const
{
    return m_settings->value(forgetsKey, true).toBool();
}

void CachePreferences::setForgetsAtSignOut(bool on)
{
    m_settings->setValue(forgetsKey, on);
}

void CachePreferences::keep(const QString &key, const QVariant &value)
{
    m_settings->setValue(key, value);
    m_cache->setSettings(read(*m_settings, m_environment, {}));
}

} // namespace bucketdeck

#include "moc_CachePreferences.cpp"
