// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include "core/base/redact.h"

#include <QByteArray>
#include <QDir>
#include <QFileInfo>
#include <QtGlobal>

#include <spdlog/logger.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

namespace tandem {

namespace {

constexpr size_t fileSize = 1'000'000;
constexpr size_t fileCount = 3;

// Read by every thread, written only while there is one (see LogFile).
std::shared_ptr<spdlog::logger> logger; // NOLINT
QtMessageHandler previousHandler = nullptr;

QString stateFolder()
{
    const QString fromEnvironment = qEnvironmentVariable("XDG_STATE_HOME");
    return fromEnvironment.isEmpty() ? QDir::homePath() + QStringLiteral("/.local/state") : fromEnvironment;
}

spdlog::level::level_enum spdlogLevel(LogLevel level)
{
    switch (level) {
    case LogLevel::Information:
        return spdlog::level::info;
    case LogLevel::Warning:
        return spdlog::level::warn;
    case LogLevel::Error:
        break;
    }
    return spdlog::level::err;
}

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
    case QtInfoMsg:
        return LogLevel::Information;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogLevel::Error;
}

void takeQtMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    writeLog(levelOf(type), QString::fromLatin1(context.category) + QStringLiteral(": ") + message);
    // The rest is no sentence for people: what is wrong is told by whoever wanted something.
    if ((type == QtCriticalMsg || type == QtFatalMsg) && previousHandler)
        previousHandler(type, context, message);
}

std::shared_ptr<spdlog::logger> openLogger(const QString &path)
{
    const std::string name = "tandem";
    try {
        QDir().mkpath(QFileInfo(path).absolutePath());
        const std::string file = QFile::encodeName(path).toStdString();
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file, fileSize, fileCount);
        return std::make_shared<spdlog::logger>(name, std::move(sink));
    } catch (const spdlog::spdlog_ex &) {
        return std::make_shared<spdlog::logger>(name, std::make_shared<spdlog::sinks::stderr_sink_mt>());
    }
}

} // namespace

LogFile::LogFile(const QString &programName)
{
    logger = openLogger(pathFor(programName));
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %L %t %v", spdlog::pattern_time_type::utc);
    logger->flush_on(spdlog::level::info);
    previousHandler = qInstallMessageHandler(takeQtMessage);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(previousHandler);
    previousHandler = nullptr;
    logger.reset();
}

QString LogFile::pathFor(const QString &programName)
{
    return stateFolder() + QStringLiteral("/tandem/") + programName + QStringLiteral(".log");
}

void writeLog(LogLevel level, const QString &text)
{
    if (!logger)
        return;
    QString line = redacted(text);
    line.replace(u'\n', u' ');
    logger->log(spdlogLevel(level), line.toUtf8().toStdString());
}

} // namespace tandem
