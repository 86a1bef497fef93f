#pragma once

namespace bucketdeck {

/// Has the TCP connections of this process send what they have at once (TCP_NODELAY). Qt's HTTP leaves Nagle's
/// algorithm on and lets nobody change it: the end of each body that is sent then waits for the other side's delayed
/// acknowledgement, 40 ms with Linux. On other systems nothing happens. Costs one look at each open file.
void sendSmallPacketsAtOnce();

} // namespace bucketdeck
