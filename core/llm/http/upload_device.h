// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace tandem {

/// A body that can be read only once. QNetworkAccessManager sends a POST again by itself when a kept connection dies
/// (seen with Qt 6.4), which may be billed twice; from a device that cannot go back it reports ContentReSendError
/// instead, and sending again stays our own, counted decision.
class UploadDevice : public QIODevice
{
    Q_OBJECT

public:
    explicit UploadDevice(QByteArray body, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool seek(qint64) override { return false; } // Qt tries before it gives up; no warning is due
    bool atEnd() const override { return bytesAvailable() == 0; }
    /// Nothing was asked of it yet: there is no connection that the body could go to.
    bool isUntouched() const { return m_at == 0 && !m_body.isEmpty(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qsizetype m_at = 0;
};

} // namespace tandem
