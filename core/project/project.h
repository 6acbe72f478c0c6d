// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/held_file.h"
#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/domain/annotator.h"
#include "core/domain/schema.h"
#include "core/domain/views.h"
#include "core/io/export_target.h"
#include "core/project/project_change.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace tandem {

class Agents;
class Decisions;
class Endpoints;
class Exporter;
class OwnerThread;
class PlaceWatch;
class Importer;
class Jobs;
class ProjectFile;
class Records;
class Schemas;
class Agreements;
class SpanInsights;

enum class OpenMode { ReadWrite, ReadOnly };

/// An open project: owns the file, the writer, the readers and the runner, and hands out narrow interfaces. It lives on
/// the thread that opened it; that thread runs an event loop for `then` and for signals. Nothing here blocks, except
/// the destructor, which stops running jobs, waits for what is being written and closes the file.
class Project : public QObject
{
    Q_OBJECT

public:
    using Opened = Result<std::shared_ptr<Project>>;

    /// Makes a new project file; refuses to replace a file. The Project object belongs to the calling thread.
    static Pending<Opened> create(const QString &path);
    /// Opens a project. Refused, with the file unharmed: foreign, newer and damaged files. `Locked` names the owner;
    /// the caller may then open it ReadOnly.
    static Pending<Opened> open(const QString &path, OpenMode mode);

    /// Whether a lock keeps the project from being opened of which nobody knows any more whether it holds.
    static Pending<bool> hasUncertainLock(const QString &path);
    /// Removes such a lock; see `removeUncertainLock`.
    static Pending<Result<void>> removeLock(const QString &path);

    /// Whether a project is not opened because beside it lies the log of another file, or of another state of this one.
    static Pending<bool> hasLogOfAnother(const QString &path);
    /// Gives such a log another name, which is answered: the project is as its file says then.
    static Pending<Result<QString>> setLogAside(const QString &path);

    ~Project() override;

    /// From now on the destructor does not wait either: the file is closed in the background, which an opening of it
    /// waits for. The application's end waits, too.
    void closeInBackground() { m_closesInBackground = true; }

    QString path() const;
    QString name() const; ///< file name without the folder
    QString uuid() const; ///< stays when it is moved; empty where it is open for reading only
    bool isReadOnly() const;

    Records &records();
    Schemas &schemas();
    Decisions &decisions();
    Agents &agents();
    Endpoints &endpoints();
    Jobs &jobs();
    Importer &importer();
    Exporter &exporter();
    SpanInsights &spanInsights();
    Agreements &agreements();

    /// The person of that name, made where there is none.
    Pending<Result<Annotator>> person(const QString &name);
    Pending<Result<std::vector<Annotator>>> people();

    /// Writes a whole copy of the project, to a new file or, where the user agreed, in the place of a plain one. Where
    /// the file is lost it waits for the answers that jobs have under way, which the copy holds too.
    Pending<Result<void>> saveCopy(const QString &path, ExistingFile existing = ExistingFile::Refuse);
    /// Where the file is, looked up now.
    FilePlace place() const;

signals:
    void changed(const tandem::ProjectChange &change);
    /// The file was moved, removed or replaced; the error says so. Nothing can be changed any more, and jobs are
    /// paused; a copy that is saved holds everything.
    void lost(const tandem::Error &error);

private:
    struct Parts;

    explicit Project(std::unique_ptr<Parts> parts);
    static Opened assemble(Result<std::unique_ptr<ProjectFile>> file, const std::shared_ptr<OwnerThread> &owner);
    static Pending<Opened> openLater(std::function<Result<std::unique_ptr<ProjectFile>>()> openFile);

    void watch();

    std::unique_ptr<Parts> m_parts;
    std::unique_ptr<PlaceWatch> m_watch;
    bool m_closesInBackground = false;
};

} // namespace tandem
