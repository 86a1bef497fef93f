#pragma once

#include "tests/server/PracticeServer.h"

namespace bucketdeck {

struct DemoUser
{
    QString email;
    QString password;
    QString id;
};

/// Two people, the buckets of an audio app, and something to see and hear in them.
class DemoProject
{
public:
    explicit DemoProject(PracticeServer &server)
        : m_server(server)
    {
    }

    /// Without content: the two users and empty buckets only.
    QList<DemoUser> build(bool withContent, const QString &audioFolder = {});

private:
    void addBuckets();
    void addStory(const DemoUser &user, const QString &project, int firstNote);
    void addAudioFrom(const DemoUser &user, const QString &folder);

    PracticeServer &m_server;
};

} // namespace bucketdeck
