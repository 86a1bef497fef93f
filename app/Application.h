#pragma once

class QCoreApplication;

namespace bucketdeck {

/// Name and version, and the texts in the user's language: for the window and for commands.
void setUpApplication(QCoreApplication &app);

} // namespace bucketdeck
