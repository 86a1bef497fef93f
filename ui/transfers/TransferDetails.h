#pragma once

#include <QtGlobal>

class QWidget;

namespace bucketdeck {

class TransferQueue;

/// Opens what there is to know of a transfer: its places and error, or object by object what it could not do. Nothing
/// happens where it is gone.
void showTransferDetails(TransferQueue *queue, quint64 id, QWidget *parent);

} // namespace bucketdeck
