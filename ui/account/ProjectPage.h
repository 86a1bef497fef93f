#pragma once

#include "core/account/AccountManager.h"
#include "ui/account/SignInPage.h"

namespace bucketdeck {

class FormField;
class ProjectList;
class ProjectsModel;
class SecretKeyWarning;

/// The first step: which project. One that was used before is a click; another needs its address and its public key.
class ProjectPage final : public SignInPage
{
    Q_OBJECT

public:
    explicit ProjectPage(QWidget *parent = nullptr);

    void setRecent(const QList<QUrl> &urls);
    void setEnvironment(const EnvironmentConfig &environment);
    void setUrl(const QUrl &url);
    void setKey(const QString &key);
    /// The project is known, its key isn't any more.
    void askForKey(const QUrl &url);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString submitText() const override;
    [[nodiscard]] QString busyText() const override;
    void submit() override;
    void enter() override;
    bool showProblem(const Error &error) override;

Q_SIGNALS:
    /// Both checked as far as that goes without asking the server; the key is no secret one.
    void submitted(const QUrl &url, const QString &key);
    void recentChosen(const QUrl &url);
    void forgetRequested(const QUrl &url);
    /// A secret key, and the user insists.
    void secretKeyChosen(const QUrl &url, const QString &key, bool keep);

private:
    /// The checked address, or an empty one after saying beside the field what is wrong.
    [[nodiscard]] QUrl checkedUrl();
    void showWarning();

    ProjectsModel *m_model;
    QWidget *m_recent;
    FormField *m_url;
    FormField *m_key;
    SecretKeyWarning *m_warning;
};

} // namespace bucketdeck
