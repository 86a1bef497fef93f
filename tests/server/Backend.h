#pragma once

#include "tests/server/Accounts.h"
#include "tests/server/Jwt.h"
#include "tests/server/Mailroom.h"
#include "tests/server/ObjectStore.h"

namespace bucketdeck::practice {

/// The server's switches.
struct Settings
{
    bool bucketsVisible = false;       ///< A SELECT policy on storage.buckets for signed-in users.
    bool listV2Missing = false;        ///< An older server: list-v2 is an unknown route.
    bool usageFunctionMissing = false; ///< The storage_usage function was never made.
    bool apiKeyOnStorage = false;      ///< The gateway asks for a key on storage routes as well.
    bool mailAutoconfirm = true;       ///< New users needn't confirm their address.
    bool signUpDisabled = false;
    bool anonymousUsers = false;
    bool reauthenticate = false; ///< A new password needs the code of a message.
    bool providerRefuses = false;
    bool keepsBytes = true; ///< Else large objects are counted and hashed, and their bytes are gone.
    QStringList providers{QStringLiteral("practice")};
    qint64 globalSizeLimit = 5'368'709'120;
    qint64 defaultQuota = 500'000'000;
    int signedUploadSeconds = 7200; ///< [226]
};

/// All that the API families work on; they share nothing else.
struct Backend
{
    Settings settings;
    ObjectStore store;
    Accounts accounts;
    Mailroom mailroom;
    Jwt jwt;
    QByteArray anonKey;
    QByteArray serviceKey;
    QByteArray publishableKey;
    QByteArray origin;             ///< "http://127.0.0.1:port", for Location headers.
    int tokenGeneration = 0;       ///< Users' tokens of an earlier one count as expired.
    QHash<QString, qint64> quotas; ///< By user id; the default elsewhere.

    [[nodiscard]] qint64 quotaOf(const QString &userId) const { return quotas.value(userId, settings.defaultQuota); }
};

} // namespace bucketdeck::practice
